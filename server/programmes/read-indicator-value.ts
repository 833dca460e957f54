import type { ENTERED_STATES } from '#shared/api/indicator-values.ts'
import { compare, exact, HUNDRED, isNegative, ONE } from '#shared/engine/exact.ts'
import { readNumber } from '#shared/engine/number-text.ts'
import { periodYear } from '#shared/engine/period.ts'
import { indicatorValueProblems as problems } from '#shared/language/indicator-value-problems.ts'
import type { FieldProblem, Phrase } from '../http/problem-error.ts'
import type { ProgrammeRecord } from './programme-data.ts'

/** A value as somebody typed it. */
export type TypedValue = {
  readonly period: string
  readonly state: (typeof ENTERED_STATES)[number]
  readonly value: string | null
  readonly ground: string | null
  readonly source: string | null
}

type Reading = { readonly value: string | null; readonly problems: readonly FieldProblem[] }

function numberOf(typed: string): { text: string } | Phrase {
  const reading = readNumber(typed)
  if (reading.kind === 'number') return { text: reading.text }
  if (reading.kind === 'empty') return { message: problems.valueMissing }
  if (reading.kind === 'ambiguous') {
    const [first, second] = reading.readings
    return { message: problems.ambiguousNumber, values: { first, second } }
  }
  const { position } = reading
  return {
    message: problems.notNumber,
    values: { at: position + 1, rest: typed.slice(position, position + 20) },
  }
}

/** A rank is a whole number from 1 on, a share lies between 0 and 100 (S8). */
function kindProblem(kind: string, text: string): Phrase | undefined {
  const value = exact(text)
  if (kind === 'rank' && (!/^\d+(\.0+)?$/.test(text) || compare(value, ONE) < 0))
    return { message: problems.notRank }
  if (kind === 'share' && (isNegative(value) || compare(value, HUNDRED) > 0))
    return { message: problems.notShare }
  return undefined
}

function readValue(kind: string, { state, value, ground, source }: TypedValue): Reading {
  const faults: FieldProblem[] = []
  const refuse = (field: string, phrase: Phrase) => faults.push({ pointer: `#/body/${field}`, ...phrase })
  if (state !== 'value') {
    if (value !== null) refuse('value', { message: problems.valueNotWanted })
    if (ground === null) refuse('ground', { message: problems.groundMissing })
    return { value: null, problems: faults }
  }
  if (source === null) refuse('source', { message: problems.sourceMissing })
  const read = numberOf(value ?? '')
  if ('message' in read) {
    refuse('value', read)
    return { value: null, problems: faults }
  }
  const problem = kindProblem(kind, read.text)
  if (problem) refuse('value', problem)
  return { value: read.text, problems: faults }
}

/** Reads a typed value of an indicator of a kind, and says everything that is wrong with it at once (S1, S3). */
export function readIndicatorValue(
  { programme }: Pick<ProgrammeRecord, 'programme'>,
  kind: string,
  typed: TypedValue,
): Reading {
  const reading = readValue(kind, typed)
  const year = periodYear(typed.period)
  const { fromYear: from, untilYear: until } = programme
  if (from <= year && year <= until) return reading
  const values = { from, until, period: typed.period }
  const outside = { pointer: '#/body/period', message: problems.outsideYears, values }
  return { ...reading, problems: [outside, ...reading.problems] }
}
