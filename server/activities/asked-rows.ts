import { type DueRow, periodOfDue } from '#shared/engine/calendar.ts'
import { saidBefore } from '#shared/rules/activity-standings.ts'
import { isOwed, type Said } from '#shared/rules/period-asks.ts'
import type { Connection } from '../db/database.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import type { SubmissionRecord } from '../submissions/submission-data.ts'
import { readAccepted } from './accepted-reports.ts'
import { type HeldActivities, type ReportRecord, reportKey } from './activity-data.ts'
import { askedPeriod, type Carried, type ReportedRow, rowsOfBody } from './reported-rows.ts'
import { readSealedRows } from './sealed-activities.ts'

/** The rows of a submission and the edition whose rows they are. */
export type AskedRows = { readonly edition: number; readonly rows: readonly ReportedRow[] }

type Asked<Submission> = { readonly submission: Submission; readonly held: HeldActivities }
type Place = Pick<SubmissionRecord, 'body' | 'period' | 'status'>

/** Whether a report says anything, or came back to be said again; one that was cleared does not. */
function isTold(report: ReportRecord | undefined): boolean {
  if (!report) return false
  const { status, narrative, reason, documentName, documentNumber, documentDate, returned } = report
  const words = [status, narrative, reason, documentName, documentNumber, documentDate]
  return returned || words.some((one) => one !== null)
}

/**
 * The rows of a submission that was never sealed, by the edition in force on its period's last day. In a draft a due date
 * comes again while the body owes it by what was accepted before, and while the draft says anything of it: nothing that
 * was typed goes out of sight. What was sent has the due dates with which it was sent.
 */
export function rowsToReport(
  record: ProgrammeRecord,
  { submission, held }: Asked<Place>,
  saidOf: (body: string, due: DueRow) => Said | undefined,
): AskedRows {
  const { body, period, status } = submission
  const comesAgain = (due: DueRow): Carried | null => {
    const said = saidOf(body, due)
    const report = held.reports.get(reportKey({ activity: due.row, due: due.date }))
    if (!isTold(report) && !(status === 'draft' && isOwed(said))) return null
    return { period: periodOfDue(due.date, record.document.frequency), said: said ?? null }
  }
  return {
    edition: askedPeriod(record, period)?.edition ?? 0,
    rows: rowsOfBody(record, submission, comesAgain),
  }
}

/** The rows of a submission: once it was sealed those of its last seal, whatever was amended since (S24, S25). */
export async function askedRows(
  read: Connection,
  record: ProgrammeRecord,
  asked: Asked<SubmissionRecord>,
): Promise<AskedRows> {
  const { submission } = asked
  const sealed = submission.status === 'draft' ? null : await readSealedRows(read, record, submission.id)
  if (sealed) return sealed
  const saidOf = saidBefore(await readAccepted(read, submission), submission.period)
  return rowsToReport(record, asked, saidOf)
}
