import { addDays, comparePeriods, endsWithin, type Period, periodEnd, quarterOf } from '../engine/period.ts'
import type { SubmissionStatus } from './submission-status.ts'

/** Order 170-ө, item 2: by the 10th of the month after the reporting period. The offset of Almaty is fixed by law (UTC+5 since 2024-03-01). */
export type ReportingRule = {
  /** Days after the period's end, the last of them inclusive. */
  readonly dueDays: number
  /** Non-working days that move the deadline to the next working day; empty where the act does not say so. */
  readonly holidays: readonly string[]
  readonly shiftToWorkingDay: boolean
}

/** The reporting rule of order 170-ө: calendar days, no shift, because the order names none. */
export const KPI_REPORTING_RULE: ReportingRule = { dueDays: 10, holidays: [], shiftToWorkingDay: false }

export const WINDOW_REASONS = [
  'open',
  'late',
  'returned',
  'retrospective',
  'period-not-over',
  'period-past',
  'act-not-in-force',
  'with-deputy',
  'with-reviewer',
  'accepted',
] as const
export type WindowReason = (typeof WINDOW_REASONS)[number]

export type ReportingWindow = { readonly open: boolean; readonly reason: WindowReason }

/** Almaty's offset from UTC at a calendar date, in hours: +6 before 2024-03-01, +5 since. */
export function almatyOffset(date: string): number {
  return date < '2024-03-01' ? 6 : 5
}

/** The instant at which a calendar date begins in Almaty. */
export function startOfDay(date: string): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - almatyOffset(date) * 3_600_000)
}

/** The calendar date in Almaty at an instant. */
export function dateInAlmaty(instant: Date): string {
  const offset = instant.getTime() < Date.parse('2024-02-29T18:00:00Z') ? 6 : 5
  return new Date(instant.getTime() + offset * 3_600_000).toISOString().slice(0, 10)
}

function isWorkingDay(date: string, holidays: readonly string[]): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date)
}

/** The calendar date of the deadline (S22). */
export function deadlineDate(period: Period, rule: ReportingRule): string {
  let date = addDays(periodEnd(period), rule.dueDays)
  while (rule.shiftToWorkingDay && !isWorkingDay(date, rule.holidays)) date = addDays(date, 1)
  return date
}

/** The deadline as one instant: the last millisecond of its day in Almaty (S22). */
export function deadlineOf(period: Period, rule: ReportingRule): Date {
  return new Date(startOfDay(addDays(deadlineDate(period, rule), 1)).getTime() - 1)
}

/** The instant from which the period can be reported: it has ended. */
export function opensAt(period: Period): Date {
  return startOfDay(addDays(periodEnd(period), 1))
}

/**
 * The quarters that a document obliges its bodies to report: those on whose last day its act was in force.
 * `until` is the day of repeal, still in force on it; null where the act stands.
 */
export function isReportable(period: Period, inForce: { from: string; until: string | null }): boolean {
  return endsWithin(period, inForce)
}

/** The last quarter that ended before the instant. */
export function lastEndedQuarter(now: Date): Period {
  const date = dateInAlmaty(now)
  const [year = 0, month = 1] = date.split('-').map(Number)
  const firstOfQuarter = `${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
  return quarterOf(addDays(firstOfQuarter, -1))
}

/**
 * Whether figures can be typed now, and why (not). Lateness never closes the window: late is marked (S22);
 * only the end of a period, the force of the act and the desk that holds the submission decide.
 */
export function reportingWindow(
  period: Period,
  status: SubmissionStatus,
  { now, rule, inForce }: { now: Date; rule: ReportingRule; inForce: { from: string; until: string | null } },
): ReportingWindow {
  if (!isReportable(period, inForce)) return { open: false, reason: 'act-not-in-force' }
  if (comparePeriods(period, lastEndedQuarter(now)) > 0) return { open: false, reason: 'period-not-over' }
  if (status === 'accepted') return { open: false, reason: 'accepted' }
  if (status === 'sent') return { open: false, reason: 'with-deputy' }
  if (status === 'approved' || status === 'in-review') return { open: false, reason: 'with-reviewer' }
  if (status === 'returned') return { open: true, reason: 'returned' }
  return { open: true, reason: now > deadlineOf(period, rule) ? 'late' : 'open' }
}
