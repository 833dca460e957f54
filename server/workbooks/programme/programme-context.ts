import type { PrintedText } from '#shared/api/programme-shapes.ts'
import { actName } from '#shared/language/act-name.ts'
import { formatDate } from '#shared/language/format.ts'
import { amountStateWords } from '#shared/language/plan-messages.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { say } from '#shared/language/say.ts'
import { numberFormat } from '../cell-styles.ts'
import { mostPlaces } from '../cell-values.ts'
import { stateWordsIn } from '../state-text.ts'
import type { ProgrammeJob } from './programme-job.ts'

type Say = (message: Parameters<typeof say>[0], values?: Parameters<typeof say>[2]) => string

/** The longest fraction of a thousand that sheets show. */
const MOST_PLACES = 3

/** What every sheet of a programme's report is drawn from. */
export type ProgrammeContext = ReturnType<typeof programmeContext>

/** Fixes the language, and names what the report knows by id. */
export function programmeContext(job: ProgrammeJob) {
  const { report, language } = job
  const told: Say = (message, values) => say(message, language, values)
  const amounts = report.lines.flatMap(({ planned, allocated, spent }) => [
    planned,
    allocated.value,
    spent.value,
  ])
  const bodyName = (id: string) => report.bodies[id]?.shortName[language] ?? id
  return {
    job,
    report,
    language,
    running: words.running,
    say: told,
    words: stateWordsIn(language),
    moneyFormat: numberFormat(Math.min(MOST_PLACES, mostPlaces(amounts))),
    bodyName,
    bodyNames: (ids: readonly string[]) =>
      ids.length === 0 ? told(words.nobody) : ids.map(bodyName).join(', '),
    sourceName: (id: string | null) =>
      id === null ? told(words.sourceNotPrinted) : (report.sources[id]?.name[language] ?? id),
    /** A printed text in the language where there is a translation, else as printed. */
    printed: (text: PrintedText | null) => (text === null ? null : (text[language] ?? text.kk)),
    amountState: (state: string) =>
      Object.entries(amountStateWords).find(([name]) => name === state)?.[1][language] ?? state,
    actName: (act: { kind: string; number: string }) => actName(act, language),
    date: (date: string) => formatDate(date, language, 'short'),
  }
}
