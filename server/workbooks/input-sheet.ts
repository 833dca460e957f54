import type { Indicator } from '#shared/api/indicators.ts'
import type { ReportIndicator } from '#shared/api/reports.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { columnMessages, sheetMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, numberFormat, numberStyle, STYLES, toned } from './cell-styles.ts'
import { numberCell, placesOf } from './cell-values.ts'
import { kept } from './kept.ts'
import type { LayoutContext } from './layout-context.ts'
import { asOfText, headRows, pageTexts, periodText } from './sheet-frame.ts'
import { toneOf } from './state-text.ts'
import type { Row, Sheet } from './workbook-file.ts'
import { type Block, HEAD_ROW, type WorkbookPlan } from './workbook-plan.ts'

/** The digits that a number of the format holds exactly. */
const EXACT_DIGITS = 15

/** The text as typed where a number of the format does not hold it exactly, else nothing. */
export function inexactText(text: string | null): string | null {
  if (text === null) return null
  const digits = text.replace(/^-?0*/, '').replace('.', '').replace(/^0+/, '')
  const significant = text.includes('.') ? digits.replace(/0+$/, '') : digits
  return significant.length > EXACT_DIGITS ? text : null
}

const known = new Map<string, readonly CellStyle[]>()

function rowStyles({ state, value }: ValueShape): readonly CellStyle[] {
  const [places, tone] = [placesOf(value), toneOf(state)]
  const { text, secondary } = STYLES
  return kept(known, `${places} ${tone}`, () => [
    ...[text, secondary, secondary, text, secondary, secondary],
    ...[numberStyle('strong', numberFormat(places)), secondary, toned(tone), secondary],
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
  const cells = [
    block.body,
    block.section,
    row.number,
    operandWord(operand.key, operand.name, language),
    operand.name[language],
    operand.unit === null ? null : operand.unit[language],
    value.state === 'value' ? numberCell(value.value) : null,
    inexactText(value.value),
    words.told(value),
    words.ground(value),
  ]
  return { cells, styles: rowStyles(value) }
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
  const {
    body,
    section,
    number,
    operandWord: word,
    definition,
    unit,
    value,
    asTyped,
    state,
    ground,
  } = columnMessages
  const heads = [body, section, number, word, definition, unit, value, asTyped, state, ground]
  yield {
    cells: heads.map((head) => say(head)),
    styles: heads.map((head) => (head === value ? STYLES.headNumber : STYLES.head)),
  }
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
    widths: [26, 24, 7, 15, 58, 10, 16, 22, 20, 30],
    frozen: { rows: HEAD_ROW, columns: 4 },
    headRow: HEAD_ROW,
    filter: inputArea(plan),
    colours: [],
    page: pageTexts(context),
    rows: sheetRows(context, plan),
  }
}
