import type { Indicator } from '#shared/api/indicators.ts'
import type { KpiReport } from '#shared/api/reports.ts'
import type { Language, Translated } from '#shared/language/say.ts'

/** All that a workbook is laid out from: plain data, so that a worker can be given it. */
export type WorkbookJob = {
  /** Where the file is written. */
  readonly path: string
  readonly report: KpiReport
  readonly indicators: readonly Indicator[]
  readonly acts: readonly { id: string; kind: string; number: string; date: string; title: Translated }[]
  readonly language: Language
  readonly madeBy: string
}
