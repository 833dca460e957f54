import type { Connection } from './database.ts'

/**
 * Statements that every save runs, kept by connection and name: building one with Drizzle costs more than running it.
 * On SQLite the connection lives as long as the process; on PostgreSQL it is the transaction, where the round trip
 * outweighs the building by far.
 */
const kept = new WeakMap<Connection, Map<string, unknown>>()

export function prepared<P>(connection: Connection, name: string, build: () => P): P {
  const known = kept.get(connection) ?? new Map<string, unknown>()
  kept.set(connection, known)
  const statement = (known.get(name) as P | undefined) ?? build()
  known.set(name, statement)
  return statement
}
