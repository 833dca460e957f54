import { addDays, periodEnd } from '#shared/engine/period.ts'
import { deadlineDate, KPI_REPORTING_RULE, startOfDay } from '#shared/rules/reporting-window.ts'
import { between, randomFor } from './random.ts'
import { DAYS_LATE } from './situations.ts'

const MINUTE = 60_000

/** When things happened to a submission, in the order in which they happen. */
export type Moments = {
  readonly entered: Date
  readonly sent: Date
  readonly approved: Date
  readonly accepted: Date
}

function at(date: string, minutes: number): Date {
  return new Date(startOfDay(date).getTime() + Math.round(minutes) * MINUTE)
}

/** Entered between the 2nd and the 8th, approved by the 10th unless late, accepted some days later; in working hours. */
export function momentsOf(body: string, period: string): Moments {
  const random = randomFor(`${body} ${period} calendar`)
  const day = Math.floor(between(random, 2, 8))
  const late = DAYS_LATE[`${body} ${period}`] ?? 0
  const approvedOn =
    late > 0 ? addDays(deadlineDate(period, KPI_REPORTING_RULE), late) : addDays(periodEnd(period), day + 1)
  return {
    entered: at(addDays(periodEnd(period), day), between(random, 9 * 60, 12 * 60)),
    sent: at(approvedOn, between(random, 9 * 60, 11 * 60)),
    approved: at(approvedOn, between(random, 15 * 60, 18 * 60)),
    accepted: at(addDays(approvedOn, 4), between(random, 10 * 60, 17 * 60)),
  }
}

/** So many minutes before or after. */
export function shifted(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE)
}
