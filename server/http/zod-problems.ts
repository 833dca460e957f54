import type { z } from 'zod'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { translated } from '#shared/language/translated.ts'
import { type FieldProblem, type Phrase, ProblemError } from './problem-error.ts'

const WORDS_OF_RULES: Readonly<Record<string, Phrase['message']>> = {
  period: problemMessages.badPeriod,
  quarter: problemMessages.badPeriod,
  'value-and-state': problemMessages.valueAndState,
  required: problemMessages.required,
  'figures-or-activities': problemMessages.figuresOrActivities,
}

const TYPE_NAMES: Readonly<Record<string, Readonly<Record<'kk' | 'ru' | 'en', string>>>> = {
  string: { kk: 'мәтін', ru: 'текст', en: 'text' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  int: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  boolean: { kk: 'иә не жоқ', ru: 'да или нет', en: 'true or false' },
  array: { kk: 'тізім', ru: 'список', en: 'a list' },
  object: { kk: 'нысан', ru: 'объект', en: 'an object' },
}

function wordsOf(issue: z.core.$ZodIssue): Phrase {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return { message: problemMessages.required }
    const name = TYPE_NAMES[issue.expected]
    return { message: translated(problemMessages.wrongType, { expected: name ?? issue.expected }) }
  }
  if (issue.code === 'too_big') {
    const message =
      issue.origin === 'string' || issue.origin === 'array' ? problemMessages.tooLong : problemMessages.tooBig
    return { message, values: { maximum: String(issue.maximum) } }
  }
  if (issue.code === 'too_small') {
    const message =
      issue.origin === 'string' || issue.origin === 'array'
        ? problemMessages.tooShort
        : problemMessages.tooSmall
    return { message, values: { minimum: String(issue.minimum) } }
  }
  if (issue.code === 'invalid_value')
    return { message: problemMessages.notOneOf, values: { values: issue.values.join(', ') } }
  const rule = WORDS_OF_RULES[issue.message]
  return { message: rule ?? problemMessages.badFormat }
}

/** Every faulty field of a request part, each with its JSON pointer and words in three languages. */
export function fieldProblems(part: string, error: z.core.$ZodError): FieldProblem[] {
  return error.issues.flatMap((issue): FieldProblem[] => {
    const at = [part, ...issue.path.map(String)]
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({
        pointer: pointerTo([...at, name]),
        message: problemMessages.unknownField,
        values: { name },
      }))
    }
    return [{ pointer: pointerTo(at), ...wordsOf(issue) }]
  })
}

/** A JSON pointer (RFC 6901) in URI fragment form. */
export function pointerTo(path: readonly string[]): string {
  return `#/${path.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
}

/** The refusal that names all faulty fields. */
export function invalidInput(fields: readonly FieldProblem[]): ProblemError {
  return new ProblemError(
    'invalid-input',
    { message: problemMessages.fieldsAtFault, values: { count: fields.length } },
    { fields },
  )
}

/** Pointers of texts that a database could not keep: a NUL character or half of a surrogate pair. */
export function unstorableTexts(value: unknown, path: readonly string[]): FieldProblem[] {
  if (typeof value === 'string') {
    const storable = !value.includes('\0') && value.isWellFormed()
    return storable ? [] : [{ pointer: pointerTo(path), message: problemMessages.unstorable }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => unstorableTexts(inner, [...path, key]))
}
