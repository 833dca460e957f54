import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { MoneyPassport } from '#shared/api/money-passport.ts'
import type { MoneyKey } from '#shared/engine/budget.ts'
import { inThousands, NO_SOURCE } from '../activities/activity-data.ts'
import type { Connection } from '../db/database.ts'
import { activityReports, evidence, spending, submissions } from '../db/schema.ts'
import { person } from '../submissions/describe-parts.ts'
import { namesOf } from '../submissions/submission-papers.ts'

type Report = MoneyPassport['reports'][number] & { readonly demo: boolean }
type Asked = { readonly key: MoneyKey; readonly until: string | null }

function moneyOf(read: Connection, document: string, { key, until }: Asked) {
  return read
    .select({ submission: submissions, money: spending })
    .from(spending)
    .innerJoin(submissions, eq(spending.submission, submissions.id))
    .where(
      and(
        eq(submissions.document, document),
        eq(submissions.status, 'accepted'),
        eq(spending.activity, String(key.row)),
        typeof key.year === 'number' ? eq(spending.year, key.year) : undefined,
        key.source === undefined ? undefined : eq(spending.source, String(key.source ?? NO_SOURCE)),
        until === null ? undefined : lte(submissions.period, until),
      ),
    )
    .orderBy(asc(submissions.period), asc(submissions.body), asc(spending.year), asc(spending.source))
}

async function proofOf(read: Connection, ids: readonly string[], row: string) {
  const reports = await read
    .select()
    .from(activityReports)
    .where(and(inArray(activityReports.submission, [...ids]), eq(activityReports.activity, row)))
    .orderBy(asc(activityReports.due))
  const files = await read
    .select()
    .from(evidence)
    .where(
      and(inArray(evidence.submission, [...ids]), eq(evidence.indicator, row), isNull(evidence.removedAt)),
    )
    .orderBy(asc(evidence.at))
  return {
    reports: new Map(reports.map((report) => [report.submission, report])),
    files: Map.groupBy(files, ({ submission }) => submission),
  }
}

/** What was reported of a row's money at a place, oldest first; the last due date of a half-year tells of its document. */
export async function reportsOfRow(read: Connection, document: string, asked: Asked): Promise<Report[]> {
  const rows = await moneyOf(read, document, asked)
  const ids = [...new Set(rows.map(({ submission }) => submission.id))]
  if (ids.length === 0) return []
  const { reports, files } = await proofOf(read, ids, String(asked.key.row))
  const names = await namesOf(
    read,
    rows.flatMap(({ submission, money }) => [submission.acceptedBy, money.by]),
  )
  return rows.map(({ submission: { id, body, period, demo, acceptedBy, acceptedAt }, money }) => {
    const report = reports.get(id)
    return {
      ...{ body, period, submission: id, demo },
      allocated: inThousands(money.allocatedState, money.allocated),
      spent: inThousands(money.spentState, money.spent),
      ground: money.ground,
      by: person(names, money.by),
      at: money.at.toISOString(),
      acceptedBy: person(names, acceptedBy),
      acceptedAt: acceptedAt?.toISOString() ?? null,
      status: report?.status ?? null,
      document: report
        ? { name: report.documentName, number: report.documentNumber, date: report.documentDate }
        : null,
      evidence: (files.get(id) ?? []).map(({ id: file, name }) => ({ id: file, name })),
    }
  })
}
