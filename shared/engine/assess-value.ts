import { isEvent } from './indicator-kinds.ts'
import { type IndicatorPath, indicatorPath, type MeasuredIndicator } from './indicator-path.ts'
import {
  achievementOf,
  dueYear,
  type IndicatorProgress,
  indicatorProgress,
  targetOfYear,
} from './indicator-progress.ts'
import { type Period, periodYear } from './period.ts'
import type { PlannedTarget } from './plan.ts'
import { type Band, bandOf, type ScoringMethod } from './score.ts'

/**
 * A value of a target indicator beside its target (S16–S19, S21): how far it has come towards the target, what was due by
 * the period's end, and the band of the value against what was due. Without a value there is neither progress nor band.
 */
export type ValueAssessment = {
  readonly target: PlannedTarget | null
  readonly progress: IndicatorProgress | null
  readonly path: IndicatorPath
  readonly band: Band | null
}

/** `value` is canonical decimal text, null where the period has none. */
export type ValueQuestion = {
  readonly period: Period
  readonly value: string | null
  readonly method: ScoringMethod
}

/** The target that a period is held against; of an event that did not happen in its year the last one stays due. */
export function targetAt(
  { kind, targets }: Pick<MeasuredIndicator, 'kind' | 'targets'>,
  period: Period,
): PlannedTarget | undefined {
  const target = targetOfYear(targets, periodYear(period))
  if (target !== undefined || !isEvent(kind)) return target
  return targets.toSorted((a, b) => (dueYear(a) ?? 0) - (dueYear(b) ?? 0)).at(-1)
}

/** Assesses a value by one wording of its indicator. Throws RangeError on a text that is no period or no decimal. */
export function assessValue(
  indicator: MeasuredIndicator,
  { period, value, method }: ValueQuestion,
): ValueAssessment {
  const target = targetAt(indicator, period)
  const path = indicatorPath(indicator, target, period)
  if (target === undefined || value === null)
    return { target: target ?? null, progress: null, path, band: null }
  const progress = indicatorProgress(indicator, value, target)
  const due = path.state === 'value' ? path.value : progress.met ? target.value : undefined
  const band =
    due === undefined
      ? null
      : bandOf(achievementOf(indicator, value, { ...target, value: due }).ratio, method)
  return { target, progress, path, band }
}
