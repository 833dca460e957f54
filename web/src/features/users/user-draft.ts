import type { User } from '#shared/api/users.ts'
import type { Message } from '#shared/language/say.ts'
import { peopleMessages as words } from '#shared/language/users-messages.ts'
import { BODY_ROLES, type Role } from '#shared/rules/roles.ts'
import type { Faults } from '../../api/faults.ts'

/** A row of the role list while it is edited; `key` keeps rows apart while they move. */
export type RoleDraft = { readonly key: number; readonly role: Role; readonly body: string }

export type UserDraft = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly active: boolean
  readonly roles: readonly RoleDraft[]
}

export function needsBody(role: Role): boolean {
  return (BODY_ROLES as readonly Role[]).includes(role)
}

export function draftOf(user: User | null): UserDraft {
  const held = user?.memberships ?? [{ role: 'analyst' as const, body: null }]
  return {
    email: user?.email ?? '',
    name: user?.name ?? '',
    password: '',
    active: user?.active ?? true,
    roles: held.map(({ role, body }, key) => ({ key, role, body: body ?? '' })),
  }
}

export function membershipsOf({ roles }: UserDraft) {
  return roles.map(({ role, body }) => ({ role, body: needsBody(role) ? body : null }))
}

/** What can be told before asking the server. */
export function faultsOf(draft: UserDraft, isNew: boolean, say: (message: Message) => string): Faults {
  const faults: Record<string, string> = {}
  if (draft.name.trim() === '') faults.name = say(words.nameNeeded)
  if (isNew && draft.email.trim() === '') faults.email = say(words.emailNeeded)
  if ((isNew || draft.password !== '') && draft.password.length < 10)
    faults.password = say(words.passwordShort)
  for (const [index, { role, body }] of draft.roles.entries())
    if (needsBody(role) && body === '') faults[`memberships.${index}.body`] = say(words.bodyNeeded)
  return faults
}
