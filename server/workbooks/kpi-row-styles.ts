import type { ReportIndicator } from '#shared/api/reports.ts'
import { type CellStyle, numberFormat, numberStyle, STYLES, type Tone, toned } from './cell-styles.ts'
import { fittingFormat, mostPlaces } from './cell-values.ts'
import { kept } from './kept.ts'
import { OPERAND_WIDTH, VALUE_WIDTH } from './section-heads.ts'
import { toneOf } from './state-text.ts'

/** How a target is to be met, before its number: at least goes without saying. */
const TARGET_MARKS = { '>=': '', '<=': '"≤ "', '=': '"= "', top: '"top "' } as const

type Look = {
  operandColumns: number
  operandFormat: string
  valueFormat: string
  format: string
  target: string
  firstTarget: string
  tone: Tone
}

const known = new Map<string, readonly CellStyle[]>()

/** The styles of a KPI's row: one array for all rows that look alike. */
export function kpiRowStyles(row: ReportIndicator, operandColumns: number): readonly CellStyle[] {
  const format = numberFormat(row.decimals)
  const figures = Object.values(row.operands).map(({ value }) => value)
  const look: Look = {
    operandColumns,
    operandFormat: fittingFormat(figures, { places: mostPlaces(figures), width: OPERAND_WIDTH }),
    valueFormat: fittingFormat([row.computed.value], { places: row.decimals, width: VALUE_WIDTH }),
    format,
    target: TARGET_MARKS[row.target?.comparator ?? '>='] + format,
    firstTarget: TARGET_MARKS[row.firstTarget?.comparator ?? '>='] + format,
    tone: toneOf(row.computed.state),
  }
  return kept(known, Object.values(look).join(' '), () => stylesOf(look))
}

function stylesOf({
  operandColumns,
  operandFormat,
  valueFormat,
  format,
  target,
  firstTarget,
  tone,
}: Look): CellStyle[] {
  return [
    STYLES.first,
    STYLES.text,
    STYLES.secondary,
    ...Array.from({ length: operandColumns }, () => numberStyle('secondary', operandFormat)),
    numberStyle('strong', valueFormat),
    numberStyle('secondary', target),
    numberStyle('secondary', firstTarget),
    numberStyle('plain', format),
    numberStyle('plain', numberFormat(1)),
    STYLES.text,
    numberStyle('secondary', 'General'),
    numberStyle('secondary', '#,##0.00'),
    toned(tone),
  ]
}
