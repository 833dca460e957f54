import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Connection, Database, Transaction } from './database.ts'
import * as schema from './schema.ts'

/** Opens a PostgreSQL database and brings its schema up to date. */
export async function openPostgres(
  url: string,
  { migrationsFolder }: { migrationsFolder: string },
): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  pool.on('error', () => undefined)
  const db = drizzle(pool, { schema })
  await migrate(db, { migrationsFolder })
  return {
    dialect: 'postgres',
    read: db as unknown as Connection,
    transaction: (work) => db.transaction((tx) => work(tx as unknown as Transaction)),
    async close() {
      await pool.end()
    },
  }
}

/** Opens an existing PostgreSQL database for reading only, as a worker does. */
export function openPostgresForReading(url: string): Pick<Database, 'read' | 'close'> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pool.on('error', () => undefined)
  return {
    read: drizzle(pool, { schema }) as unknown as Connection,
    async close() {
      await pool.end()
    },
  }
}
