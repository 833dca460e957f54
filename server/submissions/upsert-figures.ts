import { sql } from 'drizzle-orm'
import type { Transaction } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { figures } from '../db/schema.ts'

type Row = typeof figures.$inferInsert

const COLUMNS = [
  'submission',
  'indicator',
  'operand',
  'state',
  'value',
  'ground',
  'note',
  'returned',
  'by',
  'at',
] as const

function build(tx: Transaction, rows: number) {
  const placeholders = Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(COLUMNS.map((column) => [column, sql.placeholder(`${column}${index}`)])),
  )
  return tx
    .insert(figures)
    .values(placeholders as unknown as Row[])
    .onConflictDoUpdate({
      target: [figures.submission, figures.indicator, figures.operand],
      set: {
        state: sql`excluded.state`,
        value: sql`excluded.value`,
        ground: sql`excluded.ground`,
        note: sql`excluded.note`,
        by: sql`excluded.by`,
        at: sql`excluded.at`,
      },
    })
    .prepare(`upsert_${rows}_figures`)
}

/** Writes figures in one statement: new cells are added, known ones changed; the mark `returned` stays as it was. */
export async function upsertFigures(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const statement = prepared(tx, `upsert-${rows.length}-figures`, () => build(tx, rows.length))
  const values = rows.flatMap((row, index) =>
    COLUMNS.map((column) => [`${column}${index}`, row[column] ?? null]),
  )
  await statement.execute(Object.fromEntries(values))
}
