import { z } from 'zod'
import { ROLES } from '../rules/roles.ts'
import { endpoint } from './endpoint.ts'
import { identifier, instant, listOf, paging } from './values.ts'

export const user = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    active: z.boolean(),
    demo: z.boolean(),
    createdAt: instant,
    memberships: z.array(z.object({ role: z.enum(ROLES), body: identifier.nullable() })),
  })
  .meta({ id: 'User' })
export type User = z.output<typeof user>

const membership = z.strictObject({ role: z.enum(ROLES), body: identifier.nullable().default(null) })
const password = z.string().min(10).max(500)
const name = z.string().trim().min(1).max(200)

export const userApi = {
  list: endpoint({
    method: 'GET',
    path: '/users',
    permission: 'manage-users',
    summary: 'Users with their roles',
    query: z.strictObject(paging),
    response: listOf(user),
  }),
  create: endpoint({
    method: 'POST',
    path: '/users',
    permission: 'manage-users',
    summary: 'Add a user',
    body: z.strictObject({
      email: z.email().max(200),
      name,
      password,
      memberships: z.array(membership).min(1).max(50),
    }),
    response: user,
    status: 201,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/users/:id',
    permission: 'manage-users',
    summary:
      'Change a user’s name, roles, password or whether the account is active; ends the sessions of a closed account',
    params: z.strictObject({ id: identifier }),
    body: z.strictObject({
      name: name.optional(),
      active: z.boolean().optional(),
      password: password.optional(),
      memberships: z.array(membership).min(1).max(50).optional(),
    }),
    response: user,
  }),
}
