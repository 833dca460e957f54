import { describe, expect, test } from 'vitest'
import { dueIn, periodOfDue, unreadableRows } from '#shared/engine/calendar.ts'
import type { PeriodKind } from '#shared/engine/period.ts'
import { planRow, samplePlan } from './plan-samples.ts'

const ministry = { body: 'Ministry of Education', role: 'executor' } as const
const plan = samplePlan({
  rows: [
    planRow('1/1', {
      deadline: 'жыл сайын 30 маусым және 30 желтоқсан',
      executors: [ministry],
      recipient: 'Agency',
      completionForm: 'Information',
    }),
    planRow('1/2', { deadline: 'жыл сайын 10 шілде, 10 қаңтар' }),
    planRow('1/3', { deadline: '2008 жылғы 2-тоқсан' }),
    planRow('1/4', { status: 'removed', deadline: '2008 жылғы 30 маусым' }),
    planRow('2', { isHeading: true }),
    planRow('2/1', { isHeading: true, deadline: '2008 жылғы шілде' }),
    planRow('2/2', { deadline: 'тұрақты' }),
  ],
})

function told(from: string, to: string, given = plan): string[] {
  return dueIn(given, { from, to }).map(({ date, row }) => `${date} ${row}`)
}

describe('what falls due', () => {
  test.each([
    [
      'a half-year, its last day included',
      '2008-01-01',
      '2008-06-30',
      ['2008-01-10 1/2', '2008-06-30 1/1', '2008-06-30 1/3'],
    ],
    [
      'the next half-year: a heading with a deadline of its own is due',
      '2008-07-01',
      '2008-12-31',
      ['2008-07-10 1/2', '2008-07-31 2/1', '2008-12-30 1/1'],
    ],
    ['after the last year: the January report on it', '2010-01-01', '2010-12-31', ['2010-01-10 1/2']],
    ['one day', '2008-06-30', '2008-06-30', ['2008-06-30 1/1', '2008-06-30 1/3']],
    ['a day on which nothing is due', '2008-06-29', '2008-06-29', []],
    ['dates the wrong way round', '2008-12-31', '2008-01-01', []],
  ])('in %s', (_, from, to, expected) => {
    expect(told(from, to)).toEqual(expected)
  })

  test('says who owes what to whom', () => {
    expect(dueIn(plan, { from: '2009-12-30', to: '2009-12-30' })).toEqual([
      {
        date: '2009-12-30',
        row: '1/1',
        executors: [ministry],
        recipient: 'Agency',
        completionForm: 'Information',
        isLapsed: false,
        isAsked: true,
      },
    ])
  })

  test('from the day of repeal it is shown as lapsed, not hidden', () => {
    const repealed = { ...plan, inForce: { from: '2006-10-13', until: '2009-12-30' } }
    const due = dueIn(repealed, { from: '2009-07-01', to: '2010-12-31' })
    expect(due.map(({ date, isLapsed }) => [date, isLapsed])).toEqual([
      ['2009-07-10', false],
      ['2009-12-30', true],
      ['2010-01-10', true],
    ])
  })

  test('on a half-year that a repeal cuts short nobody is to report, whatever fell due before it', () => {
    const repealed = samplePlan({
      inForce: { from: '2006-10-13', until: '2009-12-01' },
      rows: [planRow('1/1', { deadline: 'жыл сайын 10 қазан және 30 желтоқсан' })],
    })
    const due = dueIn(repealed, { from: '2008-10-01', to: '2009-12-31' })
    expect(due.map(({ date, isLapsed, isAsked }) => [date, isLapsed, isAsked])).toEqual([
      ['2008-10-10', false, true],
      ['2008-12-30', false, true],
      ['2009-10-10', false, false],
      ['2009-12-30', true, false],
    ])
  })

  test('a deadline that cannot be read is told apart', () => {
    expect(unreadableRows(plan)).toEqual([{ row: '2/2', deadline: 'тұрақты', reason: 'unknown-word', at: 0 }])
  })
})

describe('the period that a due date reports on', () => {
  test.each<[string, PeriodKind, string]>([
    ['2010-01-10', 'quarter', '2009-Q4'],
    ['2010-02-01', 'quarter', '2010-Q1'],
    ['2010-03-31', 'quarter', '2010-Q1'],
    ['2010-04-30', 'quarter', '2010-Q1'],
    ['2010-10-01', 'quarter', '2010-Q3'],
    ['2010-12-31', 'quarter', '2010-Q4'],
    ['2010-01-31', 'year', '2009'],
    ['2010-02-01', 'year', '2010'],
    ['2010-07-10', 'year', '2010'],
  ])('%s reports on %s %s', (date, frequency, period) => {
    expect(periodOfDue(date, frequency)).toBe(period)
  })

  test.each([
    ['2010-01-01', '2009-H2'],
    ['2010-01-10', '2009-H2'],
    ['2010-01-30', '2009-H2'],
    ['2010-01-31', '2009-H2'],
    ['2010-02-01', '2010-H1'],
    ['2009-03-31', '2009-H1'],
    ['2009-06-30', '2009-H1'],
    ['2009-07-01', '2009-H1'],
    ['2009-07-10', '2009-H1'],
    ['2009-07-31', '2009-H1'],
    ['2009-08-01', '2009-H2'],
    ['2009-12-30', '2009-H2'],
    ['2009-12-31', '2009-H2'],
  ])('by half-years %s reports on %s', (date, period) => {
    expect(periodOfDue(date, 'half-year')).toBe(period)
  })

  test.each(['2009-02-30', '2009', 'soon'])('«%s» is no date', (text) => {
    expect(() => periodOfDue(text, 'half-year')).toThrow(RangeError)
  })
})
