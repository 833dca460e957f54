import { workerData } from 'node:worker_threads'
import type { WorkbookJob } from './workbook-job.ts'
import { layOutWorkbook } from './workbook-layout.ts'
import { writeXlsx } from './xlsx-writer.ts'

const job: WorkbookJob = workerData
await writeXlsx(layOutWorkbook(job))
