import type { KpiReport } from '#shared/api/reports.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { columnMessages, summaryMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, numberFormat, numberStyle, STYLES, toned } from './cell-styles.ts'
import { mostPlaces, numberCell } from './cell-values.ts'
import type { KpiDefinition, LayoutContext } from './layout-context.ts'
import { rowHeight } from './row-height.ts'
import { lineRow } from './sheet-frame.ts'
import { toneOf } from './state-text.ts'
import { SUMMARY_WIDTHS } from './summary-plan.ts'
import { inRow, rowFormula, valueFormula } from './value-formula.ts'
import type { Cell, Row } from './workbook-file.ts'

type Shared = KpiReport['shared'][number]

const [, NAME_WIDTH = 40] = SUMMARY_WIDTHS
const FIRST_SUM = 7
/** Each sum takes two columns, for sums are long. */
const SUM_COLUMNS = [FIRST_SUM, FIRST_SUM + 2, FIRST_SUM + 4] as const
const MERGES = SUM_COLUMNS.map((column) => [column, column + 1] as const)

function definitionOf({ job, definitionOf }: LayoutContext, { key }: Shared): KpiDefinition | undefined {
  const indicator = job.indicators.find(({ link }) => link === key)
  return indicator && definitionOf(indicator.id)
}

/** Places of a row whose columns are those of the table of bodies. */
function placed(
  name: string,
  {
    value,
    bounds,
    sums,
    coverage,
  }: {
    value: Cell
    bounds: readonly [Cell, Cell]
    sums: readonly Cell[]
    coverage: readonly [Cell, Cell, Cell]
  },
): Cell[] {
  const wide = SUM_COLUMNS.flatMap((_, index) => [sums[index] ?? null, null])
  const [included, missing, state] = coverage
  return [null, name, value, null, ...bounds, ...wide, included, missing, null, state]
}

function heads(context: LayoutContext, first: Shared): Row {
  const { say, language } = context
  const operands = definitionOf(context, first)?.indicator.operands ?? []
  const sums = operands
    .map(({ key, name }) => operandWord(key, name, language))
    .map((word) => (word.length > 24 ? '' : word))
  const cells = placed(say(columnMessages.indicator), {
    value: say(columnMessages.value),
    bounds: [say(columnMessages.low), say(columnMessages.high)],
    sums: sums.map((word) => say(columnMessages.sum, { word })),
    coverage: [say(columnMessages.included), say(columnMessages.missing), say(columnMessages.state)],
  })
  const styles = cells.map((_, index) =>
    index < 2 || index === cells.length - 1 ? STYLES.head : STYLES.headNumber,
  )
  return { cells, styles, merges: MERGES, height: 38 }
}

/** Σ numerator ÷ Σ denominator, live over the sums of its row (S13). */
function liveValue(context: LayoutContext, result: Shared, row: number): Cell {
  const { computed, operands } = result
  const compiled = definitionOf(context, result)?.compiled
  const keys = Object.keys(operands).map((key) => key.normalize('NFC'))
  const isComplete = Object.values(operands).every(({ value }) => value !== null)
  if (!compiled || computed.value === null || !isComplete || keys.length > SUM_COLUMNS.length)
    return numberCell(computed.value)
  const columnOf = (key: string) => SUM_COLUMNS[keys.indexOf(key.normalize('NFC'))] ?? FIRST_SUM
  const { value } = valueFormula(compiled, { columnOf, errorWord: context.words.error })
  return { formula: inRow(rowFormula(value), row), result: Number(computed.value) }
}

function resultRow(context: LayoutContext, result: Shared, row: number): Row {
  const { language, unitOf, words } = context
  const sums = Object.values(result.operands).map(({ value }) => value)
  const name = `${result.name[language]}, ${unitOf(result.unit)}`
  const cells = placed(name, {
    value: liveValue(context, result, row),
    bounds: [numberCell(result.bounds?.low), numberCell(result.bounds?.high)],
    sums: sums.map(numberCell),
    coverage: [result.included.length, result.missing.length, words.told(result.computed)],
  })
  const format = numberFormat(result.decimals)
  const bound = numberStyle('secondary', format)
  const sum = numberStyle('secondary', numberFormat(mostPlaces(sums)))
  const count = numberStyle('plain', '0')
  const wide = SUM_COLUMNS.flatMap((): CellStyle[] => [sum, sum])
  const styles = [
    STYLES.secondary,
    STYLES.text,
    numberStyle('strong', format),
    STYLES.text,
    bound,
    bound,
    ...wide,
    count,
    count,
    STYLES.text,
    toned(toneOf(result.computed.state)),
  ]
  return { cells, styles, merges: MERGES, height: rowHeight([[name, NAME_WIDTH]]) }
}

/** Results that several bodies report under one name, each counted once (S13–S15); nothing where there are none. */
export function sharedRows(context: LayoutContext, firstRow: number): Row[] {
  const { shared } = context.report
  const [first] = shared
  if (!first) return []
  const head = [
    lineRow(null, STYLES.plain, 12),
    lineRow(context.say(summaryMessages.shared), STYLES.heading, 18),
    heads(context, first),
  ]
  return [
    ...head,
    ...shared.map((result, index) => resultRow(context, result, firstRow + head.length + index)),
  ]
}
