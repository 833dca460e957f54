import { openDatabase } from '#server/db/open-database.ts'
import { createDefinitions, KPI_DOCUMENT } from '#server/indicators/definitions.ts'
import { createAssessedPeriods, kpiReport } from '#server/reports/kpi-report.ts'
import { createWorkbooks } from '#server/workbooks/workbooks.ts'
import { rename } from 'node:fs/promises'
const db = await openDatabase({ databaseUrl: null, dataDirectory: '/tmp/wb-exp/data' })
const definitionsOf = createDefinitions(db.read)
const assessedPeriod = createAssessedPeriods(db.read, definitionsOf)
const period = process.argv[2] ?? '2024-Q4'
const report = await kpiReport(db.read, { definitionsOf, assessedPeriod }, { document: KPI_DOCUMENT, period, now: new Date(process.argv[3] ?? '2025-01-15T13:00:00Z') })
console.log(report.bodies.map((b) => `${b.shortName.kk}:${b.score.state}:${b.score.value}`).join('\n'), report.coverage, report.bands, report.average)
const workbooks = createWorkbooks('/tmp/wb-exp/out')
const definitions = await definitionsOf(KPI_DOCUMENT)
for (const language of ['kk', 'ru', 'en'] as const) {
  const t = performance.now()
  const path = await workbooks.make({ report, language, madeBy: 'А. Сейітова', definitions })
  await rename(path, `/tmp/wb-exp/out/report-${language}.xlsx`)
  console.log(language, Math.round(performance.now() - t))
}
await db.close()
