import { readFileSync } from 'node:fs'
import v8 from 'node:v8'
import ExcelJS from 'exceljs'
import { layOutWorkbook } from '#server/workbooks/workbook-layout.ts'
import { writeXlsx } from '#server/workbooks/xlsx-writer.ts'
const job = v8.deserialize(readFileSync('/tmp/wb-exp/job.bin'))
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
async function timed(name: string, work: () => Promise<void>) { const [t, c] = [performance.now(), cpu()]; await work(); console.log(name, 'wall', Math.round(performance.now() - t), 'cpu', Math.round(cpu() - c)) }
const rowsOf = () => [...layOutWorkbook(job).sheets].map((s) => ({ name: s.name, rows: [...s.rows].map((r) => r.cells.slice()) }))
const t0 = performance.now(); const plain = rowsOf(); console.log('layout only', Math.round(performance.now() - t0))
const bare = async () => {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: '/tmp/wb-exp/nat/b.xlsx', useStyles: true, useSharedStrings: false })
  for (const { name, rows } of plain) { const sheet = book.addWorksheet(name); for (const row of rows) sheet.addRow(row).commit(); sheet.commit() }
  await book.commit()
}
for (let i = 0; i < 3; i++) {
  await timed('ours', () => writeXlsx(layOutWorkbook({ ...job, path: '/tmp/wb-exp/nat/p.xlsx' })))
  await timed('bare', bare)
}
