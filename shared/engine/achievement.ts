import type { Exact } from './exact.ts'
import { add, compare, divide, isNegative, isZero, magnitude, ONE, subtract, ZERO } from './exact.ts'

export const COMPARATORS = ['>=', '<=', '=', 'top'] as const

/** How a target is met: at least, at most, exactly, or a rank within the top N (S16). */
export type Comparator = (typeof COMPARATORS)[number]

/** `target` is in the indicator's unit, N for `top`; `holdBand` how far a hold (or exact) target may be missed. */
export type AchievementQuestion = {
  readonly actual: Exact
  readonly target: Exact
  readonly direction: 'higher' | 'lower'
  readonly baseline?: Exact | undefined
  readonly comparator?: Comparator | undefined
  readonly holdBand?: Exact | undefined
}

/**
 * `ratio` 1 is fully met; it is not capped and may be below zero (S18). `difference` is actual − target in the
 * indicator's unit: percentage points for a percentage (S17). `basis` says how the ratio came about.
 */
export type Achievement = {
  readonly state: 'value'
  readonly ratio: Exact
  readonly met: boolean
  readonly difference: Exact
  readonly basis: 'ratio' | 'baseline' | 'hold' | 'rank' | 'met-at-zero'
}

type Progress = Omit<Achievement, 'state' | 'difference'>

/**
 * How far a target is reached (S16–S18). With a baseline: (actual − baseline) / (target − baseline), unless the
 * target lies on the worse side of the baseline (then reaching towards it is no progress, and the plain ratio holds).
 * Without one: actual/target, or target/actual where lower is better. A comparator `>=` or `<=` says itself which way
 * is better. Edges: lower is better with actual 0 is fully met; target 0 with higher is better is met by any ≥ 0;
 * target = baseline is a hold target, met within its band on the worse side; a rank is met at ≤ N (0 is no rank).
 */
export function achievement(question: AchievementQuestion): Achievement {
  const { ratio, met, basis } = progress(question)
  return { state: 'value', ratio, met, difference: subtract(question.actual, question.target), basis }
}

/** Which way is better: `>=`, `<=` and `top` say so themselves, else the direction does. */
export function isHigherBetter({
  direction,
  comparator,
}: Pick<AchievementQuestion, 'direction' | 'comparator'>): boolean {
  if (comparator === undefined || comparator === '=') return direction === 'higher'
  return comparator === '>='
}

function progress(question: AchievementQuestion): Progress {
  const { actual, target, baseline, comparator } = question
  if (comparator === 'top') return rankProgress(actual, target)
  if (comparator === '=') return exactProgress(question)
  const isHigher = isHigherBetter(question)
  if (baseline === undefined) return plainProgress(actual, target, isHigher)
  if (compare(target, baseline) === 0) return holdProgress(question, isHigher)
  const isForward = compare(target, baseline) > 0 === isHigher
  if (!isForward) return plainProgress(actual, target, isHigher)
  const ratio = divide(subtract(actual, baseline), subtract(target, baseline)) ?? ZERO
  return { ratio, met: isMet(actual, target, isHigher), basis: 'baseline' }
}

function isMet(actual: Exact, target: Exact, isHigher: boolean): boolean {
  return isHigher ? compare(actual, target) >= 0 : compare(actual, target) <= 0
}

function rankProgress(rank: Exact, worst: Exact): Progress {
  if (isZero(rank) || isNegative(rank)) return { ratio: ZERO, met: false, basis: 'rank' }
  return { ratio: divide(worst, rank) ?? ZERO, met: compare(rank, worst) <= 0, basis: 'rank' }
}

function exactProgress({ actual, target, holdBand = ZERO }: AchievementQuestion): Progress {
  const distance = magnitude(subtract(actual, target))
  if (compare(distance, holdBand) <= 0) return { ratio: ONE, met: true, basis: 'ratio' }
  const ratio = subtract(ONE, divide(distance, magnitude(target)) ?? ONE)
  return { ratio: isNegative(ratio) ? ZERO : ratio, met: false, basis: 'ratio' }
}

function holdProgress({ actual, target, holdBand = ZERO }: AchievementQuestion, isHigher: boolean): Progress {
  const edge = isHigher ? subtract(target, holdBand) : add(target, holdBand)
  if (isMet(actual, edge, isHigher)) return { ratio: ONE, met: true, basis: 'hold' }
  return { ratio: plainProgress(actual, target, isHigher).ratio, met: false, basis: 'hold' }
}

function plainProgress(actual: Exact, target: Exact, isHigher: boolean): Progress {
  const met = isMet(actual, target, isHigher)
  return isHigher ? higherProgress(actual, target, met) : lowerProgress(actual, target, met)
}

/** actual/target; below a negative target the same measure, 1 + (actual − target) / |target|. */
function higherProgress(actual: Exact, target: Exact, met: boolean): Progress {
  if (isZero(target))
    return met ? { ratio: ONE, met, basis: 'met-at-zero' } : { ratio: ZERO, met, basis: 'ratio' }
  if (!isNegative(target)) return { ratio: divide(actual, target) ?? ZERO, met, basis: 'ratio' }
  const gain = divide(subtract(actual, target), magnitude(target)) ?? ZERO
  return { ratio: add(ONE, gain), met, basis: 'ratio' }
}

/** target/actual, without dividing by an actual of 0 or below; a planned fall below zero is measured by itself. */
function lowerProgress(actual: Exact, target: Exact, met: boolean): Progress {
  if (isNegative(target)) return { ratio: divide(actual, target) ?? ZERO, met, basis: 'ratio' }
  if (isZero(actual) || isNegative(actual)) return { ratio: ONE, met, basis: 'met-at-zero' }
  return { ratio: divide(target, actual) ?? ZERO, met, basis: 'ratio' }
}
