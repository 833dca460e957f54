import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Me } from '#shared/api/session.ts'
import { scopeOf } from '#shared/rules/permissions.ts'
import type { SubmissionStatus } from '#shared/rules/submission-status.ts'
import type { Connection } from '../db/database.ts'
import { bodies, memberships, settings, submissions, users } from '../db/schema.ts'
import { countWaitingDrafts } from '../programme-editing/waiting-drafts.ts'
import type { SignedIn } from './signed-in.ts'

/** What the shell shows of the person: name, roles with the bodies' names, the clock, the work that waits. */
export async function describeMe(
  read: Connection,
  user: SignedIn,
  { now, demo }: { now: Date; demo: boolean },
): Promise<Me> {
  const bodyIds = user.memberships.flatMap(({ body }) => body ?? [])
  const named =
    bodyIds.length === 0 ? [] : await read.select().from(bodies).where(inArray(bodies.id, bodyIds))
  const names = new Map(named.map((row) => [row.id, row.name]))
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    language: user.language,
    memberships: user.memberships.map(({ role, body }) => ({
      role,
      body,
      bodyName: body === null ? null : (names.get(body) ?? null),
    })),
    now: now.toISOString(),
    demo,
    waiting: await waitingFor(read, user),
    waitingDrafts: await countWaitingDrafts(read, user),
  }
}

const DESK = {
  analyst: { action: 'enter-figures', statuses: ['draft', 'returned'] },
  deputy: { action: 'approve-submission', statuses: ['sent'] },
  reviewer: { action: 'review-submission', statuses: ['approved', 'in-review'] },
} as const satisfies Record<string, { action: string; statuses: readonly SubmissionStatus[] }>

/** How many submissions wait on the person's desk. */
async function waitingFor(read: Connection, user: SignedIn): Promise<number> {
  const desks = user.memberships.flatMap(({ role }) =>
    role in DESK ? [DESK[role as keyof typeof DESK]] : [],
  )
  const open =
    desks.length === 0
      ? []
      : await read
          .select({ body: submissions.body, status: submissions.status })
          .from(submissions)
          .where(
            inArray(
              submissions.status,
              desks.flatMap(({ statuses }) => [...statuses]),
            ),
          )
  return open.filter(({ body, status }) =>
    desks.some(({ action, statuses }) => {
      const scope = scopeOf(user, action)
      return (statuses as readonly string[]).includes(status) && (scope === 'all' || scope.includes(body))
    }),
  ).length
}

const offeredBodies = z.object({ offered: z.array(z.string()) })

/** Bodies of programmes whose accounts are offered: of the many executors, a few with work waiting. */
async function offeredProgrammeBodies(read: Connection): Promise<ReadonlySet<string>> {
  const [setting] = await read.select().from(settings).where(eq(settings.key, 'demo-programmes'))
  const parsed = offeredBodies.safeParse(setting?.value)
  return new Set(parsed.success ? parsed.data.offered : [])
}

/** The accounts that the sign-in page offers, in demonstration mode only: of the KPI order all, of programmes a few. */
export async function demoAccounts(read: Connection) {
  const rows = await read
    .select({
      email: users.email,
      name: users.name,
      role: memberships.role,
      body: bodies.name,
      bodyId: bodies.id,
      kind: bodies.kind,
      number: bodies.number,
    })
    .from(users)
    .innerJoin(memberships, eq(memberships.user, users.id))
    .leftJoin(bodies, eq(bodies.id, memberships.body))
    .where(eq(users.demo, true))
  const offered = await offeredProgrammeBodies(read)
  return rows
    .filter(({ bodyId, kind }) => kind === null || bodyId === null || offered.has(bodyId))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0) || a.email.localeCompare(b.email))
    .map(({ email, name, role, body }) => ({ email, name, role, body }))
}
