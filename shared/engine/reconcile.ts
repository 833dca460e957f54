import type { Plan } from './plan.ts'
import { DEADLINE_RULES } from './reconcile/deadlines.ts'
import type { DueDates } from './reconcile/facts.ts'
import { factsOf } from './reconcile/facts.ts'
import type { Finding, Rule } from './reconcile/finding.ts'
import { INDICATOR_RULES } from './reconcile/indicators.ts'
import { MONEY_RULES } from './reconcile/money.ts'
import { STRUCTURE_RULES } from './reconcile/structure.ts'

export type { Dated, DueDates } from './reconcile/facts.ts'
export type {
  FactValue,
  Finding,
  LeftOutReason,
  Place,
  PlaceKind,
  Rule,
  RuleId,
  Severity,
} from './reconcile/finding.ts'
export { PLACE_KINDS, RULE_IDS, SEVERITIES } from './reconcile/finding.ts'

/** Every rule, each in its family's file. */
export const RULES: readonly Rule[] = [
  ...MONEY_RULES,
  ...DEADLINE_RULES,
  ...INDICATOR_RULES,
  ...STRUCTURE_RULES,
]

/**
 * What a plan says against itself, in the order of the rules. `due` gives the calendar dates of a row's or a duty's
 * printed deadline, or null when they cannot be told. The words are made elsewhere.
 */
export function findContradictions(plan: Plan, context: { readonly due: DueDates }): Finding[] {
  const facts = factsOf(plan, context.due)
  return withOwnIds(RULES.flatMap((rule) => rule.find(facts)))
}

/** Two findings of one rule at the same places are told apart by their order. */
function withOwnIds(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const time = (times.get(finding.id) ?? 0) + 1
    times.set(finding.id, time)
    return time === 1 ? finding : { ...finding, id: `${finding.id} (${time})` }
  })
}
