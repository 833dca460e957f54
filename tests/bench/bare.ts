import BetterSqlite3 from 'better-sqlite3'
import { previousPeriod } from '#shared/engine/period.ts'
import { NATION } from './national.ts'

/** Reading by hand the very rows that the report reads: the figures of the quarter and of the one before. */
export function bareReading(file: string, period: string) {
  const sqlite = new BetterSqlite3(file, { readonly: true })
  sqlite.pragma('cache_size = -65536')
  const submissions = sqlite.prepare('SELECT * FROM submissions WHERE document = ? AND period = ?')
  const figures = sqlite.prepare(
    `SELECT submission, indicator, operand, state, value, ground FROM figures
     WHERE submission IN (SELECT id FROM submissions WHERE document = ? AND period = ? AND status = 'accepted')`,
  )
  return {
    read() {
      return [period, previousPeriod(period)].map((one) => [
        submissions.all(NATION.document, one),
        figures.all(NATION.document, one),
      ])
    },
    close: () => sqlite.close(),
  }
}

/** Saving by hand the very rows of a form: forty figures in one durable transaction. */
export function bareSaving(file: string, submission: string) {
  const sqlite = new BetterSqlite3(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  const upsert = sqlite.prepare(
    `INSERT INTO figures VALUES (?,?,?,'value',?,NULL,NULL,0,'author',?)
     ON CONFLICT (submission, indicator, operand) DO UPDATE SET value = excluded.value, at = excluded.at`,
  )
  return {
    save(figures: readonly { indicator: string; operand: string; value: string }[]) {
      sqlite.exec('BEGIN IMMEDIATE')
      for (const { indicator, operand, value } of figures)
        upsert.run(submission, indicator, operand, value, Date.now())
      sqlite.exec('COMMIT')
    },
    close: () => sqlite.close(),
  }
}
