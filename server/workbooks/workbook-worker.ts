import { workerData } from 'node:worker_threads'
import type { ProgrammeJob } from './programme/programme-job.ts'
import { layOutProgramme } from './programme/programme-layout.ts'
import type { WorkbookJob } from './workbook-job.ts'
import { layOutWorkbook } from './workbook-layout.ts'
import { writeXlsx } from './xlsx-writer.ts'

const job: WorkbookJob | ProgrammeJob = workerData
await writeXlsx('of' in job ? layOutProgramme(job) : layOutWorkbook(job))
