import type { Exact } from '../exact.ts'
import { compare, subtract } from '../exact.ts'
import type { StatedTotal } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import { groupBy } from './facts.ts'
import type { Rule } from './finding.ts'
import { finding } from './finding.ts'
import { textOf, totalPlace } from './places.ts'
import { roundingOf } from './rounding.ts'
import { scopeKey, scopeValues } from './scope.ts'
import { inTenge, inUnit, money, unitInTenge } from './tenge.ts'

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

/** The same digits printed with two units: one finding for each place with the smaller unit, whatever its years. */
export const totalUnitDiffers: Rule = {
  id: 'total-unit-differs',
  find: (facts) => {
    const pairs = sameSums(facts).flatMap((totals) =>
      totals.flatMap((smaller) =>
        totals.filter((larger) => isInSmallerUnit(smaller, larger)).map((larger) => ({ smaller, larger })),
      ),
    )
    return [...groupBy(pairs, ({ smaller }) => smaller.place).values()].flatMap((samePlace) => {
      const [first] = samePlace
      if (first === undefined) return []
      const { smaller, larger } = first
      const places = new Set(samePlace.flatMap((pair) => [pair.smaller, pair.larger]))
      return [
        finding('total-unit-differs', {
          severity: 'error',
          places: [...places].map(totalPlace),
          values: {
            first: { kind: 'money', amount: smaller.amount, unit: smaller.unit },
            second: { kind: 'money', amount: larger.amount, unit: larger.unit },
            firstPlace: textOf(smaller.place),
            secondPlace: textOf(larger.place),
          },
        }),
      ]
    })
  },
}

function isInSmallerUnit(total: StatedTotal, other: StatedTotal): boolean {
  return isOtherUnit(total, other) && compare(unitInTenge(total.unit), unitInTenge(other.unit)) < 0
}
