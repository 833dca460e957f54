import { describe, expect, test } from 'vitest'
import type { KpiReport, ReportBody } from '#shared/api/reports.ts'
import { lacksFigures, newestAccepted, reportState } from '../../web/src/features/reports/report-facts.ts'

type Score = ReportBody['score']

/** A body of one section, with 60 of 100 points reported. */
function body(score: Score): ReportBody {
  const section = { score: { ...score, reportedWeight: '60', assessedWeight: '100', totalWeight: '100' } }
  return { body: 'health', score, sections: [section] } as unknown as ReportBody
}

function report(bodies: ReportBody[], average: Score, missing: string[] = []): KpiReport {
  return { bodies, average, coverage: { missing } } as unknown as KpiReport
}

const NOT_DUE: Score = { state: 'not-due', value: null }
const SCORED: Score = { state: 'value', value: '90' }
const PARTIAL: Score = { state: 'incomplete', value: '90', bounds: { low: '54', high: '94' } }

describe('how a report stands', () => {
  test.each([
    ['before the deadline, with nothing accepted', report([body(NOT_DUE)], NOT_DUE, ['health']), 'not-due'],
    [
      'before the deadline, with one accepted',
      report([body(NOT_DUE), body(SCORED)], PARTIAL, ['health']),
      'incomplete',
    ],
    ['with a body that was not accepted in time', report([body(SCORED)], PARTIAL, ['trade']), 'incomplete'],
    ['with a due value missing', report([body(PARTIAL)], PARTIAL), 'incomplete'],
    ['with everything accepted', report([body(SCORED)], SCORED), 'complete'],
  ])('%s', (_situation, told, state) => {
    expect(reportState(told)).toBe(state)
  })

  test('a body lacks figures only once they are due', () => {
    expect([lacksFigures(body(NOT_DUE)), lacksFigures(body(PARTIAL))]).toEqual([false, true])
  })
})

describe('the quarter that is shown first', () => {
  const periods = ['2024-Q2', '2024-Q3', '2024-Q4']
  const scores = (...statuses: string[]) => ({
    periods,
    bodies: [{ cells: periods.map((period, at) => ({ period, status: statuses[at] ?? null })) }],
  })
  test.each([
    ['is the newest with accepted figures', ['accepted', 'accepted', 'draft'], '2024-Q3'],
    ['is the newest of all while nothing is accepted', ['draft', 'draft', 'draft'], '2024-Q4'],
  ])('%s', (_situation, statuses, period) => {
    expect(newestAccepted(scores(...statuses) as Parameters<typeof newestAccepted>[0])).toBe(period)
  })
})
