import type { ActivityStatus } from './activity-report.ts'

/** How a due date stands: by accepted reports, or for want of them. */
export const STANDINGS = [
  'done',
  'done-late',
  'in-progress',
  'not-begun',
  'cannot-be-done',
  'not-reported',
  'not-due',
  'not-asked',
  'lapsed',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Standings of due dates on which nobody is to report. */
export const UNASKED: readonly Standing[] = ['not-asked', 'lapsed']

const FROM_LEAST: readonly ActivityStatus[] = ['cannot-be-done', 'not-begun', 'in-progress', 'done']

export type AcceptedReport = { readonly status: ActivityStatus | null; readonly documentDate: string | null }

export type DueStanding = {
  readonly status: ActivityStatus | null
  readonly standing: Standing
  readonly isOverdue: boolean
  /** The day of the last completion document; null where none bears a date. */
  readonly doneOn: string | null
  readonly isLate: boolean
}

type Due = {
  readonly date: string
  readonly asOf: string
  /** On the day of repeal or later: the plan binds no more. */
  readonly isLapsed: boolean
  /** Whether somebody is to report on it. */
  readonly isAsked: boolean
  readonly reports: readonly AcceptedReport[]
}

function standingOf(
  status: ActivityStatus | null,
  { date, asOf, isLapsed, isAsked }: Due,
  isLate: boolean,
): Standing {
  if (status === 'done') return isLate ? 'done-late' : 'done'
  if (status !== null) return status
  if (isLapsed) return 'lapsed'
  if (!isAsked) return 'not-asked'
  return date < asOf ? 'not-reported' : 'not-due'
}

/**
 * How a due date stands by its accepted reports. Of joint executors the least advanced counts: an activity is done when
 * nobody who has reported says otherwise; who has not reported is told beside it. Overdue: due before `asOf` and not
 * done by an accepted report, where one is asked for.
 */
export function dueStanding(due: Due): DueStanding {
  const { date, asOf, isAsked, reports } = due
  const status = FROM_LEAST.find((one) => reports.some((report) => report.status === one)) ?? null
  const dates = reports.flatMap((report) => (report.status === 'done' ? (report.documentDate ?? []) : []))
  const doneOn = status === 'done' ? (dates.sort().at(-1) ?? null) : null
  const isLate = doneOn !== null && doneOn > date
  return {
    status,
    standing: standingOf(status, due, isLate),
    isOverdue: isAsked && date < asOf && status !== 'done',
    doneOn,
    isLate,
  }
}
