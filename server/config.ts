import { join, resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)

const environment = z.object({
  PORT: port.default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  DEMO_CLOCK: z.union([z.literal('real'), z.iso.datetime({ offset: true })]).optional(),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
})

export type Config = {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  /** A PostgreSQL address, or null: then SQLite under the data directory. */
  readonly databaseUrl: string | null
  readonly demo: boolean
  /** Demonstration clock: an instant to start from, or null for the true time. */
  readonly demoClock: Date | null
  /** The address under which people reach the service; https makes the session cookie `Secure`. */
  readonly publicUrl: string | null
  /** How many proxies stand before the service and may name the caller's address. */
  readonly trustedProxies: number
}

/** 8 January 2025, 09:00 in Almaty: 2024-Q4 is open with two days left. */
export const DEMO_START = new Date('2025-01-08T04:00:00Z')

/**
 * The environment, parsed once. An empty variable counts as absent.
 * Throws an error that names each faulty variable.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environment.safeParse(present)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not valid:\n${faults.join('\n')}`)
  }
  const { data } = parsed
  const demo = data.DEMO === '1'
  const startsAt =
    data.DEMO_CLOCK === undefined || data.DEMO_CLOCK === 'real' ? DEMO_START : new Date(data.DEMO_CLOCK)
  return {
    port: data.PORT,
    host: data.HOST,
    dataDirectory: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL ?? null,
    demo,
    demoClock: demo && data.DEMO_CLOCK !== 'real' ? startsAt : null,
    publicUrl: data.PUBLIC_URL ?? null,
    trustedProxies: data.TRUST_PROXY,
  }
}

/** Where the embedded database lies. */
export function sqliteFile(config: Pick<Config, 'dataDirectory'>): string {
  return join(config.dataDirectory, 'toqsan.sqlite')
}
