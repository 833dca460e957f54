import type { Membership } from './roles.ts'

/** Every action that a person may ask for. A route must name one; `public` and `signed-in` need no role. */
export const ACTIONS = [
  'public',
  'signed-in',
  'read-reference',
  'read-submission',
  'enter-figures',
  'send-submission',
  'approve-submission',
  'return-submission',
  'review-submission',
  'read-report',
  'read-audit',
  'explain-finding',
  'enter-indicator-value',
  'accept-indicator-value',
  'read-draft',
  'edit-programme',
  'approve-edition',
  'open-period',
  'edit-reference',
  'manage-users',
] as const
export type Action = (typeof ACTIONS)[number]

/** What the action is about: a submission is its body's. */
export type Subject = { readonly body?: string }

type User = { readonly memberships: readonly Membership[] }

const EVERYWHERE: Readonly<Record<Exclude<Action, 'public' | 'signed-in'>, readonly string[]>> = {
  'read-reference': ['analyst', 'deputy', 'reviewer', 'methodologist', 'viewer', 'auditor', 'administrator'],
  'read-submission': ['reviewer', 'auditor', 'administrator'],
  'enter-figures': [],
  'send-submission': [],
  'approve-submission': [],
  'return-submission': ['reviewer'],
  'review-submission': ['reviewer'],
  'read-report': ['analyst', 'deputy', 'reviewer', 'methodologist', 'viewer', 'auditor', 'administrator'],
  'read-audit': ['auditor', 'administrator'],
  'explain-finding': ['reviewer', 'methodologist', 'administrator'],
  'enter-indicator-value': ['reviewer', 'methodologist'],
  'accept-indicator-value': ['reviewer', 'administrator'],
  'read-draft': ['reviewer', 'methodologist', 'auditor', 'administrator'],
  'edit-programme': ['methodologist', 'administrator'],
  'approve-edition': ['reviewer', 'administrator'],
  'open-period': ['administrator'],
  'edit-reference': ['administrator'],
  'manage-users': ['administrator'],
}

const OWN_BODY: Readonly<Partial<Record<Action, readonly string[]>>> = {
  'read-submission': ['analyst', 'deputy'],
  'enter-figures': ['analyst', 'deputy'],
  'send-submission': ['analyst', 'deputy'],
  'approve-submission': ['deputy'],
  'return-submission': ['deputy'],
  'enter-indicator-value': ['analyst', 'deputy'],
}

/**
 * May this person do this? A role of the whole order counts everywhere, a body's role only for that body.
 * Without a subject the answer is whether there is any subject on which the person may.
 */
export function can(user: User | undefined, action: Action, subject?: Subject): boolean {
  if (action === 'public') return true
  if (!user) return false
  if (action === 'signed-in') return true
  return user.memberships.some(({ role, body }) => {
    if (EVERYWHERE[action].includes(role)) return true
    if (!OWN_BODY[action]?.includes(role) || body === null) return false
    return subject?.body === undefined || subject.body === body
  })
}

/** The bodies on which the person may act, or `all`. */
export function scopeOf(user: User, action: Exclude<Action, 'public' | 'signed-in'>): 'all' | string[] {
  if (user.memberships.some(({ role }) => EVERYWHERE[action].includes(role))) return 'all'
  const bodies = user.memberships
    .filter(({ role, body }) => body !== null && (OWN_BODY[action]?.includes(role) ?? false))
    .map(({ body }) => body as string)
  return [...new Set(bodies)]
}
