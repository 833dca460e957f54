import type { OverdueRow, ProgrammeReport } from '#shared/api/programme-report.ts'
import { answeringBodies } from '#shared/engine/budget.ts'
import type { Plan } from '#shared/engine/plan.ts'
import { countStandings } from '#shared/rules/activity-standings.ts'
import {
  describeCoverage,
  type expectedSubmissions,
  type ToldStanding,
} from '../activities/describe-standings.ts'
import { latenessOf } from '../submissions/lateness.ts'

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

type Standings = { readonly standings: readonly ToldStanding[]; readonly carried: readonly ToldStanding[] }

/** Due dates by standing, those overdue, the longest first, and those of earlier periods that came again. */
export function describeActivities(
  plan: Plan,
  { standings, carried }: Standings,
): ProgrammeReport['activities'] {
  const overdue = standings.filter(({ isOverdue }) => isOverdue)
  return {
    due: standings.length,
    counts: countStandings(standings),
    overdue: overdue.length,
    overdueRows: overdue.map((due) => describeOverdue(plan, due)),
    carriedRows: carried.map((due) => describeOverdue(plan, due)),
  }
}

/** The submissions that the period expects, those accepted, those that are not, and those that were late (S14, S22). */
export function describeReporting(
  expected: ReturnType<typeof expectedSubmissions>,
  now: Date,
): ProgrammeReport['coverage'] {
  const late = expected.flatMap(({ body, period, submission }) => {
    if (!submission) return []
    const { late: isLate, daysLate } = latenessOf(submission, now)
    return isLate ? [{ body, period, daysLate }] : []
  })
  return { ...describeCoverage(expected), late }
}
