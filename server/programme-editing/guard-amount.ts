import { compare, divide, exact, exactOf, isZero } from '#shared/engine/exact.ts'
import { convertMoney } from '#shared/engine/money.ts'
import type { MoneyUnit } from '#shared/engine/plan.ts'
import { formatDecimal } from '#shared/language/format.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { inEveryLanguage } from '#shared/language/say.ts'
import { translated } from '#shared/language/translated.ts'
import type { FieldProblem } from '../http/problem-error.ts'

type Amount = { readonly amount: string; readonly unit: MoneyUnit }

const THOUSAND = exactOf(1000)
const HUNDRED = exactOf(100)

/** Exactly a thousand times more or less, or over a hundred times more: a unit mistaken, more often than not. */
function isAbsurd(before: string, after: string): boolean {
  const [was, is] = [exact(before), exact(after)]
  if (isZero(was) || isZero(is)) return false
  const [growth, fall] = [divide(is, was), divide(was, is)]
  if (growth === undefined || fall === undefined) return false
  return compare(growth, HUNDRED) > 0 || compare(fall, THOUSAND) === 0
}

/**
 * Asks for a ground where an amount has become absurd against any that stood in its place before. An amount that
 * stands already is not asked about again.
 */
export function guardAmount(
  { amount, unit }: Amount,
  before: readonly Amount[],
  { pointer, ground }: { pointer: string; ground: string | undefined },
): FieldProblem[] {
  const tenge = convertMoney(amount, unit, 'tenge')
  const earlier = before.map((one) => convertMoney(one.amount, one.unit, 'tenge'))
  if (ground !== undefined || earlier[0] === tenge) return []
  const standing = earlier.findIndex((one) => isAbsurd(one, tenge))
  const shown = before[standing]
  if (shown === undefined) return []
  const told = (text: string) => inEveryLanguage((language) => formatDecimal(text, language))
  const values = { before: told(convertMoney(shown.amount, shown.unit, unit)), after: told(amount) }
  return [{ pointer, message: translated(editingProblems.absurdAmount, values) }]
}
