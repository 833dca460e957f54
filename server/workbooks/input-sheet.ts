import type { Indicator } from '#shared/api/indicators.ts'
import type { ReportIndicator } from '#shared/api/reports.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { columnMessages, sheetMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, numberStyle, STYLES, toned } from './cell-styles.ts'
import { fittingFormat, numberCell, placesOf } from './cell-values.ts'
import { kept } from './kept.ts'
import type { LayoutContext } from './layout-context.ts'
import { rowHeight } from './row-height.ts'
import { asOfText, headRows, pageTexts, periodText } from './sheet-frame.ts'
import { toneOf } from './state-text.ts'
import type { Row, Sheet } from './workbook-file.ts'
import { type Block, HEAD_ROW, type WorkbookPlan } from './workbook-plan.ts'

/** The columns: head, width, style of the head. */
const COLUMNS = [
  [columnMessages.body, 30, STYLES.headFirst],
  [columnMessages.section, 28, STYLES.head],
  [columnMessages.number, 7, STYLES.head],
  [columnMessages.operandWord, 16, STYLES.head],
  [columnMessages.definition, 60, STYLES.head],
  [columnMessages.unit, 14, STYLES.head],
  [columnMessages.value, 18, STYLES.headNumber],
  [columnMessages.asTyped, 24, STYLES.head],
  [columnMessages.state, 20, STYLES.head],
  [columnMessages.ground, 30, STYLES.head],
] as const
const WIDTHS = COLUMNS.map(([, width]) => width)
const [BODY = 0, SECTION = 0, , WORD = 0, NAME = 0, , VALUE = 0, , STATE = 0, GROUND = 0] = WIDTHS

/** The digits that a number of the format holds exactly. */
const EXACT_DIGITS = 15

/** The text as typed where a number of the format does not hold it exactly, else nothing. */
export function inexactText(text: string | null): string | null {
  if (text === null) return null
  const significant = text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '')
  return significant.length > EXACT_DIGITS ? text : null
}

const known = new Map<string, readonly CellStyle[]>()

function rowStyles({ state, value }: ValueShape): readonly CellStyle[] {
  const tone = toneOf(state)
  const format = fittingFormat([value], { places: placesOf(value), width: VALUE })
  const { first, text, secondary } = STYLES
  return kept(known, `${format} ${tone}`, () => [
    ...[first, secondary, secondary, text, secondary, secondary],
    ...[numberStyle('strong', format), text, toned(tone), secondary],
  ])
}

const NOT_REPORTED: ValueShape = { state: 'not-reported', value: null }

function operandRow(
  context: LayoutContext,
  block: { body: string; section: string },
  { row, operand }: { row: ReportIndicator; operand: Indicator['operands'][number] },
): Row {
  const { language, words } = context
  const value = row.operands[operand.key] ?? NOT_REPORTED
  const name = operand.name[language]
  const word = operandWord(operand.key, operand.name, language)
  const [state, ground] = [words.told(value), words.ground(value)]
  const cells = [
    block.body,
    block.section,
    row.number,
    word,
    name,
    operand.unit === null ? null : operand.unit[language],
    value.state === 'value' ? numberCell(value.value) : null,
    inexactText(value.value),
    state,
    ground,
  ]
  const height = rowHeight([
    [block.body, BODY],
    [block.section, SECTION],
    [word, WORD],
    [name, NAME],
    [state, STATE],
    [ground, GROUND],
  ])
  return { cells, styles: rowStyles(value), height }
}

function* blockRows(context: LayoutContext, { body, section }: Block): Generator<Row> {
  const { language } = context
  const place = { body: body.shortName[language], section: `${section.number}. ${section.title[language]}` }
  for (const row of section.indicators) {
    for (const operand of context.definitionOf(row.indicator).indicator.operands)
      yield operandRow(context, place, { row, operand })
  }
}

function* sheetRows(context: LayoutContext, plan: WorkbookPlan): Generator<Row> {
  const { say } = context
  const subtitle = `${periodText(context)} · ${asOfText(context)}`
  yield* headRows(context, {
    title: say(sheetMessages.inputTitle),
    subtitle,
    note: say(sheetMessages.inputNote),
  })
  yield { cells: COLUMNS.map(([head]) => say(head)), styles: COLUMNS.map(([, , style]) => style), height: 20 }
  for (const { blocks } of plan.sheets) for (const block of blocks) yield* blockRows(context, block)
}

/** The area of the figures with their heads. */
export function inputArea({ lastInputRow }: WorkbookPlan): string {
  return `A${HEAD_ROW}:J${lastInputRow}`
}

/** Every figure as it was reported: the only cells that all others follow from. An empty cell is not 0 (S1). */
export function inputSheet(context: LayoutContext, plan: WorkbookPlan): Sheet {
  return {
    name: plan.input,
    widths: WIDTHS,
    frozen: { rows: HEAD_ROW, columns: 4 },
    headRow: HEAD_ROW,
    filter: inputArea(plan),
    colours: [],
    page: pageTexts(context),
    rows: sheetRows(context, plan),
  }
}
