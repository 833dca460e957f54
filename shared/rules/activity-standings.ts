import { answeringBodies } from '../engine/budget.ts'
import { dueIn, periodOfDue } from '../engine/calendar.ts'
import { gathered } from '../engine/gathered.ts'
import type { Period } from '../engine/period.ts'
import { addDays, comparePeriods, periodEnd, periodStart } from '../engine/period.ts'
import type { Plan } from '../engine/plan.ts'
import {
  type AcceptedReport,
  type DueStanding,
  dueStanding,
  STANDINGS,
  type Standing,
} from './due-standing.ts'

/** One body's accepted report of a due date of a row. */
export type PlacedReport = AcceptedReport & {
  readonly body: string
  readonly row: string
  readonly due: string
}

/** A due date of a row by the accepted reports of the bodies that answer for it. */
export type StandingOfDue<R extends PlacedReport = PlacedReport> = DueStanding & {
  readonly row: string
  readonly date: string
  readonly period: Period
  readonly isLapsed: boolean
  readonly isAsked: boolean
  readonly reports: readonly R[]
  readonly missing: readonly string[]
}

/** The half-years of a period: a year has two. */
export function halfYearsOf(period: Period): readonly Period[] {
  return /^\d{4}$/.test(period) ? [`${period}-H1`, `${period}-H2`] : [period]
}

type Asked<R> = { readonly period: Period | null; readonly asOf: string; readonly reports: readonly R[] }

const ALWAYS = { from: '0001-01-01', to: '9999-12-31' }

/** The due dates on which a half-year or a year reports, or all of them, by date and then in the plan's order. */
export function standingsOf<R extends PlacedReport>(
  plan: Plan,
  { period, asOf, reports }: Asked<R>,
): readonly StandingOfDue<R>[] {
  const halves = period === null ? null : halfYearsOf(period)
  const told = gathered(reports, ({ row, due }) => `${row} ${due}`)
  const span = period === null ? ALWAYS : { from: periodStart(period), to: addDays(periodEnd(period), 31) }
  return dueIn(plan, span)
    .filter(({ date }) => halves === null || halves.includes(periodOfDue(date)))
    .map(({ date, row, isLapsed, isAsked, executors }) => {
      const own = told.get(`${row} ${date}`) ?? []
      const missing = answeringBodies({ executors }).filter((body) => !own.some((one) => one.body === body))
      const standing = dueStanding({ date, asOf, isLapsed, isAsked, reports: own })
      return { ...standing, row, date, period: periodOfDue(date), isLapsed, isAsked, reports: own, missing }
    })
}

/** How many due dates stand how. */
export function countStandings(
  standings: readonly Pick<StandingOfDue, 'standing'>[],
): Record<Standing, number> {
  const counts = Object.fromEntries(STANDINGS.map((name) => [name, 0])) as Record<Standing, number>
  for (const { standing } of standings) counts[standing]++
  return counts
}

/**
 * The bodies from which each half-year of a period expects a submission, once it is over; none for a half-year on whose
 * last day the programme was not in force.
 */
export function expectedBodies(
  plan: Plan,
  standings: readonly Pick<StandingOfDue, 'row' | 'period' | 'isAsked'>[],
  asOf: string,
): readonly { readonly period: Period; readonly body: string }[] {
  const answering = new Map(plan.rows.map((row) => [row.id, answeringBodies(row)]))
  const expected = new Map(
    standings
      .filter(({ isAsked, period }) => isAsked && periodEnd(period) < asOf)
      .flatMap(({ row, period }) =>
        (answering.get(row) ?? []).map((body) => [`${period} ${body}`, { period, body }]),
      ),
  )
  return [...expected.values()].sort((a, b) => comparePeriods(a.period, b.period))
}
