import { toText } from '#shared/engine/exact.ts'
import type { OperandNature } from '#shared/engine/indicator.ts'
import { periodYear } from '#shared/engine/period.ts'
import { pathNature, targetPath } from '#shared/engine/target-path.ts'
import type { IndicatorFacts } from '../facts.ts'
import { isUnchanging, PROGRESS, WHOLES } from './magnitudes.ts'
import { between, randomFor } from './random.ts'
import { PERIODS } from './situations.ts'
import { STATED } from './stated-figures.ts'

/** Typed figures of one indicator for one quarter, by operand; an operand without an entry was not typed. */
export type TypedFigures = Readonly<Record<string, string>>

const GROWTH_A_QUARTER = 0.003
/** A plan that starts with this year is not reached in its first quarter. */
const FIRST_STEPS: readonly number[] = [0.8, 0.87, 0.94, 1]

/** Counted from 0, the first of the demonstration. */
function quarterNumber(period: string): number {
  const known: readonly string[] = PERIODS
  return known.indexOf(period)
}

/** What the order plans for the quarter, in the indicator's unit; undefined where the year has no target. */
function plannedAt({ kind, operands, targets }: IndicatorFacts, period: string): number | undefined {
  const year = periodYear(period)
  const previousTarget = targets[String(year - 1)]
  const nature = pathNature(kind, operands)
  const path = targetPath({ period, nature, target: targets[String(year)], previousTarget })
  if (path.state !== 'value') return undefined
  const isNew = path.origin === 'annual-target' && previousTarget === undefined
  const step = isNew ? (FIRST_STEPS[Number(period.at(-1)) - 1] ?? 1) : 1
  return Number(toText(path.value)) * step
}

/**
 * How far this indicator of the body has come on its path: the better the body does, the more of its indicators are
 * on it; the others are well behind. Which ones is the indicator's luck, the same in every quarter. One whose last
 * quarter is told rather than drawn comes up to it from below.
 */
function progressOf(number: string, body: string, period: string): number {
  const known = (PROGRESS[body]?.[quarterNumber(period)] ?? 100) / 100
  const noise = between(randomFor(`${number} ${period}`), -0.012, 0.012)
  const depth = between(randomFor(`${number} depth`), 0, 1)
  const isToldLater = `${body} ${PERIODS.at(-1)} ${number} numerator` in STATED
  if (!isToldLater && randomFor(`${number} luck`)() < known ** 2)
    return 1.003 + depth * 0.07 + Math.max(0, noise)
  return Math.max(0.05, known - 0.02 - depth * 0.24 + noise)
}

function wholeAt(number: string, nature: OperandNature, period: string): number {
  const whole = Number(WHOLES[number] ?? 100)
  if (nature === 'flow') return whole * between(randomFor(`${number} ${period} season`), 0.88, 1.14)
  return isUnchanging(number) ? whole : whole * (1 + GROWTH_A_QUARTER) ** quarterNumber(period)
}

function placesOf(number: string): number {
  return WHOLES[number]?.split('.')[1]?.length ?? 0
}

type Drawing = { facts: IndicatorFacts; body: string; period: string; before: TypedFigures }

/** What stands at the end of a quarter seldom falls behind the quarter before. */
function notBelow(value: number, nature: OperandNature, before: string | undefined): number {
  return nature === 'stock' && before !== undefined ? Math.max(value, Number(before)) : value
}

function share({ facts, body, period, before }: Drawing, planned: number): TypedFigures {
  const { number, operands, kind, direction } = facts
  const nature = operands[0]?.nature ?? 'stock'
  const places = placesOf(number)
  const whole = Number(wholeAt(number, nature, period).toFixed(places))
  const progress = progressOf(number, body, period)
  const percent = direction === 'lower' ? planned / progress : planned * progress
  const reached = Number(((whole * percent) / 100).toFixed(places))
  const most = kind === 'share' ? whole : whole * 1.2
  const numerator = Math.min(most, notBelow(reached, nature, before.numerator))
  if (operands.length < 3) return { numerator: numerator.toFixed(places), denominator: whole.toFixed(places) }
  const installed = Math.min(whole, Math.ceil(numerator * 1.015))
  return { numerator: String(numerator), installed: String(installed), needed: String(whole - installed) }
}

function count({ facts, body, period, before }: Drawing, planned: number): TypedFigures {
  const nature = facts.operands[0]?.nature ?? 'stock'
  const reached = Math.round(planned * progressOf(facts.number, body, period))
  return { count: String(notBelow(reached, nature, before.count)) }
}

/**
 * Figures that could be true, quarter after quarter: near the planned path, stocks that grow, flows that vary, the
 * part never above its whole. `before` are those of the quarter before. Nothing where the year has no target.
 */
export function plausibleFigures(drawing: Drawing): TypedFigures {
  const planned = plannedAt(drawing.facts, drawing.period)
  if (planned === undefined) return {}
  return drawing.facts.operands.length === 1 ? count(drawing, planned) : share(drawing, planned)
}
