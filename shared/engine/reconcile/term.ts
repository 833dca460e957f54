import type { PlanRow } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import type { Finding, Rule, RuleId, Severity } from './finding.ts'
import { finding } from './finding.ts'
import { deadlinePlace, passportPlace, textOf } from './places.ts'

type Outside = { readonly severity: Severity; readonly limit: string; readonly field: 'term' | 'in-force' }

/** Due before the first year of the term; an error when the programme was not even in force then. */
export const deadlineBeforeTerm: Rule = {
  id: 'deadline-before-term',
  find: ({ plan, rows, due }) => {
    const start = `${plan.years.from}-01-01`
    const since = plan.inForce.from
    return rows.flatMap((row) => {
      const dates = due(row) ?? []
      const early = dates.filter((date) => date < start)
      const isUnborn = early.some((date) => date < since)
      const outside: Outside = isUnborn
        ? { severity: 'error', limit: since, field: 'in-force' }
        : { severity: 'warning', limit: start, field: 'term' }
      return tellOutside('deadline-before-term', row, early, outside)
    })
  },
}

/** Due after the term; January of the next year is the usual time to report on the last one. */
export const deadlineAfterTerm: Rule = {
  id: 'deadline-after-term',
  find: ({ plan, rows, due }) => {
    const { until } = plan.years
    const outside: Outside = { severity: 'warning', limit: `${until}-12-31`, field: 'term' }
    return rows.flatMap((row) => {
      const late = (due(row) ?? []).filter((date) => date > `${until + 1}-01-31`)
      return tellOutside('deadline-after-term', row, late, outside)
    })
  },
}

function tellOutside(
  rule: RuleId,
  row: PlanRow,
  dates: readonly string[],
  { severity, limit, field }: Outside,
): Finding[] {
  if (dates.length === 0) return []
  return [
    finding(rule, {
      severity,
      places: [deadlinePlace(row, dates), passportPlace(field, { kind: 'dates', dates: [limit] })],
      values: {
        row: textOf(row.id),
        dates: { kind: 'dates', dates },
        [field === 'term' ? 'term' : 'inForce']: { kind: 'dates', dates: [limit] },
      },
    }),
  ]
}

/** Deadlines that the day of repeal leaves without ground: one finding for all rows, for the repeal is one act. */
export const deadlineAfterRepeal: Rule = {
  id: 'deadline-after-repeal',
  find: ({ plan, rows, due }: PlanFacts) => {
    const { until } = plan.inForce
    if (until === null) return []
    const late = rows.flatMap((row) => {
      const dates = (due(row) ?? []).filter((date) => date > until)
      return dates.length === 0 ? [] : [deadlinePlace(row, dates)]
    })
    if (late.length === 0) return []
    const repeal = passportPlace('repeal', { kind: 'dates', dates: [until] })
    const values = {
      limit: { kind: 'dates' as const, dates: [until] },
      count: { kind: 'count' as const, count: late.length },
    }
    const places = [repeal, ...late]
    return [finding('deadline-after-repeal', { severity: 'note', about: repeal, places, values })]
  },
}
