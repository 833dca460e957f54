import type { Plan, PlanRow, ReportingDuty } from '../plan.ts'
import type { MoneyByCell } from './child-sums.ts'
import { childSums } from './child-sums.ts'

/** What has a printed deadline. */
export type Dated = Pick<PlanRow, 'id' | 'deadline'> | Pick<ReportingDuty, 'id' | 'deadline'>

/** Calendar dates that a deadline means; null when it cannot be told. */
export type DueDates = (dated: Dated) => readonly string[] | null

/** A plan with what the rules look up in it: made once, so that no rule searches all rows for each row. */
export type PlanFacts = {
  readonly plan: Plan
  /** Rows in force, in the order of the document. */
  readonly rows: readonly PlanRow[]
  readonly rowsById: ReadonlyMap<string, PlanRow>
  readonly childrenOf: ReadonlyMap<string, readonly PlanRow[]>
  /** What the rows under each parent with money of its own come to. */
  readonly childSums: ReadonlyMap<string, MoneyByCell>
  /** Due dates in order, without repetition; null when the deadline cannot be told. */
  readonly due: DueDates
}

/** The plan indexed for the rules. */
export function factsOf(plan: Plan, due: DueDates): PlanFacts {
  const rows = plan.rows.filter(({ status }) => status === 'active')
  const childrenOf = groupBy(
    rows.filter(({ parent }) => parent !== null),
    ({ parent }) => parent ?? '',
  )
  return {
    plan,
    rows,
    rowsById: new Map(rows.map((row) => [row.id, row])),
    childrenOf,
    childSums: childSums(rows, childrenOf),
    due: sortedOnce(due),
  }
}

/** Values by key, each list in the order given. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

function sortedOnce(due: DueDates): DueDates {
  const known = new Map<Dated, readonly string[] | null>()
  return (dated) => {
    const before = known.get(dated)
    if (before !== undefined) return before
    const dates = due(dated)
    const sorted = dates === null || dates.length === 0 ? null : [...new Set(dates)].sort()
    known.set(dated, sorted)
    return sorted
  }
}
