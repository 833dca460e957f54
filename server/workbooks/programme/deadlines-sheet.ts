import type { DueStanding } from '#shared/api/execution-shapes.ts'
import type { ReportRow } from '#shared/api/programme-report.ts'
import { formatPeriod } from '#shared/language/format.ts'
import { standingWords, programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { onSheet } from '../addresses.ts'
import { toned } from '../cell-styles.ts'
import type { Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { DEADLINES, HEAD_ROW, type ProgrammePlan } from './programme-plan.ts'
import { type Column, firstColumn, rowOf, textColumn } from './table.ts'
import { tableSheet } from './table-sheet.ts'

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
  return [
    firstColumn(say(own.row), 10),
    textColumn(say(words.section), 12),
    textColumn(say(words.activity), 52),
    textColumn(say(words.executors), 34),
    textColumn(say(own.dueDate), 13),
    textColumn(say(own.period), 16),
    textColumn(say(words.status), 24),
    textColumn(say(own.isOverdue), 12),
    textColumn(say(own.doneOn), 13),
    textColumn(say(words.document), 32),
    textColumn(say(words.missing), 34),
    textColumn(say(own.narrative), 44),
  ]
}

function dueRow(context: ProgrammeContext, columns: readonly Column[], { row, due }: Due): Row {
  const { say, date, printed, bodyName, bodyNames, language } = context
  const executors = [...new Set(row.executors.map(({ body }) => body))]
  const cells = [
    ...[row.id, say(words.sectionAlone, { number: row.section })],
    ...[printed(row.title), bodyNames(executors), date(due.date)],
    formatPeriod(due.period, language, 'short'),
    say(standingWords[due.standing]),
    due.isOverdue ? say(own.yes) : null,
    due.doneOn === null ? null : date(due.doneOn),
    documentText(context, due),
    due.missing.length === 0 ? null : due.missing.map(bodyName).join(', '),
    narrativeText(due),
  ]
  return rowOf(columns, cells, due.isOverdue ? { 6: toned('warn'), 7: toned('warn') } : {})
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
  const due = dueDates(context)
  return tableSheet(context, {
    ...{ name: plan.sheets.deadlines, title: say(own.deadlinesTitle), columns, frozen: 2 },
    count: due.length,
    rows: due.map((one) => dueRow(context, columns, one)),
  })
}
