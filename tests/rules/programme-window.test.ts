import { describe, expect, test } from 'vitest'
import { programmeWindow } from '#shared/rules/programme-window.ts'
import { KPI_REPORTING_RULE, type WindowReason } from '#shared/rules/reporting-window.ts'
import type { SubmissionStatus } from '#shared/rules/submission-status.ts'

const inForce = { from: '2006-10-13', until: '2010-04-14' }
type Case = [
  string,
  { now: string; period?: string; status?: SubmissionStatus; isOpened?: boolean },
  boolean,
  WindowReason,
]

describe('whether 2009-H1 can be reported', () => {
  test.each<Case>([
    ['in its last hour', { now: '2009-06-30T17:59:59Z' }, false, 'period-not-over'],
    ['in the first hour after it', { now: '2009-06-30T18:00:00Z' }, true, 'open'],
    ['on the tenth', { now: '2009-07-10T17:59:59Z' }, true, 'open'],
    ['after the tenth', { now: '2009-07-10T18:00:00Z' }, true, 'late'],
    ['until the next half-year ends', { now: '2009-12-31T17:59:59Z' }, true, 'late'],
    ['when the next half-year has ended', { now: '2009-12-31T18:00:00Z' }, false, 'period-past'],
    ['years later', { now: '2025-01-08T04:00:00Z' }, false, 'period-past'],
    ['years later, opened', { now: '2025-01-08T04:00:00Z', isOpened: true }, true, 'retrospective'],
    ['years later, returned', { now: '2025-01-08T04:00:00Z', status: 'returned' }, true, 'returned'],
    [
      'opened, and sent',
      { now: '2025-01-08T04:00:00Z', isOpened: true, status: 'sent' },
      false,
      'with-deputy',
    ],
    ['in review', { now: '2009-07-10T10:00:00Z', status: 'in-review' }, false, 'with-reviewer'],
    ['accepted', { now: '2009-07-10T10:00:00Z', isOpened: true, status: 'accepted' }, false, 'accepted'],
    [
      'a period after the repeal',
      { now: '2025-01-08T04:00:00Z', period: '2010-H1', isOpened: true },
      false,
      'act-not-in-force',
    ],
  ])('%s', (_situation, { now, period = '2009-H1', status = 'draft', isOpened = false }, open, reason) => {
    const facts = { now: new Date(now), rule: KPI_REPORTING_RULE, inForce, isOpened }
    expect(programmeWindow(period, status, facts)).toEqual({ open, reason })
  })
})
