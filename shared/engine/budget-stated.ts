import type { PlacedLine } from './budget.ts'
import { countedLines } from './budget.ts'
import type { LeftOut, MoneySum } from './money.ts'
import { moneyDifference, sumMoney } from './money.ts'
import type { MoneyUnit, Plan, StatedTotal } from './plan.ts'

/** How the ids of mixed sources begin: a line whose funding cell names several sources and one amount. */
export const MIXED_SOURCE = 'mixed-'

/**
 * A stated total beside the sum of its rows, all in the total's own unit. `difference` is computed − stated: above zero
 * when the rows come to more than the document says; null when no row has an amount, because nothing is not zero (S4).
 * `unplaced` are the lines that may belong to it, whole or in part, and cannot be told: the document names no year or
 * source for them, or several sources (`MIXED_SOURCE`).
 */
export type StatedComparison = {
  readonly total: string
  readonly unit: MoneyUnit
  readonly stated: string
  readonly computed: string | null
  readonly difference: string | null
  readonly lines: number
  readonly leftOut: LeftOut
  readonly unplaced: MoneySum
}

/**
 * Every total that the plan states, in its order, beside what the lines of its section, year and source come to
 * (null means all of them). Parts named within a total («оның ішінде») are not sums of rows and are left out. Which lines
 * count: `countedLines`. Throws RangeError on an amount that is no decimal text.
 */
export function budgetAgainstStated({ rows, totals }: Plan): readonly StatedComparison[] {
  const placed = countedLines(rows)
  return totals.filter(({ isPart }) => !isPart).map((total) => compared(total, placed))
}

function compared(total: StatedTotal, placed: readonly PlacedLine[]): StatedComparison {
  const { id, unit, amount: stated } = total
  const near = placed.filter(({ row }) => total.section === null || row.section === total.section)
  const sumOf = (lines: readonly PlacedLine[]) =>
    sumMoney(
      lines.map(({ line }) => line),
      unit,
    )
  const { computed, lines, leftOut } = sumOf(near.filter((one) => isWithin(total, one)))
  const unplaced = sumOf(near.filter((one) => mayBeWithin(total, one) && !isWithin(total, one)))
  const difference = computed === null ? null : moneyDifference(computed, stated)
  return { total: id, unit, stated, computed, difference, lines, leftOut, unplaced }
}

function isWithin({ year, source }: StatedTotal, { line }: PlacedLine): boolean {
  return (year === null || line.year === year) && (source === null || line.source === source)
}

function mayBeWithin({ year, source }: StatedTotal, { line }: PlacedLine): boolean {
  const mayBeYear = year === null || line.year === null || line.year === year
  const isSourceOpen = line.source === null || line.source.startsWith(MIXED_SOURCE)
  return mayBeYear && (source === null || isSourceOpen || line.source === source)
}
