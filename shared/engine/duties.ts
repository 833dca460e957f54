import { readDeadline, type Term } from './deadline.ts'
import { daysBetween, type PeriodKind, periodEnd, periodOf, previousPeriod } from './period.ts'
import type { Plan, ReportingDuty } from './plan.ts'

/** A calendar date on which a reporting duty of a document falls due. */
export type DueDuty = { readonly date: string; readonly duty: ReportingDuty }

function datesOf({ deadline }: Pick<ReportingDuty, 'deadline'>, term: Term): readonly string[] {
  if (deadline === null) return []
  const reading = readDeadline(deadline, term)
  return reading.state === 'read' ? reading.due : []
}

/** The duties that fall due between two calendar dates, both included, by date; none on the day of repeal or later. */
export function dutiesIn(
  { duties, years, inForce }: Pick<Plan, 'duties' | 'years' | 'inForce'>,
  { from, to }: { readonly from: string; readonly to: string },
): readonly DueDuty[] {
  const binds = (date: string) => inForce.until === null || date < inForce.until
  return duties
    .flatMap((duty) => datesOf(duty, years).map((date) => ({ date, duty })))
    .filter(({ date }) => date >= from && date <= to && binds(date))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * How many days after a period's end it is reported on: the fewest that a document's duties leave («10 қаңтар» after a
 * half-year is 10). A date within the period itself («30 желтоқсан») counts from the period before, and so yields to the
 * date on which what was reported is consolidated. Null where no duty says a date.
 */
export function daysToReport(
  duties: readonly Pick<ReportingDuty, 'deadline'>[],
  { term, frequency }: { readonly term: Term; readonly frequency: PeriodKind },
): number | null {
  const days = duties
    .flatMap((duty) => datesOf(duty, term))
    .map((date) => daysBetween(periodEnd(previousPeriod(periodOf(date, frequency))), date))
  return days.length === 0 ? null : Math.min(...days)
}
