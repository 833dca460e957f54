import type { KpiReport } from '#shared/api/reports.ts'
import { previousPeriod } from '#shared/engine/period.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { deadlineOf, isReportable } from '#shared/rules/reporting-window.ts'
import { definitionsScope, periodScope, writesOf } from '../audit/revisions.ts'
import type { Connection } from '../db/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { Definitions, DocumentDefinitions } from '../indicators/definitions.ts'
import { type AssessedPeriod, assessPeriod } from './assess-period.ts'
import { averageOf, bandsOf, coverageOf, type DescribedPaths, describeBody } from './describe-report.ts'
import { readPeriod } from './report-data.ts'
import { sharedResults } from './shared-results.ts'

export type ReportQuestion = {
  readonly document: string
  readonly period: string
  readonly body?: string | undefined
  readonly now: Date
}

/** Before its deadline, and with nothing accepted yet, a period has no average and owes none. */
const NOT_DUE = { state: 'not-due', value: null } as const

/** How many computed periods are kept in memory. */
const KEPT_PERIODS = 12

/**
 * Computed periods, kept under the count of writes that could change them: never stale, also with several nodes,
 * because the count is read anew for each request (S29).
 */
export function createAssessedPeriods(read: Connection, definitionsOf: Definitions) {
  const kept = new Map<string, { revision: string; assessed: AssessedPeriod }>()
  return async function assessedPeriod(document: string, period: string) {
    const [written, defined] = await writesOf(read, [
      periodScope(document, period),
      definitionsScope(document),
    ])
    const revision = `${written}.${defined}`
    const key = `${document} ${period}`
    const known = kept.get(key)
    if (known?.revision === revision) return { revision, assessed: known.assessed }
    const assessed = assessPeriod(
      await definitionsOf(document),
      period,
      await readPeriod(read, document, period),
    )
    kept.delete(key)
    kept.set(key, { revision, assessed })
    const [oldest] = kept.keys()
    if (kept.size > KEPT_PERIODS && oldest !== undefined) kept.delete(oldest)
    return { revision, assessed }
  }
}

export type AssessedPeriods = ReturnType<typeof createAssessedPeriods>

function restricted(assessed: AssessedPeriod, body: string | undefined): AssessedPeriod {
  if (body === undefined) return assessed
  const bodies = assessed.bodies.filter((one) => one.body === body)
  if (bodies.length > 0) return { ...assessed, bodies }
  throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id: body } })
}

function headOf({ act, document }: DocumentDefinitions): Pick<KpiReport, 'document' | 'act'> {
  const { id, kind, number, date, inForceUntil } = act
  return { document: document.id, act: { id, kind, number, date, repealedOn: inForceUntil } }
}

/** Whether the document's act was in force at the period's end, so that there is something to report. */
export function isReported({ act }: DocumentDefinitions, period: string): boolean {
  return isReportable(period, { from: act.inForceFrom, until: act.inForceUntil })
}

/** An empty report of such a period would look like one in which nobody reported. */
function refuseOutsideForce(definitions: DocumentDefinitions, period: string): void {
  if (isReported(definitions, period)) return
  const { number, inForceFrom: from, inForceUntil: until } = definitions.act
  throw new ProblemError('not-found', {
    message: until === null ? problemMessages.notInForce : problemMessages.noLongerInForce,
    values: { number, period, from, until: until ?? '' },
  })
}

/** The consolidated report of a period, or one body's: accepted figures only, computed for the request (S13–S20, S29). */
export async function kpiReport(
  read: Connection,
  { definitionsOf, assessedPeriod }: { definitionsOf: Definitions; assessedPeriod: AssessedPeriods },
  asked: ReportQuestion,
): Promise<KpiReport> {
  const { document, period, now } = asked
  const definitions = await definitionsOf(document)
  refuseOutsideForce(definitions, period)
  const current = await assessedPeriod(document, period)
  const before = await assessedPeriod(document, previousPeriod(period))
  const deadline = deadlineOf(period, {
    dueDays: definitions.document.dueDays,
    holidays: [],
    shiftToWorkingDay: false,
  })
  const chosen = restricted(current.assessed, asked.body)
  const previous = new Map(before.assessed.bodies.map((one) => [one.body, one]))
  const paths: DescribedPaths = new Map()
  const bodies = chosen.bodies.map((body) =>
    describeBody(definitions, body, { asked, deadline, previous: previous.get(body.body), paths }),
  )
  return {
    ...headOf(definitions),
    period,
    asOf: now.toISOString(),
    deadline: deadline.toISOString(),
    revision: `${current.revision}.${before.revision}.${now > deadline ? 1 : 0}`,
    demo: chosen.bodies.some(({ submission }) => submission?.demo ?? false),
    method: current.assessed.method,
    coverage: coverageOf(bodies),
    average: bodies.every(({ score }) => score.state === 'not-due') ? NOT_DUE : averageOf(chosen),
    bands: bandsOf(bodies),
    bodies,
    shared: asked.body === undefined ? await sharedResults(read, current.assessed, { document, period }) : [],
  }
}
