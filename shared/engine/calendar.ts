import { readDeadline } from './deadline.ts'
import type { DeadlineReading } from './deadline-dates.ts'
import type { DeadlineProblem } from './deadline-items.ts'
import type { Period, PeriodKind } from './period.ts'
import { endsWithin, periodOf, periodStart, previousPeriod } from './period.ts'
import type { Plan, PlanRow } from './plan.ts'

/**
 * A day on which a row's completion form is due. `isLapsed`: on the day of repeal or later, when the plan binds no more.
 * `isAsked`: somebody is to report on it, because its period ended while the plan was in force.
 */
export type DueRow = {
  readonly date: string
  readonly row: string
  readonly executors: PlanRow['executors']
  readonly recipient: string | null
  readonly completionForm: string | null
  readonly isLapsed: boolean
  readonly isAsked: boolean
}

/** A row whose deadline cannot be read, and so is missing from the calendar; `at` is an index in the text. */
export type UnreadableRow = {
  readonly row: string
  readonly deadline: string
  readonly reason: DeadlineProblem
  readonly at: number
}

/**
 * What falls due between two calendar dates, both included, by date and then in the plan's order. Removed rows, and
 * rows or headings without a deadline, owe nothing; those that cannot be read are told by `unreadableRows`.
 */
export function dueIn(
  plan: Plan,
  { from, to }: { readonly from: string; readonly to: string },
): readonly DueRow[] {
  const repeal = plan.inForce.until
  const due = readings(plan).flatMap(({ row, reading }) => {
    if (reading.state === 'unreadable') return []
    return reading.due
      .filter((date) => date >= from && date <= to)
      .map((date): DueRow => {
        const { id, executors, recipient, completionForm } = row
        const isLapsed = repeal !== null && date >= repeal
        const isAsked = !isLapsed && endsWithin(periodOfDue(date, plan.frequency), plan.inForce)
        return { date, row: id, executors, recipient, completionForm, isLapsed, isAsked }
      })
  })
  return due.sort(byDate)
}

/** The rows that owe something by a deadline that says no date, in the plan's order: an empty calendar is not «nothing due». */
export function unreadableRows(plan: Plan): readonly UnreadableRow[] {
  return readings(plan).flatMap(({ row, deadline, reading }) => {
    if (reading.state === 'read') return []
    return [{ row: row.id, deadline, reason: reading.reason, at: reading.at }]
  })
}

/**
 * The period that a due date reports on where reports are made so often: in a period's first month the one just ended
 * (by half-years 10 January and 30 January 2010 → 2009-H2); else the date's own. Throws RangeError on what is no date.
 */
export function periodOfDue(date: string, frequency: PeriodKind): Period {
  const own = periodOf(date, frequency)
  const isFirstMonth = date.slice(0, 7) === periodStart(own).slice(0, 7)
  return isFirstMonth ? previousPeriod(own) : own
}

function byDate(a: DueRow, b: DueRow): number {
  if (a.date === b.date) return 0
  return a.date < b.date ? -1 : 1
}

type Reading = { readonly row: PlanRow; readonly deadline: string; readonly reading: DeadlineReading }

const kept = new WeakMap<Plan, readonly Reading[]>()

/** A plan's deadlines are read once: it never changes. */
function readings(plan: Plan): readonly Reading[] {
  const known = kept.get(plan)
  if (known !== undefined) return known
  const read = plan.rows.flatMap((row): Reading[] => {
    if (row.status === 'removed' || row.deadline === null) return []
    return [{ row, deadline: row.deadline, reading: readDeadline(row.deadline, plan.years) }]
  })
  kept.set(plan, read)
  return read
}
