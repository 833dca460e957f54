import { createHash, randomInt } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { monotonicFactory } from 'ulid'
import type { EventAction } from '#shared/language/audit-messages.ts'
import type { Transaction } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { events, revisions } from '../db/schema.ts'
import { canonicalJson } from './canonical-json.ts'

const CHAIN = 'audit-chain'
const RANDOM_STEPS = 1 << 20
const nextId = monotonicFactory(() => randomInt(RANDOM_STEPS) / RANDOM_STEPS)

/** An event as the trail keeps it. */
export type KeptEvent = {
  readonly at: Date
  /** Null when the system itself acts. */
  readonly user: string | null
  readonly action: string
  readonly subject: string
  readonly submission?: string | null
  readonly before?: unknown
  readonly after?: unknown
}

export type EventToRecord = KeptEvent & { readonly action: EventAction }

/** What an event's digest covers: the event and the digest before it. */
export function eventDigest(previous: string, id: string, event: KeptEvent): string {
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
  const [head] = await lockHead(tx).execute({ scope: CHAIN })
  const id = nextId()
  const digest = eventDigest(head?.digest ?? '', id, event)
  await moveHead(tx).execute({ scope: CHAIN, digest })
  const { at, user, action, subject, submission = null, before = null, after = null } = event
  await insertEvent(tx).execute({ id, at, user, action, subject, submission, before, after, digest })
}

function lockHead(tx: Transaction) {
  return prepared(tx, 'lock-audit-head', () =>
    tx
      .insert(revisions)
      .values({ scope: sql.placeholder('scope'), number: 1, digest: '' })
      .onConflictDoUpdate({ target: revisions.scope, set: { number: sql`${revisions.number} + 1` } })
      .returning({ digest: revisions.digest })
      .prepare('lock_audit_head'),
  )
}

function moveHead(tx: Transaction) {
  return prepared(tx, 'move-audit-head', () =>
    tx
      .update(revisions)
      .set({ digest: sql`${sql.placeholder('digest')}` })
      .where(eq(revisions.scope, sql.placeholder('scope')))
      .prepare('move_audit_head'),
  )
}

function insertEvent(tx: Transaction) {
  const columns = [
    'id',
    'at',
    'user',
    'action',
    'subject',
    'submission',
    'before',
    'after',
    'digest',
  ] as const
  return prepared(tx, 'insert-event', () => {
    const places = Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)]))
    return tx
      .insert(events)
      .values(places as unknown as typeof events.$inferInsert)
      .prepare('insert_event')
  })
}
