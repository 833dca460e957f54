import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Database } from '#server/db/database.ts'
import { openDatabase } from '#server/db/open-database.ts'
import { periodEnd, periodsBetween } from '#shared/engine/period.ts'
import { submissionId } from '#shared/rules/identity.ts'

/** The size of a nation: 220 bodies × 100 indicators × 2 operands × 40 quarters ≈ 1.76 million figures. */
export const NATION = { bodies: 220, indicators: 100, document: 'national', last: '2024-Q4' }

export type National = {
  readonly directory: string
  readonly file: string
  readonly db: Database
  readonly periods: readonly string[]
  readonly figures: number
}

const words = (text: string) => JSON.stringify({ kk: text, ru: text, en: text })

function definitions(sqlite: BetterSqlite3.Database): void {
  const { document, bodies, indicators } = NATION
  const run = (statement: string, ...values: unknown[]) => sqlite.prepare(statement).run(...values)
  run(
    `INSERT INTO acts VALUES ('act','order','1','2010-01-01',?,?,'2010-01-01',NULL,NULL)`,
    words('Act'),
    words('Issuer'),
  )
  run(`INSERT INTO planning_documents VALUES (?,'kpi-order',?,10,'quarter')`, document, words('National set'))
  run(`INSERT INTO editions VALUES (?,1,'act','2010-01-01','approved')`, document)
  run(
    `INSERT INTO nodes (id, document, kind, number, ordinal, title, from_edition) VALUES ('national/s1',?,'section','1',1,?,1)`,
    document,
    words('Section'),
  )
  run(
    `INSERT INTO scoring_methods VALUES ('1','1',?,'2010-01-01')`,
    JSON.stringify([
      { band: 'on-track', from: '0.95' },
      { band: 'at-risk', from: '0.7' },
      { band: 'off-track', from: null },
    ]),
  )
  run(`INSERT INTO users VALUES ('author','author@bench','Author','x','kk',1,1,0)`)
  for (let body = 0; body < bodies; body++) {
    run(
      'INSERT INTO bodies (id, number, name, short_name) VALUES (?,?,?,?)',
      `body-${body}`,
      body,
      words(`Body ${body}`),
      words(`Body ${body}`),
    )
    run('INSERT INTO node_bodies VALUES (?,?)', 'national/s1', `body-${body}`)
  }
  const operands = JSON.stringify(
    ['numerator', 'denominator'].map((key) => ({
      key,
      name: { kk: key, ru: key, en: key },
      nature: 'stock',
      unit: null,
    })),
  )
  for (let number = 1; number <= indicators; number++) {
    const id = `national/1.${number}`
    run('INSERT INTO indicators VALUES (?,?)', id, document)
    run(
      `INSERT INTO indicator_versions (id, indicator, document, node, from_edition, to_edition, recorded_at, superseded_at, number, ordinal, name, unit, kind, direction, formula, printed_formula, operands, weight, decimals, inferred, link)
       VALUES (?,?,?,'national/s1',1,NULL,0,NULL,?,?,?,'%','share','higher','numerator / denominator * 100','',?,'1',1,'[]',NULL)`,
      `${id}#1`,
      id,
      document,
      `1.${number}`,
      number,
      words(`Indicator ${number}`),
      operands,
    )
    for (let year = 2014; year <= 2025; year++)
      run(`INSERT INTO targets VALUES (?,?,1,NULL,?,'>=')`, id, year, String(40 + (year - 2014) * 4))
  }
}

/** Figures that look like figures: a whole in the thousands, a part below it with one decimal. */
function figuresOf(sqlite: BetterSqlite3.Database, periods: readonly string[]): number {
  const { document, bodies, indicators } = NATION
  const submission = sqlite.prepare(
    `INSERT INTO submissions (id, document, body, period, status, version, round, deadline, demo, approved_at, accepted_at) VALUES (?,?,?,?,'accepted',5,1,?,1,?,?)`,
  )
  const figure = sqlite.prepare(`INSERT INTO figures VALUES (?,?,?,'value',?,NULL,NULL,0,'author',?)`)
  let state = 7
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  let count = 0
  for (const period of periods) {
    const at = Date.parse(`${periodEnd(period)}T12:00:00Z`) + 5 * 86_400_000
    for (let body = 0; body < bodies; body++) {
      const id = submissionId(document, `body-${body}`, period)
      submission.run(id, document, `body-${body}`, period, at + 5 * 86_400_000, at, at)
      for (let number = 1; number <= indicators; number++) {
        const whole = 1000 + Math.floor(random() * 9000)
        figure.run(id, `national/1.${number}`, 'numerator', (whole * (0.3 + random() * 0.6)).toFixed(1), at)
        figure.run(id, `national/1.${number}`, 'denominator', String(whole), at)
        count += 2
      }
    }
  }
  return count
}

/** Generates a national set of so many quarters in a fresh SQLite database. */
export async function generateNation(quarters: number): Promise<National> {
  const directory = mkdtempSync(join(tmpdir(), `toqsan-nation-${quarters}-`))
  const db = await openDatabase({ databaseUrl: null, dataDirectory: directory })
  const file = join(directory, 'toqsan.sqlite')
  const periods = periodsBetween('2015-Q1', NATION.last).slice(-quarters)
  const sqlite = new BetterSqlite3(file)
  sqlite.exec('BEGIN')
  definitions(sqlite)
  const figures = figuresOf(sqlite, periods)
  sqlite.exec('COMMIT')
  sqlite.exec('ANALYZE')
  sqlite.close()
  return { directory, file, db, periods, figures }
}
