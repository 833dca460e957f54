import { randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Database } from '../db/database.ts'
import { memberships, oneTimeLinks } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { hashPassword } from './passwords.ts'
import { beginSession, tokenHash } from './sessions.ts'
import { addUser } from './user-commands.ts'

/** A fresh one-time token while there is no administrator yet; null once there is one. Earlier unused links end. */
export async function offerFirstAdministrator(db: Database, now: Date): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [administrator] = await tx
      .select()
      .from(memberships)
      .where(eq(memberships.role, 'administrator'))
      .limit(1)
    if (administrator) return null
    const token = randomBytes(24).toString('base64url')
    await tx.delete(oneTimeLinks).where(isNull(oneTimeLinks.usedAt))
    await tx
      .insert(oneTimeLinks)
      .values({ tokenHash: tokenHash(token), purpose: 'create-administrator', createdAt: now, usedAt: null })
    return token
  })
}

/** Spends the link, creates the administrator and signs in; answers the session's token. */
export async function createFirstAdministrator(
  db: Database,
  {
    token,
    email,
    name,
    password,
    now,
  }: { token: string; email: string; name: string; password: string; now: Date },
): Promise<string> {
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const spent = await tx
      .update(oneTimeLinks)
      .set({ usedAt: now })
      .where(and(eq(oneTimeLinks.tokenHash, tokenHash(token)), isNull(oneTimeLinks.usedAt)))
      .returning({ purpose: oneTimeLinks.purpose })
    if (spent.length === 0) throw new ProblemError('not-permitted', { message: problemMessages.linkSpent })
    const id = await addUser(tx, {
      email,
      name,
      passwordHash,
      memberships: [{ role: 'administrator', body: null }],
      by: null,
      now,
    })
    return beginSession(tx, id, now)
  })
}
