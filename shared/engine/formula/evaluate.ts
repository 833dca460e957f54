import type { Exact } from '../exact.ts'
import { add, divide, isZero, maximum, minimum, multiply, negate, subtract, ZERO } from '../exact.ts'
import type { FormulaTree, Operation } from './tree.ts'

/** 0/0 is "no cases", n/0 is an error (S6). */
export type FormulaOutcome =
  | { readonly state: 'value'; readonly value: Exact }
  | { readonly state: 'not-applicable'; readonly reason: 'no-cases' }
  | { readonly state: 'error'; readonly cause: 'division-by-zero' }

type Stop = 'no-cases' | 'division-by-zero'

const OUTCOMES = {
  'no-cases': { state: 'not-applicable', reason: 'no-cases' },
  'division-by-zero': { state: 'error', cause: 'division-by-zero' },
} as const

/** Operand values by key. */
export type OperandValues = ReadonlyMap<string, Exact> | Readonly<Record<string, Exact | undefined>>

/**
 * The value of a formula, exact (S2, S5, S6). An error anywhere wins over "no cases".
 * Every operand of the formula must be given: RangeError otherwise, for telling what is missing comes before (S7).
 */
export function evaluateFormula(tree: FormulaTree, operands: OperandValues): FormulaOutcome {
  const result = resultOf(tree, operands)
  return typeof result === 'string' ? OUTCOMES[result] : { state: 'value', value: result }
}

function resultOf(tree: FormulaTree, operands: OperandValues): Exact | Stop {
  switch (tree.kind) {
    case 'number':
      return tree.value
    case 'operand':
      return operandValue(tree.key, operands)
    case 'operation':
      return operationValue(tree, operands)
    case 'negation': {
      const inner = resultOf(tree.inner, operands)
      return typeof inner === 'string' ? inner : negate(inner)
    }
    case 'function':
      return callValue(tree, operands)
  }
}

function isMap(operands: OperandValues): operands is ReadonlyMap<string, Exact> {
  return operands instanceof Map
}

function operandValue(key: string, operands: OperandValues): Exact {
  const value = isMap(operands) ? operands.get(key) : Object.hasOwn(operands, key) ? operands[key] : undefined
  if (value === undefined) throw new RangeError(`operand without a value: ${key}`)
  return value
}

function operationValue(tree: Operation, operands: OperandValues): Exact | Stop {
  const left = resultOf(tree.left, operands)
  const right = resultOf(tree.right, operands)
  if (typeof left === 'string') return typeof right === 'string' ? worse(left, right) : left
  if (typeof right === 'string') return right
  if (tree.operator === '*') return multiply(left, right)
  if (tree.operator === '+') return add(left, right)
  if (tree.operator === '-') return subtract(left, right)
  return divide(left, right) ?? (isZero(left) ? 'no-cases' : 'division-by-zero')
}

function worse(a: Stop, b: Stop): Stop {
  return a === 'division-by-zero' ? a : b
}

const COMBINE = { sum: add, min: minimum, max: maximum } as const

function callValue(tree: Extract<FormulaTree, { kind: 'function' }>, operands: OperandValues): Exact | Stop {
  let result: Exact | Stop | undefined
  for (const part of tree.parts) {
    const value = resultOf(part, operands)
    if (result === undefined) result = value
    else if (typeof value !== 'string')
      result = typeof result === 'string' ? result : COMBINE[tree.name](result, value)
    else result = typeof result === 'string' ? worse(result, value) : value
  }
  return result ?? ZERO
}
