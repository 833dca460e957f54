import { isZero } from '../exact.ts'
import type { BudgetLine, PlanRow } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import type { Finding, Rule } from './finding.ts'
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
      const lines = row.lines.filter((line) => isAfter(line, yearOf(last)) && isMoney(line))
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
 * Due in every year of at least three (or of a shorter term), printed from the first one on, and for the years after
 * the last one with money nothing is printed, not even that nothing is required. What is due in January is for the year before.
 */
export const yearlyMoneyStops: Rule = {
  id: 'yearly-money-stops',
  find: (facts) => facts.rows.flatMap((row) => moneyStops(row, facts)),
}

function moneyStops(row: PlanRow, { plan, due }: PlanFacts): Finding[] {
  const { from, until } = plan.years
  if (row.lines.some(({ year }) => year === null || year >= until)) return []
  const paid = yearsOf(row.lines.filter(isMoney))
  const printed = yearsOf(row.lines)
  const last = paid.at(-1)
  if (last === undefined || last !== printed.at(-1)) return []
  const dates = due(row) ?? []
  const worked = [...new Set(dates.map(workedYear))]
  const isYearly = worked.length > 1 && worked.length >= Math.min(3, until - from + 1)
  const rest = worked.filter((year) => year > last && year <= until)
  if (!isYearly || rest.length === 0 || printed[0] !== worked[0]) return []
  return [
    finding('yearly-money-stops', {
      severity: 'note',
      places: [deadlinePlace(row, dates), ...row.lines.map((line) => linePlace(row, line))],
      values: {
        row: textOf(row.id),
        paid: { kind: 'years', years: paid },
        years: { kind: 'years', years: rest },
      },
    }),
  ]
}

function workedYear(date: string): number {
  return date.slice(5, 7) === '01' ? yearOf(date) - 1 : yearOf(date)
}

/** The year of a calendar date. */
function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function isAfter({ year }: BudgetLine, last: number): boolean {
  return year !== null && year > last
}

function isMoney(line: BudgetLine): boolean {
  const tenge = tengeOf(line)
  return tenge !== undefined && !isZero(tenge)
}

function yearsOf(lines: readonly BudgetLine[]): number[] {
  return [...new Set(lines.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
}
