import { readDeadline } from '#shared/engine/deadline.ts'
import { exact, isNegative } from '#shared/engine/exact.ts'
import { readNumber } from '#shared/engine/number-text.ts'
import { deadlineReasons, editingProblems } from '#shared/language/programme-editing-messages.ts'
import { translated } from '#shared/language/translated.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import type { Draft } from './draft.ts'

/** Reads a number as people write it (S3); what is not one is refused with the place where it stops being one. */
export function readTyped(typed: string, pointer: string): { text: string | null; problems: FieldProblem[] } {
  const reading = readNumber(typed)
  if (reading.kind === 'number') return { text: reading.text, problems: [] }
  if (reading.kind === 'ambiguous') {
    const [first, second] = reading.readings
    const problem = { pointer, message: editingProblems.ambiguousNumber, values: { first, second } }
    return { text: null, problems: [problem] }
  }
  const at = reading.kind === 'empty' ? 0 : reading.position
  const values = { at: at + 1, rest: typed.slice(at, at + 20) }
  return { text: null, problems: [{ pointer, message: editingProblems.notNumber, values }] }
}

/** Reads an amount of money or a quantity of things: a number that is not negative. */
export function readAmount(
  typed: string,
  pointer: string,
  message: FieldProblem['message'] = editingProblems.negativeAmount,
): { text: string | null; problems: FieldProblem[] } {
  const reading = readTyped(typed, pointer)
  if (reading.text === null || !isNegative(exact(reading.text))) return reading
  return { text: null, problems: [{ pointer, message }] }
}

/** Whether the body is known; null is no body. */
export function bodyProblems({ record }: Draft, body: string | null, pointer: string): FieldProblem[] {
  if (body === null || record.bodies.has(body)) return []
  return [{ pointer, message: editingProblems.noSuchBody, values: { id: body } }]
}

/** Whether the funding source is known; null is none printed. */
export function sourceProblems({ record }: Draft, source: string | null, pointer: string): FieldProblem[] {
  if (source === null || record.sources.has(source)) return []
  return [{ pointer, message: editingProblems.noSuchSource, values: { id: source } }]
}

type TypedDeadline = {
  readonly deadline?: string | null | undefined
  readonly deadlineGround?: string | undefined
}

/** A deadline that cannot be read as dates, and of which nobody says why it stays so. */
export function deadlineProblems(
  { record: { programme } }: Draft,
  { deadline, deadlineGround }: TypedDeadline,
  pointer: string,
): FieldProblem[] {
  if (deadline === undefined || deadline === null || deadlineGround !== undefined) return []
  const reading = readDeadline(deadline, { from: programme.fromYear, until: programme.untilYear })
  if (reading.state === 'read') return []
  const rest = deadline.slice(reading.at, reading.at + 40)
  const message = translated(editingProblems.unreadableDeadline, {
    reason: deadlineReasons[reading.reason],
    at: reading.at + 1,
    rest: rest === '' ? '…' : rest,
  })
  return [{ pointer, message }]
}

/** The place after all of these. */
export function nextOrdinal(rows: readonly { readonly ordinal: number }[]): number {
  return Math.max(0, ...rows.map(({ ordinal }) => ordinal)) + 1
}

/** The way from a thing back to itself, were it to stand under `parent`; undefined: there is none. */
export function cycleFrom(
  id: string,
  parent: string,
  parentOf: (id: string) => string | null,
): string[] | undefined {
  const chain = [id]
  for (let next: string | null = parent; next !== null; next = parentOf(next)) {
    chain.push(next)
    if (next === id) return chain
  }
  return undefined
}
