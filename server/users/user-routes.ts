import { asc, inArray } from 'drizzle-orm'
import { type User, userApi } from '#shared/api/users.ts'
import type { Connection, Database } from '../db/database.ts'
import { memberships, users } from '../db/schema.ts'
import { pageOf } from '../http/paging.ts'
import { type Serving, serve } from '../http/serve.ts'
import { hashPassword } from './passwords.ts'
import { addUser, changeUser } from './user-commands.ts'

async function usersWithRoles(read: Connection, ids?: readonly string[]): Promise<User[]> {
  const rows = await read
    .select()
    .from(users)
    .where(ids && inArray(users.id, [...ids]))
    .orderBy(asc(users.email))
  const held = await read
    .select()
    .from(memberships)
    .where(ids && inArray(memberships.user, [...ids]))
  return rows.map(({ id, email, name, active, demo, createdAt }) => ({
    id,
    email,
    name,
    active,
    demo,
    createdAt: createdAt.toISOString(),
    memberships: held
      .filter(({ user }) => user === id)
      .map(({ role, body }) => ({ role, body: body === '' ? null : body })),
  }))
}

async function oneUser(read: Connection, id: string): Promise<User> {
  const [user] = await usersWithRoles(read, [id])
  if (!user) throw new Error(`user ${id} vanished`)
  return user
}

export function userRoutes(serving: Serving, db: Database): void {
  serve(serving, userApi.list, async ({ query }) => pageOf(await usersWithRoles(db.read), query))
  serve(serving, userApi.create, async ({ body }, { user, now }) => {
    const passwordHash = await hashPassword(body.password)
    const id = await db.transaction((tx) => addUser(tx, { ...body, passwordHash, by: user.id, now }))
    return oneUser(db.read, id)
  })
  serve(serving, userApi.change, async ({ params, body }, { user, now }) => {
    await changeUser(db, { id: params.id, change: body, by: user.id, now })
    return oneUser(db.read, params.id)
  })
}
