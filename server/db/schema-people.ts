import type { Role } from '#shared/rules/roles.ts'
import { boolean, index, instant, integer, json, primaryKey, table, text } from './dialect.ts'

export const users = table('users', {
  id: text('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash').notNull(),
  language: text('language').$type<'kk' | 'ru' | 'en'>().notNull(),
  active: boolean('active').notNull(),
  demo: boolean('demo').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** A role of the whole order has the empty text as its body, so that the key stays unique. */
export const memberships = table(
  'memberships',
  {
    user: text('user')
      .notNull()
      .references(() => users.id),
    role: text('role').$type<Role>().notNull(),
    body: text('body').notNull(),
  },
  (t) => [primaryKey({ columns: [t.user, t.role, t.body] })],
)

/** Opaque session tokens, kept as SHA-256: the database never holds what the cookie holds. Times are true times, not the demo clock's. */
export const sessions = table(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    user: text('user')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('sessions_user').on(t.user)],
)

/** One-time links, kept as SHA-256. */
export const oneTimeLinks = table('one_time_links', {
  tokenHash: text('token_hash').primaryKey(),
  purpose: text('purpose').$type<'create-administrator'>().notNull(),
  createdAt: instant('created_at').notNull(),
  usedAt: instant('used_at'),
})

/** Who did what to which, before and after; each row's digest covers the row before it. */
export const events = table(
  'events',
  {
    id: text('id').primaryKey(),
    at: instant('at').notNull(),
    user: text('user').references(() => users.id),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    submission: text('submission'),
    before: json('before').$type<unknown>(),
    after: json('after').$type<unknown>(),
    digest: text('digest').notNull(),
  },
  (t) => [
    index('events_submission').on(t.submission),
    index('events_user').on(t.user),
    index('events_at').on(t.at),
  ],
)

/** Counts the writes of a scope: `document/period`, `document`, and the head of the audit chain. */
export const revisions = table('revisions', {
  scope: text('scope').primaryKey(),
  number: integer('number').notNull(),
  digest: text('digest'),
})
