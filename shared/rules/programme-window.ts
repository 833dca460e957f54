import {
  nextPeriod,
  type Period,
  type PeriodKind,
  periodEnd,
  periodOf,
  previousPeriod,
} from '../engine/period.ts'
import {
  dateInAlmaty,
  deadlineOf,
  isReportable,
  type ReportingRule,
  type ReportingWindow,
} from './reporting-window.ts'
import type { SubmissionStatus } from './submission-status.ts'

type Facts = {
  readonly now: Date
  readonly rule: ReportingRule
  readonly inForce: { readonly from: string; readonly until: string | null }
  /** Whether an administrator opened the period after the fact. */
  readonly isOpened: boolean
}

/** The last period of a kind that ended before a calendar date. */
export function lastEnded(kind: PeriodKind, date: string): Period {
  return previousPeriod(periodOf(date, kind))
}

/** Whether a period of a programme has ended. */
export function hasEnded(period: Period, now: Date): boolean {
  return dateInAlmaty(now) > periodEnd(period)
}

/** Whether a period is past: the one after it has ended too, and it is entered by leave of the administrator only. */
export function isPast(period: Period, now: Date): boolean {
  return hasEnded(nextPeriod(period), now)
}

/**
 * Whether activities of a half-year can be reported now, and why (not). A period is open from its end until the next one
 * ends, late after the deadline; a past one only if the administrator opened it, and then nothing is late. What came
 * back is open whenever it came back: the return is itself an act.
 */
export function programmeWindow(
  period: Period,
  status: SubmissionStatus,
  { now, rule, inForce, isOpened }: Facts,
): ReportingWindow {
  if (!isReportable(period, inForce)) return { open: false, reason: 'act-not-in-force' }
  if (!hasEnded(period, now)) return { open: false, reason: 'period-not-over' }
  if (status === 'accepted') return { open: false, reason: 'accepted' }
  if (status === 'sent') return { open: false, reason: 'with-deputy' }
  if (status === 'approved' || status === 'in-review') return { open: false, reason: 'with-reviewer' }
  if (status === 'returned') return { open: true, reason: 'returned' }
  if (isOpened) return { open: true, reason: 'retrospective' }
  if (isPast(period, now)) return { open: false, reason: 'period-past' }
  return { open: true, reason: now > deadlineOf(period, rule) ? 'late' : 'open' }
}
