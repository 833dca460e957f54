import { eq, inArray } from 'drizzle-orm'
import { countWrite, periodScope } from '#server/audit/revisions.ts'
import type { Connection, Transaction } from '#server/db/database.ts'
import {
  activityReports,
  evidence,
  executors,
  periodOpenings,
  remarks,
  settings,
  spending,
  submissions,
} from '#server/db/schema.ts'
import type { PlacedReport } from '#shared/rules/activity-standings.ts'
import { submissionId } from '#shared/rules/identity.ts'
import { deadlineOf, KPI_REPORTING_RULE, opensAt, startOfDay } from '#shared/rules/reporting-window.ts'
import type { StoreFile } from './attached-files.ts'
import { type Moments, momentsOf } from './calendar.ts'
import { attachDocuments } from './completion-files.ts'
import {
  type DemoReport,
  demoMoney,
  demoReport,
  type PlannedReport,
  type ReportPlace,
} from './programme-reports.ts'
import { type ActivityRound, turnBack } from './programme-rounds.ts'
import { addSitting, type ProgrammeRows, returnLast } from './programme-rows.ts'
import {
  ACTIVITY_ROUNDS,
  BEGUN,
  HAS_DOCUMENTS,
  OFFERED,
  OPENED,
  REPORTED,
  UNREPORTED,
} from './programme-situations.ts'
import { type DemoTools, tell } from './seed-submissions.ts'
import { DEMO_PASSWORD, demoUser, seedExecutors } from './seed-users.ts'
import { approvedStep, begunStep, moveStep, sentStep, type Whose } from './story.ts'

/** What the demonstration of programmes needs beside. */
export type ProgrammeDemoTools = DemoTools & {
  /** The rows on which each body reports in a period of a programme, by what has been accepted before. */
  readonly rowsOf: (
    asked: { readonly programme: string; readonly period: string },
    accepted: readonly PlacedReport[],
  ) => Promise<ReadonlyMap<string, readonly PlannedReport[]>>
}

const SETTING = 'demo-programmes'

/** Whether the reports of the programmes are in the database already. */
export async function hasProgrammeDemo(read: Connection): Promise<boolean> {
  const [found] = await read.select().from(settings).where(eq(settings.key, SETTING))
  return found !== undefined
}

type Place = ReportPlace & { readonly planned: readonly PlannedReport[] }

function draftOf({ programme, body, period }: Place) {
  return {
    id: submissionId(programme, body, period),
    ...{ document: programme, body, period, status: 'draft' as const, version: 1, round: 1 },
    ...{ deadline: deadlineOf(period, KPI_REPORTING_RULE), demo: true },
  }
}

function sittingOf(place: Place, planned: readonly PlannedReport[], at: Date) {
  return {
    at,
    reports: planned.flatMap((one) => demoReport(place, one) ?? []),
    money: planned.flatMap((one) => demoMoney(place, one)),
  }
}

/** Sends, approves and accepts; a round in between returns to the deputy's or the reviewer's desk. */
function addWay(rows: ProgrammeRows, whose: Whose, { round, moments }: Way): void {
  const turned = round ? turnBack(rows, whose, { round, moments }) : []
  const isReviewers = round?.stage === 'reviewer' && turned.length > 0
  const accepted = {
    at: moments.accepted,
    user: demoUser('reviewer'),
    action: 'submission.accepted' as const,
  }
  const from = isReviewers ? 'approved' : 'in-review'
  rows.steps.push(
    sentStep(whose, 1, moments.sent),
    ...(isReviewers ? [] : turned),
    approvedStep(whose, isReviewers || turned.length === 0 ? 1 : 2, moments.approved),
    begunStep(whose, moments.begun),
    ...(isReviewers ? [...turned, approvedStep(whose, 2, moments.returned.reviewer.approved)] : []),
    { ...moveStep(whose, { ...accepted, from, to: 'accepted' }), seals: true },
  )
}
type Way = { readonly round: ActivityRound | undefined; readonly moments: Moments }

/** A half-year reported in its time, from the first activity to the seal. */
async function addReported(rows: ProgrammeRows, place: Place, storeFile: StoreFile): Promise<void> {
  const draft = draftOf(place)
  const { programme, body, period, planned: own } = place
  if (UNREPORTED.has(`${body} ${period}`)) {
    rows.submissions.push(draft)
    return
  }
  const whose = { submission: draft.id, body }
  const key = `${programme} ${body} ${period}`
  const round = ACTIVITY_ROUNDS[key]
  const moments = momentsOf(body, period, round?.stage === 'reviewer')
  const half = Math.ceil(own.length / 2)
  const [before, entered] = [rows.steps.length, rows.reports.length]
  addSitting(rows, whose, sittingOf(place, own.slice(0, half), moments.entered))
  addSitting(rows, whose, sittingOf(place, own.slice(half), moments.completed))
  if (HAS_DOCUMENTS.has(key)) {
    const reports = rows.reports.slice(entered) as DemoReport[]
    const files = await attachDocuments(whose, { reports, entered: moments.completed }, storeFile)
    rows.evidence.push(...files.rows)
    rows.steps.push(...files.steps)
  }
  addWay(rows, whose, { round, moments })
  rows.submissions.push({
    ...draft,
    ...{ status: 'accepted', round: round ? 2 : 1 },
    version: 1 + rows.steps.length - before,
    ...{ sentAt: moments.sent, sentBy: demoUser('analyst', body) },
    ...{ approvedAt: moments.approved, approvedBy: demoUser('deputy', body) },
    ...{ acceptedAt: moments.accepted, acceptedBy: demoUser('reviewer') },
  })
}

/** So many days after the period was opened, at an hour in Almaty. */
const openedLater = (days: number, hour: number) =>
  new Date(startOfDay(OPENED.on).getTime() + (days * 24 + hour) * 3_600_000)

/** A submission of the opened half-year: an empty draft, half filled, or on its way. */
function addOpened(rows: ProgrammeRows, place: Place): void {
  const draft = draftOf(place)
  const { programme, body, planned: own } = place
  const whose = { submission: draft.id, body }
  const begun = BEGUN[`${programme} ${body}`]
  const filled = begun === undefined ? [] : begun === 'half' ? own.slice(0, Math.ceil(own.length / 2)) : own
  const before = rows.steps.length
  addSitting(rows, whose, sittingOf(place, filled, openedLater(2, 11)))
  if (begun === undefined || begun === 'half') {
    rows.submissions.push({ ...draft, version: 1 + rows.steps.length - before })
    return
  }
  const sent = { sentAt: openedLater(3, 16), sentBy: demoUser('analyst', body) }
  rows.steps.push(sentStep(whose, 1, sent.sentAt))
  const approved = { approvedAt: openedLater(4, 12), approvedBy: demoUser('deputy', body) }
  const isApproved = begun === 'approved' || begun === 'in-review'
  if (isApproved) rows.steps.push(approvedStep(whose, 1, approved.approvedAt))
  if (begun === 'in-review') rows.steps.push(begunStep(whose, openedLater(7, 10)))
  if (begun === 'returned') addReturn(rows, whose)
  rows.submissions.push({
    ...draft,
    ...{ status: begun, round: begun === 'returned' ? 2 : 1, ...sent, ...(isApproved ? approved : {}) },
    version: 1 + rows.steps.length - before,
  })
}

function addReturn(rows: ProgrammeRows, whose: { submission: string; body: string }): void {
  const at = openedLater(4, 10)
  const report = returnLast(rows, whose, at)
  const remark = rows.remarks.at(-1)
  if (!report || !remark) return
  const { activity, due } = report
  const listed = [{ activity, due, code: remark.code, reason: remark.reason }]
  const user = demoUser('deputy', whose.body)
  const more = { round: 1, stage: 'deputy', activities: listed }
  rows.steps.push(
    moveStep(whose, { at, user, action: 'submission.returned' as const, from: 'sent', to: 'returned', more }),
  )
}

/** The period's drafts were opened: by the calendar, or by the administrator with a ground. */
function openedStep(programme: string, period: string, ids: readonly string[]) {
  const isOpened = period === OPENED.period
  return {
    at: isOpened ? openedLater(0, 10) : opensAt(period),
    user: isOpened ? demoUser('admin') : null,
    action: 'period.opened' as const,
    subject: `period/${programme}/${period}`,
    after: { submissions: ids, ...(isOpened ? { ground: OPENED.ground } : {}) },
  }
}

/** What the submissions so far say of the programme's due dates, all of them accepted. */
function acceptedSoFar({ submissions: made, reports }: ProgrammeRows, programme: string): PlacedReport[] {
  const accepted = made.filter(({ document, status }) => document === programme && status === 'accepted')
  const byId = new Map(accepted.map((one) => [one.id, one]))
  return reports.flatMap(({ submission, activity: row, due, status = null, documentDate = null }) => {
    const told = byId.get(submission)
    return told ? [{ body: told.body, period: told.period, row, due, status, documentDate }] : []
  })
}

async function addProgramme(
  rows: ProgrammeRows,
  programme: string,
  { rowsOf, storeFile }: ProgrammeDemoTools,
): Promise<void> {
  for (const period of [...(REPORTED[programme] ?? []), OPENED.period]) {
    const asked = await rowsOf({ programme, period }, acceptedSoFar(rows, programme))
    const before = rows.submissions.length
    for (const [body, planned] of asked) {
      const place = { programme, body, period, planned }
      if (period === OPENED.period) addOpened(rows, place)
      else await addReported(rows, place, storeFile)
    }
    const ids = rows.submissions.slice(before).map(({ id }) => id)
    rows.steps.push(openedStep(programme, period, ids))
  }
}

/** Rows that one statement takes: SQLite allows 32,766 parameters. */
const AT_ONCE = 1000

async function insertAll(tx: Transaction, rows: ProgrammeRows): Promise<void> {
  const parts = <T>(all: readonly T[]) =>
    Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) =>
      all.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
    )
  for (const part of parts(rows.submissions)) await tx.insert(submissions).values(part)
  for (const part of parts(rows.reports)) await tx.insert(activityReports).values(part)
  for (const part of parts(rows.money)) await tx.insert(spending).values(part)
  for (const part of parts(rows.remarks)) await tx.insert(remarks).values(part)
  for (const part of parts(rows.evidence)) await tx.insert(evidence).values(part)
}

/** Every body that a row of the demonstrated plans names as an executor, in order of id. */
export async function demoExecutors(read: Connection): Promise<string[]> {
  const rows = await read
    .selectDistinct({ body: executors.body })
    .from(executors)
    .where(inArray(executors.document, Object.keys(REPORTED)))
  return rows.map(({ body }) => body).sort()
}

/** Synthetic reports on the two programmes that have plans: the same at every installation, marked as what they are. */
export async function seedProgrammeDemo(tx: Transaction, tools: ProgrammeDemoTools): Promise<void> {
  const programmes = Object.keys(REPORTED)
  const bodies = await demoExecutors(tx)
  await seedExecutors(tx, { bodies, passwordHash: await tools.hashPassword(DEMO_PASSWORD) })
  const rows: ProgrammeRows = {
    ...{ submissions: [], reports: [], money: [] },
    ...{ remarks: [], evidence: [], steps: [] },
  }
  for (const programme of programmes) await addProgramme(rows, programme, tools)
  await insertAll(tx, rows)
  const { period, ground } = OPENED
  const opening = { period, ground, by: demoUser('admin'), at: openedLater(0, 10) }
  await tx.insert(periodOpenings).values(programmes.map((document) => ({ document, ...opening })))
  for (const programme of programmes)
    for (const one of [...(REPORTED[programme] ?? []), period])
      await countWrite(tx, periodScope(programme, one))
  await tell(tx, rows.steps, tools)
  await tx.insert(settings).values({ key: SETTING, value: { offered: OFFERED }, demo: true })
}
