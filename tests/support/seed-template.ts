// Run as a process of its own, with DATABASE_URL or DATA_DIR set: seeds a database that tests then copy.
import { readConfig } from '#server/config.ts'
import { openDatabase } from '#server/db/open-database.ts'
import { createDefinitions, KPI_DOCUMENT } from '#server/indicators/definitions.ts'
import { prepare } from '#server/prepare.ts'
import { openPeriods } from '#server/submissions/open-periods.ts'

const config = readConfig(process.env)
const db = await openDatabase(config)
const { now } = await prepare(db, config)
await openPeriods(db, createDefinitions(db.read), { document: KPI_DOCUMENT, now: now(), demo: config.demo })
await db.close()
