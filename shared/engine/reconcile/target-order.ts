import { compare, exact } from '../exact.ts'
import type { PlanIndicator, PlannedTarget } from '../plan.ts'

/** A target that belongs to one year: that of a year, or of a stage's end. */
export type YearTarget = PlannedTarget & { readonly year: number }

/** Targets of single years, the earliest first; those of a span of years and undated ones are not among them. */
export function yearTargets({ targets }: PlanIndicator): YearTarget[] {
  return targets
    .flatMap((target) =>
      target.time.kind === 'year' || target.time.kind === 'stage'
        ? [{ ...target, year: target.time.year }]
        : [],
    )
    .toSorted((a, b) => a.year - b.year)
}

/** Whether a value is worse than another for an indicator of this direction. */
export function isWorse({ direction }: PlanIndicator, value: string, than: string): boolean {
  const order = compare(exact(value), exact(than))
  return direction === 'higher' ? order < 0 : order > 0
}

/** Kinds whose values are levels: each is comparable with any other year's. Numbers per year and changes may rise and fall. */
export function isLevel({ kind }: PlanIndicator): boolean {
  return kind !== 'count' && kind !== 'growth' && kind !== 'change'
}
