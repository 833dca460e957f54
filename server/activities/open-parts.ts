import type { ReportRecord, SpendingRecord } from './activity-data.ts'
import type { PlannedLine } from './reported-rows.ts'

/*
 * What may change in a submission that came back: what came back itself, and what an amendment has asked for since. What
 * was sent held a record of everything it was asked, so a missing record tells of the second.
 */

export function isOpenReport(record: Pick<ReportRecord, 'returned'> | undefined): boolean {
  return record === undefined || record.returned
}

/** A line of money; of one without a planned amount nothing is asked, and it may have had no record. */
export function isOpenLine(
  { plannedState }: Pick<PlannedLine, 'plannedState'>,
  record: Pick<SpendingRecord, 'returned'> | undefined,
): boolean {
  return record === undefined ? plannedState === 'amount' : record.returned
}
