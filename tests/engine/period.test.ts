import { describe, expect, test } from 'vitest'
import {
  addDays,
  comparePeriods,
  endsWithin,
  nextPeriod,
  parsePeriod,
  periodEnd,
  periodOf,
  periodStart,
  periodsBetween,
  periodsWithin,
  periodYear,
  previousPeriod,
  quarterOf,
} from '#shared/engine/period.ts'

describe('periods as text', () => {
  test.each([
    ['2024-Q1', '2024-01-01', '2024-03-31', '2023-Q4', '2024-Q2'],
    ['2024-Q4', '2024-10-01', '2024-12-31', '2024-Q3', '2025-Q1'],
    ['2009-H2', '2009-07-01', '2009-12-31', '2009-H1', '2010-H1'],
    ['2010-H1', '2010-01-01', '2010-06-30', '2009-H2', '2010-H2'],
    ['2024', '2024-01-01', '2024-12-31', '2023', '2025'],
  ])('%s runs from %s to %s, after %s and before %s', (period, start, end, before, after) => {
    expect(periodStart(period)).toBe(start)
    expect(periodEnd(period)).toBe(end)
    expect(previousPeriod(period)).toBe(before)
    expect(nextPeriod(period)).toBe(after)
    expect(periodYear(period)).toBe(Number(period.slice(0, 4)))
  })

  test.each(['2024-Q5', '2024-Q0', '2024Q1', '24-Q1', '2024-H3', '', '2024-q1', '2024-Q1 '])(
    '“%s” is no period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined()
      expect(() => periodEnd(text)).toThrow(RangeError)
    },
  )

  test('a period has its kind, year and place in the year', () => {
    expect(parsePeriod('2024-Q3')).toEqual({ kind: 'quarter', year: 2024, index: 3 })
    expect(parsePeriod('2009-H2')).toEqual({ kind: 'half-year', year: 2009, index: 2 })
    expect(parsePeriod('2024')).toEqual({ kind: 'year', year: 2024, index: 1 })
  })

  test.each([
    ['2009-08-15', 'quarter', '2009-Q3'],
    ['2009-06-30', 'half-year', '2009-H1'],
    ['2009-07-01', 'half-year', '2009-H2'],
    ['2009-12-31', 'year', '2009'],
  ] as const)('%s lies in the %s %s', (date, kind, period) => {
    expect(periodOf(date, kind)).toBe(period)
  })

  test.each([
    ['2009', 'half-year', ['2009-H1', '2009-H2']],
    ['2009-H2', 'quarter', ['2009-Q3', '2009-Q4']],
    ['2009-Q3', 'quarter', ['2009-Q3']],
    ['2009-Q3', 'half-year', []],
    ['2009-H1', 'year', []],
  ] as const)('%s is made of %ss: %s', (period, kind, periods) => {
    expect(periodsWithin(period, kind)).toEqual(periods)
  })

  test.each([
    ['2009-H2', null, true],
    ['2009-H2', '2009-12-31', true],
    ['2009-H2', '2009-12-30', false],
    ['2006-H1', null, false],
  ])('whether %s ends in force until %s: %s', (period, until, expected) => {
    expect(endsWithin(period, { from: '2006-10-13', until })).toBe(expected)
  })

  test('periods between two run over the new year, both ends included', () => {
    expect(periodsBetween('2023-Q4', '2024-Q2')).toEqual(['2023-Q4', '2024-Q1', '2024-Q2'])
    expect(periodsBetween('2024-Q2', '2024-Q1')).toEqual([])
    expect(() => periodsBetween('2024', '2024-Q1')).toThrow(RangeError)
  })

  test('periods are ordered by start, then by end', () => {
    const periods = ['2024', '2024-Q2', '2024-H1', '2023-Q4', '2024-Q1']
    expect(periods.toSorted(comparePeriods)).toEqual(['2023-Q4', '2024-Q1', '2024-H1', '2024', '2024-Q2'])
  })

  test.each([
    ['2024-03-31', '2024-Q1'],
    ['2024-04-01', '2024-Q2'],
    ['2024-12-31', '2024-Q4'],
  ])('%s falls in %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter)
  })

  test('days are added over months and leap years', () => {
    expect(addDays('2024-03-31', 10)).toBe('2024-04-10')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
    expect(() => addDays('2024-02-30', 1)).toThrow(RangeError)
    expect(() => quarterOf('2024-13-01')).toThrow(RangeError)
  })
})
