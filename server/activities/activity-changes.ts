import type { ActivityChange } from '#shared/api/activities.ts'
import { activityRefusals } from '#shared/language/activity-messages.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { type HeldActivities, type ReportRecord, reportKey } from './activity-data.ts'
import { isOpenReport } from './open-parts.ts'
import { dueProblem } from './opened-activities.ts'
import type { ReportedRow } from './reported-rows.ts'

/** The fields of a report that a person enters. */
export type ReportFields = Pick<
  ReportRecord,
  'status' | 'narrative' | 'reason' | 'documentName' | 'documentNumber' | 'documentDate'
>

/** What a report is to become. */
export type ReportChange = {
  readonly activity: string
  readonly due: string
  readonly before: ReportRecord | undefined
  readonly after: ReportFields
}

/** What changes are read against: the body's rows, what is held, and whether only returned parts may change. */
export type Against = {
  readonly rows: readonly ReportedRow[]
  readonly held: HeldActivities
  readonly onlyReturned: boolean
}

/** The fields alone, as the audit trail tells them. */
export function plainReport(fields: ReportFields): ReportFields {
  const { status, narrative, reason, documentName, documentNumber, documentDate } = fields
  return { status, narrative, reason, documentName, documentNumber, documentDate }
}

const NOTHING: ReportFields = {
  ...{ status: null, narrative: null, reason: null },
  ...{ documentName: null, documentNumber: null, documentDate: null },
}

const blankToNull = (text: string | null | undefined) => (text ? text : null)

function fieldsAfter(change: ActivityChange, before: ReportFields): ReportFields {
  const { status, narrative, reason, document } = change
  const proof = document === undefined ? undefined : (document ?? { name: null, number: null, date: null })
  return {
    status: status === undefined ? before.status : status,
    narrative: narrative === undefined ? before.narrative : blankToNull(narrative),
    reason: reason === undefined ? before.reason : blankToNull(reason),
    documentName: proof === undefined ? before.documentName : blankToNull(proof.name),
    documentNumber: proof === undefined ? before.documentNumber : blankToNull(proof.number),
    documentDate: proof === undefined ? before.documentDate : proof.date,
  }
}

/** Why a row cannot be changed: it is not the body's, has no such due date, or did not come back. */
function placeProblem(change: ActivityChange, pointer: string, against: Against): FieldProblem | undefined {
  const { activity, due } = change
  const dates = against.rows.filter(({ row }) => row.id === activity).map((row) => row.due)
  if (dates.length === 0) {
    const values = { id: activity }
    return { pointer: `${pointer}/activity`, message: activityRefusals.noSuchActivity, values }
  }
  if (!dates.includes(due)) return dueProblem({ activity, due, dates }, `${pointer}/due`)
  const record = against.held.reports.get(reportKey(change))
  return against.onlyReturned && !isOpenReport(record)
    ? { pointer, message: submissionRefusals.onlyReturned }
    : undefined
}

function isNothing({ status, narrative, reason, document }: ActivityChange): boolean {
  return [status, narrative, reason, document].every((field) => field === undefined)
}

/** Reads entered reports against what the submission holds: the changes, and every problem with its pointer. */
export function readReportChanges(
  changes: readonly ActivityChange[],
  against: Against,
): { changes: ReportChange[]; problems: FieldProblem[] } {
  const seen = new Set<string>()
  const result: { changes: ReportChange[]; problems: FieldProblem[] } = { changes: [], problems: [] }
  for (const [index, change] of changes.entries()) {
    const pointer = `#/body/activities/${index}`
    const key = reportKey(change)
    const problem = seen.has(key)
      ? { pointer, message: submissionRefusals.duplicate }
      : isNothing(change)
        ? { pointer, message: activityRefusals.nothingToChange }
        : placeProblem(change, pointer, against)
    seen.add(key)
    if (problem) {
      result.problems.push(problem)
      continue
    }
    const before = against.held.reports.get(key)
    const { activity, due } = change
    result.changes.push({ activity, due, before, after: fieldsAfter(change, before ?? NOTHING) })
  }
  return result
}

/** Whether the report really becomes something else. */
export function isReportChange({ before, after }: ReportChange): boolean {
  return JSON.stringify(plainReport(before ?? NOTHING)) !== JSON.stringify(plainReport(after))
}
