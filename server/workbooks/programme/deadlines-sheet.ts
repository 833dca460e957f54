import type { DueStanding } from '#shared/api/execution-shapes.ts'
import type { ReportRow } from '#shared/api/programme-report.ts'
import { formatPeriod } from '#shared/language/format.ts'
import { standingWords, programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { onSheet } from '../addresses.ts'
import { STYLES, toned } from '../cell-styles.ts'
import { asOfText, headRows, pageTexts, periodText } from '../sheet-frame.ts'
import type { Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { DEADLINES, HEAD_ROW, type ProgrammePlan } from './programme-plan.ts'
import { type Column, headOf, rowOf } from './table.ts'

/** The documents that prove a due date, each with its number and date. */
export function documentText(
  { date }: Pick<ProgrammeContext, 'date'>,
  { reports }: DueStanding,
): string | null {
  const told = reports.flatMap(({ document: { name, number, date: day } }) => {
    const parts = [name, number === null ? null : `№ ${number}`, day === null ? null : date(day)]
    const text = parts.filter((part) => part !== null).join(', ')
    return text === '' ? [] : [text]
  })
  return told.length === 0 ? null : [...new Set(told)].join('; ')
}

/** What executors say, and why it cannot be done. */
function narrativeText({ reports }: DueStanding): string | null {
  const told = reports.flatMap(({ narrative, reason }) => [narrative, reason].filter((text) => text !== null))
  return told.length === 0 ? null : told.join('; ')
}

type Due = { readonly row: ReportRow; readonly due: DueStanding }

function dueDates({ report }: ProgrammeContext): Due[] {
  const all = report.rows.flatMap((row) => row.due.map((due) => ({ row, due })))
  return all.sort((a, b) => (a.due.date === b.due.date ? 0 : a.due.date < b.due.date ? -1 : 1))
}

function columnsOf({ say }: ProgrammeContext): Column[] {
  const text = (head: string, width: number): Column => ({
    head,
    width,
    headStyle: STYLES.head,
    style: STYLES.text,
  })
  return [
    { head: say(own.row), width: 10, headStyle: STYLES.headFirst, style: STYLES.first },
    text(say(words.activity), 52),
    text(say(words.executors), 34),
    text(say(own.dueDate), 13),
    text(say(own.period), 16),
    text(say(words.status), 24),
    text(say(own.isOverdue), 12),
    text(say(own.doneOn), 13),
    text(say(words.document), 32),
    text(say(words.missing), 34),
    text(say(own.narrative), 44),
  ]
}

function dueRow(context: ProgrammeContext, columns: readonly Column[], { row, due }: Due): Row {
  const { say, date, printed, bodyName, bodyNames, language } = context
  const executors = [...new Set(row.executors.map(({ body }) => body))]
  const cells = [
    ...[row.id, printed(row.title), bodyNames(executors), date(due.date)],
    formatPeriod(due.period, language, 'short'),
    say(standingWords[due.standing]),
    due.isOverdue ? say(own.yes) : null,
    due.doneOn === null ? null : date(due.doneOn),
    documentText(context, due),
    due.missing.length === 0 ? null : due.missing.map(bodyName).join(', '),
    narrativeText(due),
  ]
  return rowOf(columns, cells, due.isOverdue ? { 5: toned('warn'), 6: toned('warn') } : {})
}

/** A column of the table without its head, for formulas that count in it. */
export function deadlinesArea(
  { report }: ProgrammeContext,
  plan: ProgrammePlan,
  column: keyof typeof DEADLINES,
): string {
  const last = HEAD_ROW + Math.max(1, report.activities.due)
  return onSheet(plan.sheets.deadlines, `${DEADLINES[column]}${HEAD_ROW + 1}:${DEADLINES[column]}${last}`)
}

/** Every due date on which the period reports: how it stands, and what proves it. */
export function deadlinesSheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  const { say } = context
  const columns = columnsOf(context)
  const subtitle = `${periodText(context)} · ${asOfText(context)}`
  function* rows(): Generator<Row> {
    yield* headRows(context, { title: say(own.deadlinesTitle), subtitle })
    yield headOf(columns)
    for (const due of dueDates(context)) yield dueRow(context, columns, due)
  }
  return {
    name: plan.sheets.deadlines,
    widths: columns.map(({ width }) => width),
    frozen: { rows: HEAD_ROW, columns: 2 },
    headRow: HEAD_ROW,
    filter: `A${HEAD_ROW}:K${HEAD_ROW + Math.max(1, context.report.activities.due)}`,
    colours: [],
    page: pageTexts(context),
    rows: rows(),
  }
}
