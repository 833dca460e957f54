import { type Achievement, achievement } from './achievement.ts'
import { exact, HUNDRED, multiply, toText } from './exact.ts'
import type { PlannedTarget, TargetTime } from './plan.ts'

type Timed = { readonly time: TargetTime }

const yearOf = ({ time }: Timed): number | undefined =>
  time.kind === 'year' || time.kind === 'stage' ? time.year : undefined

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

/** A value of an indicator beside the target that it is held against. */
export type ProgressQuestion = {
  readonly value: string
  readonly target: PlannedTarget
  readonly direction: 'higher' | 'lower'
  readonly baseline: { readonly value: string; readonly comparable: boolean | null } | null
}

/** `percent` 100 is fully met and is not capped (S18); `difference` is in the indicator's unit. */
export type IndicatorProgress = {
  readonly percent: string
  readonly met: boolean
  readonly difference: string
  readonly basis: Achievement['basis']
}

/** How far a target indicator has come (S16–S18); a baseline that was measured in another way is left out. */
export function indicatorProgress({
  value,
  target,
  direction,
  baseline,
}: ProgressQuestion): IndicatorProgress {
  const { ratio, met, difference, basis } = achievement({
    actual: exact(value),
    target: exact(target.value),
    comparator: target.comparator,
    direction,
    baseline: baseline === null || baseline.comparable === false ? undefined : exact(baseline.value),
  })
  return { percent: toText(multiply(ratio, HUNDRED)), met, difference: toText(difference), basis }
}
