import type { DueStanding } from '#shared/api/execution-shapes.ts'
import type { OverdueRow, ProgrammeReport } from '#shared/api/programme-report.ts'
import { answeringBodies } from '#shared/engine/budget.ts'
import type { Plan } from '#shared/engine/plan.ts'
import { countStandings, expectedBodies, type StandingOfDue } from '#shared/rules/activity-standings.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import { latenessOf } from '../submissions/lateness.ts'
import type { SubmissionRow, ToldReport } from './programme-report-data.ts'

export type ToldStanding = StandingOfDue<ToldReport>

/** A due date in the API's shape. */
export function describeDue(due: ToldStanding): DueStanding {
  const { date, period, status, standing, isOverdue, isLapsed, doneOn, isLate, missing } = due
  const reports = due.reports.map(
    ({ body, submission, accepted, status: own, narrative, reason, document }) => ({
      ...{ body, submission, accepted, status: own, narrative, reason, document },
    }),
  )
  return {
    date,
    period,
    status,
    standing,
    isOverdue,
    isLapsed,
    doneOn,
    isLate,
    reports,
    missing: [...missing],
  }
}

function describeOverdue(plan: Plan, due: ToldStanding): OverdueRow {
  const { row, standing, date, period, status, doneOn, isLate, missing } = due
  const planned = plan.rows.find(({ id }) => id === row)
  const document = due.reports.map((report) => report.document).find(({ name, number }) => name ?? number)
  return {
    ...{ row, standing, date, period, status, doneOn, isLate },
    missing: [...missing],
    executors: planned ? [...answeringBodies(planned)] : [],
    document: document ?? null,
  }
}

/** Due dates by standing, and those overdue, the longest first. */
export function describeActivities(
  plan: Plan,
  standings: readonly ToldStanding[],
): ProgrammeReport['activities'] {
  const overdue = standings.filter(({ isOverdue }) => isOverdue)
  return {
    due: standings.length,
    counts: countStandings(standings),
    overdue: overdue.length,
    overdueRows: overdue.map((due) => describeOverdue(plan, due)),
  }
}

/** The submissions that the period expects, those accepted, those that are not, and those that were late (S14, S22). */
export function describeCoverage(
  plan: Plan,
  standings: readonly ToldStanding[],
  { submissions, now }: { submissions: readonly SubmissionRow[]; now: Date },
): ProgrammeReport['coverage'] {
  const expected = expectedBodies(plan, standings, dateInAlmaty(now)).map((one) => ({
    ...one,
    submission: submissions.find(({ body, period }) => body === one.body && period === one.period),
  }))
  const isAccepted = ({ submission }: (typeof expected)[number]) => submission?.status === 'accepted'
  const late = expected.flatMap(({ body, period, submission }) => {
    if (!submission) return []
    const { late: isLate, daysLate } = latenessOf(submission, now)
    return isLate ? [{ body, period, daysLate }] : []
  })
  return {
    expected: expected.length,
    accepted: expected.filter(isAccepted).length,
    missing: expected
      .filter((one) => !isAccepted(one))
      .map(({ body, period, submission }) => ({ body, period, status: submission?.status ?? null })),
    late,
  }
}
