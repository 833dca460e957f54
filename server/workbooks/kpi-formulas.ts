import type { ReportIndicator } from '#shared/api/reports.ts'
import { achievementFormula, signOf } from './achievement-formula.ts'
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
  /** Of the state: `told` are the words for the way in which the row has come out. */
  readonly state: (outcome: Outcome, told: string) => RowFormula
}

/** The four ways in which a row can come out. */
export type Outcome = 'value' | 'error' | 'missing' | 'no-cases'

/** Formulas of KPIs in given columns; rows with the same definition and kind of target share them. */
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
  const keys = indicator.operands.map(({ key }) => key.normalize('NFC'))
  const columnOf = (key: string) => columns.operandIndex(keys.indexOf(key.normalize('NFC')))
  const { value, isMissing } = valueFormula(compiled, { columnOf, errorWord: context.words.error })
  const cell = columns.value + ROW
  const states = new Map<string, RowFormula>()
  const state = (outcome: Outcome, told: string) =>
    kept(states, `${outcome} ${told}`, () =>
      rowFormula(stateFormula(context, { cell, isMissing, outcome, told })),
    )
  return { value: rowFormula(value), state }
}

function stateFormula(
  { words }: LayoutContext,
  { cell, isMissing, outcome, told }: { cell: string; isMissing: string; outcome: Outcome; told: string },
): string {
  const usual = {
    value: words.value,
    error: words.error,
    missing: words.missingInputs,
    'no-cases': words.noCases,
  }
  const text = (way: Outcome) => textInFormula(way === outcome ? told : usual[way])
  const whenEmpty = `IF(${isMissing},${text('missing')},${text('no-cases')})`
  return `IF(ISNUMBER(${cell}),${text('value')},IF(${cell}<>"",${text('error')},${whenEmpty}))`
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
