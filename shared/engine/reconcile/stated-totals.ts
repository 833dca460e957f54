import type { Exact } from '../exact.ts'
import { add, compare, divide, exactOf, magnitude, subtract, ZERO } from '../exact.ts'
import type { StatedTotal } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import { groupBy } from './facts.ts'
import type { Finding, Rule, Severity } from './finding.ts'
import { finding } from './finding.ts'
import { totalPlace } from './places.ts'
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

/** What rounding explains: half of the last place of each, where they are not printed to the same place. */
function roundingOf(totals: readonly StatedTotal[]): Exact {
  const places = totals.map(lastPlace)
  const [first = ZERO] = places
  if (places.every((place) => compare(place, first) === 0)) return ZERO
  return divide(places.reduce(add, ZERO), exactOf(2)) ?? ZERO
}

function hasTwice(parts: readonly StatedTotal[]): boolean {
  return new Set(parts.map(scopeKey)).size < parts.length
}

function isWholeTerm(parts: readonly StatedTotal[], years: readonly number[]): boolean {
  const stated = new Set(parts.map(({ year }) => year))
  return years.every((year) => stated.has(year))
}

/** The same sum of the same section, year and source printed differently in two places. */
export const totalStatedDifferently: Rule = {
  id: 'total-stated-differently',
  find: (facts) =>
    sameSums(facts).flatMap((totals) => {
      const comparable = totals.filter((total) => !totals.some((other) => isOtherUnit(total, other)))
      const [first] = comparable
      const [least, most] = extremes(comparable)
      if (first === undefined || least === undefined || most === undefined) return []
      const difference = subtract(most.tenge, least.tenge)
      const isSame = compare(difference, roundingOf([least.total, most.total])) <= 0
      if (isSame) return []
      return [
        finding('total-stated-differently', {
          severity: 'error',
          places: comparable.map(totalPlace),
          difference: inUnit(difference, first.unit),
          values: {
            ...scopeValues(first),
            least: money(least.tenge, first.unit),
            most: money(most.tenge, first.unit),
            difference: money(difference, first.unit),
          },
        }),
      ]
    }),
}

function sameSums({ plan }: PlanFacts): StatedTotal[][] {
  const totals = plan.totals.filter(({ isPart }) => !isPart)
  return [...groupBy(totals, scopeKey).values()].filter((group) => group.length > 1)
}

type Amount = { readonly total: StatedTotal; readonly tenge: Exact }

function extremes(totals: readonly StatedTotal[]): readonly [Amount?, Amount?] {
  const amounts = totals.flatMap((total): Amount[] => {
    const tenge = inTenge(total.amount, total.unit)
    return tenge === undefined ? [] : [{ total, tenge }]
  })
  const sorted = amounts.toSorted((a, b) => compare(a.tenge, b.tenge))
  const [least, most] = [sorted[0], sorted.at(-1)]
  return least === undefined || most === undefined ? [] : [least, most]
}

/** The same digits in another unit: zero is zero in all of them. */
function isOtherUnit(total: StatedTotal, other: StatedTotal): boolean {
  return total.amount === other.amount && total.unit !== other.unit && total.amount !== '0'
}

/** The same digits printed with two units: one finding for each pair of places, whatever the number of years. */
export const totalUnitDiffers: Rule = {
  id: 'total-unit-differs',
  find: (facts) => {
    const pairs = sameSums(facts).flatMap((totals) =>
      totals.flatMap((total, index) =>
        totals.slice(index + 1).flatMap((other) => (isOtherUnit(total, other) ? [[total, other]] : [])),
      ),
    )
    const places = groupBy(pairs, (pair) => JSON.stringify(pair.map(({ place }) => place)))
    return [...places.values()].flatMap((samePlaces) => {
      const [first, second] = samePlaces[0] ?? []
      if (first === undefined || second === undefined) return []
      return [
        finding('total-unit-differs', {
          severity: 'error',
          places: samePlaces.flat().map(totalPlace),
          values: {
            first: { kind: 'money', amount: first.amount, unit: first.unit },
            second: { kind: 'money', amount: second.amount, unit: second.unit },
            firstPlace: { kind: 'text', text: first.place },
            secondPlace: { kind: 'text', text: second.place },
          },
        }),
      ]
    })
  },
}
