import { getTableColumns, sql } from 'drizzle-orm'
import type { Transaction } from '../db/database.ts'
import { asJsonRows, unfoldedRows } from '../db/dialect.ts'
import { prepared } from '../db/prepared.ts'
import { figures } from '../db/schema.ts'

type Row = typeof figures.$inferSelect

const COLUMNS = Object.values(getTableColumns(figures))
const NAMES = Object.keys(getTableColumns(figures)) as (keyof Row)[]

function upsertOf(tx: Transaction) {
  return prepared(tx, 'upsert-figures', () =>
    tx
      .insert(figures)
      .select(unfoldedRows(sql.placeholder('rows'), COLUMNS))
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
      .prepare('upsert_figures'),
  )
}

/** Writes figures in one statement: new cells are added, known ones changed; the mark `returned` stays as it was. */
export async function upsertFigures(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const values = rows.map((row) => NAMES.map((name) => row[name]))
  await upsertOf(tx).execute({ rows: asJsonRows(values, COLUMNS) })
}
