import type { ReportRow } from '#shared/api/programme-report.ts'
import { convertMoney, sumMoney } from '#shared/engine/money.ts'
import { standingWords, programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { onSheet } from '../addresses.ts'
import { type CellStyle, STYLES, toned } from '../cell-styles.ts'
import { numberResult } from '../cell-values.ts'
import type { Cell, Row } from '../workbook-file.ts'
import { documentText } from './deadlines-sheet.ts'
import { sumCells } from './money-sheet.ts'
import { BEFORE_YEARS } from './plan-columns.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { INPUT, type ProgrammePlan } from './programme-plan.ts'
import { type Column, rowOf } from './table.ts'

/** The planned money of a row for a year: live where it is a number, else the state that the plan prints. */
function plannedCell(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  { row, year }: { row: ReportRow; year: number | null },
): Cell {
  const blocks = plan.blocksOf(row.id, year)
  const amounts = blocks.filter(({ line }) => line.planned !== null)
  if (amounts.length > 0) {
    const formula = amounts.map(({ first }) => onSheet(plan.sheets.input, INPUT.planned + first)).join('+')
    const lines = amounts.map(({ line }) => ({
      ...line,
      state: 'amount' as const,
      amount: line.planned,
      unit: 'thousand-tenge' as const,
    }))
    return { formula, result: numberResult(sumMoney(lines, 'thousand-tenge').computed) }
  }
  const states = blocks.map(({ line }) => context.amountState(line.plannedState))
  return states.length > 0 ? [...new Set(states)].join('; ') : statedPart(row, year)
}

/** A heading's amount that its rows already hold: printed, and in no sum. */
function statedPart({ amounts }: ReportRow, year: number | null): number | null {
  const own = amounts.find((one) => one.year === year && one.amount !== null)
  return own?.amount ? Number(convertMoney(own.amount, own.unit, 'thousand-tenge')) : null
}

function statusText({ say, date }: ProgrammeContext, { due }: ReportRow): string | null {
  const told = due.map((one) => ({ date: one.date, word: say(standingWords[one.standing]) }))
  if (told.length === 0) return null
  return told.length === 1
    ? (told[0]?.word ?? null)
    : told.map((one) => `${date(one.date)}: ${one.word}`).join('; ')
}

function sourceText({ sourceName }: ProgrammeContext, { fundingSource, amounts }: ReportRow): string | null {
  if (fundingSource) return fundingSource.printed
  const sources = [...new Set(amounts.flatMap(({ source }) => source ?? []))]
  return sources.length === 0 ? null : sources.map(sourceName).join(', ')
}

/** A row that an act removed: a tombstone that names the act and its date. */
export function tombstoneRow(context: ProgrammeContext, columns: readonly Column[], row: ReportRow): Row {
  const { say, date, actName } = context
  const text =
    row.removedBy === null
      ? say(words.lost)
      : say(words.removedBy, { date: date(row.removedBy.date), act: actName(row.removedBy.act) })
  const styles = Object.fromEntries(
    columns.map((_, index) => [index, index === 0 ? STYLES.first : STYLES.secondary]),
  )
  return { ...rowOf(columns, [row.number, text], styles), height: 17, merges: [[2, columns.length]] }
}

/** A row of the plan as the decree lays it out, and how it was carried out. */
export function planRow(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  { row, columns }: { row: ReportRow; columns: readonly Column[] },
): Row {
  const { printed, bodyNames, report, say } = context
  const blocks = plan.blocksOf(row.id, report.year)
  const [, allocated, spent, ofPlanned] = row.money ? sumCells(plan, blocks, row.money) : []
  const executors = [...new Set(row.executors.map(({ body }) => body))]
  const planned = plan.years.map((year) => plannedCell(context, plan, { row, year }))
  const documents = row.due.flatMap((due) => documentText(context, due) ?? [])
  const cells: Cell[] = [
    row.number,
    row.kind === 'lost' ? say(words.lost) : printed(row.title),
    printed(row.completionForm),
    executors.length === 0 ? null : bodyNames(executors),
    row.deadline?.printed ?? null,
    ...planned,
    sourceText(context, row),
    statusText(context, row),
    documents.length === 0 ? null : [...new Set(documents)].join('; '),
    ...[allocated ?? null, spent ?? null, ofPlanned ?? null],
  ]
  return rowOf(columns, cells, stylesOf(row, planned))
}

function stylesOf(row: ReportRow, planned: readonly Cell[]): Record<number, CellStyle> {
  const inWords = planned.flatMap((cell, index) =>
    typeof cell === 'string' ? [[BEFORE_YEARS + index, STYLES.secondary] as const] : [],
  )
  const status = BEFORE_YEARS + planned.length + 1
  const overdue = row.due.some(({ isOverdue }) => isOverdue) ? { [status]: toned('warn') } : {}
  const heading = row.kind === 'heading' ? { 1: { ...STYLES.text, bold: true } } : {}
  return { ...Object.fromEntries(inWords), ...overdue, ...heading }
}
