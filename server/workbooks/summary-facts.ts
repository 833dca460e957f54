import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, STYLES } from './cell-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import { indicatorsOf, plannedCount } from './report-counts.ts'
import { SUMMARY, SUMMARY_WIDTHS, summaryRowsOf } from './summary-plan.ts'
import type { Cell, LiveFormula, Row } from './workbook-file.ts'

/** The strip of facts: five joined groups of columns. */
const PLACES = [
  [1, 2],
  [3, 4],
  [5, 8],
  [9, 12],
  [13, 16],
] as const

function factRow(cells: readonly Cell[], style: CellStyle, height: number): Row {
  const placed: Cell[] = SUMMARY_WIDTHS.map(() => null)
  for (const [index, [from]] of PLACES.entries()) placed[from - 1] = cells[index] ?? null
  return { cells: placed, styles: SUMMARY_WIDTHS.map(() => style), merges: PLACES, height }
}

/** How many bodies have a score, how many KPIs a value: live, as `13 / 15`. */
function shares(context: LayoutContext): LiveFormula[] {
  const { bodies, bands } = context.report
  const { first, last, average } = summaryRowsOf(context)
  const column = (letter: string) => `${letter}${first}:${letter}${last}`
  const scored = bodies.filter(({ score }) => score.value !== null).length
  const banded = `SUM(${SUMMARY.onTrack}${average}:${SUMMARY.offTrack}${average})`
  const planned = `SUM(${SUMMARY.onTrack}${average}:${SUMMARY.withoutValue}${average})`
  const withValue = Object.values(bands).reduce((sum, count) => sum + count, 0)
  return [
    {
      formula: `COUNT(${column(SUMMARY.score)})&" / "&COUNT(${column(SUMMARY.number)})`,
      result: `${scored} / ${bodies.length}`,
    },
    { formula: `${banded}&" / "&${planned}`, result: `${withValue} / ${plannedCount(indicatorsOf(bodies))}` },
  ]
}

/** The facts and, under them, their words. */
export function factRows(context: LayoutContext): Row[] {
  const { report, say, words } = context
  const { average } = summaryRowsOf(context)
  const bands = [
    ['on-track', SUMMARY.onTrack],
    ['at-risk', SUMMARY.atRisk],
    ['off-track', SUMMARY.offTrack],
  ] as const
  const counts = bands.map(([band, column]) => ({
    formula: column + average,
    result: report.bands[band] ?? 0,
  }))
  const labels = [
    say(summaryMessages.assessed),
    say(summaryMessages.withValue),
    ...bands.map(([band]) => words.state(band)),
  ]
  return [factRow([...shares(context), ...counts], STYLES.fact, 26), factRow(labels, STYLES.factLabel, 17)]
}
