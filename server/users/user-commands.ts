import { eq, inArray } from 'drizzle-orm'
import { ulid } from 'ulid'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Language } from '#shared/language/say.ts'
import { BODY_ROLES, type Membership, type Role } from '#shared/rules/roles.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Database, Transaction } from '../db/database.ts'
import { bodies, memberships, users } from '../db/schema.ts'
import { type FieldProblem, ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { endSessionsOf } from './sessions.ts'
import type { SignedIn } from './signed-in.ts'

type NewUser = {
  email: string
  name: string
  passwordHash: string
  memberships: readonly Membership[]
  by: string | null
  now: Date
}

function isBodyRole(role: Role): boolean {
  return (BODY_ROLES as readonly Role[]).includes(role)
}

/** A body's role names its body, the other roles none; the body exists. */
async function checkMemberships(tx: Transaction, held: readonly Membership[]): Promise<void> {
  const wanted = held.flatMap(({ body }) => body ?? [])
  const known =
    wanted.length === 0
      ? []
      : await tx.select({ id: bodies.id }).from(bodies).where(inArray(bodies.id, wanted))
  const ids = new Set(known.map(({ id }) => id))
  const faults = held.flatMap(({ role, body }, index): FieldProblem[] => {
    const pointer = `#/body/memberships/${index}/body`
    if (body === null) return isBodyRole(role) ? [{ pointer, message: problemMessages.bodyNeeded }] : []
    if (!isBodyRole(role)) return [{ pointer, message: problemMessages.bodyNotNeeded }]
    return ids.has(body) ? [] : [{ pointer, message: problemMessages.noSuchThing, values: { id: body } }]
  })
  if (faults.length > 0) throw invalidInput(faults)
}

async function setMemberships(tx: Transaction, user: string, held: readonly Membership[]): Promise<void> {
  await checkMemberships(tx, held)
  await tx.delete(memberships).where(eq(memberships.user, user))
  const distinct = new Map(held.map((one) => [`${one.role} ${one.body ?? ''}`, one]))
  await tx
    .insert(memberships)
    .values([...distinct.values()].map(({ role, body }) => ({ user, role, body: body ?? '' })))
}

/** Adds a user and answers the id. Refuses an e-mail that is taken. */
export async function addUser(tx: Transaction, user: NewUser): Promise<string> {
  const id = ulid()
  const email = user.email.trim().toLowerCase()
  const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (taken) throw invalidInput([{ pointer: '#/body/email', message: problemMessages.emailTaken }])
  await tx.insert(users).values({
    id,
    email,
    name: user.name,
    passwordHash: user.passwordHash,
    language: 'kk',
    active: true,
    demo: false,
    createdAt: user.now,
  })
  await setMemberships(tx, id, user.memberships)
  await recordEvent(tx, {
    at: user.now,
    user: user.by,
    action: 'user.added',
    subject: `user/${id}`,
    after: { email, name: user.name, memberships: user.memberships },
  })
  return id
}

export type UserChange = {
  name?: string | undefined
  active?: boolean | undefined
  password?: string | undefined
  memberships?: readonly Membership[] | undefined
}

/** Changes an account. A closed one, or one with a new password, is signed out everywhere. */
export async function changeUser(
  db: Database,
  { id, change, by, now }: { id: string; change: UserChange; by: string; now: Date },
): Promise<void> {
  const passwordHash = change.password === undefined ? undefined : await hashPassword(change.password)
  await db.transaction(async (tx) => {
    const [before] = await tx.select().from(users).where(eq(users.id, id))
    if (!before) throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
    const held = await tx.select().from(memberships).where(eq(memberships.user, id))
    const after = { name: change.name ?? before.name, active: change.active ?? before.active }
    await tx
      .update(users)
      .set({ ...after, passwordHash: passwordHash ?? before.passwordHash })
      .where(eq(users.id, id))
    if (change.memberships) await setMemberships(tx, id, change.memberships)
    if (passwordHash !== undefined || !after.active) await endSessionsOf(tx, id)
    await recordEvent(tx, {
      at: now,
      user: by,
      action: 'user.changed',
      subject: `user/${id}`,
      before: {
        name: before.name,
        active: before.active,
        memberships: held.map(({ role, body }) => ({ role, body: body || null })),
      },
      after: { ...after, memberships: change.memberships, passwordChanged: passwordHash !== undefined },
    })
  })
}

export async function changeLanguage(
  tx: Transaction,
  { user, language, now }: { user: SignedIn; language: Language; now: Date },
): Promise<void> {
  await tx.update(users).set({ language }).where(eq(users.id, user.id))
  await recordEvent(tx, {
    at: now,
    user: user.id,
    action: 'user.language-changed',
    subject: `user/${user.id}`,
    before: { language: user.language },
    after: { language },
  })
}

/** Changes one's own password, knowing the current one; every other session of the person ends. */
export async function changeOwnPassword(
  db: Database,
  {
    user,
    current,
    next,
    token,
    now,
  }: { user: SignedIn; current: string; next: string; token: string | undefined; now: Date },
): Promise<void> {
  const [row] = await db.read.select({ hash: users.passwordHash }).from(users).where(eq(users.id, user.id))
  if (!(await verifyPassword(current, row?.hash))) {
    throw invalidInput([{ pointer: '#/body/current', message: problemMessages.wrongPassword }])
  }
  const passwordHash = await hashPassword(next)
  await db.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, user.id))
    await endSessionsOf(tx, user.id, token)
    await recordEvent(tx, {
      at: now,
      user: user.id,
      action: 'user.password-changed',
      subject: `user/${user.id}`,
    })
  })
}
