import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import pg from 'pg'
import { pino } from 'pino'
import supertest from 'supertest'
import { inject } from 'vitest'
import { createApp } from '#server/app.ts'
import { type Config, DEMO_START, readConfig } from '#server/config.ts'
import type { Database } from '#server/db/database.ts'
import { openDatabase } from '#server/db/open-database.ts'

export type Agent = ReturnType<typeof supertest.agent>

/** A seeded product of one's own, on the database of this test project, with a clock that the test sets. */
export type World = {
  readonly app: Express
  readonly db: Database
  readonly config: Config
  readonly clock: { now: Date }
  /** Everything that the server logged as unexpected; a story expects it to stay empty. */
  readonly unexpected: string[]
  /** A browser of its own, signed in as the demonstration account. */
  signedIn(account: string): Promise<Agent>
  anonymous(): Agent
  close(): Promise<void>
}

async function copyOfTemplate(directory: string): Promise<{ url: string | null; drop: () => Promise<void> }> {
  const { directory: seeded, postgres } = inject('template')
  cpSync(seeded, directory, { recursive: true })
  if (postgres === null) return { url: null, drop: async () => undefined }
  const name = `toqsan_${randomUUID().replaceAll('-', '')}`
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: postgres.url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await administer(`CREATE DATABASE ${name} TEMPLATE ${postgres.database}`)
  const url = new URL(postgres.url)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) }
}

/** Opens a world. Close it in the test's end. */
export async function createWorld(overrides: Partial<Config> = {}): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'toqsan-world-'))
  const copy = await copyOfTemplate(directory)
  const config: Config = { ...readConfig({ DATA_DIR: directory }), databaseUrl: copy.url, ...overrides }
  const db = await openDatabase(config)
  const clock = { now: DEMO_START }
  const unexpected: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void unexpected.push(line) })
  const app = createApp({
    db,
    config,
    now: () => clock.now,
    log,
    demoPassword: 'toqsan-demo',
    checkAnswers: true,
  })
  return {
    app,
    db,
    config,
    clock,
    unexpected,
    anonymous: () => supertest.agent(app),
    async signedIn(account) {
      const agent = supertest.agent(app)
      await agent
        .post('/api/v1/session')
        .send({ email: `${account}@demo.toqsan`, password: 'toqsan-demo' })
        .expect(200)
      return agent
    },
    async close() {
      await db.close()
      await copy.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
