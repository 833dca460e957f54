import { lastEndedHalfYear } from '#shared/rules/programme-window.ts'
import { dateInAlmaty, isReportable } from '#shared/rules/reporting-window.ts'
import type { Database } from '../db/database.ts'
import type { Programmes } from '../programmes/programme-data.ts'
import { openDrafts } from '../submissions/open-drafts.ts'
import { inForceOf, rowsOfPeriod } from './reported-rows.ts'

/**
 * Gives every executor of every programme in force a draft for the half-year that has just ended, where a due date
 * reports on it. Safe to run at any time: what exists stays as it is. Older half-years are opened by the administrator.
 */
export async function openHalfYears(
  db: Database,
  programmes: Programmes,
  { now, demo }: { now: Date; demo: boolean },
): Promise<void> {
  const period = lastEndedHalfYear(dateInAlmaty(now))
  for (const id of await programmes.ids()) {
    const record = await programmes.find(id)
    if (!record || !isReportable(period, inForceOf(record))) continue
    const rows = rowsOfPeriod(record, period)
    if (!rows || rows.rows.length === 0) continue
    const { dueDays } = record.document
    await db.transaction((tx) =>
      openDrafts(tx, { document: id, period, bodies: rows.bodies, dueDays, demo, now }),
    )
  }
}
