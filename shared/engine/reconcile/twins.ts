import { compare, exact, subtract, toText } from '../exact.ts'
import type { PlanIndicator, PlannedTarget } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import type { FactValue, Finding, Rule } from './finding.ts'
import { finding } from './finding.ts'
import { targetPlace, textOf } from './places.ts'
import { yearTargets } from './target-order.ts'
import { wordsOf } from './words.ts'

type Twins = { readonly passport: PlanIndicator; readonly inSection: PlanIndicator }

/** A passport indicator and its twin in a section that set different targets for the same year (S15). */
export const twinTargetsDiffer: Rule = {
  id: 'twin-targets-differ',
  find: (facts) =>
    twinsOf(facts).flatMap((twins) => {
      const { passport, inSection } = twins
      const others = yearTargets(inSection)
      return yearTargets(passport).flatMap((target) => {
        const sameYear = others.filter(({ year }) => year === target.year)
        const [other] = sameYear
        const isAgreed = sameYear.some(({ value }) => isEqual(value, target.value))
        if (other === undefined || isAgreed) return []
        const values = { year: { kind: 'years' as const, years: [target.year] } }
        return [tell('twin-targets-differ', twins, target, other, values)]
      })
    }),
}

/** A passport target without a year beside the twin's dated ones: which year does it mean? */
export const twinUndated: Rule = {
  id: 'twin-undated',
  find: (facts) =>
    twinsOf(facts).flatMap((twins) => {
      const last = yearTargets(twins.inSection).at(-1)
      const isDated = twins.passport.targets.some(({ time }) => time.kind !== 'undated')
      if (last === undefined || isDated) return []
      return twins.passport.targets.map((target) =>
        tell('twin-undated', twins, target, last, { year: { kind: 'years', years: [last.year] } }),
      )
    }),
}

function tell(
  rule: 'twin-targets-differ' | 'twin-undated',
  { passport, inSection }: Twins,
  target: PlannedTarget,
  other: PlannedTarget,
  values: Readonly<Record<string, FactValue>>,
): Finding {
  const isSame = isEqual(target.value, other.value)
  return finding(rule, {
    severity: rule === 'twin-undated' && isSame ? 'note' : 'warning',
    places: [targetPlace(passport, target), targetPlace(inSection, other)],
    difference: isSame ? null : toText(subtract(exact(other.value), exact(target.value))),
    values: {
      ...values,
      indicator: textOf(passport.name),
      passport: { kind: 'decimal', value: target.value, unit: passport.unit },
      inSection: { kind: 'decimal', value: other.value, unit: inSection.unit },
      twin: textOf(inSection.number),
    },
  })
}

function isEqual(a: string, b: string): boolean {
  return compare(exact(a), exact(b)) === 0
}

/** Each pair once, the one of no section first; units must be the same words, or the values are not comparable. */
function twinsOf({ plan }: PlanFacts): Twins[] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))
  const seen = new Set<string>()
  return plan.indicators.flatMap((indicator): Twins[] => {
    const twin = indicator.twin === null ? undefined : byId.get(indicator.twin)
    if (twin === undefined || !sameUnit(indicator, twin)) return []
    const key = JSON.stringify([indicator.id, twin.id].sort())
    if (seen.has(key)) return []
    seen.add(key)
    if (indicator.section === null) return [{ passport: indicator, inSection: twin }]
    return twin.section === null ? [{ passport: twin, inSection: indicator }] : []
  })
}

function sameUnit(a: PlanIndicator, b: PlanIndicator): boolean {
  return wordsOf(a.unit).join(' ') === wordsOf(b.unit).join(' ')
}
