import type { Exact } from './exact.ts'
import { add, divide, exact, exactOf, multiply, subtract, toText, ZERO } from './exact.ts'
import type { AmountState, BudgetLine, MoneyUnit } from './plan.ts'

const TENGE_IN: Readonly<Record<MoneyUnit, Exact>> = {
  tenge: exactOf(1),
  'thousand-tenge': exactOf(1000),
  'million-tenge': exactOf(1_000_000),
}

/** How many lines of each state a sum leaves out; states without any are absent (S4). */
export type LeftOut = { readonly [state in Exclude<AmountState, 'amount'>]?: number }

/**
 * A sum of lines. `computed` is exact decimal text in the unit asked for; without a single amount there is no sum,
 * and it is not zero (S4). `lines` counts the amounts in it, `leftOut` the lines that say no amount.
 */
export type MoneySum =
  | {
      readonly state: 'amount'
      readonly computed: string
      readonly lines: number
      readonly leftOut: LeftOut
    }
  | {
      readonly state: 'no-amounts'
      readonly computed: null
      readonly lines: 0
      readonly leftOut: LeftOut
    }

/** Decimal text without rounding: a fraction in lowest or decimal terms has no more places than its denominator has bits. */
function wholeText(amount: Exact): string {
  return toText(amount, amount.denominator.toString(2).length)
}

function inUnit(amount: Exact, from: MoneyUnit, to: MoneyUnit): Exact {
  if (from === to) return amount
  return divide(multiply(amount, TENGE_IN[from]), TENGE_IN[to]) ?? ZERO
}

/**
 * An amount in another unit, exactly: 1 tenge is 0.000001 million (S4). Canonical decimal text in and out, without
 * trailing zeros. Throws RangeError on other text.
 */
export function convertMoney(amount: string, from: MoneyUnit, to: MoneyUnit): string {
  return wholeText(inUnit(exact(amount), from, to))
}

/** `a − b`, exactly; both are canonical decimal text in one unit. Throws RangeError on other text. */
export function moneyDifference(a: string, b: string): string {
  return wholeText(subtract(exact(a), exact(b)))
}

/** The sum of lines in a unit, and what it leaves out (S4). Throws RangeError on an amount that is no decimal text. */
export function sumMoney(lines: readonly BudgetLine[], unit: MoneyUnit): MoneySum {
  const leftOut: { [state in Exclude<AmountState, 'amount'>]?: number } = {}
  let sum = ZERO
  let counted = 0
  for (const { state, amount, unit: own } of lines) {
    if (state === 'amount' && amount !== null) {
      sum = add(sum, inUnit(exact(amount), own, unit))
      counted++
      continue
    }
    const reason = state === 'amount' ? 'absent' : state
    leftOut[reason] = (leftOut[reason] ?? 0) + 1
  }
  if (counted === 0) return { state: 'no-amounts', computed: null, lines: 0, leftOut }
  return { state: 'amount', computed: wholeText(sum), lines: counted, leftOut }
}
