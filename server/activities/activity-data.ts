import { and, asc, eq, inArray, lt } from 'drizzle-orm'
import { convertMoney } from '#shared/engine/money.ts'
import type { ReportedMoney } from '#shared/rules/activity-problems.ts'
import type { SpendingState } from '#shared/rules/activity-report.ts'
import type { Connection } from '../db/database.ts'
import { activityReports, spending, submissions } from '../db/schema.ts'
import type { SubmissionRecord } from '../submissions/submission-data.ts'

export type ReportRecord = typeof activityReports.$inferSelect
export type SpendingRecord = typeof spending.$inferSelect

/** What stands in the key of a line of money whose source the plan does not print. */
export const NO_SOURCE = 'not-printed'

/** A submission's reports by activity and due date, its money by activity, year and source. */
export type HeldActivities = {
  readonly reports: ReadonlyMap<string, ReportRecord>
  readonly money: ReadonlyMap<string, SpendingRecord>
}

export function reportKey({ activity, due }: { activity: string; due: string }): string {
  return `${activity} ${due}`
}

export function moneyKey({
  activity,
  year,
  source,
}: {
  activity: string
  year: number
  source: string | null
}): string {
  return `${activity} ${year} ${source ?? NO_SOURCE}`
}

/** Money as it is kept, in whole tenge where it fits, in thousand tenge as plans print it. */
export function inThousands(state: SpendingState, tenge: string | null): ReportedMoney {
  if (state !== 'value' || tenge === null) return { state, value: null }
  return { state, value: convertMoney(tenge, 'tenge', 'thousand-tenge') }
}

function heldOf(reports: readonly ReportRecord[], money: readonly SpendingRecord[]): HeldActivities {
  return {
    reports: new Map(reports.map((record) => [reportKey(record), record])),
    money: new Map(money.map((record) => [moneyKey(record), record])),
  }
}

/** Of a submission in which nothing has been entered. */
export const NOTHING: HeldActivities = { reports: new Map(), money: new Map() }

/** What each of the submissions holds. */
export async function readActivities(
  read: Connection,
  ids: readonly string[],
): Promise<Map<string, HeldActivities>> {
  if (ids.length === 0) return new Map()
  const reportRows = await read
    .select()
    .from(activityReports)
    .where(inArray(activityReports.submission, [...ids]))
  const moneyRows = await read
    .select()
    .from(spending)
    .where(inArray(spending.submission, [...ids]))
  const reports = Map.groupBy(reportRows, ({ submission }) => submission)
  const money = Map.groupBy(moneyRows, ({ submission }) => submission)
  return new Map(ids.map((id) => [id, heldOf(reports.get(id) ?? [], money.get(id) ?? [])]))
}

/** What one submission holds. */
export async function readHeld(read: Connection, id: string): Promise<HeldActivities> {
  return (await readActivities(read, [id])).get(id) ?? NOTHING
}

export type EarlierSubmission = { readonly submission: SubmissionRecord; readonly held: HeldActivities }

/** The body's earlier submissions of the programme, the latest first. */
export async function readEarlier(
  read: Connection,
  { document, body, period }: SubmissionRecord,
): Promise<EarlierSubmission[]> {
  const rows = await read
    .select()
    .from(submissions)
    .where(
      and(eq(submissions.document, document), eq(submissions.body, body), lt(submissions.period, period)),
    )
    .orderBy(asc(submissions.period))
  const held = await readActivities(
    read,
    rows.map(({ id }) => id),
  )
  return rows.reverse().map((submission) => ({ submission, held: held.get(submission.id) ?? NOTHING }))
}
