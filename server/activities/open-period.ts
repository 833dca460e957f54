import { parsePeriod } from '#shared/engine/period.ts'
import { activityRefusals } from '#shared/language/activity-messages.ts'
import { wrongPeriodKind } from '#shared/language/frequency-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { isPast } from '#shared/rules/programme-window.ts'
import { isReportable } from '#shared/rules/reporting-window.ts'
import type { Transaction } from '../db/database.ts'
import { periodOpenings } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { openDrafts } from '../submissions/open-drafts.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { readAccepted } from './accepted-reports.ts'
import { readOpenings } from './period-openings.ts'
import { bodiesAsked } from './period-queries.ts'
import { inForceOf } from './reported-rows.ts'

type Opening = {
  readonly period: string
  readonly ground: string
  readonly user: SignedIn
  readonly now: Date
  readonly demo: boolean
}

/** The bodies asked; refuses a period of another kind than the programme's, out of force, not past, or asking nothing. */
async function requireOpenable(
  tx: Transaction,
  record: ProgrammeRecord,
  { period, now }: Opening,
): Promise<readonly string[]> {
  const refuse = (message: Message) =>
    invalidInput([{ pointer: '#/body/period', message, values: { period } }])
  const { frequency } = record.document
  if (parsePeriod(period)?.kind !== frequency) throw refuse(wrongPeriodKind[frequency])
  if (!isReportable(period, inForceOf(record))) throw refuse(activityRefusals.periodNotInForce)
  if (!isPast(period, now)) throw refuse(activityRefusals.periodNotPast)
  const bodies = bodiesAsked(record, period, await readAccepted(tx, { document: record.id }))
  if (bodies.length === 0) throw refuse(activityRefusals.periodWithoutRows)
  return bodies
}

/**
 * Opens a past period for entry after the fact, with its ground; every executor gets a draft, unless it has reported.
 * An administrator's act, audited; refused when the period has been opened already.
 */
export async function openPeriod(tx: Transaction, record: ProgrammeRecord, opening: Opening): Promise<void> {
  const { period, ground, user, now, demo } = opening
  const bodies = await requireOpenable(tx, record, opening)
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
