import { submissionId } from '#shared/rules/identity.ts'
import { deadlineOf } from '#shared/rules/reporting-window.ts'
import { recordEvent } from '../audit/record-event.ts'
import { countWrite, periodScope } from '../audit/revisions.ts'
import type { Transaction } from '../db/database.ts'
import { submissions } from '../db/schema.ts'

type Drafts = {
  readonly document: string
  readonly period: string
  readonly bodies: readonly string[]
  readonly dueDays: number
  readonly demo: boolean
  readonly now: Date
  /** Who opens it and why, where a person does. */
  readonly by?: { readonly user: string; readonly ground: string }
}

/** Gives each of the bodies a draft for the period; what exists stays as it is. Answers the ids of the new ones. */
export async function openDrafts(tx: Transaction, drafts: Drafts): Promise<string[]> {
  const { document, period, bodies, dueDays, demo, now, by } = drafts
  const deadline = deadlineOf(period, { dueDays, holidays: [], shiftToWorkingDay: false })
  const rows = bodies.map((body) => ({
    id: submissionId(document, body, period),
    ...{ document, body, period, deadline, demo },
    status: 'draft' as const,
    version: 1,
    round: 1,
  }))
  const opened = await tx
    .insert(submissions)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: submissions.id })
  const ids = opened.map(({ id }) => id)
  if (ids.length === 0 && by === undefined) return ids
  await countWrite(tx, periodScope(document, period))
  await recordEvent(tx, {
    at: now,
    user: by?.user ?? null,
    action: 'period.opened',
    subject: `period/${document}/${period}`,
    after: { submissions: ids, ...(by ? { ground: by.ground } : {}) },
  })
  return ids
}
