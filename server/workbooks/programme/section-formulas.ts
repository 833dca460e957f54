import type { ReportSectionOfPlan } from '#shared/api/programme-report.ts'
import { standingWords, programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { type Standing, UNASKED } from '#shared/rules/due-standing.ts'
import { textInFormula } from '../addresses.ts'
import { numberResult } from '../cell-values.ts'
import type { LiveFormula } from '../workbook-file.ts'
import { deadlinesArea } from './deadlines-sheet.ts'
import { inputColumn } from './input-sheet.ts'
import type { ProgrammeContext } from './programme-context.ts'
import type { INPUT, ProgrammePlan } from './programme-plan.ts'

/** Due dates of a section, those done and those overdue, counted in Deadlines. */
function countFormulas(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  { section, due, done, overdue }: ReportSectionOfPlan,
): LiveFormula[] {
  const { say } = context
  const area = (column: 'section' | 'status' | 'overdue') => deadlinesArea(context, plan, column)
  const ofSection = `${area('section')},${textInFormula(say(words.sectionAlone, { number: section }))}`
  const of = (standing: Standing) =>
    `COUNTIFS(${ofSection},${area('status')},${textInFormula(say(standingWords[standing]))})`
  const unasked = UNASKED.map((standing) => `-${of(standing)}`).join('')
  return [
    { formula: `COUNTIFS(${ofSection})${unasked}`, result: due },
    { formula: `${of('done')}+${of('done-late')}`, result: done },
    { formula: `COUNTIFS(${ofSection},${area('overdue')},${textInFormula(say(own.yes))})`, result: overdue },
  ]
}

/** Planned and spent money of a section in the report's year, and the per cent of its lines that have both numbers (S13). */
function moneyFormulas(
  { say, report }: ProgrammeContext,
  plan: ProgrammePlan,
  { section, money }: ReportSectionOfPlan,
): LiveFormula[] {
  const area = (column: keyof typeof INPUT) => inputColumn(plan, column)
  const named = textInFormula(say(words.sectionAlone, { number: section }))
  const ofSection = `${area('section')},${named},${area('year')},${report.year}`
  const sum = (column: keyof typeof INPUT) => `SUMIFS(${area(column)},${ofSection})`
  const ifAny = (column: keyof typeof INPUT, formula: string) =>
    `IF(COUNTIFS(${ofSection},${area(column)},">=0")=0,"",${formula})`
  return [
    { formula: ifAny('planned', sum('planned')), result: numberResult(money.planned.value) },
    { formula: ifAny('spent', sum('spent')), result: numberResult(money.spent.value) },
    {
      formula: ifAny('comparedPlan', `100*${sum('comparedSpent')}/${sum('comparedPlan')}`),
      result: numberResult(money.spentOfPlanned.value),
    },
  ]
}

/** What the Summary says of a section: live, each with the server's own result. */
export function sectionFormulas(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  section: ReportSectionOfPlan,
): LiveFormula[] {
  return [...countFormulas(context, plan, section), ...moneyFormulas(context, plan, section)]
}
