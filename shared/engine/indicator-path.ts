import { isHigherBetter } from './achievement.ts'
import { add, compare, divide, exact, exactOf, multiply, subtract, toText } from './exact.ts'
import { isEvent } from './indicator-kinds.ts'
import { dueYear, type Measure } from './indicator-progress.ts'
import { comparePeriods, type Period, parsePeriod, periodEnd, periodYear } from './period.ts'
import type { Baseline, PlannedTarget } from './plan.ts'

/** The known point that a line sets out from, at a period's end; a change against a base year is 0 in that year. */
export type PathStart = {
  readonly of: 'target' | 'baseline' | 'base-year'
  readonly period: Period
  readonly value: string
}

/**
 * What an indicator should have come to by a period's end, and where that number comes from (S21). `target`: it is due
 * then; `hold`: the start has reached it already, and it is to be kept. Where no line can be drawn nothing is due yet.
 */
export type IndicatorPath =
  | { readonly state: 'value'; readonly value: string; readonly origin: 'target'; readonly start: null }
  | {
      readonly state: 'value'
      readonly value: string
      readonly origin: 'straight-line' | 'hold'
      readonly start: PathStart
    }
  | { readonly state: 'not-applicable'; readonly reason: 'no-target' | 'undated' | 'no-start' | 'event' }

/** An indicator as a wording has it; `baseYear` is that of a change against a year, null where none is named. */
export type MeasuredIndicator = Measure & {
  readonly baseYear: number | null
  readonly targets: readonly PlannedTarget[]
}

/** Targets that were set for a year, else the baseline with its time, else the base year of a change. */
function knownPoints({ targets, baseline, baseYear }: MeasuredIndicator): readonly PathStart[] {
  const set = targets.flatMap((target): PathStart[] => {
    const due = dueYear(target)
    return due === undefined ? [] : [{ of: 'target', period: String(due), value: target.value }]
  })
  const isMeasured = baseline !== null && baseline.comparable !== false
  if (!isMeasured)
    return baseYear === null ? set : [{ of: 'base-year', period: String(baseYear), value: '0' }, ...set]
  const period = baselinePeriod(baseline)
  return period === undefined ? set : [{ of: 'baseline', period, value: baseline.value }, ...set]
}

/** A baseline may be dated closer than by its year; one that is dated in words alone has no place on a line. */
function baselinePeriod({ asOf, year }: Baseline): Period | undefined {
  if (asOf != null && parsePeriod(asOf)) return asOf
  return year === null ? undefined : String(year)
}

/** The last known point that ended before the period does. */
function startBefore(indicator: MeasuredIndicator, period: Period): PathStart | undefined {
  return knownPoints(indicator)
    .filter((point) => periodEnd(point.period) < periodEnd(period))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1)
}

/** Calendar months from the end of one period to that of another. */
function monthsBetween(from: Period, until: Period): number {
  const monthOf = (period: Period) => periodYear(period) * 12 + Number(periodEnd(period).slice(5, 7))
  return monthOf(until) - monthOf(from)
}

/** The point of the line at the period's end. */
function pointOf(start: PathStart, target: PlannedTarget, { due, period }: { due: number; period: Period }) {
  const passed = exactOf(monthsBetween(start.period, period))
  const whole = exactOf(monthsBetween(start.period, String(due)))
  const from = exact(start.value)
  const way = subtract(exact(target.value), from)
  return toText(add(from, divide(multiply(way, passed), whole) ?? way))
}

/**
 * The planned point of an indicator at a period's end, on the way to the target that the period is held against (S21).
 * Levels move in a straight line from the last known point; an event has no halfway.
 */
export function indicatorPath(
  indicator: MeasuredIndicator,
  target: PlannedTarget | undefined,
  period: Period,
): IndicatorPath {
  if (target === undefined) return { state: 'not-applicable', reason: 'no-target' }
  const due = dueYear(target)
  if (due === undefined) return { state: 'not-applicable', reason: 'undated' }
  const { value, comparator } = target
  if (periodEnd(period) >= periodEnd(String(due)))
    return { state: 'value', value, origin: 'target', start: null }
  if (isEvent(indicator.kind)) return { state: 'not-applicable', reason: 'event' }
  const start = startBefore(indicator, period)
  if (start === undefined) return { state: 'not-applicable', reason: 'no-start' }
  const way = compare(exact(value), exact(start.value))
  const isAhead = comparator === '=' || way > 0 === isHigherBetter({ ...indicator, comparator })
  if (way === 0 || !isAhead) return { state: 'value', value, origin: 'hold', start }
  return { state: 'value', value: pointOf(start, target, { due, period }), origin: 'straight-line', start }
}
