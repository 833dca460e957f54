import { dueIn, periodOfDue } from './calendar.ts'
import { gathered } from './gathered.ts'
import type { Period } from './period.ts'
import { addDays, comparePeriods, periodEnd, periodStart } from './period.ts'
import type { Plan, PlanRow } from './plan.ts'

/** What an executor says of an activity, from the most to the least advanced. */
const STATUSES = ['done', 'in-progress', 'not-begun', 'cannot-be-done'] as const
type Status = (typeof STATUSES)[number]

/** How a due date stands; `lapsed` and `not-due` only while nothing accepted says more. */
export const STANDINGS = [
  'done',
  'done-late',
  'in-progress',
  'not-begun',
  'cannot-be-done',
  'not-reported',
  'not-due',
  'lapsed',
] as const
export type Standing = (typeof STANDINGS)[number]

/** One body's accepted report of a due date; `documentDate` is the day of the document that proves it done. */
export type AcceptedReport = {
  readonly body: string
  readonly row: string
  readonly due: string
  readonly status: Status | null
  readonly documentDate: string | null
}

/** A due date of a row by the accepted reports of the bodies that answer for it. */
export type StandingOfDue<R extends AcceptedReport = AcceptedReport> = {
  readonly row: string
  readonly date: string
  readonly period: Period
  readonly standing: Standing
  /** The least advanced of the accepted reports; null without any. */
  readonly status: Status | null
  readonly isOverdue: boolean
  readonly isLapsed: boolean
  readonly doneOn: string | null
  readonly isLate: boolean
  readonly reports: readonly R[]
  readonly missing: readonly string[]
}

/** The bodies that answer for a row, each once, in whatever role. */
export function answeringBodies({ executors }: Pick<PlanRow, 'executors'>): readonly string[] {
  return [...new Set(executors.map(({ body }) => body))]
}

/** The half-years of a period: a year has two. */
export function halfYearsOf(period: Period): readonly Period[] {
  return /^\d{4}$/.test(period) ? [`${period}-H1`, `${period}-H2`] : [period]
}

type Asked<R> = { readonly period: Period; readonly asOf: string; readonly reports: readonly R[] }

/**
 * The due dates on which a half-year or a year reports, by date and then in the plan's order. A date is overdue when it
 * has passed and no accepted report says that it is done; what is on the way counts nowhere.
 */
export function standingsOf<R extends AcceptedReport>(
  plan: Plan,
  { period, asOf, reports }: Asked<R>,
): readonly StandingOfDue<R>[] {
  const halves = halfYearsOf(period)
  const told = gathered(reports, ({ row, due }) => `${row} ${due}`)
  const answering = new Map(plan.rows.map((row) => [row.id, answeringBodies(row)]))
  return dueIn(plan, { from: periodStart(period), to: addDays(periodEnd(period), 31) })
    .filter(({ date }) => halves.includes(periodOfDue(date)))
    .map(({ date, row, isLapsed }) => {
      const own = told.get(`${row} ${date}`) ?? []
      const missing = (answering.get(row) ?? []).filter((body) => !own.some((report) => report.body === body))
      return { ...standing(own, { date, isLapsed, asOf }), row, reports: own, missing }
    })
}

/** How many due dates stand how. */
export function countStandings(
  standings: readonly Pick<StandingOfDue, 'standing'>[],
): Record<Standing, number> {
  const counts = Object.fromEntries(STANDINGS.map((name) => [name, 0])) as Record<Standing, number>
  for (const { standing: name } of standings) counts[name]++
  return counts
}

/** The bodies from which each half-year of a period expects a submission, with those of lapsed dates left out. */
export function expectedBodies(
  plan: Plan,
  standings: readonly Pick<StandingOfDue, 'row' | 'period' | 'standing'>[],
): readonly { readonly period: Period; readonly body: string }[] {
  const answering = new Map(plan.rows.map((row) => [row.id, answeringBodies(row)]))
  const expected = new Map(
    standings
      .filter((due) => due.standing !== 'lapsed')
      .flatMap(({ row, period }) =>
        (answering.get(row) ?? []).map((body) => [`${period} ${body}`, { period, body }]),
      ),
  )
  return [...expected.values()].sort((a, b) => comparePeriods(a.period, b.period))
}

function standing(
  reports: readonly AcceptedReport[],
  { date, isLapsed, asOf }: { date: string; isLapsed: boolean; asOf: string },
) {
  const status = STATUSES.findLast((name) => reports.some((report) => report.status === name)) ?? null
  const days = status === 'done' ? reports.flatMap(({ documentDate }) => documentDate ?? []) : []
  const doneOn = [...days].sort().at(-1) ?? null
  const isLate = doneOn !== null && doneOn > date
  const own = { date, period: periodOfDue(date), status, isLapsed, doneOn, isLate }
  const isOverdue = date < asOf && status !== 'done' && !(isLapsed && status === null)
  return { ...own, isOverdue, standing: standingOf({ status, isLate, isLapsed, isOverdue }) }
}

/** How a due date stands, by what is known of it; without a status it lapsed, is awaited or is not due yet. */
export function standingOf(
  due: Pick<StandingOfDue, 'status' | 'isLate' | 'isLapsed' | 'isOverdue'>,
): Standing {
  if (due.status === 'done') return due.isLate ? 'done-late' : 'done'
  if (due.status !== null) return due.status
  if (due.isLapsed) return 'lapsed'
  return due.isOverdue ? 'not-reported' : 'not-due'
}
