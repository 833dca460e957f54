import { describe, expect, test } from 'vitest'
import { type AcceptedReport, type DueStanding, dueStanding } from '#shared/rules/due-standing.ts'

const done = (documentDate: string | null): AcceptedReport => ({ status: 'done', documentDate })
const said = (status: AcceptedReport['status']): AcceptedReport => ({ status, documentDate: null })

type Case = [
  string,
  { asOf?: string; isLapsed?: boolean; isAsked?: boolean; reports?: AcceptedReport[] },
  Partial<DueStanding>,
]

describe('how a due date of 30 June 2008 stands', () => {
  test.each<Case>([
    ['before it is due', { asOf: '2008-06-30' }, { standing: 'not-due', isOverdue: false, status: null }],
    ['the day after, without a report', {}, { standing: 'not-reported', isOverdue: true, status: null }],
    [
      'done in time',
      { reports: [done('2008-06-30')] },
      { standing: 'done', isOverdue: false, isLate: false },
    ],
    [
      'done late',
      { reports: [done('2008-07-01')] },
      { standing: 'done-late', isOverdue: false, doneOn: '2008-07-01' },
    ],
    ['done by a document without a date', { reports: [done(null)] }, { standing: 'done', doneOn: null }],
    ['still in progress', { reports: [said('in-progress')] }, { standing: 'in-progress', isOverdue: true }],
    [
      'cannot be done',
      { reports: [said('cannot-be-done')] },
      { standing: 'cannot-be-done', isOverdue: true },
    ],
    [
      'one executor is done, another is not: not done',
      { reports: [done('2008-06-01'), said('not-begun')] },
      { standing: 'not-begun', status: 'not-begun', doneOn: null, isOverdue: true },
    ],
    [
      'two are done: the later document counts',
      { reports: [done('2008-06-01'), done('2008-07-02')] },
      { standing: 'done-late', doneOn: '2008-07-02' },
    ],
    ['on the day of repeal or later', { isLapsed: true }, { standing: 'lapsed', isOverdue: false }],
    [
      'due before a repeal that cut its half-year short: nobody is to report, and nobody is late',
      { isAsked: false },
      { standing: 'not-asked', isOverdue: false, status: null },
    ],
    ['done although it lapsed', { isLapsed: true, reports: [done('2008-06-01')] }, { standing: 'done' }],
  ])(
    '%s',
    (_situation, { asOf = '2008-07-01', isLapsed = false, isAsked = !isLapsed, reports = [] }, expected) => {
      expect(dueStanding({ date: '2008-06-30', asOf, isLapsed, isAsked, reports })).toMatchObject(expected)
    },
  )
})
