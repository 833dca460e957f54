import type { Exact } from '../exact.ts'
import { add, compare, minimum, ZERO } from '../exact.ts'
import type { BudgetLine, PlanRow, StatedTotal } from '../plan.ts'
import { cellOf, type MoneyByCell } from './child-sums.ts'
import type { PlanFacts } from './facts.ts'
import { groupBy } from './facts.ts'
import type { LeftOutReason } from './finding.ts'
import type { Scope } from './scope.ts'
import { tengeOf, unitInTenge } from './tenge.ts'

/**
 * The rows of a scope added up, in tenge. `unsure` are amounts of parents that are neither the sum of their children
 * nor certainly money of their own; `unplaced` those whose year or source the scope asks for and which name none, or a
 * source that is not among those which the totals are split by: it may be a mixture of them.
 */
export type RowSum = {
  readonly counted: Exact
  readonly unsure: Exact
  readonly unplaced: Exact
  readonly lines: number
  /** The smallest unit that the amounts are printed in, in tenge. */
  readonly finest: Exact
  /** How many rows are not in `counted`, by the reason. */
  readonly leftOut: () => ReadonlyMap<LeftOutReason, number>
}

/** The lines of one section, year and source added up; the rows left out are listed, and counted when they are told. */
type Bucket = Scope & {
  readonly section: string
  readonly isNamed: boolean
  counted: Exact
  unsure: Exact
  amounts: number
  finest: Exact
  readonly undecided: PlanRow[]
  readonly leftOut: Map<LeftOutReason, PlanRow[]>
}

/** The buckets of a section by year, then by source. */
type Buckets = Map<number | null, Map<string | null, Bucket>>

const MILLION = unitInTenge('million-tenge')

/** Adds up all rows once; the function returned gives the sum of any scope. */
export function rowSums({ plan, rows, childSums }: PlanFacts): (scope: Scope) => RowSum {
  const named = namedSources(plan.totals)
  const bySection = new Map<string, Bucket[]>()
  for (const [section, its] of groupBy(rows, (row) => row.section)) {
    const buckets: Buckets = new Map()
    for (const row of its) {
      const children = childSums.get(row.id)
      for (const line of row.lines) take(bucketOf(buckets, section, line, named), row, line, children)
    }
    bySection.set(
      section,
      [...buckets.values()].flatMap((sources) => [...sources.values()]),
    )
  }
  const all = [...bySection.values()].flat()
  return (scope) => sumOver(scope.section === null ? all : (bySection.get(scope.section) ?? []), scope)
}

/** The sources that the totals are split by; null where they are not split, and no source can be a mixture. */
function namedSources(totals: readonly StatedTotal[]): ReadonlySet<string> | null {
  const named = new Set(totals.flatMap(({ source, isPart }) => (source === null || isPart ? [] : [source])))
  return named.size > 1 ? named : null
}

function bucketOf(
  buckets: Buckets,
  section: string,
  { year, source }: BudgetLine,
  named: ReadonlySet<string> | null,
): Bucket {
  const sources = buckets.get(year) ?? new Map<string | null, Bucket>()
  const known = sources.get(source)
  if (known !== undefined) return known
  const isNamed = source !== null && (named === null || named.has(source))
  const sums = { counted: ZERO, unsure: ZERO, amounts: 0, finest: MILLION }
  const bucket = { section, year, source, isNamed, ...sums, undecided: [], leftOut: new Map() }
  buckets.set(year, sources.set(source, bucket))
  return bucket
}

function take(bucket: Bucket, row: PlanRow, line: BudgetLine, children: MoneyByCell | undefined): void {
  const tenge = tengeOf(line)
  if (tenge === undefined) {
    const reason = line.state === 'amount' ? 'absent' : line.state
    const rows = bucket.leftOut.get(reason)
    if (rows === undefined) bucket.leftOut.set(reason, [row])
    else rows.push(row)
    return
  }
  bucket.amounts++
  bucket.finest = minimum(bucket.finest, unitInTenge(line.unit))
  if (line.year === null || !bucket.isNamed) bucket.undecided.push(row)
  const underneath = children?.get(cellOf(line))
  if (underneath === undefined) bucket.counted = add(bucket.counted, tenge)
  else if (compare(underneath, tenge) !== 0) bucket.unsure = add(bucket.unsure, tenge)
}

function sumOver(buckets: readonly Bucket[], scope: Scope): RowSum {
  let [counted, unsure, unplaced, lines, finest] = [ZERO, ZERO, ZERO, 0, MILLION]
  const inScope = buckets.filter((bucket) => mayBelong(bucket, scope))
  for (const bucket of inScope) {
    lines += bucket.amounts
    finest = minimum(finest, bucket.finest)
    if (missingPlace(bucket, scope) === undefined) {
      counted = add(counted, bucket.counted)
      unsure = add(unsure, bucket.unsure)
    } else unplaced = add(add(unplaced, bucket.counted), bucket.unsure)
  }
  return { counted, unsure, unplaced, lines, finest, leftOut: () => leftOutOf(inScope, scope) }
}

function leftOutOf(buckets: readonly Bucket[], scope: Scope): Map<LeftOutReason, number> {
  const leftOut = new Map<LeftOutReason, Set<PlanRow>>()
  const leave = (reason: LeftOutReason, rows: readonly PlanRow[]) => {
    const known = leftOut.get(reason) ?? new Set()
    for (const row of rows) known.add(row)
    leftOut.set(reason, known)
  }
  for (const bucket of buckets) {
    for (const [reason, rows] of bucket.leftOut) leave(reason, rows)
    const missing = missingPlace(bucket, scope)
    if (missing !== undefined && bucket.undecided.length > 0) leave(missing, bucket.undecided)
  }
  return new Map([...leftOut].map(([reason, rows]) => [reason, rows.size]))
}

function mayBelong(bucket: Bucket, { year, source }: Scope): boolean {
  const isYear = year === null || bucket.year === null || bucket.year === year
  return isYear && (source === null || !bucket.isNamed || bucket.source === source)
}

function missingPlace(bucket: Bucket, { year, source }: Scope): LeftOutReason | undefined {
  if (year !== null && bucket.year === null) return 'no-year'
  if (source === null || bucket.isNamed) return undefined
  return bucket.source === null ? 'no-source' : 'other-source'
}
