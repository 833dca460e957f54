import type { BudgetLine, Plan, PlanIndicator, StatedTotal } from '#shared/engine/plan.ts'
import type { DueDates, Finding, RuleId } from '#shared/engine/reconcile.ts'
import { findContradictions } from '#shared/engine/reconcile.ts'
import { samplePlan } from './plan-samples.ts'

export { planRow as row } from './plan-samples.ts'

/** A small invented programme of 2021–2023; what is given takes the place of what is empty. */
export function plan(rest: Partial<Plan> = {}): Plan {
  return samplePlan({
    programme: 'wells',
    years: { from: 2021, until: 2023 },
    frequency: 'half-year',
    inForce: { from: '2020-11-20', until: null },
    ...rest,
  })
}

/** A line of thousands of tenge from the republican budget; a state's name stands for that state. */
export function line(year: number | null, amount: string, rest: Partial<BudgetLine> = {}): BudgetLine {
  const isAmount = /^\d/.test(amount)
  return {
    year,
    source: 'republican',
    state: isAmount ? 'amount' : (amount as 'absent'),
    amount: isAmount ? amount : null,
    unit: 'thousand-tenge',
    ...rest,
  }
}

/** A total of the passport in thousands of tenge, of all sections. */
export function total(
  year: number | null,
  source: string | null,
  amount: string,
  rest: Partial<StatedTotal> = {},
): StatedTotal {
  const place = rest.place ?? 'passport'
  const id = [place, rest.section ?? 'all', year ?? 'all', source ?? 'all'].join('-')
  return {
    id,
    place,
    section: null,
    year,
    source,
    amount,
    unit: 'thousand-tenge',
    isPart: false,
    ...rest,
  }
}

/** A share, higher is better, with targets by year. */
export function planIndicator(
  id: string,
  targets: Readonly<Record<number, string>> = {},
  rest: Partial<PlanIndicator> = {},
): PlanIndicator {
  return {
    id,
    number: id,
    name: `Indicator ${id}`,
    unit: '%',
    kind: 'share',
    direction: 'higher',
    formula: null,
    numerator: null,
    denominator: null,
    weight: null,
    section: '1',
    owner: null,
    source: null,
    baseline: null,
    targets: Object.entries(targets).map(([year, value]) => ({
      time: { kind: 'year', year: Number(year) },
      value,
      comparator: '>=',
    })),
    twin: null,
    ...rest,
  }
}

/** In these tests a deadline is its dates: `2021-06-30 2022-06-30`. */
export const datesPrinted: DueDates = ({ deadline }) => deadline?.split(' ') ?? null

/** The findings of one rule. */
export function found(rule: RuleId, rest: Partial<Plan>): Finding[] {
  return findContradictions(plan(rest), { due: datesPrinted }).filter((finding) => finding.rule === rule)
}

/** The findings of one rule in short: severity, difference and refs. */
export function told(rule: RuleId, rest: Partial<Plan>): string[] {
  return found(rule, rest).map(({ severity, difference, places }) =>
    [severity, difference, ...places.map(({ ref }) => ref)].filter((part) => part !== null).join(' '),
  )
}
