import type { Language } from '#shared/language/say.ts'
import type { Membership } from '#shared/rules/roles.ts'

/** The person behind a request. */
export type SignedIn = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly memberships: readonly Membership[]
}

/** Nobody: what a request without a valid session is made by. */
export const ANONYMOUS: SignedIn = { id: '', email: '', name: '', language: 'kk', memberships: [] }
