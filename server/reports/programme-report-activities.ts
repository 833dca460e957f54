import type { OverdueRow, ProgrammeReport } from '#shared/api/programme-report.ts'
import { answeringBodies } from '#shared/engine/budget.ts'
import type { Plan } from '#shared/engine/plan.ts'
import { countStandings } from '#shared/rules/activity-standings.ts'
import { UNASKED } from '#shared/rules/due-standing.ts'
import { deadlineOf } from '#shared/rules/reporting-window.ts'
import type { expectedSubmissions, ToldStanding } from '../activities/describe-standings.ts'
import { isRetrospective, type Opening } from '../activities/period-openings.ts'
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
    asked: standings.filter(({ standing }) => !UNASKED.includes(standing)).length,
    counts: countStandings(standings),
    overdue: overdue.length,
    overdueRows: overdue.map((due) => describeOverdue(plan, due)),
    carriedRows: carried.map((due) => describeOverdue(plan, due)),
  }
}

type Lateness = {
  readonly openings: ReadonlyMap<string, Opening>
  readonly dueDays: number
  readonly now: Date
}
type Expected = ReturnType<typeof expectedSubmissions>[number]

/** Days past the deadline until it reached the authorised body, or until now: also of one that nobody has begun. */
function daysLateOf({ period, submission }: Expected, { openings, dueDays, now }: Lateness): number {
  const approvedAt = submission?.approvedAt ?? null
  if (isRetrospective(openings, { period, approvedAt })) return 0
  const rule = { dueDays, holidays: [], shiftToWorkingDay: false }
  const deadline = submission?.deadline ?? deadlineOf(period, rule)
  return latenessOf({ deadline, approvedAt }, now).daysLate
}

/** The submissions that the period expects, those accepted, those that are not, and those that were late (S14, S22). */
export function describeReporting(
  expected: readonly Expected[],
  lateness: Lateness,
): ProgrammeReport['coverage'] {
  const told = expected.map((one) => ({
    ...{ body: one.body, period: one.period, status: one.submission?.status ?? null },
    isAccepted: one.isAccepted,
    isSent: (one.submission?.approvedAt ?? null) !== null,
    daysLate: daysLateOf(one, lateness),
  }))
  return {
    expected: told.length,
    accepted: told.filter(({ isAccepted }) => isAccepted).length,
    missing: told
      .filter(({ isAccepted }) => !isAccepted)
      .map(({ body, period, status, isSent, daysLate }) => ({ body, period, status, isSent, daysLate })),
    late: told
      .filter(({ isSent, daysLate }) => isSent && daysLate > 0)
      .map(({ body, period, daysLate }) => ({ body, period, daysLate })),
  }
}
