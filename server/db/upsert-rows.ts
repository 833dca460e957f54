import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from './database.ts'
import { asJsonRows, unfoldedRows } from './dialect.ts'
import { prepared } from './prepared.ts'

type Row<T extends PgTable> = T['$inferSelect']
type Name<T extends PgTable> = keyof Row<T> & string

type Upsert<T extends PgTable> = {
  /** Of the statement, one for each table written so. */
  readonly name: string
  readonly table: T
  /** The columns by which a row is known. */
  readonly key: readonly Name<T>[]
  /** The columns that a known row keeps as they are. */
  readonly kept: readonly Name<T>[]
}

/** Writes rows of a table in one statement, however many they are: new ones are added, known ones changed. */
export function upsertInto<T extends PgTable>({ name, table, key, kept }: Upsert<T>) {
  const columns = getTableColumns(table) as Record<Name<T>, PgTable['_']['columns'][string]>
  const names = Object.keys(columns) as Name<T>[]
  const written = names.map((one) => columns[one])
  const changed = names.filter((one) => !key.includes(one) && !kept.includes(one))
  const set = Object.fromEntries(
    changed.map((one): [string, SQL] => [one, sql`excluded.${sql.identifier(columns[one].name)}`]),
  )
  const upsertOf = (tx: Transaction) =>
    prepared(tx, name, () =>
      tx
        .insert(table)
        .select(unfoldedRows(sql.placeholder('rows'), written))
        .onConflictDoUpdate({ target: key.map((one) => columns[one]), set: set as never })
        .prepare(name),
    )
  return async function upsert(tx: Transaction, rows: readonly Row<T>[]): Promise<void> {
    if (rows.length === 0) return
    const values = rows.map((row) => names.map((one) => row[one]))
    await upsertOf(tx).execute({ rows: asJsonRows(values, written) })
  }
}
