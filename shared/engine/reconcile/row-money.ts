import { compare, magnitude, subtract, ZERO } from '../exact.ts'
import type { AmountState, BudgetLine, PlanRow } from '../plan.ts'
import { cellOf, ownMoney } from './child-sums.ts'
import type { PlanFacts } from './facts.ts'
import type { Rule } from './finding.ts'
import { finding } from './finding.ts'
import { linePlace, rowPlace, textOf } from './places.ts'
import { inUnit, money, tengeOf } from './tenge.ts'

/** A parent's own amount that is not what its children come to: their total, or money of its own? */
export const parentDiffersFromChildren: Rule = {
  id: 'parent-differs-from-children',
  find: (facts) =>
    facts.rows.flatMap((row) => {
      const below = facts.childSums.get(row.id)
      if (below === undefined) return []
      const own = ownMoney(row)
      return row.lines.flatMap((line) => {
        const [sum, stated] = [below.get(cellOf(line)), own.get(cellOf(line))]
        if (sum === undefined || stated === undefined || compare(sum, stated) === 0) return []
        const difference = subtract(sum, stated)
        return [
          finding('parent-differs-from-children', {
            severity: 'note',
            places: [linePlace(row, line), ...(facts.childrenOf.get(row.id) ?? []).map(rowPlace)],
            difference: inUnit(difference, line.unit),
            values: {
              row: textOf(row.id),
              stated: money(stated, line.unit),
              sum: money(sum, line.unit),
              difference: money(magnitude(difference), line.unit),
            },
          }),
        ]
      })
    }),
}

/** Amounts of a row that print no source, where neither the row nor the one above it prints any. */
export const amountWithoutSource: Rule = {
  id: 'amount-without-source',
  find: (facts) =>
    facts.rows.flatMap((row) => {
      const above = rowAbove(row, facts)
      if (row.fundingSource !== null || (above !== undefined && sourceOf(above) !== null)) return []
      const lines = row.lines.filter((line) => line.source === null && isMoney(line))
      if (lines.length === 0) return []
      return [
        finding('amount-without-source', {
          severity: 'warning',
          places: lines.map((line) => linePlace(row, line)),
          values: {
            row: textOf(row.id),
            years: { kind: 'years', years: lines.flatMap(({ year }) => year ?? []) },
          },
        }),
      ]
    }),
}

function isMoney(line: BudgetLine): boolean {
  const tenge = tengeOf(line)
  return tenge !== undefined && compare(tenge, ZERO) !== 0
}

const WITHOUT_ANSWER: ReadonlySet<AmountState> = new Set<AmountState>(['source-without-amount', 'absent'])

/**
 * A source is printed, and for no year is there an amount or a reason for its lack. Rows over others are not asked, nor
 * those under a row with money, which may be theirs.
 */
export const sourceWithoutAmount: Rule = {
  id: 'source-without-amount',
  find: (facts) =>
    facts.rows.flatMap((row) => {
      const source = sourceOf(row)
      if (source === null || row.isHeading || facts.childrenOf.has(row.id)) return []
      const isAnswered = row.lines.some(({ state }) => !WITHOUT_ANSWER.has(state))
      if (isAnswered || rowAbove(row, facts)?.lines.some(isMoney)) return []
      const named = row.fundingSource === null ? { kind: 'source' as const, code: source } : textOf(source)
      return [
        finding('source-without-amount', {
          severity: 'warning',
          places: [rowPlace(row)],
          values: { row: textOf(row.id), source: named },
        }),
      ]
    }),
}

function rowAbove({ parent }: PlanRow, { rowsById }: PlanFacts): PlanRow | undefined {
  return parent === null ? undefined : rowsById.get(parent)
}

function sourceOf({ fundingSource, lines }: PlanRow): string | null {
  return fundingSource ?? lines.find(({ source }) => source !== null)?.source ?? null
}
