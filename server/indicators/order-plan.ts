import type { IndicatorKind } from '#shared/engine/indicator.ts'
import type { Plan, PlanIndicator } from '#shared/engine/plan.ts'
import type { DocumentDefinitions, VersionRow } from './definitions.ts'
import { lives } from './definitions-in-force.ts'

/** The edition of an order by a calendar date; the first one before it came into force. */
export function editionOn({ editions }: DocumentDefinitions, date: string): number {
  const approved = editions.filter(({ status }) => status === 'approved')
  const effective = approved.findLast(({ effectiveFrom }) => effectiveFrom <= date)
  return (effective ?? approved[0])?.number ?? 0
}

function indicatorOf(definitions: DocumentDefinitions, version: VersionRow, edition: number): PlanIndicator {
  const { number, name, unit, kind, direction, printedFormula, operands, weight, node } = version
  const wordsOf = (key: string) => operands.find((operand) => operand.key === key)?.name.kk ?? null
  const targets = definitions.targets.get(version.indicator) ?? []
  return {
    ...{ id: number, number, name: name.kk, unit, direction, weight },
    kind: kind as IndicatorKind,
    formula: printedFormula,
    numerator: wordsOf('numerator'),
    denominator: wordsOf('denominator'),
    section: node,
    targets: targets.flatMap(({ year, value, comparator, fromEdition, toEdition }) =>
      value === null || !lives({ fromEdition, toEdition }, edition)
        ? []
        : [{ time: { kind: 'year' as const, year }, value, comparator }],
    ),
    ...{ owner: null, source: null, baseline: null, twin: null },
  }
}

const kept = new WeakMap<DocumentDefinitions, Map<number, Plan>>()

/** An order's KPIs as the finder reads a plan: it has no rows and no money. Computed once for each state of the order. */
export function planOfOrder(definitions: DocumentDefinitions, edition: number): Plan {
  const plans = kept.get(definitions) ?? new Map<number, Plan>()
  kept.set(definitions, plans)
  const plan = plans.get(edition) ?? computePlan(definitions, edition)
  plans.set(edition, plan)
  return plan
}

function computePlan(definitions: DocumentDefinitions, edition: number): Plan {
  const { document, act, versions } = definitions
  const indicators = versions
    .filter((version) => version.supersededAt === null && lives(version, edition))
    .map((version) => indicatorOf(definitions, version, edition))
  const years = indicators.flatMap(({ targets }) =>
    targets.flatMap(({ time }) => (time.kind === 'year' ? time.year : [])),
  )
  return {
    programme: document.id,
    years: { from: Math.min(...years), until: Math.max(...years) },
    frequency: document.frequency,
    inForce: { from: act.inForceFrom, until: act.inForceUntil },
    ...{ stages: [], rows: [], totals: [], duties: [] },
    indicators,
  }
}
