import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { DialectName } from './dialect.ts'
import type * as schema from './schema.ts'

/** Reads and writes as Drizzle offers them; PostgreSQL's types stand for both dialects. */
export type Connection = Pick<
  NodePgDatabase<typeof schema>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'query'
>

/** A connection on which something may be written: only ever inside `transaction`. */
export type Transaction = Connection & { readonly writes: true }

/** The whole of a database, in three members and its name. */
export type Database = {
  readonly dialect: DialectName
  /** For reading: never sees a half-done write. */
  readonly read: Connection
  /** One unit of writing: all of it or nothing. Writers take turns on SQLite. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
