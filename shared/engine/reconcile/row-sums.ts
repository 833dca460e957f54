import type { Exact } from '../exact.ts'
import { add, compare, ZERO } from '../exact.ts'
import type { BudgetLine, PlanRow, StatedTotal } from '../plan.ts'
import { cellOf, childSums, type MoneyByCell } from './child-sums.ts'
import type { PlanFacts } from './facts.ts'
import type { LeftOutReason } from './finding.ts'
import { tengeOf } from './tenge.ts'

/** What a sum is taken over; null: every section, year or source. */
export type Scope = Pick<StatedTotal, 'section' | 'year' | 'source'>

/**
 * The rows of a scope added up, in tenge. `unsure` are amounts of parents that are neither the sum of their children
 * nor certainly money of their own; `unplaced` those that name no year or no source where the scope asks for one.
 */
export type RowSum = {
  readonly counted: Exact
  readonly unsure: Exact
  readonly unplaced: Exact
  readonly lines: number
  readonly leftOut: ReadonlyMap<LeftOutReason, ReadonlySet<string>>
}

type Bucket = Scope & {
  readonly section: string
  counted: Exact
  unsure: Exact
  amounts: number
  readonly amountRows: Set<string>
  readonly leftOut: Map<LeftOutReason, Set<string>>
}

/** Adds up all rows once; the function returned gives the sum of any scope. */
export function rowSums(facts: PlanFacts): (scope: Scope) => RowSum {
  const buckets = new Map<string, Bucket>()
  const below = childSums(facts)
  for (const row of facts.rows) {
    const children = below.get(row.id)
    for (const line of row.lines) take(bucketOf(buckets, row, line), row, line, children)
  }
  const bySection = [...buckets.values()]
  return (scope) => sumOver(bySection, scope)
}

function bucketOf(buckets: Map<string, Bucket>, { section }: PlanRow, line: BudgetLine): Bucket {
  const key = `${section} ${cellOf(line)}`
  const known = buckets.get(key)
  if (known !== undefined) return known
  const empty = { counted: ZERO, unsure: ZERO, amounts: 0, amountRows: new Set<string>(), leftOut: new Map() }
  const bucket = { section, year: line.year, source: line.source, ...empty }
  buckets.set(key, bucket)
  return bucket
}

function take(bucket: Bucket, row: PlanRow, line: BudgetLine, children: MoneyByCell | undefined): void {
  const tenge = tengeOf(line)
  if (tenge === undefined) {
    addRow(bucket.leftOut, line.state === 'amount' ? 'absent' : line.state, row.id)
    return
  }
  bucket.amounts++
  if (line.year === null || line.source === null) bucket.amountRows.add(row.id)
  const underneath = children?.get(cellOf(line))
  if (underneath === undefined) bucket.counted = add(bucket.counted, tenge)
  else if (compare(underneath, tenge) !== 0) bucket.unsure = add(bucket.unsure, tenge)
}

function addRow(leftOut: Map<LeftOutReason, Set<string>>, reason: LeftOutReason, row: string): void {
  const rows = leftOut.get(reason)
  if (rows === undefined) leftOut.set(reason, new Set([row]))
  else rows.add(row)
}

function sumOver(buckets: readonly Bucket[], scope: Scope): RowSum {
  let [counted, unsure, unplaced, lines] = [ZERO, ZERO, ZERO, 0]
  const leftOut = new Map<LeftOutReason, Set<string>>()
  for (const bucket of buckets) {
    if (!mayBelong(bucket, scope)) continue
    lines += bucket.amounts
    for (const [reason, rows] of bucket.leftOut) for (const row of rows) addRow(leftOut, reason, row)
    const missing = missingPlace(bucket, scope)
    if (missing === undefined) {
      counted = add(counted, bucket.counted)
      unsure = add(unsure, bucket.unsure)
    } else {
      unplaced = add(add(unplaced, bucket.counted), bucket.unsure)
      for (const row of bucket.amountRows) addRow(leftOut, missing, row)
    }
  }
  return { counted, unsure, unplaced, lines, leftOut }
}

function mayBelong(bucket: Bucket, { section, year, source }: Scope): boolean {
  const isYear = year === null || bucket.year === null || bucket.year === year
  const isSource = source === null || bucket.source === null || bucket.source === source
  return isYear && isSource && (section === null || bucket.section === section)
}

function missingPlace(bucket: Bucket, { year, source }: Scope): 'no-year' | 'no-source' | undefined {
  if (year !== null && bucket.year === null) return 'no-year'
  return source !== null && bucket.source === null ? 'no-source' : undefined
}
