import { createContext, use } from 'react'
import type { FindingShape } from '#shared/api/findings.ts'
import type { PlanShape } from '#shared/api/programmes.ts'
import type { MoneyKey } from '#shared/engine/budget.ts'
import type { MoneyUnit } from '#shared/engine/plan.ts'
import type { MoneyAddress } from '#shared/rules/money-address.ts'

/** What every row of the plan is shown by. */
export type PlanContextValue = {
  readonly plan: PlanShape
  readonly years: readonly number[]
  readonly unit: MoneyUnit
  /** Rows that stand above others: where they have no amounts of their own, nothing is missing. */
  readonly parents: ReadonlySet<string>
  /** Findings by the id of the row that they speak of. */
  readonly findings: ReadonlyMap<string, readonly FindingShape[]>
  readonly openRow: string
  /** False where filters hide rows: the sums of what is shown are none of the plan's, and have no passport. */
  readonly isWhole: boolean
  readonly rowAddress: (row: string) => string
  /** Sections whose rows are folded away; their sums stay. */
  readonly closed: ReadonlySet<string>
  readonly toggleSection: (section: string) => void
}

const PlanContext = createContext<PlanContextValue | undefined>(undefined)

export const PlanProvider = PlanContext

export function usePlan(): PlanContextValue {
  const value = use(PlanContext)
  if (!value) throw new Error('PlanProvider is missing above this component')
  return value
}

/** The address of a planned sum of the shown edition. */
export function plannedIn({ programme, edition }: PlanShape, key: MoneyKey): MoneyAddress {
  return { programme, standing: { edition: edition.number }, subject: 'planned', key }
}

/** The element of a row, and of the link in it that takes the focus. */
export function rowAnchor(row: string): string {
  return `row-${row}`
}
