import { type CellStyle, numberStyle, STYLES } from '../cell-styles.ts'
import { rowHeight } from '../row-height.ts'
import type { Cell, Row } from '../workbook-file.ts'

/** A column of a table: its head, its width in characters, the styles of the head and of the cells. */
export type Column = {
  readonly head: string
  readonly width: number
  readonly headStyle: CellStyle
  readonly style: CellStyle
}

/** The first column, which begins at the sheet's edge. */
export function firstColumn(head: string, width: number): Column {
  return { head, width, headStyle: STYLES.headFirst, style: STYLES.first }
}

export function textColumn(head: string, width: number, style: CellStyle = STYLES.text): Column {
  return { head, width, headStyle: STYLES.head, style }
}

/** A column of numbers in a format of the file. */
export function numberColumn(
  head: string,
  width: number,
  [format, shape = 'plain']: readonly [format: string, shape?: 'plain' | 'secondary' | 'strong'],
): Column {
  return { head, width, headStyle: STYLES.headNumber, style: numberStyle(shape, format) }
}

/** The row of the heads. */
export function headOf(columns: readonly Column[]): Row {
  return {
    cells: columns.map(({ head }) => head),
    styles: columns.map(({ headStyle }) => headStyle),
    height: rowHeight(columns.map(({ head, width }) => [head, width] as const)) + 4,
  }
}

/** A row of a table, as high as its longest text asks; `styles` replace those of their columns, from 0. */
export function rowOf(
  columns: readonly Column[],
  cells: readonly Cell[],
  styles: Readonly<Record<number, CellStyle>> = {},
): Row {
  const texts = columns.map(({ width }, index) => {
    const cell = cells[index]
    return [typeof cell === 'string' ? cell : null, width] as const
  })
  return {
    cells,
    styles: columns.map(({ style }, index) => styles[index] ?? style),
    height: rowHeight(texts),
  }
}
