import { isZero } from '../exact.ts'
import type { BudgetLine, PlanRow } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import type { Rule } from './finding.ts'
import { finding } from './finding.ts'
import { deadlinePlace, linePlace, textOf } from './places.ts'
import { tengeOf } from './tenge.ts'

/** Money planned for a year after the one of the row's last deadline: for what is already done. */
export const moneyAfterDeadline: Rule = {
  id: 'money-after-deadline',
  find: (facts) =>
    facts.rows.flatMap((row) => {
      const dates = facts.due(row)
      const last = dates?.at(-1)
      if (dates === null || last === undefined) return []
      const lines = moneyLines(row).filter(({ year }) => year !== null && year > yearOf(last))
      if (lines.length === 0) return []
      return [
        finding('money-after-deadline', {
          severity: 'warning',
          places: [deadlinePlace(row, dates), ...lines.map((line) => linePlace(row, line))],
          values: {
            row: textOf(row.id),
            last: { kind: 'dates', dates: [last] },
            years: { kind: 'years', years: yearsOf(lines) },
          },
        }),
      ]
    }),
}

/**
 * Due in at least three years (or in every one of a shorter term), paid in the first, and nothing printed for the
 * others, not even that nothing is required.
 */
export const yearlyPaidOnce: Rule = {
  id: 'yearly-paid-once',
  find: (facts) => facts.rows.flatMap((row) => paidOnce(row, facts)),
}

function paidOnce(row: PlanRow, { plan, due }: PlanFacts) {
  const { from, until } = plan.years
  const years = yearsOf(row.lines)
  const isPaidInFirst = moneyLines(row).some(({ year }) => year === from)
  if (!isPaidInFirst || years.length !== 1 || row.lines.some(({ year }) => year === null)) return []
  const dates = due(row) ?? []
  const dueYears = [...new Set(dates.map(yearOf))]
  const isYearly = dueYears.length >= Math.min(3, until - from + 1) && dueYears.length > 1
  if (!isYearly) return []
  return [
    finding('yearly-paid-once', {
      severity: 'note',
      places: [deadlinePlace(row, dates), ...row.lines.map((line) => linePlace(row, line))],
      values: {
        row: textOf(row.id),
        paid: { kind: 'years', years: [from] },
        years: { kind: 'years', years: dueYears },
      },
    }),
  ]
}

/** The year of a calendar date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function moneyLines({ lines }: PlanRow): BudgetLine[] {
  return lines.filter((line) => {
    const tenge = tengeOf(line)
    return tenge !== undefined && !isZero(tenge)
  })
}

function yearsOf(lines: readonly BudgetLine[]): number[] {
  return [...new Set(lines.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
}
