import type { Exact } from '../exact.ts'
import { add } from '../exact.ts'
import type { BudgetLine, PlanRow } from '../plan.ts'
import { tengeOf } from './tenge.ts'

/** Tenge by year and source. */
export type MoneyByCell = ReadonlyMap<string, Exact>

/** The year and source of a line, as a key. */
export function cellOf({ year, source }: Pick<BudgetLine, 'year' | 'source'>): string {
  return `${year ?? ''} ${source ?? ''}`
}

/**
 * What the rows under each parent that has money of its own come to by year and source: a row's own amount, or where it
 * has none that of the rows under it.
 */
export function childSums(
  rows: readonly PlanRow[],
  childrenOf: ReadonlyMap<string, readonly PlanRow[]>,
): ReadonlyMap<string, MoneyByCell> {
  const known = new Map<string, Map<string, Exact>>()
  const sumsUnder = (id: string): MoneyByCell => {
    const before = known.get(id)
    if (before !== undefined) return before
    const sums = new Map<string, Exact>()
    known.set(id, sums)
    for (const child of childrenOf.get(id) ?? []) {
      const own = ownMoney(child)
      const below = childrenOf.has(child.id) ? sumsUnder(child.id) : NO_MONEY
      for (const [cell, amount] of own) addTo(sums, cell, amount)
      for (const [cell, amount] of below) if (!own.has(cell)) addTo(sums, cell, amount)
    }
    return sums
  }
  const spenders = rows.filter(({ id, lines }) => childrenOf.has(id) && lines.some(isAmount))
  for (const { id } of spenders) sumsUnder(id)
  return known
}

function isAmount({ state }: BudgetLine): boolean {
  return state === 'amount'
}

const NO_MONEY: MoneyByCell = new Map()

/** The amounts of a row's own lines by year and source. */
export function ownMoney({ lines }: PlanRow): MoneyByCell {
  const sums = new Map<string, Exact>()
  for (const line of lines) {
    const tenge = tengeOf(line)
    if (tenge !== undefined) addTo(sums, cellOf(line), tenge)
  }
  return sums
}

function addTo(sums: Map<string, Exact>, cell: string, amount: Exact): void {
  const before = sums.get(cell)
  sums.set(cell, before === undefined ? amount : add(before, amount))
}
