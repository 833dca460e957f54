import type { SubmissionPapers } from '../submissions/submission-papers.ts'
import type { AssessedActivity } from './assess-activities.ts'

function sealedActivity({ reported, report, lines }: AssessedActivity) {
  const { row, version, due } = reported
  return {
    activity: row.id,
    definition: version.id,
    due,
    title: version.title,
    completionForm: version.completionForm,
    deadline: row.deadline,
    executors: row.executors,
    status: report?.status ?? null,
    narrative: report?.narrative ?? null,
    reason: report?.reason ?? null,
    document: {
      name: report?.documentName ?? null,
      number: report?.documentNumber ?? null,
      date: report?.documentDate ?? null,
    },
    by: report?.by ?? null,
    at: report?.at.toISOString() ?? null,
    spending: lines.map(({ year, source, planned, plannedState, allocated, spent, ground, record }) => ({
      ...{ year, source, planned, plannedState, allocated, spent, ground },
      unit: 'thousand-tenge',
      by: record?.by ?? null,
      at: record?.at.toISOString() ?? null,
    })),
  }
}

/** What a seal says of activities: reports and money, beside the plan's own words, and on which evidence. */
export function sealedActivities(
  { evidence }: Pick<SubmissionPapers, 'evidence'>,
  activities: readonly AssessedActivity[],
  { programme, edition }: { programme: string; edition: number },
): object {
  return {
    programme,
    edition,
    activities: activities.map(sealedActivity),
    evidence: evidence.map(({ id, indicator, operand, name, sha256 }) => ({
      ...{ id, activity: indicator, due: operand, name, sha256 },
    })),
  }
}
