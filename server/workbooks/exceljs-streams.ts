import { once } from 'node:events'
import type ExcelJS from 'exceljs'
import type { DefinedName, Sheet } from './workbook-file.ts'
import { type WrittenSheet, workbookXml } from './workbook-xml.ts'

/** What we need of ExcelJS 4.4 and its types do not tell: the streams, and the parts that it writes badly or keeps too long. */
type BookInside = {
  readonly zip: {
    append(text: string, entry: { name: string }): unknown
    on(event: 'entry', listener: (entry: { name: string }) => void): unknown
  }
  addWorkbook(): Promise<void>
}
type SheetInside = {
  readonly id: number
  readonly rId: string
  _formulae: unknown
  readonly stream: { readonly pipes: readonly [Drain?] }
}
type Drain = NodeJS.EventEmitter & { readonly _writableState: { readonly needDrain: boolean } }

const inside = {
  book: (book: ExcelJS.stream.xlsx.WorkbookWriter) => book as unknown as BookInside,
  sheet: (sheet: ExcelJS.Worksheet) => sheet as unknown as SheetInside,
}

/** A workbook that is being written, as a stream that can be waited for. */
export type OpenBook = {
  /** Waits until the file takes more. */
  drained(sheet: ExcelJS.Worksheet): Promise<void>
  /** Ends a sheet, and waits for the one before it to be in the file. */
  close(sheet: ExcelJS.Worksheet, drawn: Sheet): Promise<void>
  finish(): Promise<void>
}

/**
 * Opens the streams of a workbook. ExcelJS writes into memory without ever waiting, keeps all formulas of a sheet, takes
 * a defined name apart into its cells, and cannot ask for a calculation on load: these four are put right here.
 */
export function insideOf(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  { language, names }: { language: string; names: readonly DefinedName[] },
): OpenBook {
  const { zip } = inside.book(book)
  const sheets: (Sheet & { inside: SheetInside })[] = []
  const entries = zipEntries(zip)
  Object.assign(book, {
    language,
    async addWorkbook() {
      const written = sheets.map(({ inside: { id, rId }, ...sheet }): WrittenSheet => ({ id, rId, ...sheet }))
      zip.append(workbookXml(written, names), { name: 'xl/workbook.xml' })
    },
  })
  return {
    async drained(sheet) {
      const [drain] = inside.sheet(sheet).stream.pipes
      while (drain?._writableState.needDrain) await once(drain, 'drain')
    },
    async close(sheet, drawn) {
      const own = inside.sheet(sheet)
      sheet.commit()
      own._formulae = {}
      sheets.push({ ...drawn, rows: [], inside: own })
      const before = sheets.at(-2)
      if (before) await entries.written(before.inside.id)
    },
    finish: () => book.commit(),
  }
}

function zipEntries(zip: BookInside['zip']) {
  const written = new Set<string>()
  let wake = () => {}
  zip.on('entry', ({ name }) => {
    written.add(name)
    wake()
  })
  return {
    async written(id: number) {
      while (!written.has(`xl/worksheets/sheet${id}.xml`))
        await new Promise<void>((resolve) => (wake = resolve))
    },
  }
}
