import { parsePeriod } from '#shared/engine/period.ts'
import { activityRefusals } from '#shared/language/activity-messages.ts'
import { isPast } from '#shared/rules/programme-window.ts'
import { isReportable } from '#shared/rules/reporting-window.ts'
import type { Transaction } from '../db/database.ts'
import { periodOpenings } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { openDrafts } from '../submissions/open-drafts.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { readOpenings } from './period-openings.ts'
import { inForceOf, type PeriodRows, rowsOfPeriod } from './reported-rows.ts'

type Opening = {
  readonly period: string
  readonly ground: string
  readonly user: SignedIn
  readonly now: Date
  readonly demo: boolean
}

/** What the period reports on; refuses one that is no half-year, out of force, not past, or without due dates. */
function requireOpenable(record: ProgrammeRecord, { period, now }: Opening): PeriodRows {
  const refuse = (message: (typeof activityRefusals)['periodKind']) =>
    invalidInput([{ pointer: '#/body/period', message, values: { period } }])
  if (parsePeriod(period)?.kind !== 'half-year') throw refuse(activityRefusals.periodKind)
  if (!isReportable(period, inForceOf(record))) throw refuse(activityRefusals.periodNotInForce)
  if (!isPast(period, now)) throw refuse(activityRefusals.periodNotPast)
  const found = rowsOfPeriod(record, period)
  if (!found || found.rows.length === 0) throw refuse(activityRefusals.periodWithoutRows)
  return found
}

/**
 * Opens a past half-year for entry after the fact, with its ground; every executor gets a draft, unless it has reported.
 * An administrator's act, audited; refused when the period has been opened already.
 */
export async function openPeriod(tx: Transaction, record: ProgrammeRecord, opening: Opening): Promise<void> {
  const { period, ground, user, now, demo } = opening
  const { bodies } = requireOpenable(record, opening)
  if ((await readOpenings(tx, record.id)).has(period)) {
    throw new ProblemError('conflict', { message: activityRefusals.periodOpenedAlready, values: { period } })
  }
  await tx.insert(periodOpenings).values({ document: record.id, period, ground, by: user.id, at: now })
  const { dueDays } = record.document
  await openDrafts(tx, {
    ...{ document: record.id, period, bodies, dueDays, demo, now },
    by: { user: user.id, ground },
  })
}
