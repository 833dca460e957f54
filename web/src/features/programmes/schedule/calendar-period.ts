import {
  comparePeriods,
  nextPeriod,
  type Period,
  parsePeriod,
  periodEnd,
  periodStart,
  previousPeriod,
} from '#shared/engine/period.ts'

export const CALENDAR_KINDS = ['half-year', 'year'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

export type CalendarRange = { readonly from: string; readonly to: string }
type Term = { readonly from: number; readonly until: number }

/** The half-year of a date, `2009-H2`. */
export function halfYearOf(date: string): Period {
  return `${date.slice(0, 4)}-H${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`
}

export function rangeOf(period: Period): CalendarRange {
  return { from: periodStart(period), to: periodEnd(period) }
}

/** The half-year or year that two dates enclose exactly; undefined for any other span. */
export function periodOfRange({ from, to }: CalendarRange): Period | undefined {
  const half = halfYearOf(from)
  const isExactly = (period: Period) => periodStart(period) === from && periodEnd(period) === to
  return [half, from.slice(0, 4)].find(isExactly)
}

/** The same time in the other kind: 2009 begins with 2009-H1, 2009-H2 lies in 2009. */
export function inKind(period: Period, kind: CalendarKind): Period {
  const year = period.slice(0, 4)
  if (kind === 'year') return year
  return parsePeriod(period)?.kind === 'half-year' ? period : `${year}-H1`
}

/** The neighbours of a span: of a half-year half-years, of a year years, of any other the half-years about it. */
export function neighbours(range: CalendarRange): { previous: Period; next: Period } {
  const period = periodOfRange(range)
  return {
    previous: previousPeriod(period ?? halfYearOf(range.from)),
    next: nextPeriod(period ?? halfYearOf(range.to)),
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** What the address asks for; otherwise the half-year of the day, or of the term's end that is nearest to it. */
export function askedRange(asked: CalendarRange, today: string, term: Term): CalendarRange {
  if (isDate(asked.from) && isDate(asked.to) && asked.from <= asked.to) return asked
  const [first, last] = [`${term.from}-H1`, `${term.until}-H2`]
  const now = halfYearOf(today)
  if (comparePeriods(now, first) < 0) return rangeOf(first)
  return rangeOf(comparePeriods(now, last) > 0 ? last : now)
}
