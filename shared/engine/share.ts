import type { Exact } from './exact.ts'
import { compare, HUNDRED, multiply, ONE } from './exact.ts'
import type { FormulaTree } from './formula/tree.ts'

/** The two sides of a share's division, and the factor (100 for a percentage) that stands outside of it (S8). */
export type ShareParts = {
  readonly numerator: FormulaTree
  readonly denominator: FormulaTree
  readonly scale: Exact
}

type Factor = { readonly tree: FormulaTree; readonly isDivisor: boolean }

/**
 * Finds the parts of a share in its formula: `a / (a + b) * 100`, `100 * a / b`, `a / b`.
 * The scale is the literal that stands after the division, else the literal 100 (or the first one) before it;
 * other literals, and those divided by, convert units and stay with their side (`thousands * 1000 / all * 100`).
 * `undefined` when the formula divides by nothing but literals: then it has no parts to compare.
 */
export function shareParts(tree: FormulaTree): ShareParts | undefined {
  const factors = factorsOf(tree)
  const lastDivisor = factors.findLastIndex(({ isDivisor, tree: { kind } }) => isDivisor && kind !== 'number')
  if (lastDivisor < 0) return undefined
  const scaling = scaleFactors(factors, lastDivisor)
  const numerator = product(factors.filter((factor) => !factor.isDivisor && !scaling.includes(factor)))
  const denominator = product(factors.filter((factor) => factor.isDivisor && !scaling.includes(factor)))
  const scale = scaling.reduce(scaledBy, ONE)
  if (numerator === undefined || denominator === undefined) return undefined
  return { numerator, denominator, scale }
}

function factorsOf(tree: FormulaTree, isDivisor = false): Factor[] {
  if (tree.kind !== 'operation' || (tree.operator !== '*' && tree.operator !== '/'))
    return [{ tree, isDivisor }]
  const isRightDivisor = tree.operator === '/' ? !isDivisor : isDivisor
  return [...factorsOf(tree.left, isDivisor), ...factorsOf(tree.right, isRightDivisor)]
}

function scaleFactors(factors: readonly Factor[], lastDivisor: number): readonly Factor[] {
  const isMultiplier = ({ tree, isDivisor }: Factor) => tree.kind === 'number' && !isDivisor
  const after = factors.slice(lastDivisor + 1).filter(isMultiplier)
  if (after.length > 0) return after
  const before = factors.filter(isMultiplier)
  const hundred = before.find(({ tree }) => tree.kind === 'number' && compare(tree.value, HUNDRED) === 0)
  return [hundred ?? before[0]].filter((factor) => factor !== undefined)
}

function scaledBy(scale: Exact, { tree }: Factor): Exact {
  return tree.kind === 'number' ? multiply(scale, tree.value) : scale
}

function product(factors: readonly Factor[]): FormulaTree | undefined {
  const [first, ...rest] = factors.map(({ tree }) => tree)
  if (first === undefined) return undefined
  return rest.reduce((left, right) => ({ kind: 'operation', operator: '*', left, right }), first)
}
