import { describe, expect, it } from 'vitest'
import { axisTicks, axisWidth, stackedPoints, swatchOf } from '../../web/src/charts/stacked-series.ts'
import { leftOutStates } from '../../web/src/features/programmes/left-out.tsx'
import {
  askedAxes,
  axesText,
  groupedRows,
  groupOf,
  type MoneyRow,
  rowKey,
} from '../../web/src/features/programmes/money/money-axes.ts'
import { moneyFinding } from '../../web/src/features/programmes/money/money-finding.ts'

function row(parts: Partial<MoneyRow>): MoneyRow {
  return { stated: null, statements: [], computed: null, difference: null, leftOut: {}, ...parts }
}

describe('what the address asks the money to be grouped by', () => {
  it.each([
    ['', { choice: 'year,source', isByYear: true }],
    ['section', { choice: 'section', isByYear: false }],
    ['section,year', { choice: 'section', isByYear: true }],
    ['nonsense', { choice: 'year,source', isByYear: true }],
  ])('«%s»', (by, asked) => {
    expect(askedAxes(by)).toEqual(asked)
  })

  it('year and source are not divided by year again', () => {
    expect(axesText('year,source', true)).toBe('year,source')
    expect(axesText('executor', true)).toBe('executor,year')
  })
})

describe('the groups of a row', () => {
  it('executors who stand together are one group', () => {
    expect(groupOf(row({ executor: ['b', 'a'] }), 'executor')).toBe('b a')
    expect(groupOf(row({ executor: [] }), 'executor')).toBeNull()
  })

  it('rows of one section stand together, by the number of the section', () => {
    const rows = ['10', '2', '10', '1'].map((section, at) => row({ section, year: 2008 + at }))
    const grouped = groupedRows(rows, ['section', 'year'])
    expect(grouped.map(({ section, year }) => `${section}/${year}`)).toEqual([
      '1/2011',
      '2/2009',
      '10/2008',
      '10/2010',
    ])
  })

  it('a row is known by all its groups, also by those that the document does not name', () => {
    expect(rowKey(row({ year: 2008, source: null }), ['year', 'source'])).toBe('2008|')
  })
})

describe('what the years say', () => {
  const years = [
    row({ year: 2008, computed: '13231548', stated: '13053606', difference: '177942' }),
    row({ year: 2009, computed: '7822020', stated: '7822020', difference: '0' }),
    row({ year: 2010, computed: '2077227', stated: '2077227', difference: '0' }),
  ]

  it('the year that takes most of the money, with its share rounded once', () => {
    expect(moneyFinding(years, '23130795').leading).toEqual({ year: 2008, amount: '13231548', share: '57.2' })
  })

  it('the years whose printed sum their rows do not make', () => {
    expect(moneyFinding(years, '23130795')).toMatchObject({ differing: [2008], isCompared: true })
  })

  it('a year without an amount is not the smallest year: it is none', () => {
    const { leading } = moneyFinding([row({ year: 2008, computed: '5' }), row({ year: 2009 })], '5')
    expect(leading).toBeUndefined()
  })

  it('nothing is compared where no sum is printed', () => {
    expect(moneyFinding([row({ year: 2008, computed: '5' })], '5').isCompared).toBe(false)
  })
})

describe('what a sum leaves out', () => {
  it('is told in the order of the states, without those that do not occur', () => {
    expect(leftOutStates({ absent: 2, 'not-required': 1, 'per-feasibility-study': 0 })).toEqual([
      { state: 'not-required', count: 1 },
      { state: 'absent', count: 2 },
    ])
  })
})

describe('the bars of the years', () => {
  const rows = [{ key: '2008', label: '2008', values: { republican: 5, local: null }, top: 5 }]

  it('a source without an amount is no part of the bar', () => {
    expect(stackedPoints(rows)).toEqual([{ key: '2008', values: { republican: 5, local: null }, mark: null }])
  })

  it('a mixed source is hatched, for it belongs to none', () => {
    expect(swatchOf('mixed', 1)).toBeUndefined()
    expect(swatchOf('plain', 0)).toBe('var(--line)')
  })

  it('the axis goes in round steps above the bars and the printed sums', () => {
    const bar = { key: 'a', label: 'a', values: {}, top: 13_231_548 }
    expect(axisTicks([bar])).toEqual([0, 5_000_000, 10_000_000, 15_000_000])
    expect(axisTicks([{ ...bar, mark: 16_000_000 }]).at(-1)).toBe(20_000_000)
    expect(axisTicks([])).toEqual([0])
  })

  it('and has room for its longest number', () => {
    expect(axisWidth(['0', '15 000'])).toBe(6 * 7 + 10)
  })
})
