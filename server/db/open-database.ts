import { join } from 'node:path'
import { type Config, sqliteFile } from '../config.ts'
import type { Database } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

const MIGRATIONS = join(import.meta.dirname, '../../migrations')

/** Opens the configured database and brings its schema up to date. */
export function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDirectory'>): Promise<Database> {
  if (config.databaseUrl !== null) {
    return openPostgres(config.databaseUrl, { migrationsFolder: join(MIGRATIONS, 'postgres') })
  }
  return openSqlite(sqliteFile(config), { migrationsFolder: join(MIGRATIONS, 'sqlite') })
}
