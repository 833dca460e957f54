import type { KpiReport, ReportBody } from '#shared/api/reports.ts'
import { formatDecimal, formatInstant } from '#shared/language/format.ts'
import { leadMessages as words } from '#shared/language/report-page-messages.ts'
import { type Language, say } from '#shared/language/say.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { countsOf, differenceOf, indicatorsOf, isHigh, lowestOf, scoredOf } from './report-facts.ts'

/** Above this many names a list no longer fits a paragraph: the coverage section gives it. */
const MOST_NAMES = 4

const ONE_PLACE = { places: 1 }

function stateWord({ score }: ReportBody, language: Language): string {
  return say(stateMessages[score.state], language).toLocaleLowerCase(language)
}

/** «мен» after 0, 1, 2 …: «үш пен», «сегіз бен». The last digit written is the last word spoken. */
const AND = 'мен мен мен пен пен пен мен мен бен бен'.split(' ')

function limitsOf({ low, high }: { low: string; high: string }, language: Language) {
  const least = formatDecimal(low, language, ONE_PLACE)
  return {
    low: least,
    and: AND[Number(least.at(-1))] ?? '',
    high: formatDecimal(high, language, ONE_PLACE),
  }
}

function averageSentence({ average }: KpiReport, language: Language): string {
  const { value, state, bounds } = average
  if (value === null) return ''
  const shown = (text: string) => formatDecimal(text, language, ONE_PLACE)
  if (state === 'value' || !bounds) return say(words.average, language, { average: shown(value) })
  return say(words.averageBetween, language, { average: shown(value), ...limitsOf(bounds, language) })
}

function withoutScoreSentence(unscored: readonly ReportBody[], language: Language): string {
  if (unscored.length === 0) return ''
  const named = unscored.slice(0, MOST_NAMES)
  const names = named.map((body) => `${body.shortName[language]} (${stateWord(body, language)})`)
  const list = names.join(', ') + (unscored.length > MOST_NAMES ? '…' : '')
  return say(words.withoutScore, language, { count: unscored.length, list })
}

function highSentence(scored: readonly ReportBody[], language: Language): string {
  const count = scored.filter(isHigh).length
  return count === 0 ? say(words.noneHigh, language) : say(words.high, language, { count })
}

function lowestSentence(scored: readonly ReportBody[], language: Language): string {
  const lowest = lowestOf(scored)
  if (!lowest || lowest.score.value === null) return ''
  const score = formatDecimal(lowest.score.value, language, ONE_PLACE)
  return say(words.lowest, language, { body: lowest.shortName[language], score })
}

/** A number stays on the line of its noun. */
function bound(text: string): string {
  return text.replace(/(\d) (?=\p{L})/gu, '$1\u00A0')
}

/** The findings of the consolidated report as one paragraph; every sentence comes from the figures. */
export function reportLead(report: KpiReport, language: Language): string {
  const { scored, unscored } = scoredOf(report)
  if (scored.length === 0) {
    const deadline = formatInstant(report.deadline, language, { year: true })
    return say(words.noneAccepted, language, { deadline })
  }
  return bound(
    [
      say(words.assessed, language, { count: scored.length, expected: report.coverage.expected }),
      highSentence(scored, language),
      averageSentence(report, language),
      withoutScoreSentence(unscored, language),
      lowestSentence(scored, language),
    ]
      .filter(Boolean)
      .join(' '),
  )
}

function scoreSentences(body: ReportBody, language: Language): string[] {
  const { value, bounds, state } = body.score
  if (value === null) return [say(words.bodyWithout, language, { state: stateWord(body, language) })]
  const shown = (text: string) => formatDecimal(text, language, ONE_PLACE)
  const difference = differenceOf(body)
  const { value: previous } = body.previousScore
  const first =
    difference === null || previous === null
      ? say(words.bodyScore, language, { score: shown(value) })
      : say(words.bodyScoreChanged, language, {
          score: shown(value),
          previous: shown(previous),
          difference: formatDecimal(difference, language, { places: 1, signed: true }),
        })
  if (state !== 'incomplete' || !bounds) return [first]
  return [first, say(words.bodyBetween, language, limitsOf(bounds, language))]
}

/** The same for one body's own report. */
export function bodyLead(body: ReportBody, language: Language): string {
  const { planned, onTrack, atRisk, offTrack, withoutValue } = countsOf(indicatorsOf(body))
  const counts = { count: planned, on: onTrack, risk: atRisk, off: offTrack, none: withoutValue }
  const indicators = planned === 0 ? [] : [say(words.planned, language, counts)]
  return bound([...scoreSentences(body, language), ...indicators].join(' '))
}
