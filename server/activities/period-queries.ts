import { eq } from 'drizzle-orm'
import type { ReportingPeriod } from '#shared/api/programmes.ts'
import { periodsBetween } from '#shared/engine/period.ts'
import { isPast } from '#shared/rules/programme-window.ts'
import { isReportable } from '#shared/rules/reporting-window.ts'
import type { Connection } from '../db/database.ts'
import { submissions } from '../db/schema.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { type Opening, readOpenings } from './period-openings.ts'
import { inForceOf, rowsOfPeriod } from './reported-rows.ts'

/** The half-years of a programme's years on whose last day it was in force and on which a due date reports. */
export function reportingPeriods(record: ProgrammeRecord): string[] {
  const { fromYear, untilYear } = record.programme
  return periodsBetween(`${fromYear}-H1`, `${untilYear}-H2`).filter((period) => {
    if (!isReportable(period, inForceOf(record))) return false
    return (rowsOfPeriod(record, period)?.rows.length ?? 0) > 0
  })
}

type Made = { readonly period: string; readonly status: string }

function describePeriod(
  record: ProgrammeRecord,
  period: string,
  { made, opening, now }: { made: readonly Made[]; opening: Opening | undefined; now: Date },
): ReportingPeriod {
  const rows = rowsOfPeriod(record, period)
  const bodies = rows?.bodies ?? []
  return {
    period,
    due: rows?.rows.length ?? 0,
    bodies: [...bodies],
    submissions: {
      expected: bodies.length,
      made: made.length,
      accepted: made.filter(({ status }) => status === 'accepted').length,
    },
    opening: opening ? { ground: opening.ground, at: opening.at.toISOString() } : null,
    canOpen: opening === undefined && isPast(period, now),
  }
}

/** The half-years on which a programme reports, each with its submissions and its opening. */
export async function describePeriods(
  read: Connection,
  record: ProgrammeRecord,
  now: Date,
): Promise<ReportingPeriod[]> {
  const openings = await readOpenings(read, record.id)
  const made = await read
    .select({ period: submissions.period, status: submissions.status })
    .from(submissions)
    .where(eq(submissions.document, record.id))
  const byPeriod = Map.groupBy(made, ({ period }) => period)
  return reportingPeriods(record).map((period) =>
    describePeriod(record, period, {
      made: byPeriod.get(period) ?? [],
      opening: openings.get(period),
      now,
    }),
  )
}
