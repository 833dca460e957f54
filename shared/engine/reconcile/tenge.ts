import type { Exact } from '../exact.ts'
import { divide, exactOf, multiply, parseExact, toText } from '../exact.ts'
import type { BudgetLine, MoneyUnit } from '../plan.ts'
import type { FactValue } from './finding.ts'

const TENGE_IN: Readonly<Record<MoneyUnit, Exact>> = {
  tenge: exactOf(1),
  'thousand-tenge': exactOf(1_000),
  'million-tenge': exactOf(1_000_000),
}

/** An amount in tenge; undefined when its text is not a canonical decimal. */
export function inTenge(amount: string, unit: MoneyUnit): Exact | undefined {
  const value = parseExact(amount)
  return value === undefined ? undefined : multiply(value, TENGE_IN[unit])
}

/** The tenge of a line; undefined in every state but `amount`. */
export function tengeOf({ state, amount, unit }: BudgetLine): Exact | undefined {
  return state === 'amount' && amount !== null ? inTenge(amount, unit) : undefined
}

/** Tenge as canonical text in the unit. */
export function inUnit(tenge: Exact, unit: MoneyUnit): string {
  return toText(divide(tenge, TENGE_IN[unit]) ?? tenge)
}

/** Tenge as a value of a finding, in the unit. */
export function money(tenge: Exact, unit: MoneyUnit): FactValue {
  return { kind: 'money', amount: inUnit(tenge, unit), unit }
}
