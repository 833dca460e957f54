import { join } from 'node:path'
import { desc } from 'drizzle-orm'
import { type PlacedReport, saidBefore } from '#shared/rules/activity-standings.ts'
import { hasIndicatorDemo, seedIndicatorDemo } from '../seeds/demo/indicator-values.ts'
import { seedDemo } from '../seeds/demo/seed-demo.ts'
import { demoExecutors, hasProgrammeDemo, seedProgrammeDemo } from '../seeds/demo/seed-programme-demo.ts'
import { addMissingAccounts, DEMO_PASSWORD } from '../seeds/demo/seed-users.ts'
import { readKpiFacts } from '../seeds/facts.ts'
import { isSeeded, seedReference } from '../seeds/load.ts'
import { hasProgrammes, seedProgrammes } from '../seeds/load-programmes.ts'
import { NOTHING } from './activities/activity-data.ts'
import { rowsToReport } from './activities/asked-rows.ts'
import { bodiesAsked } from './activities/period-queries.ts'
import { recordEvent } from './audit/record-event.ts'
import { type Clock, demoClock, trueClock } from './clock.ts'
import type { Config } from './config.ts'
import { createContents } from './contents.ts'
import type { Database } from './db/database.ts'
import { events } from './db/schema.ts'
import { createFileStore } from './evidence/file-store.ts'
import { createDefinitions, KPI_DOCUMENT } from './indicators/definitions.ts'
import { createProgrammes, type ProgrammeRecord } from './programmes/programme-data.ts'
import { sealSubmission } from './reviews/seal.ts'
import { figuresContent } from './submissions/figures-content.ts'
import { findSubmission } from './submissions/submission-data.ts'
import { offerFirstAdministrator } from './users/first-administrator.ts'
import { hashPassword } from './users/passwords.ts'

export type Prepared = {
  readonly now: Clock
  readonly demoPassword: string
  readonly isNew: boolean
  /** A one-time token for the first administrator, where there is none and no demonstration. */
  readonly administratorToken: string | null
}

/**
 * Seeds the reference facts and, in demonstration mode, the synthetic figures: once, however often it is started,
 * and in one transaction, so that an interrupted start leaves nothing half done.
 */
async function seed(db: Database, config: Config): Promise<boolean> {
  if (await isSeeded(db.read)) return false
  const now = config.demoClock ?? trueClock()
  const files = createFileStore(join(config.dataDirectory, 'evidence'))
  await db.transaction(async (tx) => {
    await seedReference(tx)
    if (!config.demo) return
    const content = figuresContent(await createDefinitions(tx)(KPI_DOCUMENT))
    await seedDemo(tx, {
      hashPassword,
      now,
      recordEvent,
      seal: (inside, sealed) => sealSubmission(inside, content, sealed),
      storeFile: (bytes) => files.store(bytes),
    })
  })
  return true
}

/** The rows of a period of a programme as the demonstration fills them in, by body. */
function demoRows(record: ProgrammeRecord, period: string, accepted: readonly PlacedReport[]) {
  const saidOf = saidBefore(accepted, period)
  const status = 'draft' as const
  return new Map(
    bodiesAsked(record, period, accepted).map((body) => {
      const { rows } = rowsToReport(record, { submission: { body, period, status }, held: NOTHING }, saidOf)
      const planned = rows.map(({ row, due, carried, lines }) => ({
        ...{ activity: row.id, due, isCarried: carried !== null, completionForm: row.completionForm },
        ...{ executors: row.executors, lines },
      }))
      return [body, planned]
    }),
  )
}

/** The synthetic reports on programmes, once; an installation from before them gets them at its next start. */
async function demonstrateProgrammes(db: Database, config: Config): Promise<void> {
  if (!config.demo || (await hasProgrammeDemo(db.read))) return
  const now = config.demoClock ?? trueClock()
  const files = createFileStore(join(config.dataDirectory, 'evidence'))
  await db.transaction(async (tx) => {
    const programmes = createProgrammes(tx)
    const contentOf = createContents(tx, { definitionsOf: createDefinitions(tx), programmes })
    await seedProgrammeDemo(tx, {
      hashPassword,
      now,
      recordEvent,
      async seal(inside, sealed) {
        const { document } = await findSubmission(inside, sealed.submission)
        return sealSubmission(inside, await contentOf(document), sealed)
      },
      storeFile: (bytes) => files.store(bytes),
      async rowsOf({ programme, period }, accepted) {
        const record = await programmes.find(programme)
        return record ? demoRows(record, period, accepted) : new Map()
      },
    })
  })
}

/** The synthetic values of target indicators, once, on the accounts that the reports brought. */
async function demonstrateIndicators(db: Database, config: Config): Promise<void> {
  if (!config.demo || (await hasIndicatorDemo(db.read))) return
  const files = createFileStore(join(config.dataDirectory, 'evidence'))
  const storeFile = (bytes: Uint8Array) => files.store(bytes)
  await db.transaction((tx) => seedIndicatorDemo(tx, { recordEvent, storeFile }))
}

/** The accounts that a newer version of the demonstration adds. */
async function completeAccounts(db: Database, config: Config): Promise<void> {
  if (!config.demo) return
  const bodies = readKpiFacts().bodies.map(({ id }) => id)
  await db.transaction(async (tx) =>
    addMissingAccounts(tx, { bodies, executors: await demoExecutors(tx), hashPassword }),
  )
}

async function clockOf(db: Database, config: Config): Promise<Clock> {
  if (config.demoClock === null) return trueClock
  const [last] = await db.read.select({ at: events.at }).from(events).orderBy(desc(events.at)).limit(1)
  return demoClock(config.demoClock, last?.at ?? null)
}

/** Makes an opened database ready to serve. */
export async function prepare(db: Database, config: Config): Promise<Prepared> {
  const isNew = await seed(db, config)
  if (!(await hasProgrammes(db.read))) await db.transaction(seedProgrammes)
  await demonstrateProgrammes(db, config)
  await demonstrateIndicators(db, config)
  await completeAccounts(db, config)
  const now = await clockOf(db, config)
  const administratorToken = config.demo ? null : await offerFirstAdministrator(db, now())
  return { now, demoPassword: DEMO_PASSWORD, isNew, administratorToken }
}
