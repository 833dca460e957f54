import { lastEnded } from '#shared/rules/programme-window.ts'
import { dateInAlmaty, isReportable } from '#shared/rules/reporting-window.ts'
import type { Database } from '../db/database.ts'
import type { Programmes } from '../programmes/programme-data.ts'
import { openDrafts } from '../submissions/open-drafts.ts'
import { readAccepted } from './accepted-reports.ts'
import { bodiesAsked } from './period-queries.ts'
import { inForceOf } from './reported-rows.ts'

/**
 * Gives a draft for the period that has just ended to every body of which a programme in force asks something in it. Safe
 * to run at any time: what exists stays as it is. Older periods are opened by the administrator.
 */
export async function openProgrammePeriods(
  db: Database,
  programmes: Programmes,
  { now, demo }: { now: Date; demo: boolean },
): Promise<void> {
  for (const id of await programmes.ids()) {
    const record = await programmes.find(id)
    if (!record) continue
    const { dueDays, frequency } = record.document
    const period = lastEnded(frequency, dateInAlmaty(now))
    if (!isReportable(period, inForceOf(record))) continue
    const bodies = bodiesAsked(record, period, await readAccepted(db.read, { document: id }))
    if (bodies.length === 0) continue
    await db.transaction((tx) => openDrafts(tx, { document: id, period, bodies, dueDays, demo, now }))
  }
}
