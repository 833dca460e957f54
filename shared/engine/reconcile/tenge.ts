import type { Exact } from '../exact.ts'
import { divide, exactOf, multiply, parseExact, toText } from '../exact.ts'
import type { BudgetLine, MoneyUnit } from '../plan.ts'
import type { FactValue } from './finding.ts'

const TENGE_IN: Readonly<Record<MoneyUnit, Exact>> = {
  tenge: exactOf(1),
  'thousand-tenge': exactOf(1_000),
  'million-tenge': exactOf(1_000_000),
}

/** One of the unit in tenge. */
export function unitInTenge(unit: MoneyUnit): Exact {
  return TENGE_IN[unit]
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

/**
 * What one in the last printed place of an amount is worth, in tenge: 1,000,000 for `588` million, 100,000 for `588.6`.
 * An amount that prints larger places than what it is compared with may have been rounded to them.
 */
export function lastPlace({ amount, unit }: { readonly amount: string; readonly unit: MoneyUnit }): Exact {
  const places = amount.split('.')[1]?.length ?? 0
  return divide(TENGE_IN[unit], exactOf(10n ** BigInt(places))) ?? TENGE_IN[unit]
}
