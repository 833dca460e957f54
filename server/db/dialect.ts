import { type Column, type Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'

export type DialectName = 'sqlite' | 'postgres'

/** Chosen once per process: the address of the database decides (see `config.ts`). drizzle-kit sets it through the same variable. */
export const dialect: DialectName = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')
  ? 'postgres'
  : 'sqlite'

/**
 * The column kinds of the schema, once. PostgreSQL's types stand for both dialects (the one cast);
 * the builders below give SQLite columns of the same shape.
 * Exact decimals: `numeric` there, text here; both hand back strings. Instants: `Date` in UTC.
 */
type Columns = {
  table: typeof pg.pgTable
  text: (name: string) => ReturnType<typeof pg.text>
  integer: (name: string) => ReturnType<typeof pg.integer>
  decimal: (name: string) => ReturnType<typeof pg.numeric>
  boolean: (name: string) => ReturnType<typeof pg.boolean>
  instant: (name: string) => ReturnType<typeof pg.timestamp<string, 'date'>>
  json: (name: string) => ReturnType<typeof pg.jsonb>
  index: typeof pg.index
  uniqueIndex: typeof pg.uniqueIndex
  primaryKey: typeof pg.primaryKey
}

const postgresColumns = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  integer: (name: string) => pg.integer(name),
  decimal: (name: string) => pg.numeric(name),
  boolean: (name: string) => pg.boolean(name),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
  json: (name: string) => pg.jsonb(name),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
}

const sqliteColumns = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  integer: (name: string) => sqlite.integer(name),
  decimal: (name: string) => sqlite.text(name),
  boolean: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  instant: (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
  json: (name: string) => sqlite.text(name, { mode: 'json' }),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
}

export const { table, text, integer, decimal, boolean, instant, json, index, uniqueIndex, primaryKey } =
  (dialect === 'postgres' ? postgresColumns : sqliteColumns) as unknown as Columns

/**
 * A column of the rows of a group, gathered into one JSON text in the database: of very many rows it is the quickest
 * way out. Columns gathered in one query are in the same order. Values come as text or null, so that decimals stay exact.
 */
export function gatheredColumn(column: SQLWrapper): SQL<string> {
  return dialect === 'postgres'
    ? sql<string>`json_agg(${column}::text)::text`
    : sql<string>`json_group_array(${column})`
}

/** Rows as one JSON text, each value as the column's driver writes it. */
export function asJsonRows(rows: readonly (readonly unknown[])[], columns: readonly Column[]): string {
  const written = rows.map((row) =>
    row.map((value, index) => (value === null ? null : columns[index]?.mapToDriverValue(value))),
  )
  return JSON.stringify(written)
}

/**
 * A query over rows given as one JSON text (see `asJsonRows`): one parameter however many the rows are, where a
 * parameter for each value would cost more than the writing itself.
 */
export function unfoldedRows(rows: Placeholder, columns: readonly Column[]): SQL {
  const at = (index: number) => sql.raw(String(index))
  if (dialect === 'postgres') {
    const values = columns.map(
      (column, index) => sql`(unfolded.value ->> ${at(index)})::${sql.raw(column.getSQLType())}`,
    )
    return sql`SELECT ${sql.join(values, sql`, `)} FROM json_array_elements(${rows}::json) AS unfolded(value)`
  }
  const values = columns.map((_, index) => sql`value ->> ${at(index)}`)
  return sql`SELECT ${sql.join(values, sql`, `)} FROM json_each(${rows}) WHERE true`
}
