import type { DueStanding } from '#shared/api/execution-shapes.ts'
import type { Period } from '#shared/engine/period.ts'
import { expectedBodies, type StandingOfDue } from '#shared/rules/activity-standings.ts'
import type { PlanOn } from '#shared/rules/period-asks.ts'
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

type Asked = ExecutionData & { readonly period: Period | null; readonly asOf: string }

/** The submissions that a period, or the whole term, calls for once it is over, each with the one that is there. */
export function expectedSubmissions(planOn: PlanOn, { submissions, accepted, reports, ...asked }: Asked) {
  const byPlace = new Map(submissions.map((one) => [`${one.period} ${one.body}`, one]))
  const told = { ...asked, reports: reports.filter((one) => one.accepted) }
  return expectedBodies(planOn, told).map(({ body, period }) => {
    const submission = byPlace.get(`${period} ${body}`)
    return { body, period, submission, isAccepted: submission !== undefined && accepted.has(submission.id) }
  })
}
