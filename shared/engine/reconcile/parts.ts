import type { Exact } from '../exact.ts'
import { add, compare, magnitude, subtract, ZERO } from '../exact.ts'
import type { StatedTotal } from '../plan.ts'
import { groupBy } from './facts.ts'
import type { Finding, Rule, Severity } from './finding.ts'
import { finding } from './finding.ts'
import { totalPlace } from './places.ts'
import { roundingOf } from './rounding.ts'
import { scopeKey, scopeValues } from './scope.ts'
import { inTenge, inUnit, lastPlace, money } from './tenge.ts'

/** A whole printed with its parts in the same place: years of a total, sources of a total. */
type Split = {
  readonly whole: StatedTotal
  readonly parts: readonly StatedTotal[]
  readonly by: 'years' | 'sources'
}

/** Parts printed in one place that do not add up to the whole printed there. */
export const partsDifferFromWhole: Rule = {
  id: 'parts-differ-from-whole',
  find: ({ plan }) => {
    const years = range(plan.years)
    return [...groupBy(plan.totals, ({ place }) => place).values()].flatMap((totals) =>
      splitsOf(totals).flatMap((split) => compareSplit(split, years)),
    )
  },
}

function range({ from, until }: { readonly from: number; readonly until: number }): number[] {
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index)
}

function splitsOf(totals: readonly StatedTotal[]): Split[] {
  const partsOfYears = groupBy(
    totals.filter(({ year }) => year !== null),
    (part) => splitKey({ ...part, year: null }),
  )
  const partsOfSources = groupBy(
    totals.filter(({ source, isPart }) => source !== null && !isPart),
    (part) => splitKey({ ...part, source: null }),
  )
  return totals.flatMap((whole): Split[] => {
    const years = whole.year === null ? partsOfYears.get(splitKey(whole)) : undefined
    const sources = whole.source === null && !whole.isPart ? partsOfSources.get(splitKey(whole)) : undefined
    return [
      ...(years === undefined ? [] : [{ whole, parts: years, by: 'years' as const }]),
      ...(sources === undefined ? [] : [{ whole, parts: sources, by: 'sources' as const }]),
    ]
  })
}

function splitKey(total: StatedTotal): string {
  return `${total.isPart ? 'part' : 'whole'} ${scopeKey(total)}`
}

/** Parts above the whole are always wrong; below it only when no part can be missing: all years of the term are there. */
function compareSplit({ whole, parts, by }: Split, years: readonly number[]): Finding[] {
  const stated = inTenge(whole.amount, whole.unit)
  const amounts = parts.map(({ amount, unit }) => inTenge(amount, unit))
  if (stated === undefined || amounts.some((amount) => amount === undefined) || hasTwice(parts)) return []
  const sum = amounts.reduce<Exact>((total, amount) => add(total, amount ?? ZERO), ZERO)
  const difference = subtract(sum, stated)
  const order = compare(difference, ZERO)
  if (compare(magnitude(difference), roundingOf([whole, ...parts])) <= 0) return []
  const isSplit = by === 'sources' ? parts.length > 1 : isWholeTerm(parts, years)
  if (order < 0 && !isSplit) return []
  const isOne = whole.unit !== 'tenge' && compare(magnitude(difference), lastPlace(whole)) <= 0
  const severity: Severity = order < 0 && by === 'sources' ? 'note' : isOne ? 'warning' : 'error'
  return [
    finding('parts-differ-from-whole', {
      severity,
      places: [whole, ...parts].map(totalPlace),
      difference: inUnit(difference, whole.unit),
      values: {
        ...scopeValues(whole),
        stated: money(stated, whole.unit),
        sum: money(sum, whole.unit),
        difference: money(magnitude(difference), whole.unit),
      },
    }),
  ]
}

function hasTwice(parts: readonly StatedTotal[]): boolean {
  return new Set(parts.map(scopeKey)).size < parts.length
}

function isWholeTerm(parts: readonly StatedTotal[], years: readonly number[]): boolean {
  const stated = new Set(parts.map(({ year }) => year))
  return years.every((year) => stated.has(year))
}
