import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '#server/db/open-database.ts'
import { describePlan } from '#server/programmes/describe-plan.ts'
import { findingsOf } from '#server/programmes/finding-queries.ts'
import { createProgrammes } from '#server/programmes/programme-data.ts'
import { compare, median, printRow } from './measure.ts'

const ID = 'bench-2021-2030'
const ACTIVITIES = 5_000
const CHILDREN = 10
const SECTION = 100
const SOURCES = ['republican', 'local', 'own-funds', 'off-budget']
const YEARS = Array.from({ length: 10 }, (_, index) => 2021 + index)
const AS_OF = '2025-01-20'

const words = (text: string) => JSON.stringify({ kk: text, ru: text, en: text })

function insertHead(run: (sql: string, ...values: unknown[]) => void): void {
  run(
    `INSERT INTO acts (id, kind, number, date, title, issuer, in_force_from) VALUES ('act','resolution','1','2020-12-01',?,?,'2020-12-01')`,
    words('Act'),
    words('Government'),
  )
  for (let body = 0; body < 50; body++)
    run('INSERT INTO bodies VALUES (?,?,?,?,?)', `b${body}`, body, words('B'), words('B'), 'ministry')
  for (const source of SOURCES)
    run('INSERT INTO funding_sources VALUES (?,?,?,?)', source, 'budget', words(source), '[]')
  run(`INSERT INTO planning_documents VALUES (?,?,?,10,'half-year')`, ID, 'programme', words('Bench'))
  run(
    `INSERT INTO programmes (document, from_year, until_year, owner, total_places, footnotes) VALUES (?,2021,2030,'b0','{}','[]')`,
    ID,
  )
  run(`INSERT INTO editions VALUES (?,1,'act','2020-12-01','approved')`, ID)
}

/** A plan of headings with ten rows under each, every row with money for ten years from four sources. */
function insertPlan(sqlite: BetterSqlite3.Database): void {
  const version = sqlite.prepare(
    `INSERT INTO activity_versions (id, document, activity, from_edition, ordinal, section, number, parent, kind, is_known, title, completion_form, recipient, deadline, funding_source_printed, quantities)
     VALUES (?,?,?,1,?,?,?,?,?,1,?,?,'b0',?,?,'[]')`,
  )
  const executor = sqlite.prepare('INSERT INTO executors VALUES (?,?,?,?,?)')
  const line = sqlite.prepare(
    `INSERT INTO budget_lines VALUES (?,?,?,?,'printed',?,?,?,'thousand-tenge',NULL)`,
  )
  for (let index = 0; index < ACTIVITIES; index++) {
    const section = String(1 + Math.floor(index / SECTION))
    const inSection = index % SECTION
    const isHeading = inSection % CHILDREN === 0
    const heading = 1 + Math.floor(inSection / CHILDREN)
    const number = isHeading ? String(heading) : `${heading}.${inSection % CHILDREN}`
    const id = `${ID}/${section}/${number}`
    const parent = isHeading ? null : `${ID}/${section}/${heading}`
    version.run(
      ...[`${id}#1`, ID, id, index, section, number, parent, isHeading ? 'heading' : 'activity'],
      ...[words(`Activity ${number}`), words('Report'), isHeading ? null : 'every year, 30 June', 'Budget'],
    )
    executor.run(ID, `${id}#1`, 1, `b${index % 50}`, 'executor')
    if (isHeading) continue
    let ordinal = 0
    for (const year of YEARS)
      for (const source of SOURCES) {
        ordinal++
        const isBlank = (index + year) % 9 === 0
        const amount = isBlank ? null : String(1000 + ((index * 37 + year * 13 + ordinal) % 9000))
        line.run(ID, `${id}#1`, ordinal, year, source, isBlank ? 'not-required' : 'amount', amount)
      }
  }
}

/** Reading by hand the very rows that the page of a plan reads. */
function bareReading(file: string) {
  const sqlite = new BetterSqlite3(file, { readonly: true })
  sqlite.pragma('cache_size = -65536')
  const tables = ['activity_versions', 'executors', 'budget_lines'] as const
  const statements = tables.map((table) => sqlite.prepare(`SELECT * FROM ${table} WHERE document = ?`))
  return { read: () => statements.map((statement) => statement.all(ID)), close: () => sqlite.close() }
}

/** The page data and the contradictions of a programme of 5,000 activities × 10 years × 4 sources, from nothing in memory. */
export async function benchProgramme(runs: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'toqsan-programme-'))
  const db = await openDatabase({ databaseUrl: null, dataDirectory: directory })
  const file = join(directory, 'toqsan.sqlite')
  const sqlite = new BetterSqlite3(file)
  sqlite.exec('BEGIN')
  insertHead((sql, ...values) => void sqlite.prepare(sql).run(...values))
  insertPlan(sqlite)
  sqlite.exec('COMMIT')
  sqlite.exec('ANALYZE')
  sqlite.close()

  const record = async () => {
    const found = await createProgrammes(db.read).find(ID)
    if (!found) throw new Error('the generated programme is not there')
    return found
  }
  const bare = bareReading(file)
  printRow(
    'plan of 5,000 activities, 180,000 amounts / better-sqlite3 reading the same rows',
    await compare(async () => describePlan(await record(), AS_OF), bare.read, runs),
    '≤ 3',
  )
  bare.close()
  const seconds: number[] = []
  for (let run = 0; run < runs; run++) {
    const fresh = await record()
    const began = performance.now()
    findingsOf(fresh, 1)
    seconds.push((performance.now() - began) / 1000)
  }
  console.log(`contradictions of that plan: ${median(seconds).toFixed(2)} s (aim ≤ 1 s)`)
  await db.close()
  rmSync(directory, { recursive: true, force: true })
}
