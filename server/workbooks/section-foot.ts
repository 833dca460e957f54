import type { ReportSection } from '#shared/api/reports.ts'
import { formatDecimal } from '#shared/language/format.ts'
import { sheetMessages, summaryMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, numberFormat, numberStyle, STYLES, tonedSum } from './cell-styles.ts'
import { numberResult } from './cell-values.ts'
import { pointsSum } from './kpi-row.ts'
import type { LayoutContext } from './layout-context.ts'
import { rowHeight } from './row-height.ts'
import { BEFORE_OPERANDS, type SectionColumns } from './section-columns.ts'
import { STATE_WIDTH } from './section-heads.ts'
import { toneOf } from './state-text.ts'
import type { Cell, LiveFormula, Row } from './workbook-file.ts'
import type { Block } from './workbook-plan.ts'

/** What a line of the foot says: its label, and cells under achievement, weight, points and state. */
type FootLine = { label: string; score?: LiveFormula; weight?: Cell; points?: Cell; state?: string | null }

/** The style of a line's label, score, weight, points and state. */
type FootStyles = readonly [
  label: CellStyle,
  score: CellStyle,
  weight: CellStyle,
  points: CellStyle,
  state: CellStyle,
]

const WEIGHTS: FootStyles = [
  STYLES.footText,
  STYLES.footText,
  numberStyle('secondary', 'General'),
  numberStyle('secondary', '#,##0.00'),
  STYLES.footText,
]

function scoreStyles({ score }: ReportSection): FootStyles {
  const text = STYLES.sumText
  return [text, numberStyle('sum', numberFormat(1)), text, text, tonedSum(toneOf(score.state))]
}

function footRow({ operands }: SectionColumns, line: FootLine, styles: FootStyles): Row {
  const { label, score = null, weight = null, points = null, state = null } = line
  const [labelled, scored, weighed, pointed, stated] = styles
  const before = Array.from({ length: BEFORE_OPERANDS - 2 + operands + 4 }, () => null)
  return {
    cells: [null, label, ...before, score, null, weight, points, state],
    height: rowHeight([[state, STATE_WIDTH]]),
    styles: [labelled, labelled, ...before.map(() => labelled), scored, labelled, weighed, pointed, stated],
  }
}

/** What is to be said of a score; nothing where it is whole. */
function scoreState({ words, say, language }: LayoutContext, { score }: ReportSection): string | null {
  if (score.state === 'value') return null
  const word = words.told(score)
  if (!score.bounds || score.value === null) return word
  const shown = (bound: string) => formatDecimal(bound, language, { places: 1 })
  const { low, high } = score.bounds
  return `${word}: ${say(summaryMessages.bounds, { low: shown(low), high: shown(high) })}`
}

/** The weights of a section, the divisor among them, and its score: 100 × Σ points ÷ Σ weights with a value (S20). */
export function footRows(context: LayoutContext, block: Block): Row[] {
  const { say, report } = context
  const { columns, section, firstRow, lastRow, reportedRow } = block
  const { score } = section
  const rows = (column: string) => `${column}${firstRow}:${column}${lastRow}`
  const [weights, points] = [rows(columns.weight), rows(columns.points)]
  const [divisor, dividend] = [columns.weight + reportedRow, columns.points + reportedRow]
  const reported = { formula: `SUMIF(${points},">=0",${weights})`, result: Number(score.reportedWeight) }
  const sum = { formula: `SUM(${points})`, result: pointsSum(section, Number(report.method.cap) * 100) }
  const scored = {
    formula: `IF(${divisor}=0,"",100*${dividend}/${divisor})`,
    result: numberResult(score.value),
  }
  const total = { formula: `SUM(${weights})`, result: Number(score.totalWeight) }
  const lines: FootLine[] = [
    { label: say(sheetMessages.total), weight: total },
    { label: say(sheetMessages.assessed), weight: Number(score.assessedWeight) },
    { label: say(sheetMessages.reported), weight: reported, points: sum },
  ]
  const scoreLine: FootLine = {
    label: say(sheetMessages.sectionScore),
    score: scored,
    state: scoreState(context, section),
  }
  return [
    ...lines.map((line) => footRow(columns, line, WEIGHTS)),
    footRow(columns, scoreLine, scoreStyles(section)),
  ]
}
