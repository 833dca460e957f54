import { and, eq, inArray, lte } from 'drizzle-orm'
import type { DueStanding } from '#shared/api/execution-shapes.ts'
import type { Figure } from '#shared/engine/figure.ts'
import { lastWithin, type Period } from '#shared/engine/period.ts'
import type { ReportedMoney } from '#shared/engine/programme-money.ts'
import type { SpendingState } from '#shared/rules/activity-report.ts'
import type { PlacedReport } from '#shared/rules/activity-standings.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Connection } from '../db/database.ts'
import { activityReports, spending, submissions } from '../db/schema.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import type { SubmissionRecord } from '../submissions/submission-data.ts'
import { inThousands, NO_SOURCE, type ReportRecord, type SpendingRecord } from './activity-data.ts'
import { figureOfMoney } from './assess-activities.ts'

/** A body's report of a due date as the answers show it. */
export type ToldReport = PlacedReport & DueStanding['reports'][number]

/** What is reported of a programme. Reports that are not accepted count nowhere; money is of accepted ones only. */
export type ExecutionData = {
  readonly submissions: readonly SubmissionRecord[]
  /** Ids of the submissions accepted by the date asked about. */
  readonly accepted: ReadonlySet<string>
  readonly reports: readonly ToldReport[]
  readonly money: readonly ReportedMoney[]
}

function reportOf(row: ReportRecord, { body, id, period }: SubmissionRecord, accepted: boolean): ToldReport {
  const { activity, due, status, narrative, reason, documentName, documentNumber, documentDate } = row
  const document = { name: documentName, number: documentNumber, date: documentDate }
  return {
    ...{ body, period, row: activity, due, status, documentDate },
    ...{ submission: id, accepted, narrative, reason, document },
  }
}

function figureOf(state: SpendingState, tenge: string | null, ground: string | null): Figure {
  const figure = figureOfMoney(inThousands(state, tenge))
  return figure.state === 'value' || ground === null ? figure : { ...figure, ground }
}

function moneyOf(row: SpendingRecord, { body, period }: SubmissionRecord): ReportedMoney {
  const { activity, year, source, allocatedState, allocated, spentState, spent, ground } = row
  return {
    ...{ body, period, row: activity, year },
    source: source === NO_SOURCE ? null : source,
    allocated: figureOf(allocatedState, allocated, ground),
    spent: figureOf(spentState, spent, ground),
  }
}

function isAcceptedBy({ status, acceptedAt }: SubmissionRecord, asOf: string): boolean {
  return status === 'accepted' && acceptedAt !== null && dateInAlmaty(acceptedAt) <= asOf
}

/** Reads what was reported by a date, up to a period where one is asked about; computed for the request (S29). */
export async function readExecution(
  read: Connection,
  { id: document, document: { frequency } }: ProgrammeRecord,
  { asOf, period }: { asOf: string; period: Period | null },
): Promise<ExecutionData> {
  const own = eq(submissions.document, document)
  const until = period === null ? own : and(own, lte(submissions.period, lastWithin(period, frequency)))
  const all = await read.select().from(submissions).where(until)
  const byId = new Map(all.map((one) => [one.id, one]))
  const accepted = new Set(all.filter((one) => isAcceptedBy(one, asOf)).map(({ id }) => id))
  if (all.length === 0) return { submissions: all, accepted, reports: [], money: [] }
  const reportRows = await read
    .select()
    .from(activityReports)
    .where(inArray(activityReports.submission, [...byId.keys()]))
  const moneyRows = await read
    .select()
    .from(spending)
    .where(inArray(spending.submission, [...byId.keys()]))
  return {
    submissions: all,
    accepted,
    reports: reportRows.flatMap((row) => {
      const submission = byId.get(row.submission)
      return submission ? [reportOf(row, submission, accepted.has(submission.id))] : []
    }),
    money: moneyRows.flatMap((row) => {
      const submission = byId.get(row.submission)
      return submission && accepted.has(submission.id) ? [moneyOf(row, submission)] : []
    }),
  }
}
