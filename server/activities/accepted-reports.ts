import { and, eq } from 'drizzle-orm'
import type { PlacedReport } from '#shared/rules/activity-standings.ts'
import type { Connection } from '../db/database.ts'
import { activityReports, submissions } from '../db/schema.ts'

/** The reports of due dates in a programme's accepted submissions, of one body or of all. */
export async function readAccepted(
  read: Connection,
  { document, body }: { document: string; body?: string },
): Promise<PlacedReport[]> {
  return read
    .select({
      body: submissions.body,
      period: submissions.period,
      row: activityReports.activity,
      due: activityReports.due,
      status: activityReports.status,
      documentDate: activityReports.documentDate,
    })
    .from(activityReports)
    .innerJoin(submissions, eq(submissions.id, activityReports.submission))
    .where(
      and(
        eq(submissions.document, document),
        eq(submissions.status, 'accepted'),
        body === undefined ? undefined : eq(submissions.body, body),
      ),
    )
}
