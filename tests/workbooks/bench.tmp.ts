import { kpiReport, createAssessedPeriods } from '#server/reports/kpi-report.ts'
import { createDefinitions } from '#server/indicators/definitions.ts'
import { generateNation, NATION } from '../bench/national.ts'
import { benchWorkbook } from '../bench/workbook.ts'
import { writeFileSync } from 'node:fs'
import { createWorkbooks } from '#server/workbooks/workbooks.ts'
const national = await generateNation(2)
const definitionsOf = createDefinitions(national.db.read)
const assessedPeriod = createAssessedPeriods(national.db.read, definitionsOf)
const now = new Date('2025-01-15T13:00:00Z')
const report = await kpiReport(national.db.read, { definitionsOf, assessedPeriod }, { document: NATION.document, period: NATION.last, now })
const definitions = await definitionsOf(NATION.document)
const workbooks = createWorkbooks('/tmp/wb-exp/nat')
for (let i = 0; i < 3; i++) { const t = performance.now(); const p = await workbooks.make({ report, language: 'kk', madeBy: 'B', definitions }); console.log('make', Math.round(performance.now() - t), p) }
if (process.argv[2] === 'dump') { const v8 = await import('node:v8'); }
await benchWorkbook(national, { report, now, runs: 3 })
await national.db.close()
process.exit(0)
