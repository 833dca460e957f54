import { eq } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { periodOpenings } from '../db/schema.ts'

export type Opening = { readonly ground: string; readonly by: string | null; readonly at: Date }

/** Whether a submission is, or will be, entered in a period opened after the fact: then it is never late. */
export function isRetrospective(
  openings: ReadonlyMap<string, Opening>,
  { period, approvedAt }: { period: string; approvedAt: Date | null },
): boolean {
  const opening = openings.get(period)
  return opening !== undefined && (approvedAt === null || approvedAt >= opening.at)
}

/** The past periods of a document that an administrator opened after the fact. */
export async function readOpenings(read: Connection, document: string): Promise<Map<string, Opening>> {
  const rows = await read.select().from(periodOpenings).where(eq(periodOpenings.document, document))
  return new Map(rows.map(({ period, ground, by, at }) => [period, { ground, by, at }]))
}
