import { and, eq, inArray } from 'drizzle-orm'
import { activityRefusals } from '#shared/language/activity-messages.ts'
import type { Transaction } from '../db/database.ts'
import { activityReports, spending } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import type { AskedSubject, Subject } from '../submissions/content.ts'
import { NO_SOURCE } from './activity-data.ts'
import type { ReportedRow } from './reported-rows.ts'

/** The rows that subjects come to: one due date, or all rows of the activity; unknown ones are problems. */
export function dueDatesOf(
  rows: readonly ReportedRow[],
  asked: readonly AskedSubject[],
): { parts: Subject[]; problems: FieldProblem[] } {
  const known = Map.groupBy(rows, ({ row }) => row.id)
  const problems: FieldProblem[] = []
  const parts = asked.flatMap(({ subject, part, pointers }): Subject[] => {
    const dates = known.get(subject)?.map(({ due }) => due)
    if (!dates) {
      const values = { id: subject }
      problems.push({ pointer: pointers.subject, message: activityRefusals.noSuchActivity, values })
      return []
    }
    if (part === null) return dates.map((due) => ({ subject, part: due }))
    if (dates.includes(part)) return [{ subject, part }]
    problems.push(dueProblem({ activity: subject, due: part, dates }, pointers.part))
    return []
  })
  return { parts, problems }
}

/** The key under which a decision on a row is kept: the activity on its due date, or alone where it has none. */
export function activityKey({ subject, part }: Subject): string {
  return part === null ? subject : `${subject} ${part}`
}

/** That an activity has no such due date in a submission; `dates` are those that it has. */
export function dueProblem(
  { activity, due, dates }: { activity: string; due: string; dates: readonly (string | null)[] },
  pointer: string,
): FieldProblem {
  const known = dates.filter((date) => date !== null)
  if (known.length === 0) return { pointer, message: activityRefusals.moneyOnly, values: { activity } }
  const values = { activity, id: due, known: known.join(', ') }
  return { pointer, message: activityRefusals.noSuchDue, values }
}

/** Takes all marks of a return away. */
export async function closeActivities(tx: Transaction, submission: string): Promise<void> {
  await tx.update(activityReports).set({ returned: false }).where(eq(activityReports.submission, submission))
  await tx.update(spending).set({ returned: false }).where(eq(spending.submission, submission))
}

type Opened = {
  readonly submission: string
  readonly parts: readonly Subject[]
  readonly rows: readonly ReportedRow[]
  readonly now: Date
}

async function openReports(tx: Transaction, { submission, parts, now }: Opened): Promise<void> {
  const empty = { status: null, narrative: null, reason: null, returned: true, by: null, at: now }
  const document = { documentName: null, documentNumber: null, documentDate: null }
  const rows = parts.flatMap(({ subject: activity, part: due }) =>
    due === null ? [] : [{ submission, activity, due, ...empty, ...document }],
  )
  if (rows.length === 0) return
  await tx
    .insert(activityReports)
    .values(rows)
    .onConflictDoUpdate({
      target: [activityReports.submission, activityReports.activity, activityReports.due],
      set: { returned: true },
    })
}

/** The money of what came back: an activity and its money are judged together, and so they open together. */
async function openMoney(tx: Transaction, { submission, parts, rows, now }: Opened): Promise<void> {
  const activities = [...new Set(parts.map(({ subject }) => subject))]
  const lines = rows
    .filter(({ row }) => activities.includes(row.id))
    .flatMap(({ row, lines: own }) => own.map(({ year, source }) => ({ activity: row.id, year, source })))
  if (lines.length === 0) return
  const empty = { allocatedState: 'not-reported' as const, spentState: 'not-reported' as const, ground: null }
  await tx
    .insert(spending)
    .values(
      lines.map(({ source, ...line }) => ({
        ...{ submission, ...line, source: source ?? NO_SOURCE, ...empty },
        ...{ allocated: null, spent: null, returned: true, by: null, at: now },
      })),
    )
    .onConflictDoNothing()
  await tx
    .update(spending)
    .set({ returned: true })
    .where(and(eq(spending.submission, submission), inArray(spending.activity, activities)))
}

/** Opens exactly these activities with their money; what was never entered gets an empty row to carry the mark. */
export async function openActivities(tx: Transaction, opened: Opened): Promise<void> {
  await closeActivities(tx, opened.submission)
  if (opened.parts.length === 0) return
  await openReports(tx, opened)
  await openMoney(tx, opened)
}
