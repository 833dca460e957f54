import type { KpiReport, ReportBody, ReportIndicator } from '#shared/api/reports.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { standingFigures } from '#shared/engine/assess.ts'
import { toText } from '#shared/engine/exact.ts'
import { describeComputed } from '#shared/engine/figure.ts'
import { type BodyScore, type SectionScore, scoreBody } from '#shared/engine/score.ts'
import type { TargetPath } from '#shared/engine/target-path.ts'
import { figureId, submissionId } from '#shared/rules/identity.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { latenessOf } from '../submissions/lateness.ts'
import { describeAchievement, describeFigure, describePath } from '../submissions/submission-rows.ts'
import type { AssessedBody, AssessedIndicator, AssessedPeriod, AssessedSection } from './assess-period.ts'

type Asked = { readonly document: string; readonly period: string; readonly now: Date }

export function describeBounds(bounds: SectionScore['bounds']): { bounds?: { low: string; high: string } } {
  return bounds ? { bounds: { low: toText(bounds.low), high: toText(bounds.high) } } : {}
}

/** A score as the API tells it: 0 to 100, with its divisor. */
export function describeScore(score: SectionScore | BodyScore) {
  return {
    state: score.state,
    value: score.value === undefined ? null : toText(score.value),
    assessedWeight: toText(score.assessedWeight),
    reportedWeight: toText(score.reportedWeight),
    totalWeight: toText(score.totalWeight),
    ...describeBounds(score.bounds),
  }
}

/**
 * What stands for a figure of a body whose report is not accepted: not due before the deadline, not reported after it.
 * Nothing is accepted by silence (S23), so nothing of it is shown.
 */
function pendingState({ submission }: AssessedBody, deadline: Date, now: Date): ValueShape | null {
  if (submission?.status === 'accepted') return null
  const state = now > deadline ? 'not-reported' : 'not-due'
  return { state, value: null, reason: { code: 'not-accepted', status: submission?.status ?? 'none' } }
}

function pendingScore<S extends ReturnType<typeof describeScore>>(score: S, pending: ValueShape | null): S {
  return pending === null ? score : { ...score, state: pending.state, value: null }
}

/** A path is the same for every body that reports the indicator: it is described once. */
export type DescribedPaths = Map<TargetPath, ReportIndicator['path']>

function described(paths: DescribedPaths, path: TargetPath): ReportIndicator['path'] {
  const known = paths.get(path) ?? describePath(path)
  paths.set(path, known)
  return known
}

type IndicatorPlace = {
  /** The id of the body's submission of the period, whether there is one or not. */
  submission: string
  pending: ValueShape | null
  previous: ReadonlyMap<string, AssessedIndicator>
  paths: DescribedPaths
}

function describeOperands(
  { inForce, figures: held, assessment }: AssessedIndicator,
  pending: ValueShape | null,
) {
  const figures = standingFigures(inForce.version.compiled, held, assessment.computed)
  const operands: Record<string, ValueShape> = {}
  for (const { key } of inForce.version.operands) operands[key] = pending ?? describeFigure(figures[key])
  return operands
}

function describeIndicatorRow(
  row: AssessedIndicator,
  { submission, pending, previous, paths }: IndicatorPlace,
): ReportIndicator {
  const { version, target, firstTarget } = row.inForce
  const before = previous.get(version.indicator)
  return {
    indicator: version.indicator,
    number: version.number,
    name: version.name,
    unit: version.unit,
    decimals: version.decimals,
    figure: figureId(submission, version.number),
    operands: describeOperands(row, pending),
    computed: pending ?? describeComputed(row.assessment.computed),
    previous: before ? describeComputed(before.assessment.computed) : { state: 'not-reported', value: null },
    target,
    firstTarget,
    path: described(paths, row.assessment.path),
    achievement: pending && row.assessment.due ? pending : describeAchievement(row.assessment),
    band: row.assessment.band ?? null,
    weight: version.weight,
  }
}

function describeSection(section: AssessedSection, place: IndicatorPlace) {
  const { node, indicators, score } = section
  return {
    section: node.id,
    number: node.number,
    title: node.title,
    figure: figureId(place.submission, node.id.slice(node.id.lastIndexOf('/') + 1)),
    score: pendingScore(describeScore(score), place.pending),
    indicators: indicators.map((row) => describeIndicatorRow(row, place)),
  }
}

function scoreShapeOf(score: BodyScore): ValueShape & { bounds?: { low: string; high: string } } {
  return {
    state: score.state,
    value: score.value === undefined ? null : toText(score.value),
    ...describeBounds(score.bounds),
  }
}

type DescribedWith = {
  asked: Asked
  deadline: Date
  previous: AssessedBody | undefined
  paths: DescribedPaths
}

/** One body of the report. */
export function describeBody(
  definitions: DocumentDefinitions,
  body: AssessedBody,
  { asked, deadline, previous, paths }: DescribedWith,
): ReportBody {
  const row = definitions.bodies.get(body.body)
  if (!row) throw new Error(`body ${body.body} is not in the database`)
  const pending = pendingState(body, deadline, asked.now)
  const before = new Map<string, AssessedIndicator>()
  for (const { indicators } of previous?.sections ?? [])
    for (const one of indicators) before.set(one.inForce.version.indicator, one)
  const submission = submissionId(asked.document, body.body, asked.period)
  const place = { submission, pending, previous: before, paths }
  const score = scoreShapeOf(body.score)
  return {
    body: body.body,
    name: row.name,
    shortName: row.shortName,
    submission: body.submission?.id ?? null,
    status: body.submission?.status ?? null,
    ...latenessOf(body.submission ?? { deadline, approvedAt: null }, asked.now),
    figure: figureId(submission, 'score'),
    sections: body.sections.map((section) => describeSection(section, place)),
    score: pending ? { ...pending, ...(score.bounds ? { bounds: score.bounds } : {}) } : score,
    previousScore:
      previous && previous.submission?.status === 'accepted'
        ? scoreShapeOf(previous.score)
        : { state: 'not-reported', value: null },
    method: body.sections.length > 1 ? 'mean-of-sections' : 'section',
  }
}

/** The mean of the bodies' scores, with bounds while bodies are missing: those taken at 0 and at 100. */
export function averageOf(period: Pick<AssessedPeriod, 'bodies'>) {
  return scoreShapeOf(scoreBody(period.bodies.map(({ score }) => score)))
}

export function coverageOf(bodies: readonly ReportBody[]): KpiReport['coverage'] {
  let [indicators, withValue] = [0, 0]
  for (const { sections } of bodies)
    for (const section of sections)
      for (const { target, computed } of section.indicators) {
        if (target === null) continue
        indicators++
        if (computed.state === 'value') withValue++
      }
  return {
    expected: bodies.length,
    accepted: bodies.filter(({ status }) => status === 'accepted').length,
    missing: bodies.filter(({ status }) => status !== 'accepted').map(({ body }) => body),
    late: bodies.filter(({ late }) => late).map(({ body }) => body),
    indicators,
    withValue,
  }
}

export function bandsOf(bodies: readonly ReportBody[]): Record<string, number> {
  const counts: Record<string, number> = { 'on-track': 0, 'at-risk': 0, 'off-track': 0 }
  for (const { sections } of bodies)
    for (const { indicators } of sections)
      for (const { band } of indicators) if (band !== null) counts[band] = (counts[band] ?? 0) + 1
  return counts
}
