import type { BudgetLine, Plan, PlanRow } from '#shared/engine/plan.ts'

/** A row of an invented plan: active, without deadline or money; what matters to a test is given. */
export function planRow(id: string, given: Partial<PlanRow> = {}): PlanRow {
  const [section = id, number = id] = id.split('/')
  return {
    id,
    section,
    number,
    parent: null,
    status: 'active',
    isHeading: false,
    title: `Row ${id}`,
    completionForm: null,
    recipient: null,
    executors: [],
    deadline: null,
    fundingSource: null,
    lines: [],
    quantities: [],
    ...given,
  }
}

/** An amount of money in thousands of tenge from the republican budget, unless said otherwise. */
export function line(year: number | null, amount: string, given: Partial<BudgetLine> = {}): BudgetLine {
  return { year, source: 'republican', state: 'amount', amount, unit: 'thousand-tenge', ...given }
}

/** A line of money whose amount is not printed, in one of the other states (S4). */
export function lineWithout(
  year: number | null,
  state: Exclude<BudgetLine['state'], 'amount'>,
  given: Partial<BudgetLine> = {},
): BudgetLine {
  return { year, source: 'republican', state, amount: null, unit: 'thousand-tenge', ...given }
}

/** An invented programme for 2007–2009, in force from 13 October 2006. */
export function samplePlan(given: Partial<Plan> = {}): Plan {
  return {
    programme: 'sample',
    years: { from: 2007, until: 2009 },
    frequency: 'half-year',
    inForce: { from: '2006-10-13', until: null },
    stages: [],
    rows: [],
    totals: [],
    indicators: [],
    duties: [],
    ...given,
  }
}
