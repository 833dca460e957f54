import type { Transaction } from '#server/db/database.ts'
import { memberships, users } from '#server/db/schema.ts'
import { startOfDay } from '#shared/rules/reporting-window.ts'
import type { Role } from '#shared/rules/roles.ts'
import { personName } from './people.ts'

/** The password that all demonstration accounts share; printed at the start. */
export const DEMO_PASSWORD = 'toqsan-demo'

/** Before the first quarter that they report. */
const ACCOUNTS_MADE = startOfDay('2023-11-06')

type Account = { role: Role; name: string; body: string }

const WHOLE_ORDER: readonly Account[] = [
  { role: 'reviewer', name: 'reviewer', body: '' },
  { role: 'viewer', name: 'viewer', body: '' },
  { role: 'auditor', name: 'auditor', body: '' },
  { role: 'administrator', name: 'admin', body: '' },
]

/** The id of a demonstration account: `demo-analyst-agriculture`, `demo-reviewer`. */
export function demoUser(name: string, body = ''): string {
  return ['demo', name, body].filter((part) => part !== '').join('-')
}

/** An analyst and a deputy for every body. */
function accountsOf(bodies: readonly string[]): Account[] {
  return bodies.flatMap((body): Account[] => [
    { role: 'analyst', name: 'analyst', body },
    { role: 'deputy', name: 'deputy', body },
  ])
}

type Making = { readonly passwordHash: string; readonly createdAt: Date; readonly firstName: number }

async function makeAccounts(
  tx: Transaction,
  accounts: readonly Account[],
  { passwordHash, createdAt, firstName }: Making,
): Promise<void> {
  await tx.insert(users).values(
    accounts.map(({ name, body }, index) => ({
      id: demoUser(name, body),
      email: `${name}${body === '' ? '' : `.${body}`}@demo.toqsan`,
      name: personName(firstName + index),
      passwordHash,
      language: 'kk' as const,
      active: true,
      demo: true,
      createdAt,
    })),
  )
  await tx
    .insert(memberships)
    .values(accounts.map(({ role, name, body }) => ({ user: demoUser(name, body), role, body })))
}

type Bodies = { readonly bodies: readonly string[]; readonly passwordHash: string }

/** One account a role, analysts and deputies for every body of the KPI order. */
export async function seedUsers(tx: Transaction, { bodies, passwordHash }: Bodies): Promise<void> {
  const accounts = [...accountsOf(bodies), ...WHOLE_ORDER]
  await makeAccounts(tx, accounts, { passwordHash, createdAt: ACCOUNTS_MADE, firstName: 0 })
}

/** Analysts and deputies for every executor of the programmes. */
export async function seedExecutors(tx: Transaction, { bodies, passwordHash }: Bodies): Promise<void> {
  const createdAt = startOfDay('2007-01-08')
  await makeAccounts(tx, accountsOf(bodies), { passwordHash, createdAt, firstName: 60 })
}
