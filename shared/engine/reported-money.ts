import { add, type Exact, exact, toText, ZERO } from './exact.ts'
import { execution } from './execution.ts'
import type { Computed, Figure } from './figure.ts'

/** What one body, or one line, contributes to a sum. */
export type Contribution = { readonly of: string; readonly money: Computed }

/** A reported figure of money as a contribution; text that is no decimal is a programmer's error. */
export function computedOfMoney(figure: Figure): Computed {
  if (figure.state === 'value') return { state: 'value', value: exact(figure.value) }
  if (figure.state === 'not-applicable') return { state: 'not-applicable', reason: 'declared' }
  if (figure.state === 'withheld' || figure.state === 'not-due') return { state: figure.state }
  return { state: 'not-reported' }
}

/** Those that are no part of the sum by their own word, as opposed to those that are missing from it. */
function isBeside({ money }: Contribution): boolean {
  return money.state === 'not-applicable' || money.state === 'not-due'
}

/**
 * The sum of what bodies report of one line, or of lines in a group. Who has nothing to report by their own word is left
 * aside; who has not reported, or withholds, makes the sum *incomplete*, and is named: never a zero (S1, S14).
 */
export function sumReported(contributions: readonly Contribution[]): Computed {
  const counted = contributions.filter((one) => !isBeside(one))
  if (counted.length === 0) {
    const isDeclared = contributions.some(({ money }) => money.state === 'not-applicable')
    return isDeclared ? { state: 'not-applicable', reason: 'declared' } : { state: 'not-due' }
  }
  let sum: Exact = ZERO
  let known = 0
  const without: string[] = []
  for (const { of, money } of counted) {
    if (money.state === 'value' || money.state === 'incomplete') {
      sum = add(sum, money.value)
      known++
    }
    if (money.state !== 'value') without.push(of)
  }
  if (known === 0) {
    const isWithheld = counted.every(({ money }) => money.state === 'withheld')
    return { state: isWithheld ? 'withheld' : 'not-reported' }
  }
  return without.length === 0 ? { state: 'value', value: sum } : { state: 'incomplete', value: sum, without }
}

function figureOf(money: Computed): Figure {
  if (money.state === 'value' || money.state === 'incomplete')
    return { state: 'value', value: toText(money.value, 40) }
  return { state: money.state === 'missing-inputs' ? 'not-reported' : money.state }
}

export type ReportedSums = {
  readonly planned: Computed
  readonly allocated: Computed
  readonly spent: Computed
}

/** Spent of planned and of allocated, per cent. Of an incomplete sum the per cent is incomplete too, and says without whom. */
export function executionOf(sums: ReportedSums): { spentOfPlanned: Computed; spentOfAllocated: Computed } {
  const told = execution({
    planned: figureOf(sums.planned),
    allocated: figureOf(sums.allocated),
    spent: figureOf(sums.spent),
  })
  const withGaps = (computed: Computed, parts: readonly Computed[]): Computed => {
    const without = new Set(parts.flatMap((part) => (part.state === 'incomplete' ? part.without : [])))
    if (computed.state !== 'value' || without.size === 0) return computed
    return { state: 'incomplete', value: computed.value, without: [...without] }
  }
  return {
    spentOfPlanned: withGaps(told.spentOfPlanned, [sums.planned, sums.spent]),
    spentOfAllocated: withGaps(told.spentOfAllocated, [sums.allocated, sums.spent]),
  }
}
