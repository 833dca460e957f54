import { periodYear } from '#shared/engine/period.ts'
import type { IndicatorFacts } from '../facts.ts'
import { between, type Random, randomFor } from './random.ts'

/** Typed figures of one indicator for one quarter, by operand; an operand without an entry was not typed. */
export type TypedFigures = Readonly<Record<string, string>>

/** Magnitudes that a reader would know; the others are drawn. */
const KNOWN_WHOLES: Readonly<Record<string, number>> = {
  '1.1': 116_183,
  '1.2': 243_118,
  '1.4': 116_183,
  '4.1': 21_400_000,
  '4.2': 38_900_000,
  '4.5': 17_570_204,
  '4.6': 20_283_399,
  '5.1': 4_860_000,
  '7.1': 1_290_000,
  '7.4': 7_300_000,
  '13.3': 4_950_000_000_000,
  '16.3': 2_724_902,
}

const FIRST_QUARTER = 2023 * 4 + 3

function quarterIndex(period: string): number {
  return periodYear(period) * 4 + Number(period.at(-1)) - 1
}

function wholeOf({ number, link }: IndicatorFacts, random: Random): number {
  const known = KNOWN_WHOLES[number]
  if (known !== undefined) return known
  if (link === 'automated-reports') return Math.round(between(random, 46, 260))
  return Math.round(10 ** between(random, 1.7, 4.6))
}

/** The value that the indicator moves along: from last year's target to this year's, by a pace of the body's own. */
function ratioAt(
  { targets }: IndicatorFacts,
  period: string,
  { pace, random }: { pace: number; random: Random },
): number {
  const year = periodYear(period)
  const target = Number(targets[String(year)] ?? targets[String(year + 1)] ?? 0)
  const before = Number(targets[String(year - 1)] ?? target * 0.62)
  const step = Number(period.at(-1)) / 4
  const planned = before + (target - before) * step
  return (planned * pace * between(random, 0.985, 1.02)) / 100
}

function share(facts: IndicatorFacts, period: string, pace: number): TypedFigures {
  const whole = wholeOf(facts, randomFor(`${facts.number} whole`))
  const random = randomFor(`${facts.number} ${period}`)
  const isFlow = facts.operands.every(({ nature }) => nature === 'flow')
  const growth = isFlow ? between(random, 0.86, 1.15) : 1 + (quarterIndex(period) - FIRST_QUARTER) * 0.004
  const denominator = Math.max(1, Math.round(whole * growth))
  const most = facts.kind === 'share' ? 1 : 1.2
  const numerator = Math.round(denominator * Math.min(most, ratioAt(facts, period, { pace, random })))
  const needed = Math.round(denominator * 0.12)
  if (facts.operands.length === 3) {
    return {
      numerator: String(Math.min(numerator, denominator)),
      installed: String(denominator - needed),
      needed: String(needed),
    }
  }
  return {
    numerator: String(Math.min(numerator, Math.floor(denominator * most))),
    denominator: String(denominator),
  }
}

function count(facts: IndicatorFacts, period: string, pace: number): TypedFigures {
  const random = randomFor(`${facts.number} ${period}`)
  const target = Number(facts.targets[String(periodYear(period))] ?? 0)
  const before = Number(facts.targets[String(periodYear(period) - 1)] ?? target)
  const step = Number(period.at(-1)) / 4
  const isStock = facts.operands.every(({ nature }) => nature === 'stock')
  const planned = isStock ? before + (target - before) * step : target * step
  return { count: String(Math.round(planned * pace * between(random, 0.97, 1.03))) }
}

/** How a body keeps up with its plans, the same in all its indicators but for noise: from behind to a little ahead. */
export function paceOf(body: string): number {
  return between(randomFor(`${body} pace`), 0.8, 1.04)
}

/** Figures that could be true: near the planned path, whole numbers, the part never above its whole. */
export function plausibleFigures(facts: IndicatorFacts, period: string, body: string): TypedFigures {
  if (facts.targets[String(periodYear(period))] === undefined) return {}
  const wobble = between(randomFor(`${facts.number} pace`), 0.9, 1.08)
  const pace = paceOf(body) * (facts.direction === 'lower' ? 2 - wobble : wobble)
  return facts.operands.length === 1 ? count(facts, period, pace) : share(facts, period, pace)
}
