import type { KpiReport, Passport } from '#shared/api/reports.ts'
import { exact, HUNDRED, isNegative, minimum, toText } from '#shared/engine/exact.ts'
import { withNumbers } from '#shared/engine/formula/render.ts'
import { formatDecimal } from '#shared/language/format.ts'
import { passportMessages } from '#shared/language/passport-messages.ts'
import { LANGUAGES, type Translated } from '#shared/language/say.ts'
import { ALL_BODIES, figureId, submissionId } from '#shared/rules/identity.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { sentenceOf } from '../indicators/indicator-queries.ts'

type Empty = Pick<
  Passport,
  | 'indicator'
  | 'operand'
  | 'operands'
  | 'target'
  | 'firstTarget'
  | 'path'
  | 'achievement'
  | 'band'
  | 'history'
  | 'evidence'
  | 'revisions'
  | 'coverage'
  | 'score'
  | 'parts'
  | 'calculation'
>

const NOTHING: Empty = {
  indicator: null,
  operand: null,
  operands: [],
  target: null,
  firstTarget: null,
  path: null,
  achievement: null,
  band: null,
  history: [],
  evidence: [],
  revisions: [],
  coverage: null,
  score: null,
  parts: [],
  calculation: null,
}

function head({ period, demo }: KpiReport) {
  return { period, demo, decimals: 1, unit: '', ...NOTHING }
}

/** The passport of a section's score: its KPIs with weight and achievement. */
export function sectionScorePassport(report: KpiReport, sectionId: string): Passport | undefined {
  const [body] = report.bodies
  const section = body?.sections.find((one) => one.section === sectionId)
  if (!body || !section) return undefined
  return {
    ...head(report),
    id: section.figure,
    subject: 'section-score',
    title: section.title,
    body: body.body,
    bodyName: body.name,
    submission: body.submission,
    value: { state: section.score.state, value: section.score.value },
    score: section.score,
    calculation: {
      formula: passportMessages.scoreFormula.en,
      sentence: passportMessages.scoreFormula,
      withNumbers: scoreWithNumbers(section.indicators),
    },
    parts: section.indicators.map(({ figure, name, weight, computed, achievement }) => ({
      figure,
      label: name,
      weight,
      value: computed,
      achievement,
    })),
  }
}

function scoreWithNumbers(
  indicators: KpiReport['bodies'][number]['sections'][number]['indicators'],
): Translated {
  const reported = indicators.filter(
    ({ computed, achievement }) => computed.state === 'value' && achievement.value !== null,
  )
  const inLanguages = LANGUAGES.map((language) => {
    const shown = (text: string) => formatDecimal(text, language, { places: 1 })
    const above = reported.map(
      ({ weight, achievement }) =>
        `${formatDecimal(weight, language)} × ${shown(capped(achievement.value ?? '0'))}`,
    )
    const below = reported.map(({ weight }) => formatDecimal(weight, language))
    return [language, reported.length === 0 ? '' : `(${above.join(' + ')}) ÷ (${below.join(' + ')})`]
  })
  return Object.fromEntries(inLanguages)
}

/** What of an achievement counts in a score: at most 100 per cent, at least nothing. */
function capped(percent: string): string {
  const achieved = exact(percent)
  if (isNegative(achieved)) return '0'
  return toText(minimum(achieved, HUNDRED))
}

/** The passport of a body's score: its sections. */
export function bodyScorePassport(report: KpiReport): Passport | undefined {
  const [body] = report.bodies
  if (!body) return undefined
  return {
    ...head(report),
    id: body.figure,
    subject: 'body-score',
    title: body.name,
    body: body.body,
    bodyName: body.name,
    submission: body.submission,
    value: { state: body.score.state, value: body.score.value },
    calculation: {
      formula: passportMessages.meanOfSections.en,
      sentence: body.method === 'section' ? passportMessages.oneSection : passportMessages.meanOfSections,
      withNumbers: meanWithNumbers(body),
    },
    parts: body.sections.map(({ figure, title, score }) => ({
      figure,
      label: title,
      weight: null,
      value: { state: score.state, value: score.value },
      achievement: null,
    })),
    coverage: body.score.bounds ? { included: [], missing: [], bounds: body.score.bounds } : null,
  }
}

function meanWithNumbers({ sections }: KpiReport['bodies'][number]): Translated {
  const inLanguages = LANGUAGES.map((language) => {
    const shown = sections.flatMap(({ score }) =>
      score.value === null ? [] : [formatDecimal(score.value, language, { places: 1 })],
    )
    return [language, shown.length > 1 ? `(${shown.join(' + ')}) ÷ ${shown.length}` : (shown[0] ?? '')]
  })
  return Object.fromEntries(inLanguages)
}

/** The passport of a result that several bodies share: Σ/Σ, who is in and who is missing, bounds. */
export function sharedResultPassport(
  definitions: DocumentDefinitions,
  report: KpiReport,
  link: string,
): Passport | undefined {
  const shared = report.shared.find(({ key }) => key === link)
  const version = definitions.versions.find((one) => one.link === link && one.supersededAt === null)
  if (!shared || !version) return undefined
  const members = report.bodies.flatMap((body) =>
    body.sections.flatMap(({ indicators }) =>
      indicators
        .filter((one) =>
          definitions.versions.some(
            ({ indicator, link: own }) => indicator === one.indicator && own === link,
          ),
        )
        .map((one) => ({
          figure: one.figure,
          label: body.shortName,
          weight: null,
          value: one.computed,
          achievement: one.achievement,
        })),
    ),
  )
  return {
    ...head(report),
    id: figureId(submissionId(report.document, ALL_BODIES, report.period), link),
    subject: 'shared-result',
    title: shared.name,
    body: null,
    bodyName: null,
    submission: null,
    decimals: shared.decimals,
    unit: shared.unit,
    value: shared.computed,
    calculation: {
      formula: version.formula,
      sentence: sentenceOf(version),
      withNumbers: sumsPutIn(version, shared.operands),
    },
    parts: members,
    coverage: {
      included: shared.included,
      missing: shared.missing,
      ...(shared.bounds ? { bounds: shared.bounds } : {}),
    },
  }
}

function sumsPutIn(
  version: DocumentDefinitions['versions'][number],
  sums: KpiReport['shared'][number]['operands'],
): Translated {
  const inLanguages = LANGUAGES.map((language) => {
    const values = version.operands.map(({ key }) => [
      key,
      sums[key]?.value ? formatDecimal(sums[key].value, language) : '…',
    ])
    return [language, withNumbers(version.compiled.tree, Object.fromEntries(values))]
  })
  return Object.fromEntries(inLanguages)
}
