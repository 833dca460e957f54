import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { openProgrammePeriods } from './activities/open-programme-periods.ts'
import { createApp } from './app.ts'
import { type Config, readConfig, sqliteFile } from './config.ts'
import { openDatabase } from './db/open-database.ts'
import { createDefinitions, KPI_DOCUMENT } from './indicators/definitions.ts'
import { prepare } from './prepare.ts'
import { createProgrammes } from './programmes/programme-data.ts'
import { sayHello } from './say-hello.ts'
import { openPeriods } from './submissions/open-periods.ts'

const HOUR = 3_600_000

/** Configuration → database → seeds → app → listen; and back again when it is asked to stop. */
async function main(): Promise<void> {
  const config: Config = readConfig(process.env)
  const log = pino({ level: process.env.LOG_LEVEL ?? 'warn', name: `toqsan-${randomUUID().slice(0, 8)}` })
  const db = await openDatabase(config)
  const prepared = await prepare(db, config)
  const { now } = prepared
  const definitionsOf = createDefinitions(db.read)
  const programmes = createProgrammes(db.read)
  async function open(): Promise<void> {
    const at = { now: now(), demo: config.demo }
    await openPeriods(db, definitionsOf, { document: KPI_DOCUMENT, ...at })
    await openProgrammePeriods(db, programmes, at)
  }
  await open()
  const opening = setInterval(
    () => open().catch((error: unknown) => log.error(error, 'periods could not be opened')),
    HOUR,
  )
  opening.unref()

  const webDirectory = join(import.meta.dirname, '../dist/web')
  const server = createServer(
    createApp({ db, config, now, log, demoPassword: prepared.demoPassword, webDirectory }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  sayHello({
    config,
    port,
    database: config.databaseUrl === null ? sqliteFile(config) : 'PostgreSQL',
    ...prepared,
  })

  let isStopping = false
  function stop(signal: string): void {
    if (isStopping) return
    isStopping = true
    console.log(`${signal}: finishing requests…`)
    clearInterval(opening)
    server.close(() => void db.close().then(() => process.exit(0)))
    server.closeIdleConnections()
  }
  process.on('SIGINT', () => stop('SIGINT'))
  process.on('SIGTERM', () => stop('SIGTERM'))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
