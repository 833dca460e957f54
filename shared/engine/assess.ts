import { type Achievement, achievement, type Comparator } from './achievement.ts'
import type { Computed, Figures } from './figure.ts'
import { type CompiledIndicator, computeIndicator } from './indicator.ts'
import type { Period } from './period.ts'
import { type Band, bandOf, type ScoringMethod } from './score.ts'
import { pathNature, type TargetPath, targetPath } from './target-path.ts'

/** Targets that bear on a period: of its year, of the year before (the path's start), and how to compare. */
export type PeriodTargets = {
  readonly target?: string | undefined
  readonly previousTarget?: string | undefined
  readonly comparator?: Comparator | undefined
}

/** An indicator's outcome for one body and period, against the planned path (S16–S21). */
export type Assessment = {
  readonly computed: Computed
  readonly path: TargetPath
  /** Whether the year has a target: if not, the indicator is not due and is left out of the score. */
  readonly due: boolean
  readonly achievement?: Achievement
  readonly band?: Band
}

/** The path of an indicator at a period, whatever was reported. */
export function pathOf(indicator: CompiledIndicator, period: Period, targets: PeriodTargets): TargetPath {
  const nature = pathNature(indicator.definition.kind, indicator.definition.operands)
  return targetPath({ period, nature, target: targets.target, previousTarget: targets.previousTarget })
}

/** What the figures come to; nothing reported at all is told apart from some operands missing, and from not due. */
export function computedOf(indicator: CompiledIndicator, figures: Figures, isDue: boolean): Computed {
  const computed = computeIndicator(indicator, figures)
  if (computed.state !== 'missing-inputs' || computed.have > 0) return computed
  return { state: isDue ? 'not-reported' : 'not-due' }
}

/** The figures as they stand beside their outcome: where that is not due, what is absent is not due either (S1). */
export function standingFigures(
  { keys }: Pick<CompiledIndicator, 'keys'>,
  figures: Figures,
  outcome: Computed,
): Figures {
  if (outcome.state !== 'not-due') return figures
  return Object.fromEntries(keys.map((key) => [key, figures[key] ?? { state: 'not-due' }]))
}

/** `path` may be given where it is known already: it is the same for every body that reports the indicator. */
export type AssessmentQuestion = {
  readonly period: Period
  readonly targets: PeriodTargets
  readonly method: ScoringMethod
  readonly path?: TargetPath | undefined
}

/** Computes and compares one indicator: the same for the form as it is typed, the report and the seal. */
export function assess(
  indicator: CompiledIndicator,
  figures: Figures,
  { period, targets, method, path = pathOf(indicator, period, targets) }: AssessmentQuestion,
): Assessment {
  const due = targets.target !== undefined
  const computed = computedOf(indicator, figures, due)
  if (computed.state !== 'value' || path.state !== 'value') return { computed, path, due }
  const reached = achievement({
    actual: computed.value,
    target: path.value,
    direction: indicator.definition.direction,
    comparator: targets.comparator,
  })
  return { computed, path, due, achievement: reached, band: bandOf(reached.ratio, method) }
}
