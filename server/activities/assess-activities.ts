import { execution } from '#shared/engine/execution.ts'
import type { Computed, Figure } from '#shared/engine/figure.ts'
import {
  type ActivityProblem,
  activityProblems,
  type MoneyLine,
  type ReportedMoney,
} from '#shared/rules/activity-problems.ts'
import type { Standing } from '../submissions/progress.ts'
import type { SubmissionPapers } from '../submissions/submission-papers.ts'
import {
  type HeldActivities,
  inThousands,
  moneyKey,
  type ReportRecord,
  reportKey,
  type SpendingRecord,
} from './activity-data.ts'
import type { ReportedRow } from './reported-rows.ts'

export type AssessedLine = MoneyLine & {
  readonly record: SpendingRecord | undefined
  readonly spentOfPlanned: Computed
}

/** A row of the form with what is reported of it, before it is put into words. */
export type AssessedActivity = {
  readonly reported: ReportedRow
  readonly report: ReportRecord | undefined
  readonly lines: readonly AssessedLine[]
  readonly problems: readonly ActivityProblem[]
}

type Papers = Pick<SubmissionPapers, 'submission' | 'remarks' | 'evidence' | 'evidenceUses'>

/** Reported money as the engine reads it. */
export function figureOfMoney({ state, value }: ReportedMoney): Figure {
  if (state === 'value') return value === null ? { state: 'not-reported' } : { state, value }
  return { state }
}

function lineOf(held: HeldActivities, activity: string, planned: ReportedRow['lines'][number]): AssessedLine {
  const record = held.money.get(moneyKey({ activity, ...planned }))
  const allocated = inThousands(record?.allocatedState ?? 'not-reported', record?.allocated ?? null)
  const spent = inThousands(record?.spentState ?? 'not-reported', record?.spent ?? null)
  const plan: Figure =
    planned.planned === null ? { state: 'not-applicable' } : { state: 'value', value: planned.planned }
  const { spentOfPlanned } = execution({
    planned: plan,
    allocated: figureOfMoney(allocated),
    spent: figureOfMoney(spent),
  })
  return { ...planned, allocated, spent, ground: record?.ground ?? null, record, spentOfPlanned }
}

/** Whether a remark of the last return has neither been answered nor led to a change. */
function isAwaited({ submission, remarks }: Papers, activity: string, due: string | null): boolean {
  if (submission.status !== 'returned') return false
  return remarks.some(
    (remark) =>
      remark.indicator === activity &&
      (remark.operand === null || remark.operand === due) &&
      remark.answeredAt === null,
  )
}

function assessOne(held: HeldActivities, reported: ReportedRow, papers: Papers): AssessedActivity {
  const { row, due } = reported
  const report = due === null ? undefined : held.reports.get(reportKey({ activity: row.id, due }))
  const lines = reported.lines.map((line) => lineOf(held, row.id, line))
  const files = papers.evidence.filter(
    ({ indicator, operand }) => indicator === row.id && (operand === null || operand === due),
  )
  const problems = activityProblems({
    due,
    status: report?.status ?? null,
    reason: report?.reason ?? null,
    document: {
      name: report?.documentName ?? null,
      number: report?.documentNumber ?? null,
      date: report?.documentDate ?? null,
    },
    lines,
    hasFile: files.length > 0,
    isAwaited: isAwaited(papers, row.id, due),
    reusedEvidence: files.flatMap(({ name, sha256 }) =>
      (papers.evidenceUses.get(sha256) ?? []).slice(0, 1).map((period) => ({ name, period })),
    ),
  })
  return { reported, report, lines, problems }
}

/** Every activity of a submission with what is reported of it and what stands in the way of sending. */
export function assessActivities(
  held: HeldActivities,
  rows: readonly ReportedRow[],
  papers: Papers,
): AssessedActivity[] {
  return rows.map((reported) => assessOne(held, reported, papers))
}

/** How an activity stands, for the count of progress. */
export function standingOf({ report, lines, problems }: AssessedActivity): Standing {
  const blocking = problems.filter(({ severity }) => severity === 'blocks')
  if (blocking.some(({ code }) => code === 'awaits-answer')) return 'returned'
  if (blocking.some(({ code }) => code === 'far-over-plan' || code === 'over-allocated')) return 'errors'
  if (blocking.length === 0) return 'ready'
  const isUntouched = (report?.status ?? null) === null && lines.every(({ record }) => !record)
  return isUntouched ? 'empty' : 'partial'
}
