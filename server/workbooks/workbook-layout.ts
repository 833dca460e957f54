import { headMessages } from '#shared/language/workbook-messages.ts'
import { fixed, onSheet } from './addresses.ts'
import { inputArea, inputSheet } from './input-sheet.ts'
import { type LayoutContext, layoutContext } from './layout-context.ts'
import { methodSheet, scoringCells } from './method-sheet.ts'
import { AVERAGE_NAME, createScoreNames, INPUT_NAME } from './scoring-names.ts'
import { sectionParts, sectionSheet } from './section-sheet.ts'
import { periodText } from './sheet-frame.ts'
import { SUMMARY, summaryRowsOf } from './summary-plan.ts'
import { summarySheet } from './summary-sheet.ts'
import type { DefinedName, Sheet, Workbook } from './workbook-file.ts'
import type { WorkbookJob } from './workbook-job.ts'
import { planWorkbook, type WorkbookPlan } from './workbook-plan.ts'

function* sheetsOf(context: LayoutContext, plan: WorkbookPlan): Generator<Sheet> {
  yield summarySheet(context, plan)
  const parts = sectionParts(context, plan)
  for (const sheet of plan.sheets) yield sectionSheet(parts, sheet)
  yield inputSheet(context, plan)
  yield methodSheet(context, plan)
}

/** Names of the cells that a reader would look for: scores, the method's numbers, the table of figures. */
function namesOf(context: LayoutContext, plan: WorkbookPlan): DefinedName[] {
  const { first, average } = summaryRowsOf(context)
  const named = (name: string, sheet: string, area: string) => ({
    name,
    refersTo: onSheet(sheet, fixed(area)),
  })
  const scoreName = createScoreNames()
  const scores = context.report.bodies.map(({ body }, index) =>
    named(scoreName(body), plan.summary, `${SUMMARY.score}${first + index}`),
  )
  const blocks = context.report.bodies
    .flatMap(({ body }) => plan.blocksOf(body))
    .filter(({ body }) => body.sections.length > 1)
  const sections = blocks.map(({ body, section, sheet, columns, scoreRow }) =>
    named(scoreName(body.body, `s${section.number}`), sheet, columns.achievement + scoreRow),
  )
  return [
    named(INPUT_NAME, plan.input, inputArea(plan)),
    named(AVERAGE_NAME, plan.summary, `${SUMMARY.score}${average}`),
    ...scoringCells(context).map(({ name, cell }) => named(name, plan.method, cell)),
    ...scores,
    ...sections,
  ]
}

/** Lays a report out as a workbook: every number of the report, and beside it the formula that it follows from. */
export function layOutWorkbook(job: WorkbookJob): Workbook {
  const context = layoutContext(job)
  const plan = planWorkbook(context)
  const title = `${context.say(headMessages.title)}. ${periodText(context)}`
  return {
    path: job.path,
    properties: {
      title,
      subject: context.say(headMessages.running),
      author: job.madeBy,
      language: job.language,
      at: new Date(job.report.asOf),
    },
    names: namesOf(context, plan),
    sheets: sheetsOf(context, plan),
  }
}
