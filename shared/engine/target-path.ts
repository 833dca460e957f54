import type { Exact } from './exact.ts'
import { add, divide, exact, exactOf, multiply, subtract } from './exact.ts'
import type { IndicatorKind, OperandDefinition } from './indicator.ts'
import type { Period } from './period.ts'
import { parsePeriod, periodsInYear } from './period.ts'

/** How a target builds up within the year: by adding (flow, running total), by moving (stock), or not additive (rate). */
export type PathNature = 'flow' | 'running-total' | 'stock' | 'rate'

/** What a quarter is compared with, and where that number comes from (shown on the chart). */
export type TargetPath =
  | {
      readonly state: 'value'
      readonly value: Exact
      readonly origin: 'act-quarter-target' | 'annual-target' | 'straight-line' | 'quarter-share'
    }
  | { readonly state: 'not-applicable'; readonly reason: 'no-target' }

/** Targets as canonical decimal text; `quarterTargets` are those that the act itself sets, by period. */
export type TargetPathQuestion = {
  readonly period: Period
  readonly nature: PathNature
  readonly target?: string | undefined
  readonly previousTarget?: string | undefined
  readonly quarterTargets?: Readonly<Record<Period, string>> | undefined
}

/**
 * The nature of an indicator's path (S21). Only additive counts are split over the quarters: a share or a rate is not
 * additive whatever its operands, so it is a `rate`. A count is as its operands are: a running total or a flow where
 * one of them is, else a stock.
 */
export function pathNature(
  kind: IndicatorKind,
  operands: readonly Pick<OperandDefinition, 'nature'>[],
): PathNature {
  if (kind !== 'count') return 'rate'
  const natures = operands.map(({ nature }) => nature)
  if (natures.includes('running-total')) return 'running-total'
  return natures.includes('flow') ? 'flow' : 'stock'
}

/**
 * The planned point of the path to the annual target at a period's end (S21), since the start of the year:
 * the act's own target for the period; at the year's end the annual target, exactly; for additive counts
 * quarter/4 of it; for stocks and ratios a point on the straight line from the previous year's target. Where there
 * is no previous target to draw a line from, every quarter is compared with the annual target itself.
 * Throws RangeError on a text that is no period or no decimal.
 */
export function targetPath(question: TargetPathQuestion): TargetPath {
  const { period, nature, target, previousTarget, quarterTargets } = question
  const parsed = parsePeriod(period)
  if (parsed === undefined) throw new RangeError(`not a period: ${JSON.stringify(period)}`)
  const ownTarget = quarterTargets?.[period]
  if (ownTarget !== undefined)
    return { state: 'value', value: exact(ownTarget), origin: 'act-quarter-target' }
  if (target === undefined) return { state: 'not-applicable', reason: 'no-target' }
  const annual = exact(target)
  const inYear = periodsInYear(parsed.kind)
  if (parsed.index === inYear) return { state: 'value', value: annual, origin: 'annual-target' }
  const partOf = (whole: Exact) => divide(multiply(whole, exactOf(parsed.index)), exactOf(inYear)) ?? whole
  if (nature === 'flow' || nature === 'running-total') {
    return { state: 'value', value: partOf(annual), origin: 'quarter-share' }
  }
  if (previousTarget === undefined) return { state: 'value', value: annual, origin: 'annual-target' }
  const start = exact(previousTarget)
  return { state: 'value', value: add(start, partOf(subtract(annual, start))), origin: 'straight-line' }
}
