import { and, asc, desc, eq, gt, gte, inArray, lt, lte } from 'drizzle-orm'
import { type AuditEvent, auditApi } from '#shared/api/audit.ts'
import { addDays } from '#shared/engine/period.ts'
import { startOfDay } from '#shared/rules/reporting-window.ts'
import type { Connection, Database } from '../db/database.ts'
import { events, submissions } from '../db/schema.ts'
import { fetchedPage, offsetOf } from '../http/paging.ts'
import { type Serving, serve } from '../http/serve.ts'
import { person } from '../submissions/describe-parts.ts'
import { namesOf } from '../submissions/submission-papers.ts'
import { eventDigest } from './record-event.ts'

type Filter = {
  submission?: string | undefined
  body?: string | undefined
  period?: string | undefined
  user?: string | undefined
  action?: string | undefined
  from?: string | undefined
  to?: string | undefined
  cursor?: string | undefined
  limit: number
}

const isDate = (text: string) => !text.includes('T')

/** Events from an instant, or from the beginning of a day in Almaty. */
function since(text: string | undefined) {
  if (text === undefined) return undefined
  return gte(events.at, isDate(text) ? startOfDay(text) : new Date(text))
}

/** Events until an instant, or through the end of a day in Almaty. */
function until(text: string | undefined) {
  if (text === undefined) return undefined
  return isDate(text) ? lt(events.at, startOfDay(addDays(text, 1))) : lte(events.at, new Date(text))
}

/** Events of the submissions of a body, of a period, or of both. */
function ofSubmissions(read: Connection, { body, period }: Filter) {
  if (body === undefined && period === undefined) return undefined
  const asked = read
    .select({ id: submissions.id })
    .from(submissions)
    .where(
      and(
        body === undefined ? undefined : eq(submissions.body, body),
        period === undefined ? undefined : eq(submissions.period, period),
      ),
    )
  return inArray(events.submission, asked)
}

async function listEvents(
  read: Connection,
  filter: Filter,
): Promise<{ items: AuditEvent[]; next: string | null }> {
  const rows = await read
    .select()
    .from(events)
    .where(
      and(
        filter.submission === undefined ? undefined : eq(events.submission, filter.submission),
        ofSubmissions(read, filter),
        filter.user === undefined ? undefined : eq(events.user, filter.user),
        filter.action === undefined ? undefined : eq(events.action, filter.action),
        since(filter.from),
        until(filter.to),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(filter.limit + 1)
    .offset(offsetOf(filter))
  const page = fetchedPage(rows, filter)
  const names = await namesOf(
    read,
    page.items.map(({ user }) => user),
  )
  const items = page.items.map(({ id, at, user, action, subject, submission, before, after, digest }) => ({
    id,
    at: at.toISOString(),
    user: person(names, user),
    action,
    subject,
    submission,
    before,
    after,
    digest,
  }))
  return { items, next: page.next }
}

const CHUNK = 5_000

/** Recomputes the chain in the order of writing, and stops where a digest does not fit. */
async function verifyChain(read: Connection): Promise<{ events: number; brokenAt: string | null }> {
  let previous = ''
  let counted = 0
  let after = ''
  for (;;) {
    const rows = await read
      .select()
      .from(events)
      .where(gt(events.id, after))
      .orderBy(asc(events.id))
      .limit(CHUNK)

    for (const row of rows) {
      const digest = eventDigest(previous, row.id, row)
      if (digest !== row.digest) return { events: counted, brokenAt: row.id }
      previous = row.digest
      counted++
    }
    const last = rows.at(-1)
    if (!last) return { events: counted, brokenAt: null }
    after = last.id
  }
}

export function auditRoutes(serving: Serving, db: Database): void {
  serve(serving, auditApi.list, ({ query }) => listEvents(db.read, query))
  serve(serving, auditApi.verify, async (_input, { now }) => {
    const { brokenAt, ...rest } = await verifyChain(db.read)
    return { ...rest, intact: brokenAt === null, brokenAt, checkedAt: now.toISOString() }
  })
}
