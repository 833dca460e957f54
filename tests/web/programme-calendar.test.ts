import { describe, expect, it } from 'vitest'
import {
  concernedBodies,
  type DueItem,
  dueDays,
  dueOf,
} from '../../web/src/features/programmes/schedule/calendar-days.ts'
import {
  askedRange,
  inKind,
  neighbours,
  periodOfRange,
  rangeOf,
} from '../../web/src/features/programmes/schedule/calendar-period.ts'

function due(parts: Partial<DueItem>): DueItem {
  const nothing = { title: null, completionForm: null, recipient: null, executors: [], period: '2009-H2' }
  return { date: '2009-12-31', row: '1/5', ...nothing, ...parts }
}

describe('which span the calendar shows', () => {
  const term = { from: 2008, until: 2010 }
  const nothing = { from: '', to: '' }

  it('that of the address', () => {
    const asked = { from: '2009-02-01', to: '2009-03-01' }
    expect(askedRange(asked, '2025-01-08', term)).toEqual(asked)
  })

  it.each([
    ['on a day of the term its half-year', '2009-08-15', { from: '2009-07-01', to: '2009-12-31' }],
    ['after the term its last half-year', '2025-01-08', { from: '2010-07-01', to: '2010-12-31' }],
    ['before the term its first half-year', '2001-01-08', { from: '2008-01-01', to: '2008-06-30' }],
  ])('%s', (_name, today, range) => {
    expect(askedRange(nothing, today, term)).toEqual(range)
  })

  it('dates that are none, or run backwards, are as good as not named', () => {
    const backwards = { from: '2009-12-31', to: '2009-01-01' }
    expect(askedRange(backwards, '2009-01-05', term)).toEqual(rangeOf('2009-H1'))
    expect(askedRange({ from: '2009', to: 'x' }, '2009-01-05', term)).toEqual(rangeOf('2009-H1'))
  })
})

describe('spans and periods', () => {
  it('a half-year and a year are known by their days, another span is none', () => {
    expect(periodOfRange(rangeOf('2009-H2'))).toBe('2009-H2')
    expect(periodOfRange(rangeOf('2009'))).toBe('2009')
    expect(periodOfRange({ from: '2009-01-02', to: '2009-06-30' })).toBeUndefined()
  })

  it('a half-year lies in its year, a year begins with its first half', () => {
    expect(inKind('2009-H2', 'year')).toBe('2009')
    expect(inKind('2009', 'half-year')).toBe('2009-H1')
  })

  it('the neighbours are of the same kind', () => {
    expect(neighbours(rangeOf('2009-H1'))).toEqual({ previous: '2008-H2', next: '2009-H2' })
    expect(neighbours(rangeOf('2009'))).toEqual({ previous: '2008', next: '2010' })
    expect(neighbours({ from: '2009-02-01', to: '2009-08-01' })).toEqual({
      previous: '2008-H2',
      next: '2010-H1',
    })
  })
})

describe('what is due', () => {
  const items = [
    due({ executors: [{ body: 'finance', role: 'executor' }], recipient: 'agency' }),
    due({ row: '2/1', date: '2009-07-10', executors: [{ body: 'agency', role: 'by-agreement' }] }),
  ]

  it('concerns those who owe it and the one to whom it is owed', () => {
    expect(dueOf(items, 'agency')).toHaveLength(2)
    expect(dueOf(items, 'finance').map(({ row }) => row)).toEqual(['1/5'])
    expect(dueOf(items, '')).toHaveLength(2)
    expect(concernedBodies(items)).toEqual(['finance', 'agency'])
  })

  it('stands under its day, the earliest first', () => {
    expect(dueDays(items).map(({ date, items: found }) => [date, found.length])).toEqual([
      ['2009-07-10', 1],
      ['2009-12-31', 1],
    ])
  })
})
