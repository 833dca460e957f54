import type { ENTERED_STATES } from '#shared/api/indicator-values.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import { fitsKind, isEvent } from '#shared/engine/indicator-kinds.ts'
import { readNumber } from '#shared/engine/number-text.ts'
import { periodEnd, periodYear } from '#shared/engine/period.ts'
import { indicatorValueProblems as problems } from '#shared/language/indicator-value-problems.ts'
import type { Message } from '#shared/language/say.ts'
import type { FieldProblem, Phrase } from '../http/problem-error.ts'
import type { ProgrammeRecord } from './programme-data.ts'

/** A value as somebody typed it; `reachedOn` is the day of an event. */
export type TypedValue = {
  readonly period: string
  readonly state: (typeof ENTERED_STATES)[number]
  readonly value: string | null
  readonly reachedOn: string | null
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

/** What a value of a kind must be, where that is more than not below zero. */
const MISFITS: Readonly<Partial<Record<IndicatorKind, Message>>> = {
  rank: problems.notRank,
  share: problems.notShare,
  milestone: problems.notEvent,
}

/** An event that happened has its day, within or before the period; nothing else has one. */
function dayProblem(kind: IndicatorKind, { reachedOn, period }: TypedValue, value: string | null) {
  const happened = isEvent(kind) && value === '1'
  if (!happened) return reachedOn === null ? undefined : { message: problems.dayNotWanted }
  if (reachedOn === null) return { message: problems.dayMissing }
  return reachedOn > periodEnd(period) ? { message: problems.dayAfterPeriod, values: { period } } : undefined
}

function readValue(kind: IndicatorKind, typed: TypedValue): Reading {
  const { state, value, ground, source } = typed
  const faults: FieldProblem[] = []
  const refuse = (field: string, phrase: Phrase | undefined) => {
    if (phrase) faults.push({ pointer: `#/body/${field}`, ...phrase })
  }
  if (state !== 'value') {
    if (value !== null) refuse('value', { message: problems.valueNotWanted })
    if (ground === null) refuse('ground', { message: problems.groundMissing })
    refuse('reachedOn', dayProblem(kind, typed, null))
    return { value: null, problems: faults }
  }
  if (source === null) refuse('source', { message: problems.sourceMissing })
  const read = numberOf(value ?? '')
  if ('message' in read) {
    refuse('value', read)
    return { value: null, problems: faults }
  }
  if (!fitsKind(kind, read.text)) refuse('value', { message: MISFITS[kind] ?? problems.belowZero })
  refuse('reachedOn', dayProblem(kind, typed, read.text))
  return { value: read.text, problems: faults }
}

/** A period of the programme's years that has ended by `today`, a calendar date. */
function periodProblem({ programme }: Pick<ProgrammeRecord, 'programme'>, period: string, today: string) {
  const { fromYear: from, untilYear: until } = programme
  const year = periodYear(period)
  if (year < from || until < year) return { message: problems.outsideYears, values: { from, until, period } }
  const end = periodEnd(period)
  return end < today ? undefined : { message: problems.notEnded, values: { period, end } }
}

type Asked = {
  readonly record: Pick<ProgrammeRecord, 'programme'>
  readonly kind: IndicatorKind
  readonly today: string
}

/** Reads a typed value of an indicator of a kind, and says everything that is wrong with it at once (S1, S3). */
export function readIndicatorValue(typed: TypedValue, { record, kind, today }: Asked): Reading {
  const reading = readValue(kind, typed)
  const problem = periodProblem(record, typed.period, today)
  if (!problem) return reading
  return { ...reading, problems: [{ pointer: '#/body/period', ...problem }, ...reading.problems] }
}
