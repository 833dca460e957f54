import { isHigherBetter } from './achievement.ts'
import { add, compare, divide, exact, exactOf, multiply, subtract, toText } from './exact.ts'
import { isEvent } from './indicator-kinds.ts'
import { dueYear, type Measure } from './indicator-progress.ts'
import { type Period, periodEnd, periodYear } from './period.ts'
import type { PlannedTarget } from './plan.ts'

/** The known point that a line sets out from, at a year's end; a change against a base year is 0 in that year. */
export type PathStart = {
  readonly of: 'target' | 'baseline' | 'base-year'
  readonly year: number
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

/** The last target that was due before the year, else the baseline with its year, else the base year of a change. */
function startBefore(
  { targets, baseline, baseYear }: MeasuredIndicator,
  year: number,
): PathStart | undefined {
  const passed = targets.flatMap((target) => {
    const due = dueYear(target)
    return due !== undefined && due < year ? [{ of: 'target' as const, year: due, value: target.value }] : []
  })
  const last = passed.toSorted((a, b) => a.year - b.year).at(-1)
  if (last) return last
  if (baseline !== null && baseline.comparable !== false) {
    const from = baseline.year
    return from !== null && from < year ? { of: 'baseline', year: from, value: baseline.value } : undefined
  }
  return baseYear !== null && baseYear < year ? { of: 'base-year', year: baseYear, value: '0' } : undefined
}

/** The point of the line at the period's end; years are taken at their ends, months count alike. */
function pointOf(start: PathStart, target: PlannedTarget, { due, period }: { due: number; period: Period }) {
  const passed = (periodYear(period) - start.year - 1) * 12 + Number(periodEnd(period).slice(5, 7))
  const whole = exactOf((due - start.year) * 12)
  const from = exact(start.value)
  const way = subtract(exact(target.value), from)
  return toText(add(from, divide(multiply(way, exactOf(passed)), whole) ?? way))
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
  const start = startBefore(indicator, periodYear(period))
  if (start === undefined) return { state: 'not-applicable', reason: 'no-start' }
  const way = compare(exact(value), exact(start.value))
  const isAhead = comparator === '=' || way > 0 === isHigherBetter({ ...indicator, comparator })
  if (way === 0 || !isAhead) return { state: 'value', value, origin: 'hold', start }
  return { state: 'value', value: pointOf(start, target, { due, period }), origin: 'straight-line', start }
}
