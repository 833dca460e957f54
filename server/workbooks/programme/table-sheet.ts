import { columnLetter } from '../addresses.ts'
import { asOfText, headRows, pageTexts, periodText } from '../sheet-frame.ts'
import type { Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { HEAD_ROW } from './programme-plan.ts'
import { type Column, headOf } from './table.ts'

/** The area of a table with its heads. */
export function tableArea(columns: number, rows: number): string {
  return `A${HEAD_ROW}:${columnLetter(columns)}${HEAD_ROW + Math.max(1, rows)}`
}

type Table = {
  readonly name: string
  readonly title: string
  /** What the table is of, before the period. */
  readonly of?: string
  readonly note?: string
  readonly columns: readonly Column[]
  /** Columns that stay in view. */
  readonly frozen: number
  /** How many rows follow the heads. */
  readonly count: number
  readonly rows: Iterable<Row>
}

/** A sheet that is one table: title, period and note above the heads, a filter on them. */
export function tableSheet(context: ProgrammeContext, table: Table): Sheet {
  const { name, title, note, columns, frozen, count } = table
  const subtitle = [table.of, periodText(context), asOfText(context)].filter(Boolean).join(' · ')
  function* rows(): Generator<Row> {
    yield* headRows(context, { title, subtitle, ...(note !== undefined && { note }) })
    yield headOf(columns)
    yield* table.rows
  }
  return {
    name,
    widths: columns.map(({ width }) => width),
    frozen: { rows: HEAD_ROW, columns: frozen },
    headRow: HEAD_ROW,
    filter: tableArea(columns.length, count),
    colours: [],
    page: pageTexts(context),
    rows: rows(),
  }
}
