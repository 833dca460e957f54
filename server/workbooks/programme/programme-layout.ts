import { fixed, onSheet } from '../addresses.ts'
import { periodText } from '../sheet-frame.ts'
import type { DefinedName, Sheet, Workbook } from '../workbook-file.ts'
import { deadlinesSheet } from './deadlines-sheet.ts'
import { findingsSheet } from './findings-sheet.ts'
import { indicatorsSheet } from './indicators-sheet.ts'
import { inputArea, inputSheet } from './input-sheet.ts'
import { methodSheet } from './method-sheet.ts'
import { moneySheet } from './money-sheet.ts'
import { lastPlanColumn } from './plan-columns.ts'
import { lastPlanRow, planSheet } from './plan-sheet.ts'
import { type ProgrammeContext, programmeContext } from './programme-context.ts'
import type { ProgrammeJob } from './programme-job.ts'
import { HEAD_ROW, MONEY, type ProgrammePlan, planProgramme } from './programme-plan.ts'
import { summarySheet } from './summary-sheet.ts'

const SHEETS = [
  summarySheet,
  planSheet,
  moneySheet,
  indicatorsSheet,
  findingsSheet,
  deadlinesSheet,
  inputSheet,
  methodSheet,
] as const

function* sheetsOf(context: ProgrammeContext, plan: ProgrammePlan): Generator<Sheet> {
  for (const sheet of SHEETS) yield sheet(context, plan)
}

/** Names of the cells that a reader would look for: the plan, the money, the figures, the sums of each year. */
function namesOf(context: ProgrammeContext, plan: ProgrammePlan): DefinedName[] {
  const named = (name: string, sheet: string, area: string) => ({
    name,
    refersTo: onSheet(sheet, fixed(area)),
  })
  const { sheets, money } = plan
  const years = context.report.years.flatMap(({ year }, index) => {
    const row = money.find((one) => one.of === 'year' && one.index === index)?.row
    if (row === undefined || year === null) return []
    return [
      named(`Planned_${year}`, sheets.money, MONEY.planned + row),
      named(`Allocated_${year}`, sheets.money, MONEY.allocated + row),
      named(`Spent_${year}`, sheets.money, MONEY.spent + row),
      named(`Execution_${year}`, sheets.money, MONEY.ofPlanned + row),
    ]
  })
  return [
    named('Input', sheets.input, inputArea(plan)),
    named('Plan', sheets.plan, `A${HEAD_ROW}:${lastPlanColumn(plan)}${lastPlanRow(context)}`),
    named('Money', sheets.money, `A${HEAD_ROW}:L${HEAD_ROW + Math.max(1, money.length)}`),
    ...years,
  ]
}

/** Lays the report of a programme out as a workbook that an official knows by its plan table. */
export function layOutProgramme(job: ProgrammeJob): Workbook {
  const context = programmeContext(job)
  const plan = planProgramme(context)
  return {
    path: job.path,
    properties: {
      title: `${job.report.programme.title[job.language]}. ${periodText(context)}`,
      subject: context.say(context.running),
      author: job.madeBy,
      language: job.language,
      at: new Date(job.report.asOf),
    },
    names: namesOf(context, plan),
    sheets: sheetsOf(context, plan),
  }
}
