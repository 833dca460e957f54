import type { ReportIndicator, ReportSection } from '#shared/api/reports.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { onSheet } from './addresses.ts'
import { type CellStyle, numberFormat, numberStyle, STYLES, toned } from './cell-styles.ts'
import type { KpiFormulas, StateTexts } from './kpi-formulas.ts'
import type { LayoutContext } from './layout-context.ts'
import { toneOf } from './state-text.ts'
import { inRow } from './value-formula.ts'
import type { Cell, LiveFormula, Row } from './workbook-file.ts'
import type { Block } from './workbook-plan.ts'

const MOST_PLACES = 6

/** The cell of a decimal text; an empty one where there is none. */
export function numberCell(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text)
}

/** The result of a formula that is empty where there is no number. */
export function numberResult(text: string | null | undefined): number | '' {
  return text === null || text === undefined ? '' : Number(text)
}

/** How many places a typed number has, as far as a cell shows them. */
export function placesOf(text: string | null): number {
  const point = text === null ? -1 : text.indexOf('.')
  return point < 0 || text === null ? 0 : Math.min(text.length - point - 1, MOST_PLACES)
}

/** Where a KPI's row takes its figures from. */
export type KpiPlace = {
  readonly row: number
  readonly inputRow: number
  readonly inputSheet: string
  readonly formulas: KpiFormulas
}

/** How the server's outcome stands to the operands: which branch of the state's formula it is. */
function branchOf(
  context: LayoutContext,
  { indicator, operands, computed }: ReportIndicator,
): keyof StateTexts {
  if (computed.value !== null) return 'value'
  const { keys } = context.definitionOf(indicator).compiled
  if (keys.some((key) => operands[key]?.state !== 'value')) return 'missing'
  return computed.state === 'error' ? 'error' : 'noCases'
}

function stateTexts({ words }: LayoutContext, branch: keyof StateTexts, computed: ValueShape): StateTexts {
  const usual = {
    value: words.value,
    error: words.error,
    missing: words.missingInputs,
    noCases: words.noCases,
  }
  return { ...usual, [branch]: words.told(computed) }
}

function operandCells(
  context: LayoutContext,
  { indicator, operands }: ReportIndicator,
  { inputRow, inputSheet }: KpiPlace,
): LiveFormula[] {
  return context.definitionOf(indicator).indicator.operands.map(({ key }, index) => {
    const cell = onSheet(inputSheet, `$G$${inputRow + index}`)
    return { formula: `IF(ISNUMBER(${cell}),${cell},"")`, result: numberResult(operands[key]?.value) }
  })
}

const stylesKept = new Map<string, readonly CellStyle[]>()

const TARGET_MARKS = { '>=': '', '<=': '"≤ "', '=': '"= "', top: '"top "' } as const

/** The styles of a KPI's row: one array for all rows that look alike. */
function rowStyles(row: ReportIndicator, operandColumns: number): readonly CellStyle[] {
  const places = Math.max(0, ...Object.values(row.operands).map(({ value }) => placesOf(value)))
  const mark = TARGET_MARKS[row.target?.comparator ?? '>=']
  const tone = toneOf(row.computed.state)
  const key = `${operandColumns} ${places} ${row.decimals} ${mark} ${tone}`
  const known = stylesKept.get(key)
  if (known) return known
  const [format, one] = [numberFormat(row.decimals), numberFormat(1)]
  const operands = Array.from({ length: operandColumns }, () =>
    numberStyle('secondary', numberFormat(places)),
  )
  const target = numberStyle('secondary', mark + format)
  const numbers = [
    numberStyle('strong', format),
    target,
    target,
    numberStyle('plain', format),
    numberStyle('plain', one),
  ]
  const weight = numberStyle('secondary', 'General')
  const styles = [
    STYLES.secondary,
    STYLES.text,
    STYLES.secondary,
    ...operands,
    ...numbers,
    STYLES.text,
    weight,
    numberStyle('secondary', '#,##0.00'),
    toned(tone),
  ]
  stylesKept.set(key, styles)
  return styles
}

/** Weight × achievement within 0 and the cap: what the row's points come to. */
function pointsOf({ weight, achievement }: ReportIndicator, cap: number): number | '' {
  return achievement.value === null
    ? ''
    : (Number(weight) * Math.max(0, Math.min(Number(achievement.value), cap))) / 100
}

/** The points of a section's rows together. */
export function pointsSum(section: ReportSection, cap: number): number {
  return section.indicators.reduce((sum, row) => sum + (pointsOf(row, cap) || 0), 0)
}

/** A KPI's row: figures from Input, all that follows from them as live formulas, the server's numbers as their results. */
export function kpiRow(
  context: LayoutContext,
  { columns }: Block,
  indicator: ReportIndicator,
  place: KpiPlace,
): Row {
  const { row, formulas } = place
  const { words, report } = context
  const operands: Cell[] = operandCells(context, indicator, place)
  while (operands.length < columns.operands) operands.push(null)
  const branch = branchOf(context, indicator)
  const texts = stateTexts(context, branch, indicator.computed)
  const live = (formula: KpiFormulas['value'], result: LiveFormula['result']): LiveFormula => ({
    formula: inRow(formula, row),
    result,
  })
  const band = report.method.bands.find(({ band: name }) => name === indicator.band)?.band
  const cells = [
    indicator.number,
    indicator.name[context.language],
    context.unitOf(indicator.unit),
    ...operands,
    live(formulas.value, branch === 'error' ? words.error : numberResult(indicator.computed.value)),
    numberCell(indicator.target?.value),
    numberCell(indicator.firstTarget?.value),
    numberCell(indicator.path.value),
    live(formulas.achievement, numberResult(indicator.achievement.value)),
    live(formulas.band, band ? words.state(band) : ''),
    Number(indicator.weight),
    live(formulas.points, pointsOf(indicator, Number(report.method.cap) * 100)),
    live(formulas.state(texts), texts[branch]),
  ]
  return { cells, styles: rowStyles(indicator, columns.operands) }
}
