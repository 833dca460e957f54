import { and, eq, inArray, lte } from 'drizzle-orm'
import type { DueStanding } from '#shared/api/execution-shapes.ts'
import type { Figure } from '#shared/engine/figure.ts'
import { convertMoney } from '#shared/engine/money.ts'
import type { ReportedMoney } from '#shared/engine/programme-money.ts'
import type { SpendingState } from '#shared/rules/activity-report.ts'
import type { PlacedReport } from '#shared/rules/activity-standings.ts'
import { NO_SOURCE } from '../activities/activity-data.ts'
import type { Connection } from '../db/database.ts'
import { activityReports, spending, submissions } from '../db/schema.ts'

export type SubmissionRow = typeof submissions.$inferSelect
type SpendingRow = typeof spending.$inferSelect
type ReportRow = typeof activityReports.$inferSelect

/** An accepted report as the answer shows it. */
export type ToldReport = PlacedReport & DueStanding['reports'][number]

/** All submissions of a programme up to a half-year, and what the accepted ones hold. */
export type ProgrammeReportData = {
  readonly submissions: readonly SubmissionRow[]
  readonly reports: readonly ToldReport[]
  readonly money: readonly ReportedMoney[]
}

function reportOf(row: ReportRow, { body, id }: SubmissionRow): ToldReport {
  const { activity, due, status, narrative, reason, documentName, documentNumber, documentDate } = row
  const document = { name: documentName, number: documentNumber, date: documentDate }
  return {
    ...{ body, row: activity, due, status, documentDate },
    ...{ submission: id, accepted: true, narrative, reason, document },
  }
}

/** Money is kept in whole tenge; a line that was left open is not reported, never zero. */
function figureOf(state: SpendingState, tenge: string | null, ground: string | null): Figure {
  if (state !== 'value') return { state, ...(ground === null ? {} : { ground }) }
  if (tenge === null) return { state: 'not-reported' }
  return { state: 'value', value: convertMoney(tenge, 'tenge', 'thousand-tenge') }
}

function moneyOf(row: SpendingRow, { body, period }: SubmissionRow): ReportedMoney {
  const { activity, year, source, allocatedState, allocated, spentState, spent, ground } = row
  return {
    ...{ body, period, row: activity, year },
    source: source === NO_SOURCE ? null : source,
    allocated: figureOf(allocatedState, allocated, ground),
    spent: figureOf(spentState, spent, ground),
  }
}

/** Reads what a report of a programme is made of, up to a half-year; only accepted submissions tell anything (S29). */
export async function readProgrammeReport(
  read: Connection,
  document: string,
  until: string,
): Promise<ProgrammeReportData> {
  const all = await read
    .select()
    .from(submissions)
    .where(and(eq(submissions.document, document), lte(submissions.period, until)))
  const accepted = new Map(all.filter(({ status }) => status === 'accepted').map((one) => [one.id, one]))
  const ids = [...accepted.keys()]
  if (ids.length === 0) return { submissions: all, reports: [], money: [] }
  const reportRows = await read.select().from(activityReports).where(inArray(activityReports.submission, ids))
  const moneyRows = await read.select().from(spending).where(inArray(spending.submission, ids))
  const within = <Row extends { submission: string }, Told>(
    rows: readonly Row[],
    tell: (row: Row, submission: SubmissionRow) => Told,
  ) =>
    rows.flatMap((row) => {
      const submission = accepted.get(row.submission)
      return submission ? [tell(row, submission)] : []
    })
  return { submissions: all, reports: within(reportRows, reportOf), money: within(moneyRows, moneyOf) }
}
