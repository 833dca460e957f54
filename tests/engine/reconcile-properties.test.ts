import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanRow } from '#shared/engine/plan.ts'
import { findContradictions } from '#shared/engine/reconcile.ts'
import { datesPrinted, line, plan, row, total } from './plans.ts'

const YEARS = [2021, 2022, 2023]
const SOURCES = ['republican', 'local']

/** Rows of up to four sections, each with some of its years and sources. */
const someRows = fc
  .array(
    fc.record({
      section: fc.integer({ min: 1, max: 4 }),
      cells: fc.dictionary(fc.constantFrom('2021 republican', '2021 local', '2023 local'), fc.nat(10_000)),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((specs) =>
    specs.map(({ section, cells }, index) =>
      row(`${section}/${index + 1}`, {
        lines: Object.entries(cells).map(([cell, amount]) => {
          const [year, source = ''] = cell.split(' ')
          return line(Number(year), String(amount), { source })
        }),
      }),
    ),
  )

function sumOf(rows: readonly PlanRow[], year: number | null, source: string | null): number {
  const lines = rows.flatMap((each) => each.lines)
  const inScope = lines.filter(
    (each) => (year === null || each.year === year) && (source === null || each.source === source),
  )
  return inScope.reduce((sum, { amount }) => sum + Number(amount), 0)
}

/** Every total of the rows, printed rightly. */
function rightTotals(rows: readonly PlanRow[]) {
  return [null, ...YEARS].flatMap((year) =>
    [null, ...SOURCES].map((source) => total(year, source, String(sumOf(rows, year, source)))),
  )
}

const moneyFindings = (rows: readonly PlanRow[], totals: ReturnType<typeof rightTotals>) =>
  findContradictions(plan({ rows, totals }), { due: datesPrinted }).filter(
    ({ rule }) => rule.startsWith('total') || rule.startsWith('parts'),
  )

describe('totals of any rows', () => {
  test('printed rightly are no contradiction', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(moneyFindings(rows, rightTotals(rows))).toEqual([])
      }),
    )
  })

  test('one printed wrongly is told with its difference, whatever the order of the rows', () => {
    fc.assert(
      fc.property(someRows, fc.nat(11), fc.integer({ min: 2, max: 99 }), (rows, at, extra) => {
        fc.pre(rows.some(({ lines }) => lines.length > 0))
        const totals = rightTotals(rows).map((each, index) =>
          index === at ? { ...each, amount: String(Number(each.amount) + extra) } : each,
        )
        const findings = moneyFindings(rows, totals)
        const wrong = findings.filter(({ rule }) => rule === 'total-differs-from-rows')
        expect(wrong.map(({ difference }) => difference)).toEqual([`-${extra}`])
        expect(moneyFindings(rows.toReversed(), totals)).toEqual(findings)
      }),
    )
  })
})
