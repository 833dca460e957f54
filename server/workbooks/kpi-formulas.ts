import type { ReportIndicator } from '#shared/api/reports.ts'
import { textInFormula } from './addresses.ts'
import { kept } from './kept.ts'
import type { KpiDefinition, LayoutContext } from './layout-context.ts'
import { bandName, CAP_NAME } from './scoring-names.ts'
import type { SectionColumns } from './section-columns.ts'
import { ROW, type RowFormula, rowFormula, valueFormula } from './value-formula.ts'

/** The live formulas of a KPI's row. */
export type KpiFormulas = {
  readonly value: RowFormula
  readonly achievement: RowFormula
  readonly band: RowFormula
  readonly points: RowFormula
  readonly state: (texts: StateTexts) => RowFormula
}

/** The words for the four ways in which a row can come out. */
export type StateTexts = {
  readonly value: string
  readonly error: string
  readonly missing: string
  readonly noCases: string
}

/** Formulas of the KPIs of one sheet; rows with the same definition and kind of target share them. */
export function createKpiFormulas(
  context: LayoutContext,
  columns: SectionColumns,
): (row: ReportIndicator) => KpiFormulas {
  const known = new Map<string, KpiFormulas>()
  const common = {
    band: rowFormula(bandFormula(context, columns)),
    points: rowFormula(pointsFormula(columns)),
  }
  return function formulasOf(row) {
    const key = `${row.indicator} ${row.target?.comparator ?? ''} ${signOf(row.path.value)}`
    return kept(known, key, () => {
      const definition = context.definitionOf(row.indicator)
      const achievement = rowFormula(achievementFormula(row, definition, columns))
      return { ...valueFormulas(context, columns, definition), achievement, ...common }
    })
  }
}

function valueFormulas(
  context: LayoutContext,
  columns: SectionColumns,
  { indicator, compiled }: KpiDefinition,
) {
  const places = new Map(indicator.operands.map(({ key }, index) => [key, columns.operandIndex(index)]))
  const columnOf = (key: string) => places.get(key) ?? columns.operandIndex(0)
  const { value, isMissing } = valueFormula(compiled, { columnOf, errorWord: context.words.error })
  const cell = columns.value + ROW
  const states = new Map<string, RowFormula>()
  const state = (texts: StateTexts) => {
    const [whenValue, whenError, whenMissing, whenNone] = [
      texts.value,
      texts.error,
      texts.missing,
      texts.noCases,
    ].map(textInFormula)
    const text = `IF(ISNUMBER(${cell}),${whenValue},IF(${cell}<>"",${whenError},IF(${isMissing},${whenMissing},${whenNone})))`
    return kept(states, text, () => rowFormula(text))
  }
  return { value: rowFormula(value), state }
}

function signOf(path: string | null): '+' | '0' | '-' | '' {
  if (path === null) return ''
  if (/^-?[0.]*$/.test(path)) return '0'
  return path.startsWith('-') ? '-' : '+'
}

/** The achievement in per cent against the path, as the engine has it (S17); empty while there is no value or no path. */
function achievementFormula(
  row: ReportIndicator,
  { indicator }: KpiDefinition,
  columns: SectionColumns,
): string {
  const [actual, path] = [columns.value + ROW, columns.path + ROW]
  return `IF(COUNT(${actual},${path})<2,"",${ratioFormula({ actual, path }, row, indicator.direction)})`
}

function ratioFormula(
  { actual, path }: { actual: string; path: string },
  row: ReportIndicator,
  direction: 'higher' | 'lower',
): string {
  const sign = signOf(row.path.value)
  const comparator = row.target?.comparator ?? (direction === 'higher' ? '>=' : '<=')
  if (comparator === 'top') return `IF(${actual}<=0,0,100*${path}/${actual})`
  if (comparator === '=') {
    const otherwise = sign === '0' ? '0' : `MAX(0,100*(1-ABS(${actual}-${path})/ABS(${path})))`
    return `IF(${actual}=${path},100,${otherwise})`
  }
  if (comparator === '<=')
    return sign === '-' ? `100*${actual}/${path}` : `IF(${actual}<=0,100,100*${path}/${actual})`
  if (sign === '0') return `IF(${actual}>=0,100,0)`
  return sign === '-' ? `100*(1+(${actual}-${path})/ABS(${path}))` : `100*${actual}/${path}`
}

/** The band by the inclusive edges of the method (S19); an edge is not missed by the last binary digit. */
function bandFormula({ report, words }: LayoutContext, columns: SectionColumns): string {
  const achievement = columns.achievement + ROW
  const edged = report.method.bands
    .filter(({ from }) => from !== null)
    .sort((a, b) => Number(a.from) - Number(b.from))
  const lowest = report.method.bands.find(({ from }) => from === null)?.band ?? 'off-track'
  const nested = edged.reduce(
    (below, { band }) =>
      `IF(ROUND(${achievement},9)>=${bandName(band)},${textInFormula(words.state(band))},${below})`,
    textInFormula(words.state(lowest)),
  )
  return `IF(ISNUMBER(${achievement}),${nested},"")`
}

/** Weight × achievement, capped and not below zero: what the row adds to the score (S18, S20). */
function pointsFormula(columns: SectionColumns): string {
  const achievement = columns.achievement + ROW
  return `IF(ISNUMBER(${achievement}),${columns.weight}${ROW}*MAX(0,MIN(${achievement},${CAP_NAME}))/100,"")`
}
