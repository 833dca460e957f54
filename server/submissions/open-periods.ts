import { periodsBetween, previousPeriod, quarterOf } from '#shared/engine/period.ts'
import { isReportable, lastEndedQuarter } from '#shared/rules/reporting-window.ts'
import type { Database } from '../db/database.ts'
import type { Definitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import { openDrafts } from './open-drafts.ts'

/** Every quarter that the document obliges to report and that has ended by now. */
function duePeriods(inForce: { from: string; until: string | null }, now: Date): string[] {
  const first = quarterOf(inForce.from)
  const last = lastEndedQuarter(now)
  return periodsBetween(previousPeriod(first), last).filter((period) => isReportable(period, inForce))
}

/**
 * Gives every body a draft for every quarter that has ended while the order is in force. Safe to run at any time:
 * what exists stays as it is.
 */
export async function openPeriods(
  db: Database,
  definitionsOf: Definitions,
  { document, now, demo }: { document: string; now: Date; demo: boolean },
): Promise<void> {
  const definitions = await definitionsOf(document)
  const { inForceFrom: from, inForceUntil: until } = definitions.act
  for (const period of duePeriods({ from, until }, now)) {
    const { dueDays } = definitions.document
    const bodies = [...definitionsFor(definitions, period).byBody.keys()]
    await db.transaction((tx) => openDrafts(tx, { document, period, bodies, dueDays, demo, now }))
  }
}
