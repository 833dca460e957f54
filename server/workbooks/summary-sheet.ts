import type { ReportBody } from '#shared/api/reports.ts'
import { previousPeriod } from '#shared/engine/period.ts'
import { formatPeriod } from '#shared/language/format.ts'
import { passportMessages } from '#shared/language/passport-messages.ts'
import {
  columnMessages,
  headMessages,
  methodMessages,
  summaryMessages,
} from '#shared/language/workbook-messages.ts'
import { COLOURS, STYLES } from './cell-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import { actText, asOfText, headRows, lineRow, pageTexts, periodText, wideRow } from './sheet-frame.ts'
import { averageRow } from './summary-average.ts'
import { bodyRow, daysLateText } from './summary-body-row.ts'
import { factRows } from './summary-facts.ts'
import { SUMMARY, SUMMARY_HEAD_ROW, SUMMARY_WIDTHS, summaryRowsOf } from './summary-plan.ts'
import { sharedRows } from './summary-shared.ts'
import type { ColourRule, Row, Sheet } from './workbook-file.ts'
import type { WorkbookPlan } from './workbook-plan.ts'

const WIDE = { columns: SUMMARY_WIDTHS.length, characters: 210 }

/** The edges between the colours of bars, as on the heat map. */
const BAR_EDGES = [85, 70] as const

const HEADS = [
  ...[STYLES.headFirst, STYLES.head, STYLES.headNumber, STYLES.head],
  ...Array.from({ length: 11 }, () => STYLES.headNumber),
  STYLES.head,
]

function columnHeads({ say, words, report, language }: LayoutContext): Row {
  const {
    number,
    body,
    score,
    low,
    high,
    reportedWeight,
    assessedWeight,
    totalWeight,
    withoutValue,
    previousScore,
    difference,
    state,
  } = columnMessages
  const previous = formatPeriod(previousPeriod(report.period), language, 'short')
  const cells = [
    ...[number, body, score].map((head) => say(head)),
    '0 – 100',
    ...[low, high, reportedWeight, assessedWeight, totalWeight].map((head) => say(head)),
    ...[words.state('on-track'), words.state('at-risk'), words.state('off-track'), say(withoutValue)],
    ...[say(previousScore, { period: previous }), say(difference), say(state)],
  ]
  return { cells, styles: HEADS, height: 40 }
}

function listed(
  context: LayoutContext,
  ids: readonly string[],
  textOf: (body: ReportBody) => string,
): string {
  const wanted = new Set(ids)
  const names = context.report.bodies.filter(({ body }) => wanted.has(body)).map(textOf)
  return names.length === 0 ? context.say(summaryMessages.nobody) : names.join(', ')
}

/** Who is missing, who was late, and how to read the score. */
function* noteRows(context: LayoutContext): Generator<Row> {
  const { say, report, language } = context
  const nameOf = ({ shortName }: ReportBody) => shortName[language]
  const missing = listed(context, report.coverage.missing, nameOf)
  const late = listed(
    context,
    report.coverage.late,
    (body) => `${nameOf(body)} (${daysLateText(context, body)})`,
  )
  yield lineRow(null, STYLES.plain, 8)
  yield wideRow(say(summaryMessages.missing, { list: missing }), STYLES.note, WIDE)
  yield wideRow(say(summaryMessages.late, { list: late }), STYLES.note, WIDE)
  yield wideRow(`${say(columnMessages.score)} = ${say(passportMessages.scoreFormula)}`, STYLES.note, WIDE)
  if (report.bodies.some(({ method }) => method === 'mean-of-sections'))
    yield wideRow(
      `${say(methodMessages.bodyScore)}: ${say(passportMessages.meanOfSections)}`,
      STYLES.note,
      WIDE,
    )
  yield wideRow(say(summaryMessages.incomplete), STYLES.note, WIDE)
}

function sheetRows(context: LayoutContext, plan: WorkbookPlan): Row[] {
  const { say, report, job } = context
  const subtitle = `${periodText(context)} · ${asOfText(context)}`
  const note = `${say(headMessages.basis, { act: actText(context, report.act) })} · ${say(headMessages.madeBy, { name: job.madeBy })}`
  const { first } = summaryRowsOf(context)
  const bodyRows = report.bodies.map((body, index) => bodyRow(context, plan, { body, row: first + index }))
  if (bodyRows.length === 0) bodyRows.push(lineRow(null, STYLES.text))
  const rows = [
    ...headRows(context, { title: say(headMessages.title), subtitle, note }),
    ...factRows(context),
    lineRow(null, STYLES.plain, 10),
    lineRow(say(summaryMessages.table), STYLES.heading, 18),
    columnHeads(context),
    ...bodyRows,
    averageRow(context),
    ...noteRows(context),
  ]
  return [...rows, ...sharedRows(context, rows.length + 1)]
}

/** Bars of high, middling and low scores, for the eye only: the number stands beside each. */
function barColours(context: LayoutContext): ColourRule[] {
  const { first, last } = summaryRowsOf(context)
  const area = `${SUMMARY.bar}${first}:${SUMMARY.bar}${last}`
  const [high, low] = BAR_EDGES
  const score = `$${SUMMARY.score}${first}`
  return [
    { area, condition: `${score}>=${high}`, colour: COLOURS.barHigh },
    { area, condition: `${score}<${low}`, colour: COLOURS.barLow },
  ]
}

/** The Summary: who came how far, what is missing, what several bodies share. */
export function summarySheet(context: LayoutContext, plan: WorkbookPlan): Sheet {
  const { last } = summaryRowsOf(context)
  return {
    name: plan.summary,
    widths: SUMMARY_WIDTHS,
    frozen: { rows: SUMMARY_HEAD_ROW, columns: 2 },
    headRow: SUMMARY_HEAD_ROW,
    filter: `A${SUMMARY_HEAD_ROW}:${SUMMARY.state}${last}`,
    colours: barColours(context),
    page: pageTexts(context),
    rows: sheetRows(context, plan),
  }
}
