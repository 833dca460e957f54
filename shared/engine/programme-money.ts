import { answeringBodies, countedLines, jointExecutors } from './budget.ts'
import type { Figure } from './figure.ts'
import { gathered } from './gathered.ts'
import type { LeftOut } from './money.ts'
import { sumMoney } from './money.ts'
import type { Period } from './period.ts'
import { comparePeriods, endsWithin, lastWithin, periodEnd, periodsWithin } from './period.ts'
import type { AmountState, MoneyUnit, Plan } from './plan.ts'

/** Money that a body reported of a line in an accepted submission, running since 1 January, in the unit of the report. */
export type ReportedMoney = {
  readonly body: string
  readonly period: Period
  readonly row: string
  readonly year: number
  readonly source: string | null
  readonly allocated: Figure
  readonly spent: Figure
}

type Told = { readonly body: string; readonly allocated: Figure; readonly spent: Figure }

/** Activity × year × source. `told`: what each body that answers for the row says of it, in a state of its own (S1). */
export type MoneyLine = {
  readonly row: string
  readonly section: string
  readonly year: number | null
  readonly source: string | null
  readonly executors: string | null
  readonly planned: string | null
  readonly plannedState: AmountState
  readonly leftOut: LeftOut
  readonly told: readonly Told[]
}

type Asked = {
  readonly period: Period
  /** The calendar date on which it is told: money of a half-year that has not ended by then is not due. */
  readonly asOf: string
  readonly unit: MoneyUnit
  readonly reported: readonly ReportedMoney[]
}

/**
 * The plan's lines of money with what was reported of them by the end of a period. The money of a year is told by the
 * last period of that year, up to the one asked for, on whose last day the programme was in force; before it is not due.
 */
export function moneyLines(plan: Plan, { period, asOf, unit, reported }: Asked): readonly MoneyLine[] {
  const last = lastWithin(period, plan.frequency)
  const known = gathered(
    reported.filter((one) => comparePeriods(one.period, last) <= 0),
    ({ row, year, source }) => keyOf(row, year, source),
  )
  const places = gathered(countedLines(plan.rows), ({ row, line }) => keyOf(row.id, line.year, line.source))
  return [...places.values()].map((placed) => {
    const [{ row, line }] = placed
    const { year, source } = line
    const sum = sumMoney(
      placed.map((one) => one.line),
      unit,
    )
    const plannedState = sum.computed === null ? line.state : 'amount'
    const due = year === null ? undefined : lastDue(plan, year, last)
    const own = known.get(keyOf(row.id, year, source)) ?? []
    const silent = silence(plannedState, { year, due, asOf, until: plan.inForce.until })
    return {
      ...{ row: row.id, section: row.section, year, source, executors: jointExecutors(row) },
      ...{ planned: sum.computed, plannedState, leftOut: sum.leftOut },
      told: answeringBodies(row).map((body) => toldBy(body, { own, due, silent })),
    }
  })
}

function keyOf(row: string, year: number | null, source: string | null): string {
  return JSON.stringify([row, year, source])
}

/** The last period of a year, up to one, on whose last day the programme was in force. */
function lastDue({ frequency, inForce }: Plan, year: number, until: Period): Period | undefined {
  return periodsWithin(String(year), frequency).findLast(
    (one) => endsWithin(one, inForce) && comparePeriods(one, until) <= 0,
  )
}

type Silent = {
  readonly year: number | null
  readonly due: Period | undefined
  readonly asOf: string
  /** The day of repeal. */
  readonly until: string | null
}

/**
 * What stands for a body of which nothing is known: nothing is owed where the plan has no amount, never where a repeal
 * cut the year short before a report fell due, and not yet where a report is still to come.
 */
function silence(plannedState: AmountState, { year, due, asOf, until }: Silent): Figure {
  if (plannedState !== 'amount' || year === null) return { state: 'not-applicable' }
  if (due !== undefined) return { state: periodEnd(due) >= asOf ? 'not-due' : 'not-reported' }
  return { state: until !== null && until < `${year}-12-31` ? 'not-applicable' : 'not-due' }
}

function toldBy(
  body: string,
  { own, due, silent }: { own: readonly ReportedMoney[]; due: Period | undefined; silent: Figure },
): Told {
  const reports = own.filter(
    (one) => one.body === body && (due === undefined || comparePeriods(one.period, due) >= 0),
  )
  const latest = [...reports].sort((a, b) => comparePeriods(a.period, b.period)).at(-1)
  return { body, allocated: latest?.allocated ?? silent, spent: latest?.spent ?? silent }
}
