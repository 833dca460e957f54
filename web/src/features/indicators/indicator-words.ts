import type { Indicator, SeriesPoint } from '#shared/api/indicators.ts'
import { compare, exact, isZero, subtract, toText } from '#shared/engine/exact.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { comparatorWords } from '#shared/language/passport-page-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'

/** Value minus path, exactly; undefined where either is missing. */
export function differenceOf({ computed, path }: Pick<SeriesPoint, 'computed' | 'path'>): string | undefined {
  if (computed.value === null || path.value === null) return undefined
  return toText(subtract(exact(computed.value), exact(path.value)))
}

/** The newest period with a value. */
export function currentPoint(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.findLast(({ computed }) => computed.value !== null)
}

/** Numbers of the indicator as they are printed: in its places, with its unit. */
export function useIndicatorNumbers({ unit, decimals: places }: Pick<Indicator, 'unit' | 'decimals'>) {
  const say = useSay()
  const format = useFormat()
  const number = (text: string) => format.decimal(text, { places })
  const withUnit = (text: string) =>
    unit === '%' ? format.percent(text, { places }) : `${number(text)} ${unit}`
  const points = (text: string) =>
    unit === '%' ? say(words.points, { difference: text }) : `${text} ${unit}`
  return {
    number,
    withUnit,
    signed: (text: string) => format.decimal(text, { places, signed: true }),
    /** The size of a difference without its sign: the words say which way. */
    distance: (text: string) => points(number(text.replace(/^-/, ''))),
    isNothing: (text: string) => /^[0.,]+$/.test(number(text.replace(/^-/, ''))),
    target: (target: NonNullable<SeriesPoint['target']>) =>
      target.value === null
        ? say(words.noTarget)
        : say(comparatorWords[target.comparator], { value: withUnit(target.value) }),
  }
}

/** Which sentence the point makes: above, below or on the path, which in the last quarter is the year's target. */
function sentenceOf(point: SeriesPoint, difference: string, isNothing: boolean) {
  const isTarget = point.path.origin === 'annual-target'
  if (isNothing || isZero(exact(difference))) return isTarget ? words.onTarget : words.onPath
  const isBelow = compare(exact(difference), exact('0')) < 0
  if (isTarget) return isBelow ? words.belowTarget : words.aboveTarget
  return isBelow ? words.belowPath : words.abovePath
}

/** What the series says, as a sentence. */
export function useFinding(indicator: Indicator): (points: readonly SeriesPoint[]) => string {
  const say = useSay()
  const format = useFormat()
  const { withUnit, distance, isNothing } = useIndicatorNumbers(indicator)
  return (points) => {
    const current = currentPoint(points)
    if (!current || current.computed.value === null)
      return say(
        points.some(({ computed }) => computed.state === 'withheld') ? words.allWithheld : words.noValueYet,
      )
    const difference = differenceOf(current)
    const told = {
      value: withUnit(current.computed.value),
      period: format.period(current.period),
      year: current.period.slice(0, 4),
    }
    const finding =
      difference === undefined
        ? say(words.withoutTarget, told)
        : say(sentenceOf(current, difference, isNothing(difference)), {
            ...told,
            difference: distance(difference),
          })
    const later = points.findLast(({ computed }) => computed.state === 'not-reported')
    if (!later || later.period <= current.period) return finding
    return say(words.laterMissing, { finding, period: format.period(later.period) })
  }
}
