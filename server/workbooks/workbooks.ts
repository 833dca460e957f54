import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'
import type { Request, Response } from 'express'
import type { KpiReport } from '#shared/api/reports.ts'
import type { Language } from '#shared/language/say.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import { describeIndicator } from '../indicators/indicator-queries.ts'
import type { ProgrammeJob } from './programme/programme-job.ts'
import type { WorkbookJob } from './workbook-job.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Order = { report: KpiReport; language: Language; madeBy: string; definitions: DocumentDefinitions }

type ProgrammeOrder = Omit<ProgrammeJob, 'of' | 'path'>

/** Workbooks are made in a worker, into a temporary file: no other request waits for them. */
export type Workbooks = ReturnType<typeof createWorkbooks>

/** The job of a worker: the report, and the definitions that stood in its period (S24). */
function jobOf({ report, language, madeBy, definitions }: Order, path: string): WorkbookJob {
  const rows = report.bodies.flatMap(({ sections }) => sections).flatMap(({ indicators }) => indicators)
  const shown = new Set(rows.map(({ indicator }) => indicator))
  const stated = definitionsFor(definitions, report.period).indicators.map(({ version }) => version)
  const { id, kind, number, date, title } = definitions.act
  return {
    path,
    report,
    language,
    madeBy,
    acts: [{ id, kind, number, date, title }],
    indicators: stated
      .filter(({ indicator }) => shown.has(indicator))
      .map((version) => describeIndicator(definitions, version)),
  }
}

export function createWorkbooks(directory: string) {
  async function made(jobAt: (path: string) => WorkbookJob | ProgrammeJob): Promise<string> {
    await mkdir(directory, { recursive: true })
    const path = join(directory, `${randomUUID()}.xlsx`)
    try {
      await runWorker(jobAt(path))
      return path
    } catch (error) {
      await rm(path, { force: true })
      throw error
    }
  }
  return {
    /** Makes the workbook of a report and answers where it lies. */
    make: (order: Order): Promise<string> => made((path) => jobOf(order, path)),
    /** The same of a programme's report. */
    makeProgramme: (order: ProgrammeOrder): Promise<string> =>
      made((path) => ({ of: 'programme', path, ...order })),
    async send(path: string, _request: Request, response: Response): Promise<void> {
      const { size } = await stat(path)
      response.set({ 'content-type': XLSX, 'content-length': String(size) })
      await pipeline(createReadStream(path), response)
    },
    async discard(path: string): Promise<void> {
      await rm(path, { force: true })
    },
  }
}

function runWorker(job: WorkbookJob | ProgrammeJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the workbook worker ended with ${code}`)),
    )
  })
}
