import { compare, divide, exact, HUNDRED, isZero, multiply, round } from '#shared/engine/exact.ts'
import type { MoneyRow } from './money-axes.ts'

/** What the years say: the one that takes most of the money, and those whose printed sum their rows do not make. */
export type MoneyFinding = {
  readonly leading: { readonly year: number; readonly amount: string; readonly share: string } | undefined
  readonly differing: readonly number[]
  /** Whether any year has both a printed sum and a computed one. */
  readonly isCompared: boolean
}

type Sized = { readonly year: number; readonly amount: string }

function sizedYears(rows: readonly MoneyRow[]): Sized[] {
  return rows.flatMap(({ year, computed }) =>
    typeof year === 'number' && computed !== null ? [{ year, amount: computed }] : [],
  )
}

function largest(years: readonly Sized[]): Sized | undefined {
  const [first, ...rest] = years
  if (!first) return undefined
  return rest.reduce((top, each) => (compare(exact(each.amount), exact(top.amount)) > 0 ? each : top), first)
}

/** Rows are the years; `total` is what all rows of the plan come to. Shares are rounded once, to one place. */
export function moneyFinding(rows: readonly MoneyRow[], total: string | null): MoneyFinding {
  const years = sizedYears(rows)
  const top = years.length > 1 ? largest(years) : undefined
  const share = top && total !== null ? divide(multiply(exact(top.amount), HUNDRED), exact(total)) : undefined
  const compared = rows.filter(({ difference }) => difference !== null)
  return {
    leading: top && share ? { ...top, share: round(share, 1) } : undefined,
    differing: compared.flatMap(({ year, difference }) =>
      typeof year === 'number' && difference !== null && !isZero(exact(difference)) ? [year] : [],
    ),
    isCompared: compared.length > 0,
  }
}
