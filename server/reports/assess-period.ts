import { type Assessment, assess } from '#shared/engine/assess.ts'
import type { Figure } from '#shared/engine/figure.ts'
import {
  type BodyScore,
  type ScoringMethod,
  type SectionScore,
  scoreBody,
  scoreSection,
} from '#shared/engine/score.ts'
import type { DocumentDefinitions, NodeRow } from '../indicators/definitions.ts'
import { definitionsFor, type IndicatorInForce } from '../indicators/definitions-in-force.ts'
import type { SubmissionRecord } from '../submissions/submission-data.ts'
import type { AcceptedFigures, ReportData } from './report-data.ts'

export type AssessedIndicator = {
  readonly inForce: IndicatorInForce
  readonly figures: Readonly<Record<string, Figure>>
  readonly assessment: Assessment
}
export type AssessedSection = {
  readonly node: NodeRow
  readonly indicators: readonly AssessedIndicator[]
  readonly score: SectionScore
}
export type AssessedBody = {
  readonly body: string
  readonly submission: SubmissionRecord | undefined
  readonly sections: readonly AssessedSection[]
  readonly score: BodyScore
}

/** A period computed: all bodies of the document, from accepted figures only. Does not depend on the time of asking. */
export type AssessedPeriod = {
  readonly period: string
  readonly method: ScoringMethod
  readonly bodies: readonly AssessedBody[]
  readonly figures: ReportData['figures']
}

const NOTHING: AcceptedFigures = new Map()

function assessSection(
  { node, indicators }: { node: NodeRow; indicators: readonly IndicatorInForce[] },
  held: AcceptedFigures,
  { period, method }: { period: string; method: ScoringMethod },
): AssessedSection {
  const assessed = indicators.map((inForce) => {
    const { version, targets, path } = inForce
    const figures = held.get(version.indicator) ?? {}
    return {
      inForce,
      figures,
      assessment: assess(version.compiled, figures, { period, targets, method, path }),
    }
  })
  const items = assessed.map(({ inForce, assessment }) => ({
    weight: inForce.version.weight,
    hasTarget: assessment.due,
    computed: assessment.computed,
    achievement: assessment.achievement?.ratio,
  }))
  return { node, indicators: assessed, score: scoreSection(items, method) }
}

function sectionsOf(indicators: readonly IndicatorInForce[]) {
  return [...Map.groupBy(indicators, ({ node }) => node)].map(([node, own]) => ({ node, indicators: own }))
}

/** Computes every body of the period by the definitions that stood when its submission was accepted (S24). */
export function assessPeriod(
  definitions: DocumentDefinitions,
  period: string,
  data: ReportData,
): AssessedPeriod {
  const current = definitionsFor(definitions, period)
  const hasCorrections = definitions.versions.some(({ supersededAt }) => supersededAt !== null)
  const bodies = [...definitions.bodies.keys()].flatMap((body): AssessedBody[] => {
    const submission = data.submissions.get(body)
    const acceptedAt = submission?.acceptedAt ?? null
    const stated =
      hasCorrections && acceptedAt !== null ? definitionsFor(definitions, period, acceptedAt) : current
    const indicators = stated.byBody.get(body)
    if (!indicators) return []
    const held = (submission && data.figures.get(submission.id)) ?? NOTHING
    const sections = sectionsOf(indicators).map((section) =>
      assessSection(section, held, { period, method: stated.method }),
    )
    return [{ body, submission, sections, score: scoreBody(sections.map(({ score }) => score)) }]
  })
  return { period, method: current.method, bodies, figures: data.figures }
}
