import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { numberFormat, numberStyle, STYLES, tonedSum } from './cell-styles.ts'
import { numberCell, numberResult } from './cell-values.ts'
import type { LayoutContext } from './layout-context.ts'
import { indicatorsOf, withoutValueCount } from './report-counts.ts'
import { toneOf } from './state-text.ts'
import { SUMMARY, summaryRowsOf } from './summary-plan.ts'
import type { Cell, Row } from './workbook-file.ts'

/** The last line: the average over the bodies that have a score, with what it leaves open. */
export function averageRow(context: LayoutContext): Row {
  const { report, words, say } = context
  const { average, bands } = report
  const { first, last } = summaryRowsOf(context)
  const rows = (column: string) => `${column}${first}:${column}${last}`
  const sum = (column: string, result = 0) => ({ formula: `SUM(${rows(column)})`, result })
  const scores = rows(SUMMARY.score)
  const cells: Cell[] = [
    null,
    say(summaryMessages.average),
    { formula: `IF(COUNT(${scores})=0,"",AVERAGE(${scores}))`, result: numberResult(average.value) },
    null,
    numberCell(average.bounds?.low),
    numberCell(average.bounds?.high),
    ...[null, null, null],
    sum(SUMMARY.onTrack, bands['on-track']),
    sum(SUMMARY.atRisk, bands['at-risk']),
    sum(SUMMARY.offTrack, bands['off-track']),
    sum(SUMMARY.withoutValue, withoutValueCount(indicatorsOf(report.bodies))),
    ...[null, null],
    average.state === 'value' ? null : words.told(average),
  ]
  const [text, score, count] = [STYLES.sumText, numberStyle('sum', numberFormat(1)), numberStyle('sum', '0')]
  const state = tonedSum(toneOf(average.state))
  const before = [text, text, score, text, score, score, text, text, text]
  const height = 19
  return { cells, height, styles: [...before, count, count, count, count, text, text, state] }
}
