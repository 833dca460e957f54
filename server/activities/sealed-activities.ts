import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { AMOUNT_STATES } from '#shared/engine/plan.ts'
import { ACTIVITY_STATUSES } from '#shared/rules/activity-report.ts'
import type { Connection } from '../db/database.ts'
import { seals } from '../db/schema.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import type { SubmissionPapers } from '../submissions/submission-papers.ts'
import type { AssessedActivity } from './assess-activities.ts'
import { placedRows, type ReportedRow } from './reported-rows.ts'

function sealedActivity({ reported, report, lines }: AssessedActivity) {
  const { row, version, due, carried } = reported
  return {
    activity: row.id,
    definition: version.id,
    due,
    carried,
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

/** The part of a seal that names its rows. Seals from before due dates came again name none that did. */
const sealedRows = z.object({
  edition: z.number(),
  activities: z.array(
    z.object({
      activity: z.string(),
      due: z.string().nullable(),
      carried: z
        .object({
          period: z.string(),
          said: z.object({ status: z.enum(ACTIVITY_STATUSES), period: z.string() }).nullable(),
        })
        .nullable()
        .default(null),
      spending: z.array(
        z.object({
          year: z.number(),
          source: z.string().nullable(),
          plannedState: z.enum(AMOUNT_STATES),
          planned: z.string().nullable(),
        }),
      ),
    }),
  ),
})

/** The rows of a submission as its last seal has them, in the wording of the sealed edition; null without a seal. */
export async function readSealedRows(
  read: Connection,
  record: ProgrammeRecord,
  submission: string,
): Promise<{ edition: number; rows: readonly ReportedRow[] } | null> {
  const [last] = await read
    .select({ payload: seals.payload })
    .from(seals)
    .where(eq(seals.submission, submission))
    .orderBy(desc(seals.revision))
    .limit(1)
  if (!last) return null
  const { edition, activities } = sealedRows.parse(JSON.parse(last.payload))
  const placed = placedRows(record, edition)
  const rows = activities.map(({ activity, due, carried, spending }): ReportedRow => {
    const found = placed.get(activity)
    if (!found) throw new Error(`edition ${edition} of ${record.id} has no row ${activity}, which was sealed`)
    return { row: found.row, version: found.version, due, carried, lines: spending }
  })
  return { edition, rows }
}
