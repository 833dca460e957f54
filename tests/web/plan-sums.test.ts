import { describe, expect, it } from 'vitest'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { nearestDue } from '../../web/src/features/programmes/plan/due-words.tsx'
import {
  planYears,
  pricedRows,
  sectionSums,
  statedTotals,
  yearSums,
} from '../../web/src/features/programmes/plan/plan-sums.ts'
import {
  ganttMarks,
  ganttRows,
  ganttSpan,
  placeOf,
} from '../../web/src/features/programmes/schedule/gantt-time.ts'

type Line = PlanRowShape['amounts'][number]

const amount = (year: number | null, value: string): Line => ({
  year,
  yearBasis: null,
  source: 'republican',
  state: 'amount',
  amount: value,
  unit: 'thousand-tenge',
  printed: null,
})
const words = (year: number | null, state: Line['state']): Line => ({
  ...amount(year, ''),
  state,
  amount: null,
})

function row(id: string, amounts: Line[], rest: Partial<PlanRowShape> = {}): PlanRowShape {
  const [section = '', number = ''] = id.split('/')
  return {
    id,
    section,
    number,
    parent: null,
    kind: 'activity',
    title: null,
    correctedTitle: null,
    completionForm: null,
    recipient: null,
    executors: [],
    deadline: null,
    fundingSource: null,
    amounts,
    quantities: [],
    note: null,
    status: 'active',
    removedBy: null,
    ...rest,
  }
}

const asked = { years: [2008, 2009, 2010], unit: 'thousand-tenge' } as const

describe('the sum of a section', () => {
  const rows = [
    row('1/5', [amount(2008, '20000'), amount(2009, '25000'), words(2010, 'per-feasibility-study')]),
    row('1/6', [words(2008, 'if-budget-clarified'), amount(2009, '391841'), amount(2010, '70070')]),
    row('1/8', [words(2008, 'if-budget-clarified'), amount(2010, '200128')]),
    row('7/2', [words(2008, 'if-budget-clarified')]),
  ]
  const of = (section: string, year: number) => sectionSums(rows, asked).get(section)?.get(year)
  it('says how many rows it could not count, also those of which nothing is printed', () => {
    expect(of('1', 2008)).toEqual({ computed: '20000', withoutAmount: 2 })
    expect(of('1', 2009)).toEqual({ computed: '416841', withoutAmount: 1 })
    expect(of('1', 2010)).toEqual({ computed: '270198', withoutAmount: 1 })
  })
  it('without a single amount is no sum, and not zero', () => {
    expect(of('7', 2008)).toEqual({ computed: null, withoutAmount: 1 })
  })
  it('of the whole plan adds the sections', () => {
    expect(yearSums(rows, asked).get(2008)).toEqual({ computed: '20000', withoutAmount: 3 })
  })
  it('in another unit is exact', () => {
    expect(yearSums(rows, { ...asked, unit: 'million-tenge' }).get(2009)?.computed).toBe('416.841')
  })
})

describe('what is missing and what is not', () => {
  it('a row whose money stands below it lacks none', () => {
    const rows = [row('4/2', []), row('4/2.1', [amount(2007, '5')], { parent: '4/2' })]
    expect(pricedRows(rows).map(({ id }) => id)).toEqual(['4/2.1'])
  })
  it('filters that hide the rows below do not make it lack any', () => {
    const rows = [row('4/2', []), row('4/2.1', [amount(2007, '5')], { parent: '4/2' })]
    expect(pricedRows(rows.slice(0, 1), rows)).toEqual([])
  })
  it('an amount beyond the programme gets a column of its own', () => {
    expect(planYears({ from: 2008, until: 2009 }, [row('1/1', [amount(2011, '5')])])).toEqual([
      2008, 2009, 2011,
    ])
  })
})

describe('the totals that the document prints', () => {
  it('places that print the same stand together, others apart', () => {
    const rows = [
      {
        year: 2008,
        statements: [
          { place: 'passport', amount: '13' },
          { place: 'foot', amount: '13' },
        ],
      },
      {
        year: 2009,
        statements: [
          { place: 'passport', amount: '7' },
          { place: 'foot', amount: '8' },
        ],
      },
      { year: null, statements: [{ place: 'passport', amount: '20' }] },
    ]
    expect(statedTotals(rows).map(({ places }) => places)).toEqual([['passport'], ['foot']])
    expect(statedTotals(rows.slice(0, 1)).map(({ places }) => places)).toEqual([['passport', 'foot']])
  })
})

describe('dates on the line of time', () => {
  const deadline = (due: string[]) => ({ printed: '', recurrence: null, due, reason: null })
  const span = { from: 2008, until: 2010 }
  it('the next due date, or the last one when all have passed', () => {
    const due = ['2008-12-31', '2009-12-31']
    expect(nearestDue(due, '2009-12-31')).toEqual({ date: '2009-12-31', isPast: false })
    expect(nearestDue(due, '2010-01-01')).toEqual({ date: '2009-12-31', isPast: true })
    expect(nearestDue([], '2010-01-01')).toBeUndefined()
  })
  it('the chart reaches as far as anything falls due', () => {
    expect(ganttSpan(span, [row('1/1', [], { deadline: deadline(['2006-07-31', '2011-01-10']) })])).toEqual({
      from: 2006,
      until: 2011,
    })
  })
  it('the first of January is its left edge, and the next year is outside', () => {
    expect(placeOf('2008-01-01', span)).toBe(0)
    expect(placeOf('2011-01-01', span)).toBeUndefined()
  })
  it('a repeated deadline has a bar, one date has none', () => {
    expect(ganttMarks(deadline(['2008-12-31']), span).bar).toBeUndefined()
    const { due, bar } = ganttMarks(deadline(['2008-12-31', '2009-12-31', '2010-12-31']), span)
    expect(due).toHaveLength(3)
    expect(bar && Math.round(bar.width)).toBe(67)
  })
  it('removed rows and numbers without a text are absent', () => {
    const rows = [row('1/1', []), row('1/2', [], { kind: 'removed' }), row('7/1', [], { kind: 'lost' })]
    expect(ganttRows(rows).map(({ id }) => id)).toEqual(['1/1'])
  })
})
