import { answeringBodies } from '../engine/budget.ts'
import { type DueRow, dueIn, periodOfDue } from '../engine/calendar.ts'
import { gathered } from '../engine/gathered.ts'
import type { Period } from '../engine/period.ts'
import {
  addDays,
  comparePeriods,
  endsWithin,
  periodEnd,
  periodOf,
  periodStart,
  periodsBetween,
  periodsWithin,
} from '../engine/period.ts'
import type { Plan } from '../engine/plan.ts'
import {
  type AcceptedReport,
  type DueStanding,
  dueStanding,
  STANDINGS,
  type Standing,
} from './due-standing.ts'
import { askedBodies, asksOf, isOwed, type PlanOn, type Said } from './period-asks.ts'

/** One body's accepted report of a due date of a row, made in the submission of a period. */
export type PlacedReport = AcceptedReport & {
  readonly body: string
  readonly row: string
  readonly due: string
  readonly period: Period
}

/** A due date of a row by the accepted reports of the bodies that answer for it; `period`: the one that it reports on. */
export type StandingOfDue<R extends PlacedReport = PlacedReport> = DueStanding & {
  readonly row: string
  readonly date: string
  readonly period: Period
  readonly isLapsed: boolean
  readonly isAsked: boolean
  readonly reports: readonly R[]
  readonly missing: readonly string[]
}

type Asked<R> = { readonly period: Period | null; readonly asOf: string; readonly reports: readonly R[] }

/** Of each body's reports of each due date the latest: a due date that comes again is reported anew. */
export function latestReports<R extends PlacedReport>(reports: readonly R[]): readonly R[] {
  const told = gathered(reports, ({ body, row, due }) => JSON.stringify([body, row, due]))
  return [...told.values()].map((own) =>
    own.reduce((last, one) => (comparePeriods(one.period, last.period) > 0 ? one : last)),
  )
}

function standing<R extends PlacedReport>(
  plan: Plan,
  { date, row, isLapsed, isAsked, executors }: DueRow,
  { asOf, told }: { asOf: string; told: ReadonlyMap<string, readonly R[]> },
): StandingOfDue<R> {
  const reports = told.get(`${row} ${date}`) ?? []
  const missing = answeringBodies({ executors }).filter((body) => !reports.some((one) => one.body === body))
  const period = periodOfDue(date, plan.frequency)
  const stands = dueStanding({ date, asOf, isLapsed, isAsked, reports })
  return { ...stands, row, date, period, isLapsed, isAsked, reports, missing }
}

const byDue = <R extends PlacedReport>(reports: readonly R[]) =>
  gathered(latestReports(reports), ({ row, due }) => `${row} ${due}`)

const ALWAYS = { from: '0001-01-01', to: '9999-12-31' }

/**
 * The due dates on which a period, or the shorter ones that it is made of, report, or all of them: by date, then in the
 * plan's order.
 */
export function standingsOf<R extends PlacedReport>(
  plan: Plan,
  { period, asOf, reports }: Asked<R>,
): readonly StandingOfDue<R>[] {
  const periods = period === null ? null : periodsWithin(period, plan.frequency)
  const span = period === null ? ALWAYS : { from: periodStart(period), to: addDays(periodEnd(period), 31) }
  const told = byDue(reports)
  return dueIn(plan, span)
    .filter(({ date }) => periods === null || periods.includes(periodOfDue(date, plan.frequency)))
    .map((due) => standing(plan, due, { asOf, told }))
}

/** What each body said last of a due date before a period. */
export function saidBefore(reports: readonly PlacedReport[], period: Period) {
  const earlier = reports.filter((one) => comparePeriods(one.period, period) < 0)
  const said = new Map(
    latestReports(earlier).flatMap(({ body, row, due, status, period: told }): [string, Said][] =>
      status === null ? [] : [[`${body} ${row} ${due}`, { status, period: told }]],
    ),
  )
  return (body: string, { row, date }: DueRow) => said.get(`${body} ${row} ${date}`)
}

/**
 * The due dates of earlier periods that came again in a period, since a body that answers for them still owed them when
 * it began; as they stand by its end. None where reports are made more seldom, or where no period is asked about.
 */
export function carriedStandings<R extends PlacedReport>(
  planOn: PlanOn,
  { period, asOf, reports }: Asked<R>,
): readonly StandingOfDue<R>[] {
  const plan = period === null ? null : planOn(periodEnd(period))
  const [first] = plan === null || period === null ? [] : periodsWithin(period, plan.frequency)
  const asks = first === undefined ? null : asksOf(planOn, first)
  if (plan === null || asks === null || first === undefined) return []
  const saidOf = saidBefore(reports, first)
  const told = byDue(reports)
  return asks.earlier
    .filter((due) => answeringBodies(due).some((body) => isOwed(saidOf(body, due))))
    .map((due) => standing(plan, due, { asOf, told }))
}

/** How many due dates stand how. */
export function countStandings(
  standings: readonly Pick<StandingOfDue, 'standing'>[],
): Record<Standing, number> {
  const counts = Object.fromEntries(STANDINGS.map((name) => [name, 0])) as Record<Standing, number>
  for (const { standing } of standings) counts[standing]++
  return counts
}

/** The periods of reporting that make up a period, or those of the programme's years. */
function periodsAsked(planOn: PlanOn, { period, asOf }: Asked<unknown>): readonly Period[] {
  const plan = planOn(period === null ? asOf : periodEnd(period))
  if (plan === null) return []
  const { years, frequency } = plan
  if (period !== null) return periodsWithin(period, frequency)
  return periodsBetween(
    periodOf(`${years.from}-01-01`, frequency),
    periodOf(`${years.until}-12-31`, frequency),
  )
}

/**
 * The bodies from which a period, or each of the shorter ones that it is made of, expects a submission, once it is over:
 * for what is due, what is still owed, and the money of the year. None on whose last day the programme was not in force.
 */
export function expectedBodies(
  planOn: PlanOn,
  asked: Asked<PlacedReport>,
): readonly { readonly period: Period; readonly body: string }[] {
  const { asOf, reports } = asked
  return periodsAsked(planOn, asked).flatMap((one) => {
    const asks = periodEnd(one) < asOf ? asksOf(planOn, one) : null
    if (asks === null || !endsWithin(one, asks.plan.inForce)) return []
    return askedBodies(asks, saidBefore(reports, one)).map((body) => ({ period: one, body }))
  })
}
