import type { ActivityRow, SpendingLine } from '#shared/api/activity-shapes.ts'
import { describeComputed } from '#shared/engine/figure.ts'
import { activityProblemText } from '#shared/language/activity-messages.ts'
import type { Language } from '#shared/language/say.ts'
import { isEditable } from '#shared/rules/submission-status.ts'
import { describeDeadline } from '../programmes/describe-plan.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { describeActivityEvidence, describeActivityRemark, person } from '../submissions/describe-parts.ts'
import type { SubmissionPapers } from '../submissions/submission-papers.ts'
import { type EarlierSubmission, inThousands, NO_SOURCE, type ReportRecord } from './activity-data.ts'
import type { AssessedActivity, AssessedLine } from './assess-activities.ts'
import { isOpenLine, isOpenReport } from './open-parts.ts'
import { activityKey } from './opened-activities.ts'
import type { ReportedRow } from './reported-rows.ts'
import { sourceNames } from './source-names.ts'

type Page = {
  readonly record: ProgrammeRecord
  readonly papers: SubmissionPapers
  readonly earlier: readonly EarlierSubmission[]
  readonly language: Language
  readonly mayEnter: boolean
}

function documentOf(report: ReportRecord | undefined): ActivityRow['document'] {
  return {
    name: report?.documentName ?? null,
    number: report?.documentNumber ?? null,
    date: report?.documentDate ?? null,
  }
}

/** Whether an activity of which only the money is reported came back: then its money bears the mark. */
const isMoneyReturned = ({ lines }: AssessedActivity) => lines.some(({ record }) => record?.returned)

const isLineOpen = (line: AssessedLine) => isOpenLine(line, line.record)

function isPartOpen({ reported, report, lines }: AssessedActivity): boolean {
  return reported.due === null ? lines.some(isLineOpen) : isOpenReport(report)
}

function isEditablePart({ papers, mayEnter }: Page, isOpen: boolean): boolean {
  const { status } = papers.submission
  return mayEnter && isEditable(status) && (status === 'draft' || isOpen)
}

function describeLine(line: AssessedLine, page: Page): SpendingLine {
  const { year, source, planned, plannedState, allocated, spent, ground, record, spentOfPlanned } = line
  const returned = record?.returned ?? false
  return {
    ...{ year, source, planned, plannedState, unit: 'thousand-tenge' },
    isNeeded: plannedState === 'amount',
    ...{ allocated, spent },
    execution: describeComputed(spentOfPlanned),
    ground,
    returned,
    editable: isEditablePart(page, isLineOpen(line)),
    by: person(page.papers.names, record?.by ?? null),
    at: record?.at.toISOString() ?? null,
  }
}

function describePrevious(activity: string, { earlier }: Page): ActivityRow['previous'] {
  for (const { submission, held } of earlier) {
    const reports = [...held.reports.values()].filter(
      (report) => report.activity === activity && report.status !== null,
    )
    const last = reports.sort((a, b) => (a.due < b.due ? -1 : 1)).at(-1)
    const money = [...held.money.values()].filter((line) => line.activity === activity)
    if (!last && money.length === 0) continue
    const { due = null, status = null, narrative = null, reason = null } = last ?? {}
    return {
      period: submission.period,
      due,
      submissionStatus: submission.status,
      ...{ status, narrative, reason },
      document: documentOf(last),
      spending: money.map(({ year, source, ...line }) => ({
        year,
        source: source === NO_SOURCE ? null : source,
        allocated: inThousands(line.allocatedState, line.allocated),
        spent: inThousands(line.spentState, line.spent),
      })),
    }
  }
  return null
}

function describeDecision({ row, due }: ReportedRow, { papers }: Page): ActivityRow['decision'] {
  const key = activityKey({ subject: row.id, part: due })
  const found = papers.decisions.find(({ indicator }) => indicator === key)
  if (!found) return null
  const { decision, reason, by, at } = found
  return {
    decision,
    code: (found.code as NonNullable<ActivityRow['decision']>['code']) ?? null,
    reason,
    by: person(papers.names, by) ?? { id: by, name: by },
    at: at.toISOString(),
  }
}

/** What the plan says of the row, by the edition of the period. */
function describePlanned({ reported }: AssessedActivity, { record }: Page) {
  const { row, version, due, carried } = reported
  const { fromYear: from, untilYear: until } = record.programme
  return {
    ...{ activity: row.id, due, carried, section: row.section, number: row.number },
    title: version.title,
    correctedTitle: version.correctedTitle,
    completionForm: version.completionForm,
    recipient: row.recipient,
    executors: row.executors.map(({ body, role }) => ({ body, role })),
    deadline: describeDeadline(row.deadline, { from, until }),
  }
}

/** An activity in the API's shape, its problems in the reader's language. */
export function describeActivity(activity: AssessedActivity, page: Page): ActivityRow {
  const { reported, report, lines, problems } = activity
  const { row, due } = reported
  const { papers, language } = page
  const isOwn = ({ indicator, operand }: { indicator: string; operand: string | null }) =>
    indicator === row.id && (operand === null || operand === due)
  const nameOf = sourceNames(page.record, language)
  const returned = due === null ? isMoneyReturned(activity) : (report?.returned ?? false)
  return {
    ...describePlanned(activity, page),
    status: report?.status ?? null,
    narrative: report?.narrative ?? null,
    reason: report?.reason ?? null,
    document: documentOf(report),
    returned,
    editable: isEditablePart(page, isPartOpen(activity)),
    by: person(papers.names, report?.by ?? null),
    at: report?.at.toISOString() ?? null,
    spending: lines.map((line) => describeLine(line, page)),
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      field: problem.field,
      text: activityProblemText(problem, language, nameOf),
    })),
    remarks: papers.remarks.filter(isOwn).map((remark) => describeActivityRemark(remark, papers.names)),
    evidence: papers.evidence.filter(isOwn).map((file) => describeActivityEvidence(file, papers)),
    previous: describePrevious(row.id, page),
    decision: describeDecision(reported, page),
  }
}
