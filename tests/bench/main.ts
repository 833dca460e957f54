// Speed and memory on a generated nation, as ratios in one run against what the machine can do at all.
import { rmSync } from 'node:fs'
import { createDefinitions } from '#server/indicators/definitions.ts'
import { createAssessedPeriods, kpiReport } from '#server/reports/kpi-report.ts'
import { bareReading } from './bare.ts'
import { compare, printRow } from './measure.ts'
import { generateNation, NATION, type National } from './national.ts'
import { benchProgramme } from './programme.ts'
import { benchSaving } from './saving.ts'
import { benchWorkbook } from './workbook.ts'

const NOW = new Date('2025-01-20T04:00:00Z')
const RUNS = 7

/** The report as it is computed when nothing of it is in memory: definitions, rows, assessment, JSON shape. */
function coldReport({ db }: National) {
  const definitionsOf = createDefinitions(db.read)
  const assessedPeriod = createAssessedPeriods(db.read, definitionsOf)
  return kpiReport(
    db.read,
    { definitionsOf, assessedPeriod },
    { document: NATION.document, period: NATION.last, now: NOW },
  )
}

function peakMemory(): string {
  return `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
}

const began = performance.now()
const short = await generateNation(4)
const whole = await generateNation(40)
console.log(
  `generated ${whole.figures.toLocaleString('en')} figures in 40 quarters and ${short.figures.toLocaleString('en')} in 4, in ${((performance.now() - began) / 1000).toFixed(0)} s`,
)
console.log(
  `node ${process.version}; ${RUNS} pairs after one unmeasured; peak memory so far ${peakMemory()}\n`,
)

const bare = bareReading(whole.file, NATION.last)
printRow(
  'report of a quarter / better-sqlite3 reading the same rows',
  await compare(() => coldReport(whole), bare.read, RUNS),
  '≤ 3',
)
printRow(
  'the same report with 40 quarters stored / with 4',
  await compare(
    () => coldReport(whole),
    () => coldReport(short),
    RUNS,
  ),
  '≤ 1.15',
)
bare.close()
await benchSaving(whole, { now: NOW, runs: 200 })
console.log(`peak memory after reports and saving: ${peakMemory()}`)
await benchProgramme(5)
await benchWorkbook(whole, { report: await coldReport(whole), now: NOW, runs: 3 })
console.log(`peak memory of the whole run: ${peakMemory()}`)

for (const { db, directory } of [short, whole]) {
  await db.close()
  rmSync(directory, { recursive: true, force: true })
}
