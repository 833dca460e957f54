import type { BudgetLine, PlanRow } from '../plan.ts'
import type { FactValue, Place } from './finding.ts'

/** A text as a value of a finding. */
export function textOf(text: string): FactValue {
  return { kind: 'text', text }
}

/** A row as a place; its title is what it says. */
export function rowPlace({ id, title }: PlanRow): Place {
  return { ref: `row/${id}`, label: { key: 'row', value: id }, value: title === null ? null : textOf(title) }
}

/** A line of a row as a place: its row and year; the source is in the `ref`. */
export function linePlace({ id }: PlanRow, { year, source, amount, unit }: BudgetLine): Place {
  return {
    ref: `row/${id}/amount/${year ?? 'all'}/${source ?? 'none'}`,
    label: { key: 'amount', value: year === null ? id : `${id}, ${year}` },
    value: amount === null ? null : { kind: 'money', amount, unit },
  }
}
