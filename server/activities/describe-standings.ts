import type { DueStanding } from '#shared/api/execution-shapes.ts'
import type { Plan } from '#shared/engine/plan.ts'
import { expectedBodies, type StandingOfDue } from '#shared/rules/activity-standings.ts'
import type { ExecutionData, ToldReport } from './execution-data.ts'

export type ToldStanding = StandingOfDue<ToldReport>

/** A due date in the API's shape, with the reports that are shown of it. */
export function describeDue(due: ToldStanding, told: readonly ToldReport[] = due.reports): DueStanding {
  const { date, period, status, standing, isOverdue, isLapsed, isAsked, doneOn, isLate, missing } = due
  const reports = told.map(({ body, submission, accepted, status: own, narrative, reason, document }) => ({
    ...{ body, submission, accepted, status: own, narrative, reason, document },
  }))
  return {
    ...{ date, period, status, standing, isOverdue, isLapsed, isAsked, doneOn, isLate, reports },
    missing: [...missing],
  }
}

type Asked = Pick<ExecutionData, 'submissions' | 'accepted'> & { readonly asOf: string }

/** The submissions that due dates call for once their half-year is over, each with the one that is there. */
export function expectedSubmissions(
  plan: Plan,
  standings: readonly ToldStanding[],
  { submissions, accepted, asOf }: Asked,
) {
  const byPlace = new Map(submissions.map((one) => [`${one.period} ${one.body}`, one]))
  return expectedBodies(plan, standings, asOf).map(({ body, period }) => {
    const submission = byPlace.get(`${period} ${body}`)
    return { body, period, submission, isAccepted: submission !== undefined && accepted.has(submission.id) }
  })
}
