import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventDigest, recordEvent } from '#server/audit/record-event.ts'
import { DEMO_START } from '#server/config.ts'
import type { Database } from '#server/db/database.ts'
import { events, evidence, figures, remarks, seals, submissions } from '#server/db/schema.ts'
import { openSqlite } from '#server/db/sqlite.ts'
import { createDefinitions, KPI_DOCUMENT } from '#server/indicators/definitions.ts'
import { sealSubmission } from '#server/reviews/seal.ts'
import { figuresContent } from '#server/submissions/figures-content.ts'
import { seedDemo } from '../../seeds/demo/seed-demo.ts'
import { isSeeded, seedReference } from '../../seeds/load.ts'

const MIGRATIONS = join(import.meta.dirname, '../../migrations/sqlite')
const directory = mkdtempSync(join(tmpdir(), 'toqsan-seeds-'))

async function storeFile(bytes: Uint8Array) {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

async function demonstrate(db: Database): Promise<void> {
  const content = figuresContent(await createDefinitions(db.read)(KPI_DOCUMENT))
  await db.transaction((tx) =>
    seedDemo(tx, {
      hashPassword: async (password) => `hash of ${password}`,
      now: DEMO_START,
      recordEvent,
      seal: (inside, sealed) => sealSubmission(inside, content, sealed),
      storeFile,
    }),
  )
}

async function seeded(name: string): Promise<Database> {
  const db = await openSqlite(join(directory, name), { migrationsFolder: MIGRATIONS })
  await db.transaction((tx) => seedReference(tx))
  await demonstrate(db)
  return db
}

async function told({ read }: Database) {
  const trail = await read.select().from(events).orderBy(asc(events.id))
  return {
    submissions: await read.select().from(submissions).orderBy(asc(submissions.id)),
    figures: await read
      .select()
      .from(figures)
      .orderBy(asc(figures.submission), asc(figures.indicator), asc(figures.operand)),
    remarks: await read.select().from(remarks).orderBy(asc(remarks.id)),
    evidence: await read.select().from(evidence).orderBy(asc(evidence.id)),
    seals: await read.select().from(seals).orderBy(asc(seals.submission)),
    trail: trail.map(({ id: _id, digest: _digest, ...event }) => event),
  }
}

let first: Database
let second: Database
beforeAll(async () => {
  first = await seeded('first.sqlite')
  second = await seeded('second.sqlite')
})
afterAll(async () => {
  await first.close()
  await second.close()
  rmSync(directory, { recursive: true, force: true })
})

describe('the demonstration in a database', () => {
  test('two installations tell the very same story', async () => {
    expect(await told(second)).toEqual(await told(first))
  })

  test('is not seeded a second time, and the attempt changes nothing', async () => {
    const before = await told(first)
    expect(await isSeeded(first.read)).toBe(true)
    await expect(first.transaction((tx) => seedReference(tx))).rejects.toThrow()
    await expect(demonstrate(first)).rejects.toThrow()
    expect(await told(first)).toEqual(before)
  })

  test('every finished quarter is accepted and sealed, but for the body that never reported', async () => {
    const { submissions: rows, seals: sealed } = await told(first)
    const ended = rows.filter(({ period }) => period !== '2024-Q4')
    expect(ended).toHaveLength(60)
    expect(ended.filter(({ status }) => status !== 'accepted').map(({ id }) => id)).toEqual([
      'kpi-2023~trade-integration~2024-Q3',
    ])
    expect(sealed).toHaveLength(59)
    expect(rows.every(({ demo }) => demo)).toBe(true)
  })

  test('the open quarter waits as a draft for every body', async () => {
    const open = (await told(first)).submissions.filter(({ period }) => period === '2024-Q4')
    expect(open).toHaveLength(15)
    for (const row of open) expect(row).toMatchObject({ status: 'draft', round: 1, version: 1, sentAt: null })
  })

  test('late is who was first approved after the deadline; a later return makes nobody late', async () => {
    const { submissions: rows } = await told(first)
    const late = rows.filter(({ approvedAt, deadline }) => approvedAt !== null && approvedAt > deadline)
    expect(late.map(({ body, period }) => `${body} ${period}`)).toEqual([
      'education 2024-Q1',
      'industry-construction 2024-Q2',
      'science-higher-education 2024-Q2',
      'trade-integration 2024-Q2',
      'water-resources 2023-Q4',
    ])
  })

  test('every returned round has its remark, its answer and, where it was wrong, its correction', async () => {
    const { remarks: rows, submissions: all, trail } = await told(first)
    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(['deputy', 'reviewer']))
    for (const { submission, at, answer, answeredAt } of rows) {
      expect(answer).toBeTruthy()
      expect(answeredAt && answeredAt > at).toBe(true)
      const rounds = rows.filter((one) => one.submission === submission).length
      expect(all.find(({ id }) => id === submission)?.round).toBe(rounds + 1)
    }
    expect(trail.filter(({ action }) => action === 'submission.returned')).toHaveLength(rows.length)
  })

  test('the audit trail follows the time, and its chain holds', async () => {
    const chain = await first.read.select().from(events).orderBy(asc(events.id))
    let previous = ''
    let last = 0
    for (const event of chain) {
      expect(eventDigest(previous, event.id, event)).toBe(event.digest)
      expect(event.at.getTime()).toBeGreaterThanOrEqual(last)
      previous = event.digest
      last = event.at.getTime()
    }
    expect(last).toBeLessThanOrEqual(DEMO_START.getTime())
  })

  test('people act on working days, in working hours of Almaty', async () => {
    const { trail } = await told(first)
    for (const { at, user } of trail.filter((event) => event.user !== null)) {
      const local = new Date(at.getTime() + 5 * 3_600_000)
      expect([1, 2, 3, 4, 5], `${user} ${at.toISOString()}`).toContain(local.getUTCDay())
      expect(local.getUTCHours()).toBeGreaterThanOrEqual(8)
      expect(local.getUTCHours()).toBeLessThan(19)
    }
  })

  test('files are small, real and each of its own', async () => {
    const { evidence: files } = await told(first)
    expect(files.length).toBeGreaterThanOrEqual(10)
    expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(files.length)
  })
})
