import type { Exact } from './exact.ts'
import {
  compare,
  exact,
  exactOf,
  HUNDRED,
  isZero,
  magnitude,
  maximum,
  multiply,
  round,
  subtract,
  toText,
  ZERO,
} from './exact.ts'
import type { Computed, Figures } from './figure.ts'
import type { CompiledIndicator } from './indicator.ts'
import { computeIndicator } from './indicator.ts'
import type { Period } from './period.ts'
import { comparePeriods, nextPeriod, parsePeriod, periodYear, previousPeriod } from './period.ts'
import type { PeriodFigures, Suspicion, Timeline } from './suspicion-facts.ts'
import { operandSuspicions } from './suspicion-operands.ts'

/**
 * `history` are earlier periods in any order; `previous` the one just before (taken from the history when absent);
 * `period` the current one (the one after the last of the history when absent); `decimals` those of the indicator.
 */
export type SuspicionQuestion = {
  readonly compiled: CompiledIndicator
  readonly current: Figures
  readonly previous?: Figures | undefined
  readonly history: readonly PeriodFigures[]
  readonly target?: Exact | undefined
  readonly path?: Exact | undefined
  readonly decimals: number
  readonly period?: Period | undefined
}

export type { Suspicion } from './suspicion-facts.ts'

const STEPS_TO_JUDGE = 3
const JUMP_TIMES = exactOf(2)
const SMALL_MOVE = exact('0.1')

/**
 * The review marks of one indicator's figures. Meant to be few and precise: a jump needs three earlier moves to be
 * measured against, a falling denominator is asked of stocks only, a repeated figure must not be a trifle, and a
 * running total is not compared across a new year.
 */
export function suspicions(question: SuspicionQuestion): Suspicion[] {
  const timeline = timelineOf(question)
  const computed = computeIndicator(question.compiled, question.current)
  const found: Suspicion[] = [...missingOperands(computed), ...operandSuspicions(timeline)]
  const hasSlip = found.some(({ kind }) => kind === 'unit-slip')
  if (computed.state !== 'value') return found
  const values = timeline.points.map(({ figures }) => computeIndicator(question.compiled, figures))
  if (!hasSlip) found.push(...jump(timeline, values))
  return [...found, ...exactlyTarget(question, values)]
}

function timelineOf({ compiled, current, previous, history, period }: SuspicionQuestion): Timeline {
  const earlier = history
    .filter((point) => period === undefined || comparePeriods(point.period, period) < 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  const last = earlier.at(-1)
  const now = period ?? (last === undefined ? undefined : nextPeriod(last.period))
  const isFirstOfYear = now !== undefined && parsePeriod(now)?.index === 1
  if (now === undefined) return { compiled, current, previous, points: [], isSameYear: true }
  const isAdjacent = last?.period === previousPeriod(now)
  const before = previous ?? (isAdjacent ? last?.figures : undefined)
  const gap = before === undefined || isAdjacent ? [] : [{ period: previousPeriod(now), figures: before }]
  const points = [...earlier, ...gap, { period: now, figures: current }]
  return { compiled, current, previous: before, points, isSameYear: !isFirstOfYear }
}

function missingOperands(computed: Computed): Suspicion[] {
  if (computed.state !== 'missing-inputs' || computed.have === 0) return []
  const { have, need, missing } = computed
  return [{ kind: 'missing-operands', have, need, missing }]
}

/** A move at least twice as large as any of the (three or more) moves before, and a tenth of the value before. */
function jump({ compiled, points }: Timeline, values: readonly Computed[]): Suspicion[] {
  const resets = compiled.operands.some(({ nature }) => nature === 'running-total')
  const moves: (Exact | undefined)[] = []
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]]
    const [before, after] = [values[at - 1], values[at]]
    if (from === undefined || to === undefined || before?.state !== 'value' || after?.state !== 'value') {
      moves.push(undefined)
      continue
    }
    const isBroken =
      nextPeriod(from.period) !== to.period || (resets && periodYear(from.period) !== periodYear(to.period))
    moves.push(isBroken ? undefined : subtract(after.value, before.value))
  }
  const difference = moves.pop()
  const known = moves.filter((move) => move !== undefined)
  const before = values.at(-2)
  if (difference === undefined || before?.state !== 'value' || known.length < STEPS_TO_JUDGE) return []
  const largest = known.map(magnitude).reduce(maximum, ZERO)
  const size = magnitude(difference)
  const isLarge = compare(size, multiply(largest, JUMP_TIMES)) > 0
  if (!isLarge || compare(size, multiply(magnitude(before.value), SMALL_MOVE)) < 0) return []
  return [{ kind: 'jump', difference: toText(difference), largestBefore: toText(largest) }]
}

/**
 * A computed value that lands on the plan to its last shown digit, quarter after quarter: once is chance, and may be
 * good work; 0 and 100 are natural ends; a figure typed as it is may well equal its plan.
 */
function exactlyTarget(
  { compiled, target, path, decimals }: SuspicionQuestion,
  values: readonly Computed[],
): Suspicion[] {
  const current = values.at(-1)
  if (compiled.keys.length < 2 || current?.state !== 'value') return []
  const shown = round(current.value, decimals)
  const goals = [target, path].filter((goal) => goal !== undefined)
  const isHit = goals.some(
    (goal) => round(goal, decimals) === shown && !isZero(goal) && compare(goal, HUNDRED) !== 0,
  )
  if (!isHit) return []
  const lastOther = values.findLastIndex(
    (value) => value.state !== 'value' || round(value.value, decimals) !== shown,
  )
  const quarters = values.length - 1 - lastOther
  return quarters > 1 ? [{ kind: 'exactly-target', quarters }] : []
}
