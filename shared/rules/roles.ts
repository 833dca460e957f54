/** Who may sign in as what. An analyst and a deputy belong to a body; the other roles serve the whole order. */
export const ROLES = [
  'analyst',
  'deputy',
  'reviewer',
  'methodologist',
  'viewer',
  'auditor',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

/** Roles that only mean something together with a body. */
export const BODY_ROLES = ['analyst', 'deputy'] as const satisfies readonly Role[]

export type Membership = { readonly role: Role; readonly body: string | null }
