import type { ReportLine } from '#shared/api/programme-report.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { columnMessages } from '#shared/language/workbook-messages.ts'
import { onSheet, textInFormula } from '../addresses.ts'
import { numberStyle, STYLES, toned } from '../cell-styles.ts'
import { numberCell, numberResult } from '../cell-values.ts'
import { toneOf } from '../state-text.ts'
import type { Cell, LiveFormula, Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { HEAD_ROW, INPUT, type InputBlock, type ProgrammePlan } from './programme-plan.ts'
import { type Column, firstColumn, numberColumn, rowOf, textColumn } from './table.ts'
import { tableSheet } from './table-sheet.ts'

function columnsOf({ say, moneyFormat }: ProgrammeContext): Column[] {
  const money = (head: string) => numberColumn(head, 16, [moneyFormat, 'strong'])
  const told = (head: string, width: number) => textColumn(head, width, STYLES.secondary)
  const compared = [own.comparedPlan, own.comparedSpent, own.comparedAllocated, own.comparedSpent]
  return [
    firstColumn(say(own.row), 10),
    textColumn(say(words.activity), 46),
    textColumn(say(words.year), 8, numberStyle('secondary', '0')),
    told(say(words.source), 26),
    told(say(own.executorSet), 34),
    told(say(own.body), 26),
    money(say(words.planned)),
    told(say(own.plannedState), 20),
    money(say(words.allocated)),
    told(say(own.allocatedState), 18),
    money(say(words.spent)),
    told(say(own.spentState), 18),
    told(say(columnMessages.ground), 28),
    ...compared.map((head) => numberColumn(say(head), 16, [moneyFormat, 'secondary'])),
    told(say(words.section), 12),
  ]
}

/** A line's number counts in a per cent only when none of its bodies is missing or withheld. */
function wholeCondition(
  { words: states }: ProgrammeContext,
  block: InputBlock,
  part: 'allocated' | 'spent',
): string {
  const area = (column: string) => `${column}${block.first}:${column}${block.last}`
  const silent = (['not-reported', 'withheld'] as const).map(
    (state) => `COUNTIF(${area(INPUT[`${part}State`])},${textInFormula(states.state(state))})`,
  )
  return `COUNT(${area(INPUT[part])})>0,${silent.join('+')}=0`
}

type Compared = { readonly whole: string | null; readonly spent: string | null }

const isZero = (text: string | null) => text === null || Number(text) === 0

/** What a line puts on each side of its per cents. */
function comparedOf({ planned, allocated, spent }: ReportLine): { ofPlan: Compared; ofAllocated: Compared } {
  const part = spent.state === 'value' ? spent.value : null
  const pair = (whole: string | null): Compared =>
    isZero(whole) || part === null ? { whole: null, spent: null } : { whole, spent: part }
  return { ofPlan: pair(planned), ofAllocated: pair(allocated.state === 'value' ? allocated.value : null) }
}

function comparedCells(context: ProgrammeContext, block: InputBlock): LiveFormula[] {
  const { first, last, line } = block
  const sum = (column: string) => `SUM(${column}${first}:${column}${last})`
  const spent = wholeCondition(context, block, 'spent')
  const allocated = wholeCondition(context, block, 'allocated')
  const plan = `${INPUT.planned}${first}`
  const { ofPlan, ofAllocated } = comparedOf(line)
  const ifPlan = (then: string) => `IF(AND(COUNT(${plan})=1,SUM(${plan})<>0,${spent}),${then},"")`
  const ifAllocated = (then: string) => `IF(AND(${allocated},${sum(INPUT.allocated)}<>0,${spent}),${then},"")`
  return [
    { formula: ifPlan(plan), result: numberResult(ofPlan.whole) },
    { formula: ifPlan(sum(INPUT.spent)), result: numberResult(ofPlan.spent) },
    { formula: ifAllocated(sum(INPUT.allocated)), result: numberResult(ofAllocated.whole) },
    { formula: ifAllocated(sum(INPUT.spent)), result: numberResult(ofAllocated.spent) },
  ]
}

/** The section is the first part of a row's id (S26). */
const sectionOf = ({ row }: ReportLine) => row.split('/')[0] ?? ''

const SILENT: ValueShape = { state: 'not-applicable', value: null }

function* blockRows(
  context: ProgrammeContext,
  columns: readonly Column[],
  block: InputBlock,
): Generator<Row> {
  const { report, printed, sourceName, bodyNames, bodyName, words: states, amountState } = context
  const section = context.say(words.sectionAlone, { number: sectionOf(block.line) })
  const { line, first, last } = block
  const title = printed(report.rows.find(({ id }) => id === line.row)?.title ?? null)
  for (let row = first; row <= last; row++) {
    const told = line.told[row - first]
    const { allocated, spent } = told ?? { allocated: SILENT, spent: SILENT }
    const isFirst = row === first
    const cells: Cell[] = [
      ...[line.row, title, line.year, sourceName(line.source), bodyNames(line.executor)],
      told ? bodyName(told.body) : null,
      isFirst ? numberCell(line.planned) : null,
      isFirst && line.planned === null ? amountState(line.plannedState) : null,
      ...[numberCell(allocated.value), states.told(allocated)],
      ...[numberCell(spent.value), states.told(spent)],
      states.ground(spent) ?? states.ground(allocated),
      ...(isFirst ? comparedCells(context, block) : [null, null, null, null]),
      section,
    ]
    yield rowOf(columns, cells, { 9: toned(toneOf(allocated.state)), 11: toned(toneOf(spent.state)) })
  }
}

/** A column of the figures without its head, for formulas that sum over it. */
export function inputColumn({ sheets, lastInputRow }: ProgrammePlan, column: keyof typeof INPUT): string {
  const last = Math.max(HEAD_ROW + 1, lastInputRow)
  return onSheet(sheets.input, `${INPUT[column]}${HEAD_ROW + 1}:${INPUT[column]}${last}`)
}

/** The area of the figures with their heads. */
export function inputArea({ lastInputRow }: ProgrammePlan): string {
  return `A${HEAD_ROW}:${INPUT.section}${lastInputRow}`
}

/** Every line of the plan and what each executor reported of it: all other numbers follow from these. */
export function inputSheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  const { say } = context
  const columns = columnsOf(context)
  function* rows(): Generator<Row> {
    for (const block of plan.blocks) yield* blockRows(context, columns, block)
  }
  return tableSheet(context, {
    ...{ name: plan.sheets.input, title: say(own.inputTitle), note: say(own.inputNote), columns, frozen: 2 },
    count: plan.lastInputRow - HEAD_ROW,
    rows: rows(),
  })
}
