import type { Transaction } from '#server/db/database.ts'
import { memberships, users } from '#server/db/schema.ts'
import { startOfDay } from '#shared/rules/reporting-window.ts'
import type { Role } from '#shared/rules/roles.ts'
import { personName } from './people.ts'

/** The password that all demonstration accounts share; printed at the start. */
export const DEMO_PASSWORD = 'toqsan-demo'

/** Before the first quarter that they report. */
const ACCOUNTS_MADE = startOfDay('2023-11-06')

type Account = { readonly role: Role; readonly name: string; readonly body: string }

const WHOLE_ORDER: readonly Account[] = [
  { role: 'reviewer', name: 'reviewer', body: '' },
  { role: 'viewer', name: 'viewer', body: '' },
  { role: 'auditor', name: 'auditor', body: '' },
  { role: 'administrator', name: 'admin', body: '' },
  { role: 'methodologist', name: 'methodologist', body: '' },
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

/** An account of an invented person, made at a time. */
type PersonalAccount = Account & { readonly person: string; readonly createdAt: Date }

function withPeople(accounts: readonly Account[], firstName: number, createdAt: Date): PersonalAccount[] {
  return accounts.map((account, index) => ({ ...account, person: personName(firstName + index), createdAt }))
}

/** One account a role, analysts and deputies for every body of the KPI order. */
const orderAccounts = (bodies: readonly string[]) =>
  withPeople([...accountsOf(bodies), ...WHOLE_ORDER], 0, ACCOUNTS_MADE)

/** Analysts and deputies for every executor of the programmes. */
const executorAccounts = (bodies: readonly string[]) =>
  withPeople(accountsOf(bodies), 60, startOfDay('2007-01-08'))

async function makeAccounts(
  tx: Transaction,
  accounts: readonly PersonalAccount[],
  passwordHash: string,
): Promise<void> {
  await tx.insert(users).values(
    accounts.map(({ name, body, person, createdAt }) => ({
      id: demoUser(name, body),
      email: `${name}${body === '' ? '' : `.${body}`}@demo.toqsan`,
      name: person,
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

/** The accounts of the KPI order. */
export async function seedUsers(tx: Transaction, { bodies, passwordHash }: Bodies): Promise<void> {
  await makeAccounts(tx, orderAccounts(bodies), passwordHash)
}

/** The accounts of the programmes. */
export async function seedExecutors(tx: Transaction, { bodies, passwordHash }: Bodies): Promise<void> {
  await makeAccounts(tx, executorAccounts(bodies), passwordHash)
}

type Wanted = {
  readonly bodies: readonly string[]
  readonly executors: readonly string[]
  readonly hashPassword: (password: string) => Promise<string>
}

/** Adds the accounts that the database lacks: one from before them gets them at its next start. */
export async function addMissingAccounts(
  tx: Transaction,
  { bodies, executors, hashPassword }: Wanted,
): Promise<void> {
  const known = new Set((await tx.select({ id: users.id }).from(users)).map(({ id }) => id))
  const missing = [...orderAccounts(bodies), ...executorAccounts(executors)].filter(
    ({ name, body }) => !known.has(demoUser(name, body)),
  )
  if (missing.length > 0) await makeAccounts(tx, missing, await hashPassword(DEMO_PASSWORD))
}
