import type { Transaction } from '#server/db/database.ts'
import { settings } from '#server/db/schema.ts'
import { readKpiFacts } from '../facts.ts'
import { type DemoTools, seedSubmissions } from './seed-submissions.ts'
import { DEMO_PASSWORD, seedUsers } from './seed-users.ts'
import { OPEN_PERIOD, PERIODS } from './situations.ts'

/** Accounts and synthetic figures: the same at every installation, marked as what they are. */
export async function seedDemo(tx: Transaction, tools: DemoTools): Promise<void> {
  const facts = readKpiFacts()
  const bodies = facts.bodies.map(({ id }) => id)
  await seedUsers(tx, { bodies, passwordHash: await tools.hashPassword(DEMO_PASSWORD) })
  await seedSubmissions(tx, facts, tools)
  await tx
    .insert(settings)
    .values({ key: 'demo-figures', value: { periods: [...PERIODS, OPEN_PERIOD] }, demo: true })
}
