import v8 from 'node:v8'
import { writeFileSync } from 'node:fs'
import { kpiReport, createAssessedPeriods } from '#server/reports/kpi-report.ts'
import { createDefinitions } from '#server/indicators/definitions.ts'
import { describeIndicator } from '#server/indicators/indicator-queries.ts'
import { generateNation, NATION } from '../bench/national.ts'
const national = await generateNation(2)
const definitionsOf = createDefinitions(national.db.read)
const assessedPeriod = createAssessedPeriods(national.db.read, definitionsOf)
const report = await kpiReport(national.db.read, { definitionsOf, assessedPeriod }, { document: NATION.document, period: NATION.last, now: new Date('2025-01-15T13:00:00Z') })
const d = await definitionsOf(NATION.document)
writeFileSync('/tmp/wb-exp/job.bin', v8.serialize({ path: '', report, language: 'kk', madeBy: 'x', acts: [], indicators: d.versions.map((v) => describeIndicator(d, v)) }))
process.exit(0)
