import { exact, magnitude, subtract, toText } from '../exact.ts'
import type { PlanIndicator, PlannedTarget } from '../plan.ts'
import { groupBy } from './facts.ts'
import type { FactValue, Finding, Rule } from './finding.ts'
import { finding } from './finding.ts'
import { targetPlace, textOf } from './places.ts'
import { isLevel, isWorse, type YearTarget, yearTargets } from './target-order.ts'

/** A later target that is worse than the one before it. A number per year or a change may well fall: a question then. */
export const targetAgainstDirection: Rule = {
  id: 'target-against-direction',
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) => {
      const targets = yearTargets(indicator)
      return targets.flatMap((target, index) => {
        const before = targets[index - 1]
        const isComparable = before !== undefined && before.comparator === target.comparator
        if (!isComparable || before.year === target.year) return []
        if (!isWorse(indicator, target.value, before.value)) return []
        return [againstDirection(indicator, before, target)]
      })
    }),
}

function againstDirection(indicator: PlanIndicator, before: YearTarget, target: YearTarget): Finding {
  return finding('target-against-direction', {
    severity: isLevel(indicator) ? 'warning' : 'note',
    places: [targetPlace(indicator, before), targetPlace(indicator, target)],
    difference: toText(subtract(exact(target.value), exact(before.value))),
    values: {
      indicator: textOf(indicator.name),
      fromYear: { kind: 'years', years: [before.year] },
      from: decimal(indicator, before.value),
      toYear: { kind: 'years', years: [target.year] },
      to: decimal(indicator, target.value),
    },
  })
}

function decimal({ unit }: PlanIndicator, value: string): FactValue {
  return { kind: 'decimal', value, unit }
}

/**
 * Targets worse than where the indicator stood before; a change has no such level. What is planned for a span of years
 * is compared where the value is a level, for then it holds in each of them.
 */
export const targetBelowBaseline: Rule = {
  id: 'target-below-baseline',
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) => {
      const { baseline } = indicator
      if (baseline === null || baseline.comparable === false || hasNoLevel(indicator)) return []
      const weaker = indicator.targets.filter(
        (target) =>
          isAfter(indicator, target, baseline.year) && isWorse(indicator, target.value, baseline.value),
      )
      const [first] = weaker
      if (first === undefined) return []
      const base = {
        ref: `indicator/${indicator.id}/baseline`,
        label: { key: 'baseline' as const, value: indicator.number },
        value: decimal(indicator, baseline.value),
      }
      return [
        finding('target-below-baseline', {
          severity: isLevel(indicator) ? 'warning' : 'note',
          places: [base, ...weaker.map((target) => targetPlace(indicator, target))],
          difference: toText(subtract(exact(first.value), exact(baseline.value))),
          values: {
            indicator: textOf(indicator.name),
            baseline: decimal(indicator, baseline.value),
            target: decimal(indicator, first.value),
          },
        }),
      ]
    }),
}

function hasNoLevel({ kind }: PlanIndicator): boolean {
  return kind === 'change' || kind === 'growth' || kind === 'milestone'
}

function isAfter(indicator: PlanIndicator, { time }: PlannedTarget, baselineYear: number | null): boolean {
  if (time.kind === 'undated') return true
  if (time.kind === 'period') return isLevel(indicator)
  return baselineYear === null || time.year > baselineYear
}

/** Two targets of one indicator for the same year. */
export const targetYearRepeated: Rule = {
  id: 'target-year-repeated',
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) => {
      const byYear = groupBy(yearTargets(indicator), ({ year }) => String(year))
      return [...byYear.values()].flatMap((targets) => {
        const [first, second] = targets
        if (first === undefined || second === undefined) return []
        return [
          finding('target-year-repeated', {
            severity: 'error',
            places: targets.map((target) => targetPlace(indicator, target)),
            difference: toText(magnitude(subtract(exact(second.value), exact(first.value)))),
            values: {
              indicator: textOf(indicator.name),
              year: { kind: 'years', years: [first.year] },
              first: decimal(indicator, first.value),
              second: decimal(indicator, second.value),
            },
          }),
        ]
      })
    }),
}
