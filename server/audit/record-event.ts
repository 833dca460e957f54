import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { monotonicFactory } from 'ulid'
import type { Transaction } from '../db/database.ts'
import { events, revisions } from '../db/schema.ts'
import { canonicalJson } from './canonical-json.ts'

const CHAIN = 'audit-chain'
const nextId = monotonicFactory()

export type EventToRecord = {
  readonly at: Date
  /** Null when the system itself acts. */
  readonly user: string | null
  /** `<subject>.<past participle>`, such as `submission.sent`. */
  readonly action: string
  readonly subject: string
  readonly submission?: string | null
  readonly before?: unknown
  readonly after?: unknown
}

/** What an event's digest covers: the event and the digest before it. */
export function eventDigest(previous: string, id: string, event: EventToRecord): string {
  const covered = [
    previous,
    id,
    event.at.toISOString(),
    event.user,
    event.action,
    event.subject,
    event.submission ?? null,
    event.before ?? null,
    event.after ?? null,
  ]
  return createHash('sha256').update(canonicalJson(covered)).digest('hex')
}

/**
 * Writes who did what to which, before and after, in the transaction that it tells of.
 * Each event's digest covers the one before it; the head of the chain is a row that writers lock in turn.
 */
export async function recordEvent(tx: Transaction, event: EventToRecord): Promise<void> {
  const [head] = await tx
    .insert(revisions)
    .values({ scope: CHAIN, number: 1, digest: '' })
    .onConflictDoUpdate({ target: revisions.scope, set: { number: sql`${revisions.number} + 1` } })
    .returning({ digest: revisions.digest })
  const id = nextId()
  const digest = eventDigest(head?.digest ?? '', id, event)
  await tx.update(revisions).set({ digest }).where(eq(revisions.scope, CHAIN))
  await tx.insert(events).values({
    id,
    at: event.at,
    user: event.user,
    action: event.action,
    subject: event.subject,
    submission: event.submission ?? null,
    before: event.before ?? null,
    after: event.after ?? null,
    digest,
  })
}
