import type { Exact } from './exact.ts'
import {
  compare,
  divide,
  exactOf,
  HUNDRED,
  isNegative,
  isZero,
  magnitude,
  multiply,
  parseExact,
  round,
  subtract,
  toText,
} from './exact.ts'
import type { Figures } from './figure.ts'
import { operandsOf } from './formula/tree.ts'
import type { OperandDefinition } from './indicator.ts'
import { figureOf } from './indicator.ts'
import { nextPeriod, parsePeriod } from './period.ts'
import { shareParts } from './share.ts'
import type { Suspicion, Timeline } from './suspicion-facts.ts'
import { runningTotalFall } from './year-to-date.ts'

const SLIP_LOW = exactOf(800)
const SLIP_HIGH = exactOf(1250)
const NOTABLE_FALL = exactOf(5)
const SMALL_STEP = exactOf(10)
const SMALL_FIGURE = exactOf(10)
const EQUAL_STEPS = 3

function valueIn(figures: Figures | undefined, key: string): Exact | undefined {
  const figure = figures === undefined ? undefined : figureOf(figures, key)
  return figure?.state === 'value' ? parseExact(figure.value) : undefined
}

/** Marks on single operands against the previous period and over the last ones. */
export function operandSuspicions(timeline: Timeline): Suspicion[] {
  const { compiled } = timeline
  const slips = compiled.operands.flatMap((operand) => unitSlip(timeline, operand))
  const slipped = new Set(slips.map((slip) => ('operand' in slip ? slip.operand : '')))
  const others = compiled.operands.filter(({ key }) => !slipped.has(key))
  const denominator = shareParts(compiled.tree)?.denominator
  const wholes = new Set(denominator === undefined ? [] : operandsOf(denominator))
  return [
    ...others.flatMap((operand) => totalFell(timeline, operand)),
    ...slips,
    ...others.filter(({ key }) => wholes.has(key)).flatMap((operand) => denominatorFell(timeline, operand)),
    ...sameFigures(timeline),
    ...others.flatMap((operand) => constantStep(timeline, operand)),
  ]
}

type Pair = { readonly from: Exact; readonly to: Exact }

function comparable(
  { current, previous, isSameYear }: Timeline,
  { key, nature }: OperandDefinition,
): Pair | undefined {
  if (nature === 'running-total' && !isSameYear) return undefined
  const [from, to] = [valueIn(previous, key), valueIn(current, key)]
  return from === undefined || to === undefined ? undefined : { from, to }
}

function totalFell(timeline: Timeline, operand: OperandDefinition): Suspicion[] {
  const pair = operand.nature === 'running-total' ? comparable(timeline, operand) : undefined
  if (pair === undefined || runningTotalFall(pair.to, pair.from) === undefined) return []
  return [{ kind: 'running-total-fell', operand: operand.key, from: toText(pair.from), to: toText(pair.to) }]
}

function unitSlip(timeline: Timeline, operand: OperandDefinition): Suspicion[] {
  const pair = comparable(timeline, operand)
  if (pair === undefined || isZero(pair.from) || isZero(pair.to)) return []
  const isThousandfold = (larger: Exact, smaller: Exact) => {
    const times = divide(magnitude(larger), magnitude(smaller))
    return times !== undefined && compare(times, SLIP_LOW) >= 0 && compare(times, SLIP_HIGH) <= 0
  }
  if (isThousandfold(pair.to, pair.from))
    return [{ kind: 'unit-slip', operand: operand.key, factor: 1000, direction: 'up' }]
  if (isThousandfold(pair.from, pair.to))
    return [{ kind: 'unit-slip', operand: operand.key, factor: 1000, direction: 'down' }]
  return []
}

/** A stock in the denominator that fell by 5 % or more, or a constant that fell at all. */
function denominatorFell(timeline: Timeline, operand: OperandDefinition): Suspicion[] {
  const { nature, key } = operand
  const pair = nature === 'stock' || nature === 'constant' ? comparable(timeline, operand) : undefined
  if (pair === undefined) return []
  const fall = subtract(pair.from, pair.to)
  const percent = divide(multiply(fall, HUNDRED), pair.from)
  if (percent === undefined || isNegative(pair.from) || isNegative(fall) || isZero(fall)) return []
  if (nature === 'stock' && compare(percent, NOTABLE_FALL) < 0) return []
  return [
    {
      kind: 'denominator-fell',
      operand: key,
      from: toText(pair.from),
      to: toText(pair.to),
      percent: round(percent, 1),
    },
  ]
}

/**
 * All figures that could have moved are those of the previous period. A finished share (part = whole), trifles below 10,
 * and a lone stock do not count.
 */
function sameFigures(timeline: Timeline): Suspicion[] {
  const moving = timeline.compiled.operands.filter(({ nature }) => nature !== 'constant')
  const pairs = moving.map((operand) => comparable(timeline, operand))
  const values: Exact[] = []
  for (const pair of pairs) {
    if (pair === undefined || compare(pair.from, pair.to) !== 0) return []
    values.push(pair.to)
  }
  const isNotable = values.some((value) => compare(magnitude(value), SMALL_FIGURE) >= 0)
  const [first, second] = values
  const isFinished = second !== undefined && first !== undefined && compare(first, second) === 0
  const isLoneStock = moving.length === 1 && moving[0]?.nature === 'stock'
  return isNotable && !isFinished && !isLoneStock ? [{ kind: 'same-figures-as-previous' }] : []
}

/** An operand that grows by the very same amount (10 or more) three quarters running or longer. */
function constantStep(timeline: Timeline, operand: OperandDefinition): Suspicion[] {
  if (operand.nature === 'constant') return []
  const steps = stepsOf(timeline, operand)
  const last = steps.at(-1)
  if (last === undefined || compare(magnitude(last), SMALL_STEP) < 0) return []
  const different = steps.findLastIndex((step) => step === undefined || compare(step, last) !== 0)
  const quarters = steps.length - 1 - different
  return quarters < EQUAL_STEPS
    ? []
    : [{ kind: 'constant-step', operand: operand.key, step: toText(last), quarters }]
}

/** What each period added; the first quarter of a running total is itself a step. */
function stepsOf({ points }: Timeline, { key, nature }: OperandDefinition): (Exact | undefined)[] {
  return points.map(({ period, figures }, index) => {
    const to = valueIn(figures, key)
    if (nature === 'running-total' && parsePeriod(period)?.index === 1) return to
    const before = points[index - 1]
    const isAdjacent = before !== undefined && nextPeriod(before.period) === period
    const from = isAdjacent ? valueIn(before.figures, key) : undefined
    return from === undefined || to === undefined ? undefined : subtract(to, from)
  })
}
