import type { Indicator } from '#shared/api/indicators.ts'
import type { KpiReport } from '#shared/api/reports.ts'
import { type CompiledIndicator, compileIndicator, INDICATOR_KINDS } from '#shared/engine/indicator.ts'
import { type Language, type Message, say } from '#shared/language/say.ts'
import { unitWords } from '#shared/language/workbook-messages.ts'
import { stateWordsIn } from './state-text.ts'
import type { WorkbookJob } from './workbook-job.ts'

/** An indicator as the sheets need it: its definition, and its formula as a tree. */
export type KpiDefinition = { readonly indicator: Indicator; readonly compiled: CompiledIndicator }

/** What every sheet is drawn from. */
export type LayoutContext = {
  readonly job: WorkbookJob
  readonly report: KpiReport
  readonly language: Language
  readonly say: (message: Message, values?: Readonly<Record<string, string | number>>) => string
  readonly words: ReturnType<typeof stateWordsIn>
  readonly definitionOf: (indicator: string) => KpiDefinition
  readonly unitOf: (unit: string) => string
}

/** Compiles every formula once, and fixes the language. */
export function layoutContext(job: WorkbookJob): LayoutContext {
  const { report, language } = job
  const definitions = new Map(job.indicators.map((indicator) => [indicator.id, defined(indicator)]))
  return {
    job,
    report,
    language,
    say: (message, values) => say(message, language, values),
    words: stateWordsIn(language),
    definitionOf(id) {
      const definition = definitions.get(id)
      if (!definition) throw new Error(`the workbook was given no definition of indicator ${id}`)
      return definition
    },
    unitOf: (unit) => unitWords[unit]?.[language] ?? unit,
  }
}

function defined(indicator: Indicator): KpiDefinition {
  const { formula, operands, direction } = indicator
  const kind = INDICATOR_KINDS.find((known) => known === indicator.kind) ?? 'ratio'
  return { indicator, compiled: compileIndicator({ formula, operands, direction, kind }) }
}
