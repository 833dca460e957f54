import type { Computed, Figure } from './figure.ts'
import { compileIndicator, computeIndicator } from './indicator.ts'

/** Money of a row or a programme for a period, all in one unit; each a figure with a state of its own (S1). */
export type MoneyFigures = {
  readonly planned: Figure
  readonly allocated: Figure
  readonly spent: Figure
}

/** Per cents. Above 100 is told in full; rounding is the screen's (S2). */
export type Execution = {
  readonly spentOfPlanned: Computed
  readonly spentOfAllocated: Computed
  readonly allocatedOfPlanned: Computed
}

/** Spent of planned, and of allocated, in per cent. */
export const SPENT_OF_PLANNED = percentage('spent', 'planned')
export const SPENT_OF_ALLOCATED = percentage('spent', 'allocated')
const ALLOCATED_OF_PLANNED = percentage('allocated', 'planned')

/**
 * How much of the planned and the allocated money is spent, and how much of the plan is allocated, in per cent, by the
 * rules of every figure: what is not reported is never zero (S7), 0 of 0 is not applicable for want of cases, and money
 * spent without a plan is an error, not an infinity (S6).
 */
export function execution({ planned, allocated, spent }: MoneyFigures): Execution {
  const figures = { planned, allocated, spent }
  return {
    spentOfPlanned: computeIndicator(SPENT_OF_PLANNED, figures),
    spentOfAllocated: computeIndicator(SPENT_OF_ALLOCATED, figures),
    allocatedOfPlanned: computeIndicator(ALLOCATED_OF_PLANNED, figures),
  }
}

/** A rate and not a share: money may be spent beyond the plan (S8). */
function percentage(part: string, whole: string) {
  return compileIndicator({
    formula: `${part} / ${whole} * 100`,
    operands: [
      { key: part, nature: 'flow' },
      { key: whole, nature: 'flow' },
    ],
    kind: 'rate',
    direction: 'higher',
  })
}
