import { describe, expect, test } from 'vitest'
import {
  almatyOffset,
  dateInAlmaty,
  deadlineDate,
  deadlineOf,
  isReportable,
  KPI_REPORTING_RULE,
  lastEndedQuarter,
  opensAt,
  reportingWindow,
} from '#shared/rules/reporting-window.ts'

const inForce = { from: '2023-11-03', until: '2024-12-31' }
const at = (instant: string) => new Date(instant)

describe('S22: one deadline, in Almaty, the end of the day inclusive', () => {
  test.each([
    ['2024-Q4', '2025-01-10', '2025-01-10T18:59:59.999Z'],
    ['2024-Q3', '2024-10-10', '2024-10-10T18:59:59.999Z'],
    ['2024-Q1', '2024-04-10', '2024-04-10T18:59:59.999Z'],
    ['2023-Q4', '2024-01-10', '2024-01-10T17:59:59.999Z'],
  ])(
    '%s is due on %s, until %s: Almaty was six hours ahead before March 2024, five since',
    (period, date, instant) => {
      expect(deadlineDate(period, KPI_REPORTING_RULE)).toBe(date)
      expect(deadlineOf(period, KPI_REPORTING_RULE).toISOString()).toBe(instant)
    },
  )

  test('the offset changed on 1 March 2024', () => {
    expect([almatyOffset('2024-02-29'), almatyOffset('2024-03-01')]).toEqual([6, 5])
    expect(dateInAlmaty(at('2024-02-29T17:59:59Z'))).toBe('2024-02-29')
    expect(dateInAlmaty(at('2024-02-29T18:00:00Z'))).toBe('2024-02-29')
    expect(dateInAlmaty(at('2024-02-29T19:00:00Z'))).toBe('2024-03-01')
  })

  test('where a rule says so, a deadline on a day off moves to the next working day', () => {
    const rule = { dueDays: 10, shiftToWorkingDay: true, holidays: ['2024-06-10'] }
    expect(deadlineDate('2024-Q1', rule)).toBe('2024-04-10')
    expect(deadlineDate('2023-Q3', rule)).toBe('2023-10-10')
    expect(deadlineDate('2025-Q3', { ...rule, holidays: ['2025-10-10'] })).toBe('2025-10-13')
  })
})

describe('which quarters the order obliges to report', () => {
  test.each([
    ['2023-Q3', false, 'it ended before the order was signed'],
    ['2023-Q4', true, 'the order was in force at its end'],
    ['2024-Q4', true, 'the order was in force on the day of its repeal'],
    ['2025-Q1', false, 'the order had been repealed'],
  ])('%s: %s, because %s', (period, expected) => {
    expect(isReportable(period, inForce)).toBe(expected)
  })

  test('the last ended quarter is told by the calendar of Almaty', () => {
    expect(lastEndedQuarter(at('2024-12-31T18:59:59Z'))).toBe('2024-Q3')
    expect(lastEndedQuarter(at('2024-12-31T19:00:00Z'))).toBe('2024-Q4')
    expect(opensAt('2024-Q4').toISOString()).toBe('2024-12-31T19:00:00.000Z')
  })
})

describe('why the window is open or closed', () => {
  const rule = KPI_REPORTING_RULE
  const window = (period: string, status: Parameters<typeof reportingWindow>[1], now: string) =>
    reportingWindow(period, status, { now: at(now), rule, inForce })

  test.each([
    ['a draft two days before the deadline', '2024-Q4', 'draft', '2025-01-08T04:00:00Z', true, 'open'],
    [
      'a draft in the last millisecond of the deadline',
      '2024-Q4',
      'draft',
      '2025-01-10T18:59:59.999Z',
      true,
      'open',
    ],
    [
      'a draft after the deadline stays open, and is late',
      '2024-Q4',
      'draft',
      '2025-01-10T19:00:00Z',
      true,
      'late',
    ],
    [
      'a returned one stays open after the deadline',
      '2024-Q4',
      'returned',
      '2025-01-20T04:00:00Z',
      true,
      'returned',
    ],
    ['one sent to the deputy', '2024-Q4', 'sent', '2025-01-08T04:00:00Z', false, 'with-deputy'],
    ['one approved', '2024-Q4', 'approved', '2025-01-08T04:00:00Z', false, 'with-reviewer'],
    ['one in review', '2024-Q4', 'in-review', '2025-01-08T04:00:00Z', false, 'with-reviewer'],
    ['one accepted', '2024-Q4', 'accepted', '2025-01-08T04:00:00Z', false, 'accepted'],
    ['a quarter that is not over', '2024-Q4', 'draft', '2024-12-31T18:59:59Z', false, 'period-not-over'],
    ['a quarter after the repeal', '2025-Q1', 'draft', '2025-04-02T04:00:00Z', false, 'act-not-in-force'],
  ] as const)('%s', (_situation, period, status, now, open, reason) => {
    expect(window(period, status, now)).toEqual({ open, reason })
  })
})
