import type { ReportIndicator, ReportSection } from '#shared/api/reports.ts'
import { onSheet } from './addresses.ts'
import { numberCell, numberResult } from './cell-values.ts'
import type { KpiFormulas, Outcome } from './kpi-formulas.ts'
import { kpiRowStyles } from './kpi-row-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import { rowHeight } from './row-height.ts'
import { NAME_WIDTH, STATE_WIDTH } from './section-heads.ts'
import { inRow } from './value-formula.ts'
import type { Cell, LiveFormula, Row } from './workbook-file.ts'
import type { Block } from './workbook-plan.ts'

/** Where a KPI's row takes its figures from. */
export type KpiPlace = {
  readonly row: number
  readonly inputRow: number
  readonly inputSheet: string
  readonly formulas: KpiFormulas
}

/** How the server's outcome stands to the operands: the way in which the row's formulas come out. */
function outcomeOf(context: LayoutContext, { indicator, operands, computed }: ReportIndicator): Outcome {
  if (computed.value !== null) return 'value'
  const { keys } = context.definitionOf(indicator).compiled
  if (keys.some((key) => operands[key]?.state !== 'value')) return 'missing'
  return computed.state === 'error' ? 'error' : 'no-cases'
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
  const outcome = outcomeOf(context, indicator)
  const told = words.told(indicator.computed)
  const live = (formula: KpiFormulas['value'], result: LiveFormula['result']): LiveFormula => ({
    formula: inRow(formula, row),
    result,
  })
  const band = report.method.bands.find(({ band: name }) => name === indicator.band)?.band
  const name = indicator.name[context.language]
  const cells = [
    indicator.number,
    name,
    context.unitOf(indicator.unit),
    ...operands,
    live(formulas.value, outcome === 'error' ? words.error : numberResult(indicator.computed.value)),
    numberCell(indicator.target?.value),
    numberCell(indicator.firstTarget?.value),
    numberCell(indicator.path.value),
    live(formulas.achievement, numberResult(indicator.achievement.value)),
    live(formulas.band, band ? words.state(band) : ''),
    Number(indicator.weight),
    live(formulas.points, pointsOf(indicator, Number(report.method.cap) * 100)),
    live(formulas.state(outcome, told), told),
  ]
  const height = rowHeight([
    [name, NAME_WIDTH],
    [told, STATE_WIDTH],
  ])
  return { cells, styles: kpiRowStyles(indicator, columns.operands), height }
}
