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

const isEqual = (a: string, b: string) => compare(exact(a), exact(b)) === 0

type Place = { readonly pointer: string; readonly ground: string | undefined }

/**
 * Asks for a ground where a number has become absurd against any that stood in its place before. A number that stands
 * already is not asked about again.
 */
export function guardNumber(
  after: string,
  before: readonly string[],
  { pointer, ground }: Place,
): FieldProblem[] {
  const [standing] = before
  if (ground !== undefined || (standing !== undefined && isEqual(standing, after))) return []
  const shown = before.find((one) => isAbsurd(one, after))
  if (shown === undefined) return []
  const told = (text: string) => inEveryLanguage((language) => formatDecimal(text, language))
  const values = { before: told(shown), after: told(after) }
  return [{ pointer, message: translated(editingProblems.absurdAmount, values) }]
}

/** The same of money, whatever units it stood in. */
export function guardAmount(
  { amount, unit }: Amount,
  before: readonly Amount[],
  place: Place,
): FieldProblem[] {
  const earlier = before.map((one) => convertMoney(one.amount, one.unit, unit))
  return guardNumber(amount, earlier, place)
}
