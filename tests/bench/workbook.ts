import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { pino } from 'pino'
import { createApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { createDefinitions } from '#server/indicators/definitions.ts'
import { createWorkbooks } from '#server/workbooks/workbooks.ts'
import type { KpiReport } from '#shared/api/reports.ts'
import { compare, median, printRow } from './measure.ts'
import { NATION, type National } from './national.ts'

type Cells = readonly { name: string; rows: readonly ExcelJS.CellValue[][] }[]

/** Every cell of a workbook, to be written again by the bare library. */
async function cellsOf(path: string): Promise<Cells> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return book.worksheets.map(({ name, rowCount, getRow: _getRow, ...sheet }) => {
    void sheet
    const worksheet = book.getWorksheet(name)
    const rows = Array.from({ length: rowCount }, (_, index) => {
      const { values } = worksheet?.getRow(index + 1) ?? { values: [] }
      return (Array.isArray(values) ? values.slice(1) : []) as ExcelJS.CellValue[]
    })
    return { name, rows }
  })
}

async function writeBare(path: string, sheets: Cells): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: false,
  })
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name)
    for (const row of rows) sheet.addRow(row).commit()
    sheet.commit()
  }
  await book.commit()
}

/** The median answer of a small request while something else goes on. */
async function pings(url: string, until: () => boolean): Promise<number> {
  const times: number[] = []
  while (!until()) {
    const began = performance.now()
    await (await fetch(url)).text()
    times.push(performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return median(times)
}

/** The workbook of the national report against bare ExcelJS writing the same cells; and whether others must wait. */
export async function benchWorkbook(
  { db, directory }: National,
  { report, now, runs }: { report: KpiReport; now: Date; runs: number },
): Promise<void> {
  const definitions = await createDefinitions(db.read)(NATION.document)
  const scratch = mkdtempSync(join(tmpdir(), 'toqsan-workbooks-'))
  const workbooks = createWorkbooks(scratch)
  const make = () => workbooks.make({ report, language: 'kk', madeBy: 'Bench', definitions })
  const sheets = await cellsOf(await make())
  const count = sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0)
  const compared = await compare(make, () => writeBare(join(scratch, 'bare.xlsx'), sheets), runs)
  printRow(`workbook, ${count.toLocaleString('en')} cells / bare ExcelJS, the same cells`, compared, '≤ 1.3')

  const config = { ...readConfig({ DATA_DIR: directory }), demoClock: null }
  const server = createApp({
    db,
    config,
    now: () => now,
    log: pino({ level: 'silent' }),
    demoPassword: '',
  }).listen(0)
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/v1/health`
  const endsAt = performance.now() + 2000
  const idle = await pings(url, () => performance.now() > endsAt)
  let isDone = false
  const making = make().then(() => {
    isDone = true
  })
  const busy = await pings(url, () => isDone)
  await making
  server.close()
  printRow(
    'a small request while a workbook is made / idle',
    { ours: busy, limit: idle, ratio: busy / idle },
    '≤ 2',
  )
  rmSync(scratch, { recursive: true, force: true })
}
