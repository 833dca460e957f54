import { inArray, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { revisions } from '../db/schema.ts'

/** The scope that grows with every write to a document's submissions of a period. */
export function periodScope(document: string, period: string): string {
  return `figures/${document}/${period}`
}

/** The scope that grows with every write to a document's definitions. */
export function definitionsScope(document: string): string {
  return `definitions/${document}`
}

/** Counts a write of the scope; in the transaction that it tells of. */
export async function countWrite(tx: Transaction, scope: string): Promise<void> {
  const statement = prepared(tx, 'count-write', () =>
    tx
      .insert(revisions)
      .values({ scope: sql.placeholder('scope'), number: 1, digest: null })
      .onConflictDoUpdate({ target: revisions.scope, set: { number: sql`${revisions.number} + 1` } })
      .prepare('count_write'),
  )
  await statement.execute({ scope })
}

/** How often each scope has been written; a scope never written counts 0. In the order asked. */
export async function writesOf(read: Connection, scopes: readonly string[]): Promise<number[]> {
  const rows = await read
    .select({ scope: revisions.scope, number: revisions.number })
    .from(revisions)
    .where(inArray(revisions.scope, [...scopes]))
  const counts = new Map(rows.map((row) => [row.scope, row.number]))
  return scopes.map((scope) => counts.get(scope) ?? 0)
}
