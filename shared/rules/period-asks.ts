import { answeringBodies, countedLines } from '../engine/budget.ts'
import { type DueRow, dueIn, periodOfDue } from '../engine/calendar.ts'
import { comparePeriods, type Period, periodEnd, periodYear } from '../engine/period.ts'
import type { Plan, PlanRow } from '../engine/plan.ts'
import type { ActivityStatus } from './activity-report.ts'

/** The plan in force on a calendar date; null before the programme's first edition. */
export type PlanOn = (date: string) => Plan | null

/**
 * What a period of a programme asks for, by the plan in force on its last day. `due`: the due dates that report on it;
 * `earlier`: those of earlier periods that still stand; `paid`: the rows that have an amount for its year.
 */
export type PeriodAsks = {
  readonly plan: Plan
  readonly due: readonly DueRow[]
  readonly earlier: readonly DueRow[]
  readonly paid: readonly PlanRow[]
}

/** What a body said last of a due date, in a report that was accepted, and in which period. */
export type Said = { readonly status: ActivityStatus; readonly period: Period }

const SETTLING: readonly ActivityStatus[] = ['done', 'cannot-be-done']

/** Whether a body still owes a due date: nothing that was accepted says that it is done, or cannot be. */
export function isOwed(said: Said | undefined): boolean {
  return said === undefined || !SETTLING.includes(said.status)
}

const hasExecutors = ({ executors }: Pick<PlanRow, 'executors'>) => executors.length > 0

/** The due dates of a plan until the end of a period; lapsed ones, and those that nobody carries out, are left out. */
function dueUntil(plan: Plan, period: Period): readonly DueRow[] {
  // A due date reports on the period just ended for a month.
  const to = `${periodYear(period) + 1}-01-31`
  return dueIn(plan, { from: '0001-01-01', to }).filter((due) => !due.isLapsed && hasExecutors(due))
}

const placeOf = ({ row, date }: DueRow) => `${row} ${date}`

/** Of due dates of earlier periods, those that were due by the plan that was in force on their period's last day. */
function standing(earlier: readonly DueRow[], { planOn, plan, period }: Asked & { plan: Plan }): DueRow[] {
  const known = new Map<Plan, ReadonlySet<string>>()
  const placesOf = (then: Plan) => {
    const places = known.get(then) ?? new Set(dueUntil(then, period).map(placeOf))
    known.set(then, places)
    return places
  }
  return earlier.filter((due) => {
    const then = planOn(periodEnd(periodOfDue(due.date, plan.frequency)))
    return then !== null && placesOf(then).has(placeOf(due))
  })
}

function paidRows({ rows }: Plan, year: number): PlanRow[] {
  const paid = countedLines(rows).filter(({ line }) => line.year === year && line.state === 'amount')
  return [...new Set(paid.map(({ row }) => row))].filter(hasExecutors)
}

type Asked = { readonly planOn: PlanOn; readonly period: Period }

/** What the period asks for; null before the first edition. After the programme's last year nothing comes again. */
export function asksOf(planOn: PlanOn, period: Period): PeriodAsks | null {
  const plan = planOn(periodEnd(period))
  if (plan === null) return null
  const orderOf = ({ date }: DueRow) => comparePeriods(periodOfDue(date, plan.frequency), period)
  const all = dueUntil(plan, period)
  const isWithinTerm = periodYear(period) <= plan.years.until
  const earlier = isWithinTerm ? all.filter((due) => orderOf(due) < 0) : []
  return {
    plan,
    due: all.filter((due) => orderOf(due) === 0),
    earlier: standing(earlier, { planOn, plan, period }),
    paid: paidRows(plan, periodYear(period)),
  }
}

/** The bodies that have something to report in the period, each once. `saidOf`: what a body said last before it. */
export function askedBodies(
  { due, earlier, paid }: PeriodAsks,
  saidOf: (body: string, due: DueRow) => Said | undefined,
): readonly string[] {
  const owing = earlier.flatMap((one) => answeringBodies(one).filter((body) => isOwed(saidOf(body, one))))
  return [...new Set([...[...due, ...paid].flatMap(answeringBodies), ...owing])]
}
