import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { columnLetter } from '../addresses.ts'
import { PERCENT_FORMAT } from './money-sheet.ts'
import type { ProgrammeContext } from './programme-context.ts'
import type { ProgrammePlan } from './programme-plan.ts'
import { type Column, firstColumn, numberColumn, textColumn } from './table.ts'

/** Columns before those of the years: number, activity, completion form, executors, deadline. */
export const BEFORE_YEARS = 5

/** The columns of a decree's plan table, then what came of it; money of the report's year. */
export function planColumns(
  { say, report, moneyFormat }: ProgrammeContext,
  { years }: ProgrammePlan,
): Column[] {
  const money = (head: string) => numberColumn(head, 14, [moneyFormat])
  const ofYear = (head: string) => `${head}, ${report.year}`
  return [
    firstColumn(say(words.number), 7),
    textColumn(say(words.activity), 52),
    textColumn(say(words.completionForm), 24),
    textColumn(say(words.executors), 28),
    textColumn(say(words.deadline), 20),
    ...years.map((year) => money(say(words.expenses, { year: year ?? say(words.yearNotStated) }))),
    textColumn(say(words.fundingSource), 20),
    textColumn(say(words.status), 22),
    textColumn(say(words.document), 28),
    money(ofYear(say(words.allocated))),
    money(ofYear(say(words.spent))),
    numberColumn(say(words.ofPlanned), 11, [PERCENT_FORMAT]),
  ]
}

/** The last column of the Plan. */
export function lastPlanColumn({ years }: ProgrammePlan): string {
  return columnLetter(BEFORE_YEARS + years.length + 6)
}
