import { describe, expect, test } from 'vitest'
import type { Figure } from '#shared/engine/figure.ts'
import { compileIndicator, computeIndicator } from '#shared/engine/indicator.ts'
import { momentsOf } from '../../seeds/demo/calendar.ts'
import { PERIODS } from '../../seeds/demo/situations.ts'
import { type Cell, typedFigures } from '../../seeds/demo/typed-figures.ts'
import { readKpiFacts } from '../../seeds/facts.ts'

const facts = readKpiFacts()
const bodies = facts.bodies.map(({ id }) => id)
const all = bodies.flatMap((body) =>
  PERIODS.flatMap((period) => typedFigures(facts, body, period).map((cell) => ({ body, period, ...cell }))),
)

function figureOf({ state, value, ground }: Cell): Figure {
  if (state === 'value' && value !== null) return { state, value }
  return { state: state === 'value' ? 'not-reported' : state, ground: ground ?? '' }
}

describe('the demonstration figures', () => {
  test('are the same every time', () => {
    expect(typedFigures(facts, 'health', '2024-Q2')).toEqual(typedFigures(facts, 'health', '2024-Q2'))
  })

  test('never make an error: no part above its whole, nothing divided by zero', () => {
    for (const body of bodies) {
      for (const period of PERIODS) {
        const cells = typedFigures(facts, body, period)
        for (const indicator of facts.indicators) {
          const own = cells.filter(({ number }) => number === indicator.number)
          if (own.length === 0) continue
          const figures = Object.fromEntries(own.map((cell) => [cell.operand, figureOf(cell)]))
          const computed = computeIndicator(compileIndicator(indicator), figures)
          expect(computed.state, `${body} ${period} ${indicator.number}`).not.toBe('error')
        }
      }
    }
  })

  test('hold what a demonstration must show', () => {
    const at = (period: string, number: string) =>
      all.filter((cell) => cell.period === period && cell.number === number)
    expect(at('2024-Q1', '2.6').map(({ value }) => value)).toEqual(['0', '0'])
    expect(at('2024-Q2', '9.5').map(({ state }) => state)).toEqual(['value', 'not-reported'])
    expect(['2024-Q2', '2024-Q3'].map((period) => at(period, '11.3')[0]?.value)).toEqual(['9', '8'])
    expect(at('2024-Q3', '11.3')[0]?.note).toBeTruthy()
    expect(at('2024-Q3', '1.5')[0]?.value).toBe('0')
    expect(at('2024-Q1', '9.2').map(({ state }) => state)).toEqual(['not-applicable', 'not-applicable'])
    expect(all.filter(({ body, period }) => body === 'trade-integration' && period === '2024-Q3')).toEqual([])
    expect(
      all
        .filter(({ body }) => body === 'defence')
        .every(({ state, ground }) => state === 'withheld' && ground),
    ).toBe(true)
  })

  test('the same thing, printed in two indicators of a body, has the same value', () => {
    const nameOf = (cell: Cell) =>
      facts.indicators
        .find(({ number }) => number === cell.number)
        ?.operands.find(({ key }) => key === cell.operand)?.name.kk
    const isCatalogue = (cell: Cell) =>
      facts.indicators.find(({ number }) => number === cell.number)?.link !== null
    const things = Map.groupBy(
      all.filter((cell) => cell.state === 'value' && !isCatalogue(cell)),
      (cell) => `${cell.body} ${cell.period} ${nameOf(cell)}`,
    )
    for (const [thing, cells] of things) expect(new Set(cells.map(({ value }) => value)).size, thing).toBe(1)
  })

  test('stocks grow: none falls from one quarter to the next', () => {
    for (const one of facts.indicators.filter(({ operands }) => operands[0]?.nature === 'stock')) {
      const rows = all.filter(({ number, operand }) => number === one.number && operand !== 'needed')
      for (const cells of Map.groupBy(rows, ({ operand }) => operand).values()) {
        const values = cells.flatMap(({ value }) => (value === null ? [] : Number(value)))
        expect(values, one.number).toEqual(values.toSorted((a, b) => a - b))
      }
    }
  })

  test('no indicator without a target of the year has figures', () => {
    expect(all.filter(({ number, period }) => number === '7.3' && period.startsWith('2024'))).toEqual([])
  })

  test('things happen in order: entered, sent, approved, accepted', () => {
    for (const body of bodies) {
      for (const period of PERIODS) {
        const { entered, sent, approved, accepted } = momentsOf(body, period)
        const times = [entered, sent, approved, accepted].map((moment) => moment.getTime())
        expect(times).toEqual([...times].sort((a, b) => a - b))
      }
    }
  })
})
