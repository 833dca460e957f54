import type { CellStyle } from './cell-styles.ts'

/** A formula without its leading `=`, with the result that is shown until the reader's program calculates. */
export type LiveFormula = { readonly formula: string; readonly result: string | number }

/** `null` is an empty cell: never 0, never a text. */
export type Cell = string | number | LiveFormula | null

/** A row of a sheet: a style for every column; `height` in points where the program is not to fit it to the text. */
export type Row = {
  readonly cells: readonly Cell[]
  readonly styles: readonly CellStyle[]
  readonly height?: number
  /** First and last columns, from 1, of cells that are joined. */
  readonly merges?: readonly (readonly [from: number, to: number])[]
}

/** The text's colour where a condition, a formula over the area's first cell, holds. */
export type ColourRule = { readonly area: string; readonly condition: string; readonly colour: string }

/** A sheet, written while its rows are being drawn. */
export type Sheet = {
  readonly name: string
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** The row that every printed page repeats. */
  readonly headRow: number
  readonly filter?: string
  readonly colours: readonly ColourRule[]
  /** The text at the head and the foot of a printed page, in the notation of the format. */
  readonly page: { readonly header: string; readonly footer: string }
  readonly rows: Iterable<Row>
}

export type DefinedName = { readonly name: string; readonly refersTo: string }

export type Workbook = {
  readonly path: string
  readonly properties: {
    readonly title: string
    readonly subject: string
    readonly author: string
    readonly language: string
    readonly at: Date
  }
  readonly names: readonly DefinedName[]
  readonly sheets: Iterable<Sheet>
}
