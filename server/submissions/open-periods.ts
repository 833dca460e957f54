import { periodsBetween, previousPeriod, quarterOf } from '#shared/engine/period.ts'
import { submissionId } from '#shared/rules/identity.ts'
import { deadlineOf, isReportable, lastEndedQuarter } from '#shared/rules/reporting-window.ts'
import { recordEvent } from '../audit/record-event.ts'
import { countWrite, periodScope } from '../audit/revisions.ts'
import type { Database } from '../db/database.ts'
import { submissions } from '../db/schema.ts'
import type { Definitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'

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
    const deadline = deadlineOf(period, {
      dueDays: definitions.document.dueDays,
      holidays: [],
      shiftToWorkingDay: false,
    })
    const bodies = [...definitionsFor(definitions, period).byBody.keys()]
    const rows = bodies.map((body) => ({
      id: submissionId(document, body, period),
      document,
      body,
      period,
      status: 'draft' as const,
      version: 1,
      round: 1,
      deadline,
      demo,
    }))
    await db.transaction(async (tx) => {
      const opened = await tx
        .insert(submissions)
        .values(rows)
        .onConflictDoNothing()
        .returning({ id: submissions.id })
      if (opened.length === 0) return
      await countWrite(tx, periodScope(document, period))
      await recordEvent(tx, {
        at: now,
        user: null,
        action: 'period.opened',
        subject: `period/${document}/${period}`,
        after: { submissions: opened.map(({ id }) => id) },
      })
    })
  }
}
