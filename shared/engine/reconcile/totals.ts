import type { Exact } from '../exact.ts'
import { add, compare, isZero, magnitude, subtract, ZERO } from '../exact.ts'
import type { StatedTotal } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import { groupBy } from './facts.ts'
import type { FactValue, Finding, LeftOutReason, Place, Rule, Severity } from './finding.ts'
import { finding, LEFT_OUT_REASONS } from './finding.ts'
import { totalPlace } from './places.ts'
import type { RowSum } from './row-sums.ts'
import { rowSums } from './row-sums.ts'
import type { Scope } from './scope.ts'
import { scopeKey, scopeValues } from './scope.ts'
import { inTenge, inUnit, lastPlace, money } from './tenge.ts'

/**
 * One comparison: the totals that state the same sum of the same scope, and the rows added up. The difference is that of
 * the reading of the rows which comes nearest.
 */
type Comparison = {
  readonly totals: readonly StatedTotal[]
  readonly total: StatedTotal
  readonly stated: Exact
  readonly sum: RowSum
  readonly difference: Exact
  readonly differences: readonly Exact[]
  /** False when the total lies between two readings of the rows. */
  readonly isCertain: boolean
}

/** A printed total that its rows do not add up to, by section, year and source; places that say the same are one. */
export const totalDiffersFromRows: Rule = {
  id: 'total-differs-from-rows',
  find: (facts) => withoutConsequences(comparisons(facts)).map(told),
}

function comparisons(facts: PlanFacts): Comparison[] {
  const sumOf = rowSums(facts)
  const totals = facts.plan.totals.filter(({ isPart }) => !isPart)
  return [...groupBy(totals, scopeKey).values()].flatMap((sameScope) => {
    const [first] = sameScope
    if (first === undefined) return []
    const sum = sumOf(first)
    const hasMoney = sumOf({ section: first.section, year: null, source: null }).lines > 0
    if (!hasMoney) return []
    const byAmount = groupBy(withoutWrongUnits(sameScope, sum), (total) => inUnit(statedIn(total), 'tenge'))
    return [...byAmount.values()].flatMap((same) => comparisonOf(same, sum))
  })
}

function statedIn(total: StatedTotal): Exact {
  return inTenge(total.amount, total.unit) ?? ZERO
}

/** Of totals with the same digits in two units, only those nearest to the rows: the unit is told by its own rule. */
function withoutWrongUnits(totals: readonly StatedTotal[], sum: RowSum): StatedTotal[] {
  const distance = (total: StatedTotal) => magnitude(subtract(statedIn(total), sum.counted))
  return totals.filter((total) =>
    totals.every(
      (other) =>
        other.amount !== total.amount ||
        other.unit === total.unit ||
        compare(distance(total), distance(other)) <= 0,
    ),
  )
}

function comparisonOf(totals: readonly StatedTotal[], sum: RowSum): Comparison[] {
  const [total] = totals
  if (total === undefined) return []
  const stated = statedIn(total)
  const withUnsure = add(sum.counted, sum.unsure)
  const readings = [sum.counted, withUnsure, add(sum.counted, sum.unplaced), add(withUnsure, sum.unplaced)]
  const differences = readings.map((reading) => subtract(reading, stated))
  const difference = differences.reduce((a, b) => (compare(magnitude(b), magnitude(a)) < 0 ? b : a))
  const place = lastPlace(total)
  const isRounded = compare(place, sum.finest) > 0 && compare(magnitude(difference), place) < 0
  if (isZero(difference) || isRounded) return []
  const highest = add(add(sum.counted, sum.unsure), sum.unplaced)
  const isCertain = compare(stated, sum.counted) < 0 || compare(stated, highest) > 0
  return [{ totals, total, stated, sum, difference, differences, isCertain }]
}

/**
 * Drops what only repeats others: a whole whose difference is that of its years or of its sources, where one of them at
 * least is certain; and an uncertain part where a certain whole has its difference.
 */
function withoutConsequences(comparisons: readonly Comparison[]): Comparison[] {
  const parts = groupBy(
    comparisons.flatMap((part) => wholesOf(part.total).map((whole) => ({ part, whole }))),
    ({ whole }) => whole,
  )
  const isRepetition = ({ total, differences }: Comparison) =>
    ['by-year', 'by-source'].some((split) => {
      const its = parts.get(`${split} ${scopeKey(total)}`) ?? []
      const sum = its.reduce<Exact>((all, { part }) => add(all, part.difference), ZERO)
      return its.some(({ part }) => part.isCertain) && differences.some((one) => compare(one, sum) === 0)
    })
  const told = comparisons.filter((comparison) => !isRepetition(comparison))
  const certain = new Map(told.filter(({ isCertain }) => isCertain).map((one) => [scopeKey(one.total), one]))
  return told.filter(({ total, difference, isCertain }) => {
    const wholes = isCertain
      ? []
      : [
          { ...total, source: null },
          { ...total, year: null },
        ]
    return !wholes.some((whole) => {
      const known = certain.get(scopeKey(whole))
      return known !== undefined && compare(known.difference, difference) === 0
    })
  })
}

/** The wholes that a total is a part of, with how they are split. */
function wholesOf(total: Scope): string[] {
  return [
    ...(total.year === null ? [] : [`by-year ${scopeKey({ ...total, year: null })}`]),
    ...(total.source === null ? [] : [`by-source ${scopeKey({ ...total, source: null })}`]),
  ]
}

function told(comparison: Comparison): Finding {
  const { totals, total, stated, sum, difference } = comparison
  const leftOut = sum.leftOut()
  const rest = add(sum.unsure, sum.unplaced)
  const isAbove = compare(sum.counted, stated) > 0
  const rows: Place = {
    ref: `sum/${scopeKey(total)}`,
    label: { key: 'sum', value: total.section ?? '' },
    value: money(sum.counted, total.unit),
  }
  return finding('total-differs-from-rows', {
    severity: severityOf(comparison, leftOut),
    places: [...totals.map(totalPlace), rows],
    difference: inUnit(difference, total.unit),
    values: {
      ...scopeValues(total),
      stated: money(stated, total.unit),
      sum: money(sum.counted, total.unit),
      ...(isZero(rest) || isAbove ? {} : { unsure: money(rest, total.unit) }),
      difference: money(magnitude(difference), total.unit),
      leftOut: leftOutValue(leftOut),
    },
  })
}

type LeftOut = ReadonlyMap<LeftOutReason, number>

const MAY_HOLD_MONEY: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  'per-feasibility-study',
  'when-draft-budget-formed',
  'if-budget-clarified',
  'source-without-amount',
  'absent',
])

/**
 * A total between two readings of the rows is a question. Rows that come to less may lack those left out; a difference
 * of one in the last place may be rounding.
 */
function severityOf({ total, sum, difference, isCertain }: Comparison, leftOut: LeftOut): Severity {
  if (!isCertain) return 'note'
  const isSmaller = compare(difference, ZERO) < 0
  const hasHoles = [...leftOut.keys()].some((reason) => MAY_HOLD_MONEY.has(reason))
  const isRounding = total.unit !== 'tenge' && compare(magnitude(difference), lastPlace(total)) <= 0
  return isRounding || (isSmaller && hasHoles) || sum.lines === 0 ? 'warning' : 'error'
}

function leftOutValue(leftOut: LeftOut): FactValue {
  const rows = LEFT_OUT_REASONS.flatMap((reason) => {
    const count = leftOut.get(reason) ?? 0
    return count === 0 ? [] : [{ reason, count }]
  })
  return { kind: 'left-out', rows }
}
