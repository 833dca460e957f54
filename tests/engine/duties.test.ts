import { describe, expect, test } from 'vitest'
import { daysToReport, dutiesIn } from '#shared/engine/duties.ts'
import { daysBetween } from '#shared/engine/period.ts'

const duty = (id: string, deadline: string | null) => ({
  ...{ id, deadline, from: ['agency'], to: 'government', consolidates: false },
})
const plan = {
  years: { from: 2008, until: 2010 },
  inForce: { from: '2007-11-30', until: '2010-04-14' },
  duties: [
    duty('consolidation', 'жыл сайын 25 қаңтар және 25 шілде'),
    duty('information', 'жыл сайын 10 қаңтар және 10 шілде'),
    duty('standing', null),
  ],
}

describe('reporting duties', () => {
  test('fall due by date between two dates; one without a date never does', () => {
    const told = dutiesIn(plan, { from: '2009-01-01', to: '2009-07-10' })
    expect(told.map(({ date, duty: { id } }) => [date, id])).toEqual([
      ['2009-01-10', 'information'],
      ['2009-01-25', 'consolidation'],
      ['2009-07-10', 'information'],
    ])
  })

  test('bind no more from the day of repeal', () => {
    const told = dutiesIn(plan, { from: '2010-01-01', to: '2010-12-31' })
    expect(told.map(({ date }) => date)).toEqual(['2010-01-10', '2010-01-25'])
  })
})

describe('the days after a period in which it is reported on', () => {
  test.each([
    // what the document says, days
    [['жыл сайын 10 қаңтар және 10 шілде', 'жыл сайын 25 қаңтар және 25 шілде'], 10],
    // executors within the half-year, the one who consolidates after it
    [['жыл сайын 30 маусым және 30 желтоқсан', 'жыл сайын 10 шілде және 10 қаңтар'], 10],
    [['жыл сайын 15 қыркүйек және 15 наурыз'], 74],
    [[null], null],
  ])('%j: %s', (deadlines, days) => {
    const duties = deadlines.map((deadline) => ({ deadline }))
    const term = { from: 2013, until: 2020 }
    expect(daysToReport(duties, { term, frequency: 'half-year' })).toBe(days)
  })

  test('days lie between two dates, across a leap day too', () => {
    expect(daysBetween('2007-12-31', '2008-03-01')).toBe(61)
    expect(daysBetween('2008-03-01', '2008-03-01')).toBe(0)
  })
})
