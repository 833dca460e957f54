import type { Exact } from '../exact.ts'
import { add, compare, exact, HUNDRED, ONE, subtract, toText, ZERO } from '../exact.ts'
import type { PlanIndicator } from '../plan.ts'
import { groupBy } from './facts.ts'
import type { Rule } from './finding.ts'
import { finding } from './finding.ts'
import { indicatorPlace } from './places.ts'

/**
 * Weights of a section that do not make 100 (or 1, where they are parts of one). While one is not printed, only more
 * than 100 is wrong; where each owner's weights make 100, the section is weighed by owner.
 */
export const weightsNotHundred: Rule = {
  id: 'weights-not-hundred',
  find: ({ plan }) => {
    const sections = groupBy(plan.indicators, ({ section }) => JSON.stringify(section))
    return [...sections.values()].flatMap((indicators) => {
      const weighed = indicators.filter(({ weight }) => weight !== null)
      if (weighed.length === 0) return []
      const sum = sumOf(weighed)
      const difference = subtract(sum, HUNDRED)
      const mayBeMore = weighed.length < indicators.length && compare(difference, ZERO) < 0
      if (isWhole(weighed) || isWholeByOwner(weighed) || mayBeMore) return []
      const places = weighed.map((indicator) =>
        indicatorPlace(indicator, { kind: 'decimal', value: indicator.weight ?? '0', unit: null }),
      )
      const section = weighed[0]?.section
      return [
        finding('weights-not-hundred', {
          severity: 'error',
          places,
          difference: toText(difference),
          values: {
            ...(section === null || section === undefined
              ? {}
              : { section: { kind: 'text', text: section } }),
            sum: { kind: 'decimal', value: toText(sum), unit: null },
          },
        }),
      ]
    })
  },
}

function sumOf(indicators: readonly PlanIndicator[]): Exact {
  return indicators.reduce<Exact>((total, { weight }) => add(total, exact(weight ?? '0')), ZERO)
}

function isWhole(indicators: readonly PlanIndicator[]): boolean {
  const sum = sumOf(indicators)
  return compare(sum, HUNDRED) === 0 || compare(sum, ONE) === 0
}

function isWholeByOwner(indicators: readonly PlanIndicator[]): boolean {
  return [...groupBy(indicators, ({ owner }) => JSON.stringify(owner)).values()].every(isWhole)
}
