import { eq } from 'drizzle-orm'
import type { ReportingPeriod } from '#shared/api/programmes.ts'
import { type Period, periodOf, periodsBetween } from '#shared/engine/period.ts'
import { type PlacedReport, saidBefore } from '#shared/rules/activity-standings.ts'
import { askedBodies } from '#shared/rules/period-asks.ts'
import { isPast } from '#shared/rules/programme-window.ts'
import { isReportable } from '#shared/rules/reporting-window.ts'
import type { Connection } from '../db/database.ts'
import { submissions } from '../db/schema.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { readAccepted } from './accepted-reports.ts'
import { type Opening, readOpenings } from './period-openings.ts'
import { askedPeriod, inForceOf } from './reported-rows.ts'

/** The bodies of which a period asks something, by what was accepted of earlier ones. */
export function bodiesAsked(
  record: ProgrammeRecord,
  period: Period,
  accepted: readonly PlacedReport[],
): readonly string[] {
  const asked = askedPeriod(record, period)
  return asked === null ? [] : askedBodies(asked, saidBefore(accepted, period))
}

/** The periods of a programme's years on whose last day it was in force. */
function periodsInForce({ programme, document }: ProgrammeRecord, inForce: ReturnType<typeof inForceOf>) {
  const first = periodOf(`${programme.fromYear}-01-01`, document.frequency)
  const last = periodOf(`${programme.untilYear}-12-31`, document.frequency)
  return periodsBetween(first, last).filter((period) => isReportable(period, inForce))
}

type Asked = { readonly period: Period; readonly bodies: readonly string[] }
type Made = { readonly period: string; readonly status: string }

function describePeriod(
  record: ProgrammeRecord,
  { period, bodies }: Asked,
  { made, opening, now }: { made: readonly Made[]; opening: Opening | undefined; now: Date },
): ReportingPeriod {
  return {
    period,
    due: askedPeriod(record, period)?.due.length ?? 0,
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

/** The periods in which a programme reports, each with its submissions and its opening. */
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
  const accepted = await readAccepted(read, { document: record.id })
  return periodsInForce(record, inForceOf(record))
    .map((period) => ({ period, bodies: bodiesAsked(record, period, accepted) }))
    .filter(({ bodies }) => bodies.length > 0)
    .map((asked) => {
      const { period } = asked
      const told = { made: byPeriod.get(period) ?? [], opening: openings.get(period), now }
      return describePeriod(record, asked, told)
    })
}
