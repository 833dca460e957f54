import type { AmountState, MoneyUnit } from '../plan.ts'
import { AMOUNT_STATES } from '../plan.ts'
import type { PlanFacts } from './facts.ts'

/** Every rule of the contradiction finder; each has its title and sentence in `language/finding-messages.ts`. */
export const RULE_IDS = [
  'total-differs-from-rows',
  'parts-differ-from-whole',
  'total-stated-differently',
  'total-unit-differs',
  'parent-differs-from-children',
  'amount-without-source',
  'source-without-amount',
  'quantity-price-differs',
  'money-after-deadline',
  'yearly-money-stops',
  'deadline-before-term',
  'deadline-after-term',
  'deadline-after-repeal',
  'consolidation-before-inputs',
  'weights-not-hundred',
  'target-against-direction',
  'target-below-baseline',
  'target-year-repeated',
  'twin-targets-differ',
  'twin-undated',
  'numerator-is-denominator',
  'same-formula',
  'share-in-pieces',
  'number-in-percent',
  'unit-differs-from-name',
  'year-repeated',
  'executor-missing-in-parent',
  'stage-stated-differently',
  'numbering-gap',
  'number-repeated',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** `error`: the document contradicts itself; `warning`: it very likely does; `note`: a question to its authors. */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * Why rows are not in a sum: their state, or an amount whose year or source is not printed, or whose source no total
 * names, so that it may be a mixture of those named (S4).
 */
export type LeftOutReason = Exclude<AmountState, 'amount'> | 'no-year' | 'no-source' | 'other-source'
export const LEFT_OUT_REASONS: readonly LeftOutReason[] = [
  ...AMOUNT_STATES.filter((state) => state !== 'amount'),
  'no-year',
  'no-source',
  'other-source',
]

/** What a place says, as data: numbers are canonical decimals, dates `YYYY-MM-DD`; the words are made elsewhere. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'source'; readonly code: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'decimal'; readonly value: string; readonly unit: string | null }
  | { readonly kind: 'money'; readonly amount: string; readonly unit: MoneyUnit }
  | { readonly kind: 'dates'; readonly dates: readonly string[] }
  | { readonly kind: 'years'; readonly years: readonly number[] }
  | {
      readonly kind: 'left-out'
      readonly rows: readonly { readonly reason: LeftOutReason; readonly count: number }[]
    }

export const PLACE_KINDS = [
  'row',
  'amount',
  'quantity',
  'deadline',
  'duty',
  'passport',
  'total',
  'sum',
  'indicator',
  'target',
  'baseline',
  'executors',
  'stage',
  'section',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/**
 * Where in the plan something is said. `ref`: `row/4/2.1`, `row/4/2.1/amount/2007/republican`, `total/<id>`,
 * `sum/4/2007/republican` (the rows added up; `all` for every section, year or source), `indicator/<id>/target/2017`.
 * `label` names it for a reader: a kind and what the document calls it.
 */
export type Place = {
  readonly ref: string
  readonly label: { readonly key: PlaceKind; readonly value: string }
  readonly value: FactValue | null
}

/**
 * A contradiction in a plan. `id` is the rule and its places, the same for the same plan. `difference` is a canonical
 * decimal in the unit of the first place, where the rule has one. `values` are what the rule's sentence names.
 */
export type Finding = {
  readonly id: string
  readonly rule: RuleId
  readonly severity: Severity
  readonly places: readonly Place[]
  readonly difference: string | null
  readonly values: Readonly<Record<string, FactValue>>
}

/** A rule is data: its id and how its contradictions are found. It knows no row by name. */
export type Rule = { readonly id: RuleId; readonly find: (facts: PlanFacts) => readonly Finding[] }

type FindingParts = Pick<Finding, 'severity' | 'places' | 'values'> & {
  readonly difference?: string | null
  /** What the finding is about, where its places are many and come and go: the id is made of this alone. */
  readonly about?: Place
}

/** A finding with its id made from the rule and the places. */
export function finding(rule: RuleId, { difference = null, about, ...rest }: FindingParts): Finding {
  const places = about === undefined ? rest.places : [about]
  const refs = [...new Set(places.map(({ ref }) => ref))]
  return { id: [rule, ...refs].join(' '), rule, difference, ...rest }
}
