import { isSame } from './change-fields.ts'
import type { MoneySum } from './money.ts'
import { moneyDifference, sumMoney } from './money.ts'
import type { BudgetLine, MoneyUnit } from './plan.ts'

/**
 * Money of a year from a source in two editions, in the unit that the later one prints. Null: the edition has no such
 * line. `difference` is after − before, null unless both have an amount: from nothing to something is no difference.
 */
export type AmountChange = {
  readonly year: number | null
  readonly source: string | null
  readonly unit: MoneyUnit
  readonly before: MoneySum | null
  readonly after: MoneySum | null
  readonly difference: string | null
}

/**
 * The years and sources whose money differs between two lists of lines, in order of first appearance. The same sum in
 * another unit is no change; a state instead of an amount, or another state, is one (S4).
 */
export function amountChanges(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): readonly AmountChange[] {
  const places = new Map<string, BudgetLine>()
  for (const line of [...before, ...after]) places.set(JSON.stringify([line.year, line.source]), line)
  return [...places.values()].flatMap(({ year, source, unit }) => {
    const isHere = (line: BudgetLine) => line.year === year && line.source === source
    const [was, is] = [sumOf(before.filter(isHere), unit), sumOf(after.filter(isHere), unit)]
    if (saySame(was, is)) return []
    return [{ year, source, unit, before: was, after: is, difference: differenceOf(was, is) }]
  })
}

function sumOf(lines: readonly BudgetLine[], unit: MoneyUnit): MoneySum | null {
  return lines.length === 0 ? null : sumMoney(lines, unit)
}

/** In how many lines an amount is printed does not matter. */
function saySame(was: MoneySum | null, is: MoneySum | null): boolean {
  return was?.computed === is?.computed && isSame(was?.leftOut, is?.leftOut)
}

function differenceOf(was: MoneySum | null, is: MoneySum | null): string | null {
  if (was?.state !== 'amount' || is?.state !== 'amount') return null
  return moneyDifference(is.computed, was.computed)
}
