import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { gathered } from '#shared/engine/gathered.ts'
import { formatPercent } from '#shared/language/format.ts'
import { repealText } from '#shared/language/programme-repeal.ts'
import { programmeLeadMessages as words } from '#shared/language/programme-report-page-messages.ts'
import { type Language, say } from '#shared/language/say.ts'

/** How many due dates of the period are done, in time or late. */
export function doneOf({ activities: { counts } }: ProgrammeReport): number {
  return counts.done + counts['done-late']
}

/** The money of the report's own year. */
export function ownYear({ years, year }: ProgrammeReport) {
  return years.find((one) => one.year === year)
}

function activitySentence(report: ProgrammeReport, language: Language): string {
  const { due, asked, overdue } = report.activities
  const done = doneOf(report)
  if (report.rows.length === 0) return say(words.noPlan, language)
  if (due === 0) return say(words.noDue, language)
  if (asked === 0) return ''
  if (report.coverage.accepted === 0) return say(words.noneAccepted, language, { due: asked })
  return done === asked
    ? say(words.allDone, language, { due: asked })
    : say(words.done, language, { due: asked, done, overdue })
}

function repealSentence(report: ProgrammeReport, language: Language): string {
  return repealText(report, language) ?? ''
}

function moneySentence(report: ProgrammeReport, language: Language): string {
  const own = ownYear(report)
  if (!own || report.coverage.accepted === 0) return ''
  const { year } = report
  if (own.spentOfPlanned.value === null) return say(words.noMoney, language, { year })
  return say(words.money, language, {
    year,
    percent: formatPercent(own.spentOfPlanned.value, language, { places: 1 }),
  })
}

function worstSentence({ activities, bodies, coverage }: ProgrammeReport, language: Language): string {
  if (coverage.accepted === 0) return ''
  const byBody = gathered(
    activities.overdueRows.flatMap(({ executors }) => executors),
    (body) => body,
  )
  const [worst, next] = [...byBody].sort(([, a], [, b]) => b.length - a.length)
  if (!worst || worst[1].length < 2 || worst[1].length === next?.[1].length) return ''
  const body = bodies[worst[0]]?.shortName[language] ?? worst[0]
  return say(words.worst, language, { body, count: worst[1].length })
}

function missingSentence({ coverage }: ProgrammeReport, language: Language): string {
  const count = new Set(coverage.missing.map(({ body }) => body)).size
  return count === 0 || coverage.accepted === 0 ? '' : say(words.missing, language, { count })
}

/** The findings of a programme's report as one paragraph; every sentence comes from the figures. */
export function programmeLead(report: ProgrammeReport, language: Language): string {
  const sentences = [activitySentence, repealSentence, moneySentence, missingSentence, worstSentence]
  return sentences
    .map((sentence) => sentence(report, language))
    .filter(Boolean)
    .join(' ')
    .replace(/(\d) (?=\p{L})/gu, '$1\u00A0')
}
