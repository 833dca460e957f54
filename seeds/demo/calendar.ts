import { addDays, periodEnd } from '#shared/engine/period.ts'
import { deadlineDate, KPI_REPORTING_RULE, opensAt, startOfDay } from '#shared/rules/reporting-window.ts'
import { between, type Random, randomFor } from './random.ts'
import { DAYS_LATE } from './situations.ts'

const MINUTE = 60_000
const FIRST_DAY_OF_ENTRY = 2

/** Public holidays in the weeks in which quarters are reported. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['2024-01-01', '2024-01-02', '2024-07-08'],
  ...['2025-01-01', '2025-01-02', '2025-01-07'],
])

/** When things happened to a submission, in the order in which they happen; those of a returned round only if there was one. */
export type Moments = {
  readonly opened: Date
  readonly entered: Date
  readonly completed: Date
  readonly sent: Date
  readonly returned: { readonly deputy: Round; readonly reviewer: Round }
  readonly approved: Date
  readonly begun: Date
  readonly accepted: Date
}

/** A return, its correction, and the way back to the desk that returned it. */
export type Round = {
  readonly at: Date
  readonly corrected: Date
  readonly sent: Date
  readonly approved: Date
}

function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(date)
}

/** The n-th working day from the date on, itself included, counted from 0. */
function workingDay(from: string, n: number): string {
  let date = from
  for (let left = n; ; date = addDays(date, 1)) {
    if (!isWorkingDay(date)) continue
    if (left === 0) return date
    left--
  }
}

/** A moment of the date in Almaty, between two hours. */
function during(random: Random, date: string, [from, to]: readonly [number, number]): Date {
  return new Date(startOfDay(date).getTime() + Math.round(between(random, from * 60, to * 60)) * MINUTE)
}

function roundFrom(random: Random, returnedOn: string, hours: readonly [number, number]): Round {
  const next = workingDay(addDays(returnedOn, 1), 0)
  return {
    at: during(random, returnedOn, hours),
    corrected: during(random, next, [9, 10]),
    sent: during(random, next, [10.5, 11.5]),
    approved: during(random, next, [12, 13]),
  }
}

/**
 * Entered from the 2nd, approved by the 10th unless late, reviewed in the week after: on working days, in working
 * hours. `hasReviewerRound` moves the acceptance behind the correction.
 */
export function momentsOf(body: string, period: string, hasReviewerRound = false): Moments {
  const random = randomFor(`${body} ${period} calendar`)
  const first = addDays(periodEnd(period), FIRST_DAY_OF_ENTRY)
  const deadline = deadlineDate(period, KPI_REPORTING_RULE)
  const late = DAYS_LATE[`${body} ${period}`] ?? 0
  const enteredOn = Math.floor(random() * 2)
  const sentOn = late > 0 ? addDays(deadline, late) : workingDay(first, 2)
  const approvedOn = late > 0 ? sentOn : workingDay(first, 4)
  const reviewedOn = workingDay(addDays(late > 0 ? approvedOn : deadline, 1), Math.floor(random() * 4))
  const reviewer = roundFrom(random, reviewedOn, [12, 13])
  const acceptedOn = hasReviewerRound ? workingDay(addDays(reviewedOn, 1), 0) : reviewedOn
  return {
    opened: opensAt(period),
    entered: during(random, workingDay(first, enteredOn), [9, 12]),
    completed: during(random, workingDay(first, enteredOn), [14, 17]),
    sent: during(random, sentOn, late > 0 ? [9, 11] : [17.2, 18]),
    returned: { deputy: roundFrom(random, workingDay(first, 3), [9, 11]), reviewer },
    approved: during(random, approvedOn, [14, 18]),
    begun: during(random, reviewedOn, [9.5, 11.5]),
    accepted: during(random, acceptedOn, [14.5, 18]),
  }
}
