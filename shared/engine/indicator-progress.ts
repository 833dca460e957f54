import { type Achievement, achievement } from './achievement.ts'
import { exact, HUNDRED, multiply, toText } from './exact.ts'
import type { IndicatorKind } from './indicator.ts'
import { isEvent } from './indicator-kinds.ts'
import type { Baseline, PlannedTarget, TargetTime } from './plan.ts'

type Timed = { readonly time: TargetTime }

/** The year at whose end a target is due; undefined for one without a date. */
export function dueYear({ time }: Timed): number | undefined {
  if (time.kind === 'undated') return undefined
  return time.kind === 'period' ? time.until : time.year
}

const yearOf = (target: Timed) => (target.time.kind === 'period' ? undefined : dueYear(target))

/**
 * The target that a year is held against (S16): the nearest of a year or stage at or after it, else the target of a
 * period that holds the year, else one without a date. After the last stage there is none.
 */
export function targetOfYear<Target extends Timed>(
  targets: readonly Target[],
  year: number,
): Target | undefined {
  const ahead = targets.filter((target) => (yearOf(target) ?? 0) >= year)
  const nearest = ahead.toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0))[0]
  if (nearest) return nearest
  const holding = targets.find(
    ({ time }) => time.kind === 'period' && time.from <= year && year <= time.until,
  )
  return holding ?? targets.find(({ time }) => time.kind === 'undated')
}

/** What an indicator's wording says of how it is measured. */
export type Measure = {
  readonly kind: IndicatorKind
  readonly direction: 'higher' | 'lower'
  readonly baseline: Baseline | null
}

/**
 * `percent` 100 is fully met and is not capped (S18); `difference` is in the indicator's unit. An event has neither: it is
 * met or not.
 */
export type IndicatorProgress = {
  readonly percent: string | null
  readonly met: boolean
  readonly difference: string | null
  readonly basis: Achievement['basis'] | 'event'
}

/** A value against a number that is to be reached (S17); a baseline that was measured in another way is left out. */
export function achievementOf(
  { direction, baseline }: Measure,
  value: string,
  { value: target, comparator }: Pick<PlannedTarget, 'value' | 'comparator'>,
): Achievement {
  return achievement({
    actual: exact(value),
    target: exact(target),
    comparator,
    direction,
    baseline: baseline === null || baseline.comparable === false ? undefined : exact(baseline.value),
  })
}

/** How far a target indicator has come towards its target (S16–S18). */
export function indicatorProgress(measure: Measure, value: string, target: PlannedTarget): IndicatorProgress {
  const { ratio, met, difference, basis } = achievementOf(measure, value, target)
  if (isEvent(measure.kind)) return { percent: null, met, difference: null, basis: 'event' }
  return { percent: toText(multiply(ratio, HUNDRED)), met, difference: toText(difference), basis }
}
