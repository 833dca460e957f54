import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import type { Language } from '#shared/language/say.ts'

/** All that the workbook of a programme's report is laid out from: plain data, so that a worker can be given it. */
export type ProgrammeJob = {
  readonly of: 'programme'
  /** Where the file is written. */
  readonly path: string
  readonly report: ProgrammeReport
  readonly language: Language
  readonly madeBy: string
}
