import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, lt, ne } from 'drizzle-orm'
import { recordEvent } from '../audit/record-event.ts'
import type { Connection, Transaction } from '../db/database.ts'
import { memberships, sessions, users } from '../db/schema.ts'
import type { SignedIn } from './signed-in.ts'

export const SESSION_COOKIE = 'toqsan_session'

/** A working day: a session ends twelve hours after sign-in. */
export const SESSION_MILLISECONDS = 12 * 3_600_000

/** What the database keeps of a token: its SHA-256. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Begins a session and answers its token, which only the cookie holds. Old sessions are swept on the way. */
export async function beginSession(tx: Transaction, user: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.delete(sessions).where(lt(sessions.expiresAt, now))
  await tx.insert(sessions).values({
    tokenHash: tokenHash(token),
    user,
    createdAt: now,
    expiresAt: new Date(now.getTime() + SESSION_MILLISECONDS),
  })
  return token
}

/** Ends the session that the token opened. */
export async function endSession(
  tx: Transaction,
  { token, user, now }: { token: string; user: string; now: Date },
): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash(token)))
  await recordEvent(tx, { at: now, user, action: 'session.ended', subject: `user/${user}` })
}

/** Ends the person's sessions everywhere, but the one with the token, if given. */
export async function endSessionsOf(tx: Transaction, user: string, exceptToken?: string): Promise<void> {
  const others = exceptToken === undefined ? undefined : ne(sessions.tokenHash, tokenHash(exceptToken))
  await tx.delete(sessions).where(and(eq(sessions.user, user), others))
}

/** Who holds the token, while the session lasts and the account is active. */
export async function findSignedIn(
  read: Connection,
  token: string,
  now: Date,
): Promise<SignedIn | undefined> {
  const rows = await read
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      language: users.language,
      role: memberships.role,
      body: memberships.body,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.user))
    .leftJoin(memberships, eq(memberships.user, users.id))
    .where(and(eq(sessions.tokenHash, tokenHash(token)), gt(sessions.expiresAt, now), eq(users.active, true)))
  const [first] = rows
  if (!first) return undefined
  const { id, email, name, language } = first
  const held = rows.flatMap(({ role, body }) =>
    role === null ? [] : [{ role, body: body === '' ? null : body }],
  )
  return { id, email, name, language, memberships: held }
}
