import type ExcelJS from 'exceljs'
import FormulaParser from 'fast-formula-parser'

type Place = { sheet: string; row: number; col: number }
type Area = { sheet: string; from: { row: number; col: number }; to: { row: number; col: number } }
export type CellResult = number | string | null

type Options = {
  functions: Record<string, (...parts: never[]) => unknown>
  onCell: (place: Place) => CellResult
  onRange: (area: Area) => CellResult[][]
  onVariable: (name: string) => unknown
}
/** The engine's own types name only what its own tests use. */
const Parser = FormulaParser as unknown as new (
  options: Options,
) => { parse(formula: string, place: Place): unknown }

const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value])

/** The numbers among a function's parts; an error among them is the function's. */
function numbersIn(parts: readonly { value: unknown }[]): number[] {
  const values = parts.flatMap(({ value }) => flat(value))
  const error = values.find((value) => value instanceof Error)
  if (error) throw error
  return values.filter((value) => typeof value === 'number')
}

type Retriever = { retrieveRef: (reference: unknown) => unknown }
type Part = { readonly value: unknown }

/** Whether a cell answers a criterion of ours: a word, a number, or a least number, which no text reaches. */
function answers(cell: unknown, criterion: unknown): boolean {
  const [, operator, least] = /^(>=?)(\d+)$/.exec(String(criterion)) ?? []
  if (operator === undefined) return cell === criterion
  return typeof cell === 'number' && (operator === '>=' ? cell >= Number(least) : cell > Number(least))
}

/** The places at which every range answers the criterion that follows it. */
function answering(pairs: readonly Part[]): boolean[] {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map(({ value }) => flat(value))
  const criteria = pairs.filter((_, index) => index % 2 === 1).map(({ value }) => value)
  return (ranges[0] ?? []).map((_, place) =>
    ranges.every((range, index) => answers(range[place], criteria[index])),
  )
}

const sumAt = (cells: readonly unknown[], isCounted: readonly boolean[]) =>
  cells.reduce((sum: number, cell, at) => (isCounted[at] && typeof cell === 'number' ? sum + cell : sum), 0)

/** What the independent engine lacks, or does otherwise than Excel: in a SUMIF a text never answers a number's criterion. */
const FUNCTIONS = {
  SUMIF: (context: Retriever, range: unknown, _atLeastZero: unknown, sums: unknown) => {
    const [tested, added] = [context.retrieveRef(range), context.retrieveRef(sums)]
    return sumAt(flat(added), answering([{ value: tested }, { value: '>=0' }]))
  },
  SUMIFS: (sums: Part, ...pairs: Part[]) => sumAt(flat(sums.value), answering(pairs)),
  COUNTIFS: (...pairs: Part[]) => answering(pairs).filter(Boolean).length,
  MIN: (...parts: { value: unknown }[]) => Math.min(...numbersIn(parts)),
  MAX: (...parts: { value: unknown }[]) => Math.max(...numbersIn(parts)),
  HYPERLINK: (_target: { value: unknown }, text: { value: unknown } = { value: '' }) => text.value,
}

function namesOf(book: ExcelJS.Workbook): Map<string, Place> {
  const named = book.definedNames.model.flatMap(({ name, ranges }) => {
    const match = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(ranges[0] ?? '')
    const [, sheet = '', column = '', row = ''] = match ?? []
    return match ? [[name, { sheet, row: Number(row), col: columnNumber(column) }] as const] : []
  })
  return new Map(named)
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** The independent engine over loose cells. */
export function parserOf(valueAt: (row: number, column: number) => CellResult): InstanceType<typeof Parser> {
  const onRange = ({ from, to }: Area) =>
    Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from({ length: to.col - from.col + 1 }, (_, across) =>
        valueAt(from.row + down, from.col + across),
      ),
    )
  return new Parser({
    functions: FUNCTIONS,
    onCell: ({ row, col }) => valueAt(row, col),
    onRange,
    onVariable: () => null,
  })
}

/**
 * A workbook calculated anew, by an engine that is not ours and never looks at the results in the file.
 * `changes` are other contents of cells, by sheet and address.
 */
export function recalculated(book: ExcelJS.Workbook, changes: Readonly<Record<string, number | null>> = {}) {
  const known = new Map<string, CellResult>()
  const names = namesOf(book)
  const options: Options = {
    functions: FUNCTIONS,
    onCell: ({ sheet, row, col }) => valueAt(sheet, row, col),
    onRange: ({ sheet, from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, down) =>
        Array.from({ length: to.col - from.col + 1 }, (_, across) =>
          valueAt(sheet, from.row + down, from.col + across),
        ),
      ),
    onVariable: (name) => names.get(name) ?? null,
  }
  /** A parser for each depth: it cannot begin a formula while it is in another. */
  const parsers: InstanceType<typeof Parser>[] = []
  let depth = 0

  function valueAt(sheetName: string, row: number, col: number): CellResult {
    const cell = book.getWorksheet(sheetName)?.getCell(row, col)
    if (!cell) throw new Error(`no sheet ${sheetName}`)
    const key = `${sheetName}!${cell.address}`
    const changed = changes[key]
    if (changed !== undefined) return changed
    const before = known.get(key)
    if (before !== undefined) return before
    const value = cell.formula ? calculated(cell.formula, { sheet: sheetName, row, col }) : plain(cell.value)
    known.set(key, value)
    return value
  }

  function calculated(formula: string, place: Place): CellResult {
    const parser = parsers[depth] ?? new Parser(options)
    parsers[depth] = parser
    depth++
    const result = parser.parse(formula, place)
    depth--
    if (typeof result === 'number' || typeof result === 'string') return result
    throw new Error(`${place.sheet} row ${place.row} column ${place.col}: ${formula} gives ${String(result)}`)
  }

  return {
    at: (sheet: string, address: string): CellResult => {
      const cell = book.getWorksheet(sheet)?.getCell(address)
      return cell ? valueAt(sheet, Number(cell.row), Number(cell.col)) : null
    },
    named: (name: string): CellResult => {
      const place = names.get(name)
      return place ? valueAt(place.sheet, place.row, place.col) : null
    },
  }
}

function plain(value: ExcelJS.CellValue): CellResult {
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

/** Every cell with a formula: where it stands, the formula, the result in the file. */
export function formulaCells(book: ExcelJS.Workbook) {
  const found: { sheet: string; address: string; formula: string; result: CellResult }[] = []
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!cell.formula) return
        const { result } = cell
        found.push({
          sheet: sheet.name,
          address: cell.address,
          formula: cell.formula,
          result: typeof result === 'number' || typeof result === 'string' ? result : '',
        })
      }),
    )
  }
  return found
}
