import { and, eq, isNull, or } from 'drizzle-orm'
import type { ActivityChange, SpendingChange } from '#shared/api/activities.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { activityReports, remarks, spending } from '../db/schema.ts'
import { upsertInto } from '../db/upsert-rows.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import type { Content } from '../submissions/content.ts'
import { moveSubmission, requireOpen, staleVersion } from '../submissions/open-submission.ts'
import { permit } from '../submissions/permit.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { isReportChange, plainReport, type ReportChange, readReportChanges } from './activity-changes.ts'
import { type HeldActivities, moneyKey, NO_SOURCE, readHeld, reportKey } from './activity-data.ts'
import { askedRows } from './asked-rows.ts'
import { isMoneyChange, type MoneyChange, plainMoney, readMoneyChanges } from './spending-changes.ts'

type Entry = {
  readonly id: string
  readonly version: number
  readonly activities: readonly ActivityChange[]
  readonly spending: readonly SpendingChange[]
  readonly user: SignedIn
  readonly now: Date
}

type Writing = {
  readonly submission: SubmissionRecord
  readonly reports: readonly ReportChange[]
  readonly money: readonly MoneyChange[]
  readonly by: string
  readonly at: Date
}

const upsertReports = upsertInto({
  name: 'upsert_activity_reports',
  table: activityReports,
  key: ['submission', 'activity', 'due'],
  kept: ['returned'],
})

const upsertSpending = upsertInto({
  name: 'upsert_spending',
  table: spending,
  key: ['submission', 'activity', 'year', 'source'],
  kept: ['returned'],
})

async function write(tx: Transaction, { submission, reports, money, by, at }: Writing): Promise<void> {
  // What is new in a submission that came back stays open in it.
  const own = { submission: submission.id, returned: submission.status === 'returned', by, at }
  await upsertReports(
    tx,
    reports.map(({ activity, due, after }) => ({ ...own, activity, due, ...after })),
  )
  await upsertSpending(
    tx,
    money.map(({ activity, year, source, after }) => ({
      ...own,
      ...{ activity, year, source: source ?? NO_SOURCE },
      ...after,
    })),
  )
}

/** A corrected report, or its money, settles the remark that asked for it, also without words. */
async function settleRemarks(
  tx: Transaction,
  { submission, reports, money, by, at }: Writing,
): Promise<void> {
  const settled = [
    ...reports.map(({ activity, due }) =>
      and(eq(remarks.indicator, activity), or(isNull(remarks.operand), eq(remarks.operand, due))),
    ),
    ...money.map(({ activity }) => eq(remarks.indicator, activity)),
  ]
  await tx
    .update(remarks)
    .set({ answeredBy: by, answeredAt: at })
    .where(and(eq(remarks.submission, submission.id), isNull(remarks.answeredAt), or(...settled)))
}

function toldOf({ reports, money }: Writing) {
  return {
    activities: reports.map(({ activity, due, before, after }) => ({
      ...{ activity, due, before: before ? plainReport(before) : null, after: plainReport(after) },
    })),
    spending: money.map(({ activity, year, source, before, after }) => ({
      ...{ activity, year, source },
      ...{ before: before ? plainMoney(before) : null, after: plainMoney(after) },
    })),
  }
}

/** What the asked rows hold now, for the person to compare with what they typed. */
function heldNow({ activities, spending: lines }: Entry, held: HeldActivities) {
  return {
    activities: activities.map(({ activity, due }) => {
      const record = held.reports.get(reportKey({ activity, due }))
      return { activity, due, ...(record ? plainReport(record) : { status: null }) }
    }),
    spending: lines.map(({ activity, year, source }) => {
      const record = held.money.get(moneyKey({ activity, year, source }))
      return { activity, year, source, ...(record ? plainMoney(record) : {}) }
    }),
  }
}

/**
 * Saves reports of activities and their money, all of them or none. Refuses a stale version with what the rows hold now
 * (S28), a closed period, rows that did not come back, and texts that are no amounts (S3), each named by its pointer.
 */
export async function enterActivities(
  tx: Transaction,
  { content, record }: { content: Content; record: ProgrammeRecord | undefined },
  entry: Entry,
): Promise<void> {
  const submission = await findSubmission(tx, entry.id)
  permit(entry.user, 'enter-figures', submission)
  if (!record) throw new ProblemError('conflict', { message: submissionRefusals.noActivities })
  requireOpen(content.window(submission, entry.now))
  const held = await readHeld(tx, submission.id)
  if (entry.version !== submission.version) throw staleVersion(submission, heldNow(entry, held))
  const onlyReturned = submission.status === 'returned'
  const { rows } = await askedRows(tx, record, { submission, held })
  const against = { rows, held, onlyReturned }
  const reports = readReportChanges(entry.activities, against)
  const money = readMoneyChanges(entry.spending, against)
  const problems = [...reports.problems, ...money.problems]
  if (problems.length > 0) throw invalidInput(problems)
  const writing: Writing = {
    submission,
    reports: reports.changes.filter(isReportChange),
    money: money.changes.filter(isMoneyChange),
    by: entry.user.id,
    at: entry.now,
  }
  if (writing.reports.length + writing.money.length === 0) return
  await moveSubmission(tx, submission, {})
  await write(tx, writing)
  if (onlyReturned) await settleRemarks(tx, writing)
  await recordEvent(tx, {
    at: entry.now,
    user: entry.user.id,
    action: 'activities.entered',
    subject: `submission/${submission.id}`,
    submission: submission.id,
    after: toldOf(writing),
  })
}
