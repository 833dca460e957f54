import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { columnLetter } from '../addresses.ts'
import { numberStyle, STYLES } from '../cell-styles.ts'
import { PERCENT_FORMAT } from './money-sheet.ts'
import type { ProgrammeContext } from './programme-context.ts'
import type { ProgrammePlan } from './programme-plan.ts'
import type { Column } from './table.ts'

/** Columns before those of the years: number, activity, completion form, executors, deadline. */
export const BEFORE_YEARS = 5

/** The columns of a decree's plan table, then what came of it; money of the report's year. */
export function planColumns(
  { say, report, moneyFormat }: ProgrammeContext,
  { years }: ProgrammePlan,
): Column[] {
  const text = (head: string, width: number): Column => ({
    head,
    width,
    headStyle: STYLES.head,
    style: STYLES.text,
  })
  const money = (head: string): Column => ({
    ...{ head, width: 14, headStyle: STYLES.headNumber, style: numberStyle('plain', moneyFormat) },
  })
  const ofYear = (head: string) => `${head}, ${report.year}`
  return [
    { head: say(words.number), width: 7, headStyle: STYLES.headFirst, style: STYLES.first },
    text(say(words.activity), 52),
    text(say(words.completionForm), 24),
    text(say(words.executors), 28),
    text(say(words.deadline), 20),
    ...years.map((year) => money(say(words.expenses, { year: year ?? say(words.yearNotStated) }))),
    text(say(words.fundingSource), 20),
    text(say(words.status), 22),
    text(say(words.document), 28),
    money(ofYear(say(words.allocated))),
    money(ofYear(say(words.spent))),
    { ...money(say(words.ofPlanned)), width: 11, style: numberStyle('plain', PERCENT_FORMAT) },
  ]
}

/** The last column of the Plan. */
export function lastPlanColumn({ years }: ProgrammePlan): string {
  return columnLetter(BEFORE_YEARS + years.length + 6)
}
