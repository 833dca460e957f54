import type { SubmissionRow } from '#shared/api/submission-shapes.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { type Assessment, assess, computedOf } from '#shared/engine/assess.ts'
import { HUNDRED, multiply, toText } from '#shared/engine/exact.ts'
import { type Computed, describeComputed, type Figure } from '#shared/engine/figure.ts'
import { periodYear, previousPeriod } from '#shared/engine/period.ts'
import type { ScoringMethod } from '#shared/engine/score.ts'
import { suspicions } from '#shared/engine/suspicion.ts'
import { yearToDate } from '#shared/engine/year-to-date.ts'
import { operandWordsOf } from '#shared/language/operand-messages.ts'
import { rowProblemText } from '#shared/language/row-problem-text.ts'
import type { Language } from '#shared/language/say.ts'
import { figureId } from '#shared/rules/identity.ts'
import { type FormFigure, type RowProblem, rowProblems } from '#shared/rules/row-problems.ts'
import { isEditable } from '#shared/rules/submission-status.ts'
import type { IndicatorInForce } from '../indicators/definitions-in-force.ts'
import { describeEvidence, describeRemark, person } from './describe-parts.ts'
import { type FigureRecord, figureOf, figuresOf, type SubmissionData } from './submission-data.ts'

/** The achievement in per cent: 100 is fully met; what is not known is said, not counted as 0. */
export function describeAchievement({
  computed,
  path,
  achievement,
}: Pick<Assessment, 'computed' | 'path' | 'achievement'>): ValueShape {
  if (achievement)
    return {
      state: 'value',
      value: toText(multiply(achievement.ratio, HUNDRED)),
      reason: { basis: achievement.basis, difference: toText(achievement.difference) },
    }
  if (path.state === 'not-applicable')
    return { state: 'not-applicable', value: null, reason: { code: path.reason } }
  const { state, reason } = describeComputed(computed)
  return reason ? { state, value: null, reason } : { state, value: null }
}

/** A figure in the API's shape. */
export function describeFigure(figure: Figure | undefined): ValueShape {
  if (!figure) return { state: 'not-reported', value: null }
  if (figure.state === 'value') return figure
  return figure.ground === undefined
    ? { state: figure.state, value: null }
    : { state: figure.state, value: null, reason: { ground: figure.ground } }
}

export function describePath(path: Assessment['path']): SubmissionRow['path'] {
  if (path.state === 'value') return { state: 'value', value: toText(path.value), origin: path.origin }
  return { state: 'not-applicable', value: null, origin: null, reason: { code: path.reason } }
}

function formFigures(records: Readonly<Record<string, FigureRecord>>): Record<string, FormFigure> {
  return Object.fromEntries(
    Object.entries(records).map(([operand, record]) => [
      operand,
      { figure: figureOf(record), ground: record.ground, note: record.note },
    ]),
  )
}

/** One indicator of a submission, before it is put into words. */
export type AssessedRow = {
  readonly inForce: IndicatorInForce
  readonly records: Readonly<Record<string, FigureRecord>>
  readonly assessment: Assessment
  readonly problems: readonly RowProblem[]
  readonly previous: {
    period: string
    status: string | null
    computed: Computed
    figures: Record<string, Figure>
  }
  readonly yearToDate: Computed
}

/** Operands with a remark of the last round that has neither been answered nor led to a correction. */
function awaitingAnswer({ submission, remarks }: SubmissionData, indicator: string): (string | null)[] {
  if (submission.status !== 'returned') return []
  return remarks
    .filter((remark) => remark.indicator === indicator && remark.answeredAt === null)
    .map(({ operand }) => operand)
}

function earlierFigures(data: SubmissionData, indicator: string) {
  return data.earlier.map(({ submission, figures }) => ({
    period: submission.period,
    status: submission.status,
    figures: figuresOf(figures.get(indicator)),
  }))
}

function reusedEvidence(data: SubmissionData, indicator: string) {
  return data.evidence
    .filter((file) => file.indicator === indicator)
    .flatMap(({ name, sha256 }) =>
      (data.evidenceUses.get(sha256) ?? []).slice(0, 1).map((period) => ({ name, period })),
    )
}

function assessRow(data: SubmissionData, inForce: IndicatorInForce, method: ScoringMethod): AssessedRow {
  const { period } = data.submission
  const { compiled, indicator, decimals } = inForce.version
  const records = data.figures.get(indicator) ?? {}
  const current = figuresOf(records)
  const assessment = assess(compiled, current, {
    period,
    targets: inForce.targets,
    method,
    path: inForce.path,
  })
  const earlier = earlierFigures(data, indicator)
  const before = earlier.find((one) => one.period === previousPeriod(period))
  const path = assessment.path.state === 'value' ? assessment.path.value : undefined
  const odd = suspicions({
    compiled,
    current,
    previous: before?.figures,
    history: earlier,
    path,
    decimals,
    period,
  })
  const thisYear = earlier.filter((one) => periodYear(one.period) === periodYear(period))
  return {
    inForce,
    records,
    assessment,
    problems: rowProblems({
      indicator: compiled,
      figures: formFigures(records),
      computed: assessment.computed,
      due: assessment.due,
      suspicions: odd,
      awaiting: awaitingAnswer(data, indicator),
      reusedEvidence: reusedEvidence(data, indicator),
    }),
    previous: {
      period: previousPeriod(period),
      status: before?.status ?? null,
      computed: computedOf(compiled, before?.figures ?? {}, true),
      figures: before?.figures ?? {},
    },
    yearToDate: yearToDate(compiled, [...thisYear, { period, figures: current }]),
  }
}

/** Every indicator of the submission, assessed. */
export function assessRows(
  data: SubmissionData,
  indicators: readonly IndicatorInForce[],
  method: ScoringMethod,
): AssessedRow[] {
  return indicators.map((inForce) => assessRow(data, inForce, method))
}

function describeOperands(
  row: AssessedRow,
  data: SubmissionData,
  isOpen: boolean,
): SubmissionRow['operands'] {
  const { submission, evidence, names } = data
  const { indicator, number, operands } = row.inForce.version
  const described = operands.map(({ key }) => {
    const record = row.records[key]
    const files = evidence.filter(
      (file) => file.indicator === indicator && (file.operand === null || file.operand === key),
    )
    const value = {
      id: figureId(submission.id, number, key),
      state: record?.state ?? 'not-reported',
      value: record?.value ?? null,
      ground: record?.ground ?? null,
      note: record?.note ?? null,
      evidence: files.map(({ id }) => id),
      returned: record?.returned ?? false,
      editable:
        isOpen &&
        isEditable(submission.status) &&
        (submission.status === 'draft' || (record?.returned ?? false)),
      by: person(names, record?.by ?? null),
      at: record?.at.toISOString() ?? null,
    }
    return [key, value]
  })
  return Object.fromEntries(described)
}

/** A row in the API's shape, its problems in the reader's language. */
export function describeRow(
  row: AssessedRow,
  data: SubmissionData,
  { language, isOpen }: { language: Language; isOpen: boolean },
): SubmissionRow {
  const { version, node, target, firstTarget } = row.inForce
  const { assessment, previous } = row
  const decision = data.decisions.find(({ indicator }) => indicator === version.indicator)
  const words = { operandNames: operandWordsOf(version.operands, language), places: version.decimals }
  return {
    indicator: version.indicator,
    id: figureId(data.submission.id, version.number),
    number: version.number,
    section: node.id,
    due: assessment.due,
    operands: describeOperands(row, data, isOpen),
    computed: describeComputed(assessment.computed),
    target,
    firstTarget,
    path: describePath(assessment.path),
    previous: {
      period: previous.period,
      status: previous.status,
      computed: describeComputed(previous.computed),
      operands: Object.fromEntries(
        version.operands.map(({ key }) => [key, describeFigure(previous.figures[key])]),
      ),
    },
    yearToDate: describeComputed(row.yearToDate),
    achievement: describeAchievement(assessment),
    band: assessment.band ?? null,
    problems: row.problems.map(({ code, severity, operand, values }) => ({
      code,
      severity,
      operand,
      text: rowProblemText({ code, operand, values }, language, words),
    })),
    remarks: data.remarks
      .filter(({ indicator }) => indicator === version.indicator)
      .map((remark) => describeRemark(remark, data.names)),
    evidence: data.evidence
      .filter(({ indicator }) => indicator === version.indicator)
      .map((file) => describeEvidence(file, data)),
    decision: decision
      ? {
          decision: decision.decision,
          code: (decision.code as NonNullable<SubmissionRow['decision']>['code']) ?? null,
          operand: decision.operand,
          reason: decision.reason,
          by: person(data.names, decision.by) ?? { id: decision.by, name: decision.by },
          at: decision.at.toISOString(),
        }
      : null,
  }
}
