import type { Exact } from '../exact.ts'
import { add, compare, magnitude, multiply, parseExact, subtract, ZERO } from '../exact.ts'
import type { BudgetLine, PlanRow, Quantity } from '../plan.ts'
import { groupBy } from './facts.ts'
import type { Finding, Rule } from './finding.ts'
import { finding } from './finding.ts'
import { linePlace, textOf } from './places.ts'
import { inTenge, inUnit, lastPlace, money, tengeOf } from './tenge.ts'
import { scaleOf } from './words.ts'

/**
 * What a row promises at the prices printed, against its amount of that year. A smaller amount does not buy it; a larger
 * one may pay for something else too, and certainly does where the row also promises things without a price.
 */
export const quantityPriceDiffers: Rule = {
  id: 'quantity-price-differs',
  find: ({ rows }) =>
    rows.flatMap((row) => {
      if (row.quantities.length === 0) return []
      const priced = groupBy(
        row.quantities.filter(({ price }) => price !== null),
        ({ year }) => String(year),
      )
      return [...priced.values()].flatMap((quantities) => compareYear(row, quantities))
    }),
}

function compareYear(row: PlanRow, quantities: readonly Quantity[]): Finding[] {
  const year = quantities[0]?.year ?? null
  if (year === null && row.quantities.some((quantity) => quantity.year !== null)) return []
  const lines = row.lines.filter((line) => year === null || line.year === year)
  const amount = wholeAmount(row, lines)
  const cost = costOf(quantities)
  const [first] = lines
  if (amount === undefined || cost === undefined || first === undefined) return []
  const { unit } = first
  const difference = subtract(amount, cost)
  const order = compare(difference, ZERO)
  const hasUnpriced = row.quantities.some((other) => other.price === null && other.year === year)
  const place = lastPlace({ amount: first.amount ?? '0', unit })
  const isRounded = compare(magnitude(difference), place) < 0
  if (isRounded || (order > 0 && hasUnpriced)) return []
  return [
    finding('quantity-price-differs', {
      severity: order < 0 ? 'warning' : 'note',
      places: [
        ...lines.map((line) => linePlace(row, line)),
        {
          ref: `row/${row.id}/quantity/${year ?? 'all'}`,
          label: { key: 'quantity', value: row.id },
          value: money(cost, unit),
        },
      ],
      difference: inUnit(difference, unit),
      values: {
        row: textOf(row.id),
        ...(year === null ? {} : { year: { kind: 'years', years: [year] } }),
        amount: money(amount, unit),
        cost: money(cost, unit),
        difference: money(magnitude(difference), unit),
      },
    }),
  ]
}

/** The sum of the lines when all of them are amounts, and no amount of the row may belong to another year. */
function wholeAmount(row: PlanRow, lines: readonly BudgetLine[]): Exact | undefined {
  const hasUndated = row.lines.some((line) => line.year === null) && row.lines.length > 1
  if (lines.length === 0 || hasUndated) return undefined
  let sum = ZERO
  for (const line of lines) {
    const tenge = tengeOf(line)
    if (tenge === undefined) return undefined
    sum = add(sum, tenge)
  }
  return sum
}

function costOf(quantities: readonly Quantity[]): Exact | undefined {
  let sum = ZERO
  for (const { value, unit, price } of quantities) {
    const [count, tenge] = [parseExact(value), price === null ? undefined : inTenge(price.amount, price.unit)]
    if (count === undefined || tenge === undefined) return undefined
    sum = add(sum, multiply(multiply(count, scaleOf(unit)), tenge))
  }
  return sum
}
