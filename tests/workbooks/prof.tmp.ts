import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import v8 from 'node:v8'
import { layOutWorkbook } from '#server/workbooks/workbook-layout.ts'
import { writeXlsx } from '#server/workbooks/xlsx-writer.ts'
const job = v8.deserialize(readFileSync('/tmp/wb-exp/job.bin'))
let peak = 0
const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss) }, 50)
const base = process.memoryUsage().rss
for (let i = 0; i < Number(process.argv[2] ?? 1); i++) {
const t = performance.now()
await writeXlsx(layOutWorkbook({ ...job, path: '/tmp/wb-exp/nat/p.xlsx' }))
console.log('ms', Math.round(performance.now() - t), 'peak MB', Math.round(peak / 1e6), 'base', Math.round(base / 1e6))
}
clearInterval(timer)
