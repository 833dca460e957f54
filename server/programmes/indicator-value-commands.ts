import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import type { EventAction } from '#shared/language/audit-messages.ts'
import { indicatorValueProblems as problems } from '#shared/language/indicator-value-problems.ts'
import { can } from '#shared/rules/permissions.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { indicatorValues } from '../db/schema.ts'
import { isUniqueViolation } from '../db/violations.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { statusOf, type ValueRow } from './indicator-value-rows.ts'
import type { IndicatorRow, ProgrammeRecord } from './programme-data.ts'
import { readIndicatorValue, type TypedValue } from './read-indicator-value.ts'

/** Whose value it is, who writes, and when. */
export type ValueMove = {
  readonly record: ProgrammeRecord
  readonly row: IndicatorRow
  readonly user: SignedIn
  readonly now: Date
}

/** Whether the person may enter values of the indicator: everywhere, or for the body that owns or measures it. */
export function mayEnter(user: SignedIn, { owner, measuredBy }: IndicatorRow): boolean {
  const bodies = [owner, measuredBy].filter((body) => body !== null)
  return ['', ...bodies].some((body) => can(user, 'enter-indicator-value', { body }))
}

/** The last revision of a period's value; undefined where there is none. */
export async function lastRevision(
  tx: Transaction,
  indicator: string,
  period: string,
): Promise<ValueRow | undefined> {
  const [last] = await tx
    .select()
    .from(indicatorValues)
    .where(and(eq(indicatorValues.indicator, indicator), eq(indicatorValues.period, period)))
    .orderBy(desc(indicatorValues.revision))
    .limit(1)
  return last
}

const told = ({ revision, state, value, reachedOn, ground, source }: ValueRow) => ({
  ...{ revision, state, value, reachedOn, ground, source },
})

/** Writes a step of a value into the audit. */
export function tell(
  tx: Transaction,
  { record, row, user, now }: ValueMove,
  action: EventAction,
  change: object,
) {
  const subject = `programme/${record.id}/${row.number}`
  return recordEvent(tx, { at: now, user: user.id, action, subject, ...change })
}

function meanwhile(period: string, revision: number): ProblemError {
  return new ProblemError('conflict', { message: problems.enteredMeanwhile, values: { period, revision } })
}

/** Enters a value: the first of its period, or the next revision of one that stands. */
export async function enterValue(
  tx: Transaction,
  move: ValueMove,
  typed: TypedValue & { readonly basedOn?: number | undefined },
): Promise<void> {
  const { record, row, user, now } = move
  if (!mayEnter(user, row)) throw new ProblemError('not-permitted', { message: problems.otherBody })
  const reading = readIndicatorValue(typed, {
    record,
    kind: row.kind as IndicatorKind,
    today: dateInAlmaty(now),
  })
  if (reading.problems.length > 0) throw invalidInput(reading.problems)
  const { period, state, reachedOn, ground, source, basedOn } = typed
  const last = await lastRevision(tx, row.indicator, period)
  const seen = last?.revision ?? 0
  if (basedOn !== undefined && basedOn !== seen) throw meanwhile(period, seen)
  const entered = { state, value: reading.value, reachedOn, ground, source, revision: seen + 1 }
  const whose = { document: record.id, indicator: row.indicator, period }
  try {
    await tx.insert(indicatorValues).values({ ...whose, ...entered, demo: false, by: user.id, at: now })
  } catch (error) {
    throw isUniqueViolation(error) ? meanwhile(period, seen + 1) : error
  }
  const before = last ? told(last) : null
  await tell(tx, move, 'indicator-value.entered', { before, after: { period, ...entered } })
}

type Decision = { readonly period: string; readonly revision: number; readonly reason?: string }

/** Accepts the last value of a period, or returns it with a reason. Refused to whoever entered it (S30). */
export async function decideValue(
  tx: Transaction,
  move: ValueMove,
  { period, revision, reason }: Decision,
): Promise<void> {
  const { row, user, now } = move
  const last = await lastRevision(tx, row.indicator, period)
  if (last?.revision !== revision || statusOf(last) !== 'entered') throw notWaiting({ period, revision })
  if (last.by === user.id) throw new ProblemError('not-permitted', { message: problems.ownValue })
  const decided =
    reason === undefined
      ? { acceptedBy: user.id, acceptedAt: now }
      : { returnedReason: reason, returnedBy: user.id, returnedAt: now }
  const changed = await tx
    .update(indicatorValues)
    .set(decided)
    .where(
      and(
        eq(indicatorValues.indicator, row.indicator),
        eq(indicatorValues.period, period),
        eq(indicatorValues.revision, revision),
        isNull(indicatorValues.acceptedAt),
        isNull(indicatorValues.returnedAt),
        ne(indicatorValues.by, user.id),
      ),
    )
    .returning({ revision: indicatorValues.revision })
  if (changed.length === 0) throw notWaiting({ period, revision })
  const isAccepted = reason === undefined
  const action = isAccepted ? 'indicator-value.accepted' : 'indicator-value.returned'
  const after = { period, ...told(last), ...(isAccepted ? {} : { reason }) }
  await tell(tx, move, action, { before: { status: 'entered' }, after })
}

/** The refusal of a step for a revision that is not the last one or does not wait. */
export function notWaiting(values: { period: string; revision: number }): ProblemError {
  return new ProblemError('conflict', { message: problems.notWaiting, values })
}
