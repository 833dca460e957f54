import type { ReportBody } from '#shared/api/reports.ts'
import { previousPeriod } from '#shared/engine/period.ts'
import { formatPeriod } from '#shared/language/format.ts'
import { passportMessages } from '#shared/language/passport-messages.ts'
import { columnMessages, headMessages, summaryMessages } from '#shared/language/workbook-messages.ts'
import { STYLES } from './cell-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import { indicatorsOf, plannedCount } from './report-counts.ts'
import { actText, asOfText, headRows, lineRow, pageTexts, periodText, wideRow } from './sheet-frame.ts'
import { averageRow } from './summary-average.ts'
import { bodyRow, daysLateText } from './summary-body-row.ts'
import { SUMMARY, SUMMARY_HEAD_ROW, summaryRowsOf } from './summary-plan.ts'
import { sharedRows } from './summary-shared.ts'
import type { Cell, Row, Sheet } from './workbook-file.ts'
import type { WorkbookPlan } from './workbook-plan.ts'

const WIDTHS = [5, 40, 9, 9, 9, 9, 10.5, 9, 8, 9.5, 9, 8, 11, 9, 40]
const WIDE = { columns: WIDTHS.length, characters: 200 }

/** The strip of facts: five joined groups of columns. */
const FACTS = [
  [1, 2],
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 15],
] as const

function factRow(
  cells: readonly Cell[],
  style: (typeof STYLES)['fact'] | (typeof STYLES)['factLabel'],
  height: number,
): Row {
  const placed: Cell[] = WIDTHS.map(() => null)
  for (const [index, [from]] of FACTS.entries()) placed[from - 1] = cells[index] ?? null
  return { cells: placed, styles: WIDTHS.map(() => style), merges: FACTS, height }
}

function factRows(context: LayoutContext): Row[] {
  const { report, say, words } = context
  const { first, last, average } = summaryRowsOf(context)
  const scored = report.bodies.filter(({ score }) => score.value !== null).length
  const [on, at, off, none] = [SUMMARY.onTrack, SUMMARY.atRisk, SUMMARY.offTrack, SUMMARY.withoutValue].map(
    (column) => column + average,
  ) as [string, string, string, string]
  const counted = ['on-track', 'at-risk', 'off-track'].map((band) => report.bands[band] ?? 0) as [
    number,
    number,
    number,
  ]
  const planned = plannedCount(indicatorsOf(report.bodies))
  const withValue = counted.reduce((sum, count) => sum + count, 0)
  const facts: Cell[] = [
    {
      formula: `COUNT(${SUMMARY.score}${first}:${SUMMARY.score}${last})&" / "&COUNT(${SUMMARY.number}${first}:${SUMMARY.number}${last})`,
      result: `${scored} / ${report.bodies.length}`,
    },
    {
      formula: `(${on}+${at}+${off})&" / "&(${on}+${at}+${off}+${none})`,
      result: `${withValue} / ${planned}`,
    },
    { formula: on, result: counted[0] },
    { formula: at, result: counted[1] },
    { formula: off, result: counted[2] },
  ]
  const labels = [
    say(summaryMessages.assessed),
    say(summaryMessages.withValue),
    words.state('on-track'),
    words.state('at-risk'),
    words.state('off-track'),
  ]
  return [factRow(facts, STYLES.fact, 26), factRow(labels, STYLES.factLabel, 16)]
}

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
    ...[number, body, score, low, high, reportedWeight, assessedWeight, totalWeight].map((head) => say(head)),
    ...[words.state('on-track'), words.state('at-risk'), words.state('off-track'), say(withoutValue)],
    ...[say(previousScore, { period: previous }), say(difference), say(state)],
  ]
  return {
    cells,
    styles: cells.map((_, index) =>
      index < 2 || index === cells.length - 1 ? STYLES.head : STYLES.headNumber,
    ),
  }
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
    yield wideRow(say(passportMessages.meanOfSections), STYLES.note, WIDE)
  yield wideRow(say(summaryMessages.incomplete), STYLES.note, WIDE)
}

function sheetRows(context: LayoutContext, plan: WorkbookPlan): Row[] {
  const { say, report, job } = context
  const subtitle = `${periodText(context)} · ${asOfText(context)}`
  const note = `${say(headMessages.basis, { act: actText(context, report.act) })} · ${say(headMessages.madeBy, { name: job.madeBy })}`
  const { first } = summaryRowsOf(context)
  const rows = [
    ...headRows(context, { title: say(headMessages.title), subtitle, note }),
    ...factRows(context),
    lineRow(null, STYLES.plain, 10),
    lineRow(say(summaryMessages.table), STYLES.heading, 18),
    columnHeads(context),
    ...report.bodies.map((body, index) => bodyRow(context, plan, { body, row: first + index })),
    averageRow(context),
    ...noteRows(context),
  ]
  return [...rows, ...sharedRows(context, rows.length + 1)]
}

/** The Summary: who came how far, what is missing, what several bodies share. */
export function summarySheet(context: LayoutContext, plan: WorkbookPlan): Sheet {
  const { last } = summaryRowsOf(context)
  return {
    name: plan.summary,
    widths: WIDTHS,
    frozen: { rows: SUMMARY_HEAD_ROW, columns: 2 },
    headRow: SUMMARY_HEAD_ROW,
    filter: `A${SUMMARY_HEAD_ROW}:${SUMMARY.state}${last}`,
    colours: [],
    page: pageTexts(context),
    rows: sheetRows(context, plan),
  }
}
