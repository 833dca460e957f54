import { eq } from 'drizzle-orm'
import { comparePeriods, periodEnd } from '#shared/engine/period.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Connection } from '../db/database.ts'
import { submissions } from '../db/schema.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import type { SubmissionRecord } from '../submissions/submission-data.ts'
import { type HeldActivities, moneyKey, readActivities, type SpendingRecord } from './activity-data.ts'

export type ToldSubmission = {
  readonly submission: SubmissionRecord
  readonly held: HeldActivities
  /** Accepted by the date asked about: only then its figures count. */
  readonly isAccepted: boolean
}

/** All submissions of a programme with what they hold, by body and period. */
export type ExecutionData = {
  readonly byPlace: ReadonlyMap<string, ToldSubmission>
  /** The last accepted word of a body on a line of money: body and line → record. */
  readonly money: ReadonlyMap<string, SpendingRecord>
}

export const placeOf = (body: string, period: string) => `${body} ${period}`

function lastMoney(told: readonly ToldSubmission[], until: string | null): Map<string, SpendingRecord> {
  const money = new Map<string, SpendingRecord>()
  const accepted = told
    .filter(
      ({ submission, isAccepted }) => isAccepted && (until === null || periodEnd(submission.period) <= until),
    )
    .toSorted((a, b) => comparePeriods(a.submission.period, b.submission.period))
  for (const { submission, held } of accepted)
    for (const line of held.money.values()) money.set(`${submission.body} ${moneyKey(line)}`, line)
  return money
}

/** Reads what was reported by a date; money until the end of a period, where one is asked about. */
export async function readExecution(
  read: Connection,
  record: ProgrammeRecord,
  { asOf, period }: { asOf: string; period: string | null },
): Promise<ExecutionData> {
  const rows = await read.select().from(submissions).where(eq(submissions.document, record.id))
  const held = await readActivities(
    read,
    rows.map(({ id }) => id),
  )
  const told = rows.map((submission): ToldSubmission => {
    const { status, acceptedAt } = submission
    const isAccepted = status === 'accepted' && acceptedAt !== null && dateInAlmaty(acceptedAt) <= asOf
    const own = held.get(submission.id) ?? { reports: new Map(), money: new Map() }
    return { submission, held: own, isAccepted }
  })
  return {
    byPlace: new Map(told.map((one) => [placeOf(one.submission.body, one.submission.period), one])),
    money: lastMoney(told, period === null ? null : periodEnd(period)),
  }
}
