import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Connection, Database, Transaction } from './database.ts'
import * as schema from './schema.ts'

type Sqlite = InstanceType<typeof BetterSqlite3>

function open(file: string, options: { readonly: boolean }): Sqlite {
  const sqlite = new BetterSqlite3(file, options)
  sqlite.pragma('busy_timeout = 10000')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('cache_size = -65536')
  return sqlite
}

/**
 * Brings the schema up to date. SQLite rebuilds a table by dropping it, and with foreign keys on that would empty
 * the tables that refer to it: so they are switched off before, and every reference is checked after.
 */
function migrateSchema(sqlite: Sqlite, migrationsFolder: string): void {
  sqlite.pragma('foreign_keys = OFF')
  migrate(drizzle(sqlite), { migrationsFolder })
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`Migration left ${broken.length} broken references`)
  sqlite.pragma('foreign_keys = ON')
}

/** Writers take turns: `BEGIN IMMEDIATE … COMMIT` around an awaited function, one at a time. */
function takingTurns(sqlite: Sqlite, connection: Connection) {
  let last: Promise<unknown> = Promise.resolve()
  async function run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    sqlite.exec('BEGIN IMMEDIATE')
    try {
      const result = await work(connection as Transaction)
      sqlite.exec('COMMIT')
      return result
    } catch (error) {
      if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
      throw error
    }
  }
  return function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const mine = last.then(() => run(work))
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Opens (and creates) a SQLite database: one writing connection, and a read-only one beside it (WAL). */
export async function openSqlite(
  file: string,
  { migrationsFolder }: { migrationsFolder: string },
): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true })
  const writer = open(file, { readonly: false })
  writer.pragma('journal_mode = WAL')
  writer.pragma('synchronous = FULL')
  migrateSchema(writer, migrationsFolder)
  const reader = open(file, { readonly: true })
  const write = drizzle(writer, { schema }) as unknown as Connection
  const read = drizzle(reader, { schema }) as unknown as Connection
  return {
    dialect: 'sqlite',
    read,
    transaction: takingTurns(writer, write),
    async close() {
      reader.close()
      writer.pragma('wal_checkpoint(TRUNCATE)')
      writer.close()
    },
  }
}

/** Opens an existing SQLite database for reading only, as a worker does. */
export function openSqliteForReading(file: string): Pick<Database, 'read' | 'close'> {
  const reader = open(file, { readonly: true })
  return {
    read: drizzle(reader, { schema }) as unknown as Connection,
    async close() {
      reader.close()
    },
  }
}
