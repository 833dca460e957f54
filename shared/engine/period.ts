/** A quarter `2024-Q1`, a half-year `2009-H2` or a year `2024`, as text. */
export type Period = string

export const PERIOD_KINDS = ['quarter', 'half-year', 'year'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** `index` counts from 1 within the year: 1–4, 1–2, or 1. */
export type ParsedPeriod = { readonly kind: PeriodKind; readonly year: number; readonly index: number }

const PERIOD = /^([1-9]\d{3})(?:-(Q[1-4]|H[12]))?$/
const MONTHS: Readonly<Record<PeriodKind, number>> = { quarter: 3, 'half-year': 6, year: 12 }

/** The parts of a period's text, or `undefined` when it is not a period. */
export function parsePeriod(text: string): ParsedPeriod | undefined {
  const match = PERIOD.exec(text)
  if (match === null) return undefined
  const year = Number(match[1])
  const part = match[2]
  if (part === undefined) return { kind: 'year', year, index: 1 }
  return { kind: part.startsWith('Q') ? 'quarter' : 'half-year', year, index: Number(part[1]) }
}

function known(period: Period): ParsedPeriod {
  const parsed = parsePeriod(period)
  if (parsed === undefined) throw new RangeError(`not a period: ${JSON.stringify(period)}`)
  return parsed
}

/** How many periods of the kind a year has: 4, 2 or 1. */
export function periodsInYear(kind: PeriodKind): number {
  return 12 / MONTHS[kind]
}

function write({ kind, year, index }: ParsedPeriod): Period {
  if (kind === 'year') return String(year)
  return `${year}-${kind === 'quarter' ? 'Q' : 'H'}${index}`
}

function shifted(period: Period, by: number): Period {
  const { kind, year, index } = known(period)
  const inYear = periodsInYear(kind)
  const ordinal = year * inYear + (index - 1) + by
  return write({ kind, year: Math.floor(ordinal / inYear), index: (ordinal % inYear) + 1 })
}

function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** The period's first day, `2024-10-01`. This and the functions below throw RangeError on text that is no period. */
export function periodStart(period: Period): string {
  const { kind, year, index } = known(period)
  return isoDate(year, (index - 1) * MONTHS[kind] + 1, 1)
}

/** The period's last day, `2024-12-31`. */
export function periodEnd(period: Period): string {
  const { kind, year, index } = known(period)
  return isoDate(year, index * MONTHS[kind] + 1, 0)
}

/** Whether a period's last day lies between two dates, both included; `until` null is an open end. */
export function endsWithin(
  period: Period,
  { from, until }: { readonly from: string; readonly until: string | null },
): boolean {
  const end = periodEnd(period)
  return end >= from && (until === null || end <= until)
}

export function periodYear(period: Period): number {
  return known(period).year
}

/** The period of the same kind just before, across years: before `2024-Q1` is `2023-Q4`. */
export function previousPeriod(period: Period): Period {
  return shifted(period, -1)
}

export function nextPeriod(period: Period): Period {
  return shifted(period, 1)
}

/** Orders by first day, then by last day; below zero when a comes first. */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  const [first, second] = [periodStart(a) + periodEnd(a), periodStart(b) + periodEnd(b)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** All periods from one to another, both included, in order; none when `to` comes first. Kinds must be the same. */
export function periodsBetween(from: Period, to: Period): Period[] {
  if (known(from).kind !== known(to).kind) throw new RangeError(`periods of two kinds: ${from}, ${to}`)
  const periods: Period[] = []
  for (let period = from; comparePeriods(period, to) <= 0; period = nextPeriod(period)) periods.push(period)
  return periods
}

function timeOf(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date
  if (!isReal) throw new RangeError(`not a calendar date: ${JSON.stringify(date)}`)
  return time
}

/** The period of a kind that a calendar date `YYYY-MM-DD` falls in. Throws RangeError when there is no such date. */
export function periodOf(date: string, kind: PeriodKind): Period {
  timeOf(date)
  const index = Math.ceil(Number(date.slice(5, 7)) / MONTHS[kind])
  return write({ kind, year: Number(date.slice(0, 4)), index })
}

/** The quarter that a calendar date falls in. */
export function quarterOf(date: string): Period {
  return periodOf(date, 'quarter')
}

/** The periods of a kind that make up a period, in order; none where the kind is the longer of the two. */
export function periodsWithin(period: Period, kind: PeriodKind): Period[] {
  if (MONTHS[kind] > MONTHS[known(period).kind]) return []
  return periodsBetween(periodOf(periodStart(period), kind), periodOf(periodEnd(period), kind))
}

/** The last of the shorter periods that make up a period; the period itself where it is the shorter one. */
export function lastWithin(period: Period, kind: PeriodKind): Period {
  return periodsWithin(period, kind).at(-1) ?? period
}

/** How many days lie from one calendar date to another; below zero where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / 86_400_000
}

/** The calendar date `days` later (earlier when negative). Throws RangeError when there is no such date. */
export function addDays(date: string, days: number): string {
  return new Date(timeOf(date) + days * 86_400_000).toISOString().slice(0, 10)
}
