import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { onTestFinished } from 'vitest'
import type { DocumentDefinitions } from '#server/indicators/definitions.ts'
import { definitionsFor } from '#server/indicators/definitions-in-force.ts'
import { describeIndicator } from '#server/indicators/indicator-queries.ts'
import { assessPeriod } from '#server/reports/assess-period.ts'
import { averageOf, bandsOf, coverageOf, describeBody } from '#server/reports/describe-report.ts'
import type { WorkbookJob } from '#server/workbooks/workbook-job.ts'
import { layOutWorkbook } from '#server/workbooks/workbook-layout.ts'
import { writeXlsx } from '#server/workbooks/xlsx-writer.ts'
import type { KpiReport } from '#shared/api/reports.ts'
import { describeComputed } from '#shared/engine/figure.ts'
import { computeIndicator } from '#shared/engine/indicator.ts'
import type { Language } from '#shared/language/say.ts'
import {
  type Answers,
  DOCUMENT,
  quarterDefinitions,
  reportedFigures,
  submissionsOf,
} from './quarter-facts.ts'

export const PERIOD = '2024-Q3'
const NOW = new Date('2024-10-15T13:00:00Z')
const DEADLINE = new Date('2024-10-10T18:59:59Z')

export type QuarterOptions = {
  readonly answers?: Answers
  readonly demo?: boolean
  readonly shape?: 'sections' | 'bodies'
}

/** One result of two sections, as the report tells it: Σ ÷ Σ. */
function sharedResult({ versions }: DocumentDefinitions): KpiReport['shared'][number] {
  const version = versions.find(({ number }) => number === '1.1')
  if (!version) throw new Error('no indicator 1.1')
  const operands = {
    numerator: { state: 'value' as const, value: '62044.7' },
    denominator: { state: 'value' as const, value: '116193' },
  }
  const { name, decimals, unit, compiled } = version
  const computed = describeComputed(computeIndicator(compiled, operands))
  return {
    key: 'shared-share',
    name,
    figure: 'kpi-test~all',
    decimals,
    unit,
    computed,
    operands,
    included: ['agriculture', 'industry'],
    missing: ['trade'],
  }
}

/** The report of the invented quarter, made by the product's own functions, without a database. */
export function quarterReport({ answers, demo = true, shape = 'sections' }: QuarterOptions = {}): KpiReport {
  const definitions = quarterDefinitions(shape)
  const data = {
    submissions: submissionsOf(definitions, PERIOD, demo),
    figures: reportedFigures(definitions, PERIOD, answers),
  }
  const assessed = assessPeriod(definitions, PERIOD, data)
  const before = assessPeriod(definitions, '2024-Q2', {
    submissions: submissionsOf(definitions, '2024-Q2', demo),
    figures: reportedFigures(definitions, '2024-Q2'),
  })
  const previous = new Map(before.bodies.map((body) => [body.body, body]))
  const asked = { document: DOCUMENT, period: PERIOD, now: NOW }
  const bodies = assessed.bodies.map((body) =>
    describeBody(definitions, body, {
      asked,
      deadline: DEADLINE,
      paths: new Map(),
      previous: previous.get(body.body),
    }),
  )
  const { id, kind, number, date, inForceUntil } = definitions.act
  return {
    document: DOCUMENT,
    act: { id, kind, number, date, repealedOn: inForceUntil },
    period: PERIOD,
    asOf: NOW.toISOString(),
    deadline: DEADLINE.toISOString(),
    revision: '7.1.5.1',
    demo,
    method: assessed.method,
    coverage: coverageOf(bodies),
    average: averageOf(assessed),
    bands: bandsOf(bodies),
    bodies,
    shared: [sharedResult(definitions)],
  }
}

export function quarterJob(language: Language, options: QuarterOptions = {}): WorkbookJob {
  const definitions = quarterDefinitions(options.shape ?? 'sections')
  const indicators = definitionsFor(definitions, PERIOD).indicators.map(({ version }) =>
    describeIndicator(definitions, version),
  )
  const { id, kind, number, date, title } = definitions.act
  const directory = mkdtempSync(join(tmpdir(), 'toqsan-workbook-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return {
    path: join(directory, 'report.xlsx'),
    report: quarterReport(options),
    indicators,
    acts: [{ id, kind, number, date, title }],
    language,
    madeBy: 'А. Сейітова',
  }
}

/** The workbook of a job, written and read back. */
export async function written(job: WorkbookJob): Promise<ExcelJS.Workbook> {
  await writeXlsx(layOutWorkbook(job))
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(job.path)
  return book
}
