import { z } from 'zod'
import { LANGUAGES } from '../language/say.ts'
import { ROLES } from '../rules/roles.ts'
import { endpoint } from './endpoint.ts'
import { identifier, instant, translated } from './values.ts'

export const me = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    language: z.enum(LANGUAGES),
    memberships: z.array(
      z.object({ role: z.enum(ROLES), body: identifier.nullable(), bodyName: translated.nullable() }),
    ),
    /** The product's clock, which in demonstration mode is not the true one. */
    now: instant,
    demo: z.boolean(),
    /** Submissions that wait for this person, by desk. */
    waiting: z.number(),
    /** Draft editions that wait for this person: to be approved, or returned to be mended. */
    waitingDrafts: z.number(),
  })
  .meta({ id: 'Me' })
export type Me = z.output<typeof me>

export const sessionApi = {
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    permission: 'public',
    summary: 'Sign in with e-mail and password; sets the session cookie',
    body: z.strictObject({ email: z.string().min(1).max(200), password: z.string().min(1).max(500) }),
    response: me,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    permission: 'signed-in',
    summary: 'Sign out: ends the session on the server',
    response: null,
  }),
  me: endpoint({
    method: 'GET',
    path: '/me',
    permission: 'signed-in',
    summary: 'Who is signed in, with roles and bodies',
    response: me,
  }),
  changeLanguage: endpoint({
    method: 'PATCH',
    path: '/me',
    permission: 'signed-in',
    summary: 'Keep the language that the person reads in',
    body: z.strictObject({ language: z.enum(LANGUAGES) }),
    response: me,
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/me/password',
    permission: 'signed-in',
    summary: 'Change one’s own password; ends every other session of the person',
    body: z.strictObject({ current: z.string().min(1).max(500), next: z.string().min(10).max(500) }),
    response: null,
  }),
  start: endpoint({
    method: 'GET',
    path: '/start',
    permission: 'public',
    summary: 'What the sign-in page shows: demonstration mode, its clock and its accounts',
    response: z.object({
      demo: z.boolean(),
      now: instant,
      password: z.string().nullable(),
      accounts: z.array(
        z.object({ email: z.string(), name: z.string(), role: z.enum(ROLES), body: translated.nullable() }),
      ),
    }),
  }),
  createAdministrator: endpoint({
    method: 'POST',
    path: '/start/administrator',
    permission: 'public',
    summary: 'Create the first administrator with the one-time link printed at the first start',
    body: z.strictObject({
      token: z.string().min(10).max(200),
      email: z.email().max(200),
      name: z.string().trim().min(1).max(200),
      password: z.string().min(10).max(500),
    }),
    response: me,
    status: 201,
  }),
}
