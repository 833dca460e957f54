import type { Exact } from './exact.ts'
import { add, compare, divide, isNegative, multiply, ZERO } from './exact.ts'
import type { Figures } from './figure.ts'
import { evaluateFormula } from './formula/evaluate.ts'
import type { FormulaTree } from './formula/tree.ts'
import { operandsOf } from './formula/tree.ts'
import type { CompiledIndicator } from './indicator.ts'
import { readPartialInputs } from './indicator.ts'

/** A body whose figure is not in the total yet. */
type OpenBody = { readonly figures?: Figures | undefined; readonly lastAcceptedFigures?: Figures | undefined }

/**
 * Between what and what a consolidated share lies while bodies are missing (S14): their parts taken at 0 and at their
 * whole. Known 40/80 and a missing whole of 20 → 40 % to 60 %. `undefined` when it cannot be known: the indicator is no
 * share, its parts do not add up over bodies, or a missing body's whole is not known. `sums` are those of the known bodies.
 */
export function rollUpBounds(
  { share, ...compiled }: CompiledIndicator,
  sums: Readonly<Record<string, Exact>>,
  open: readonly OpenBody[],
): { low: Exact; high: Exact } | undefined {
  if (share === undefined || !isLinear(share.numerator) || !isLinear(share.denominator)) return undefined
  const numerator = evaluateFormula(share.numerator, sums)
  const denominator = evaluateFormula(share.denominator, sums)
  if (numerator.state !== 'value' || denominator.state !== 'value') return undefined
  let missingWhole = ZERO
  for (const body of open) {
    const whole = wholeOf(compiled, share.denominator, body)
    if (whole === undefined) return undefined
    missingWhole = add(missingWhole, whole)
  }
  const whole = add(denominator.value, missingWhole)
  const low = divide(multiply(numerator.value, share.scale), whole)
  const high = divide(multiply(add(numerator.value, missingWhole), share.scale), whole)
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** A missing body's whole: from what it has reported already, else from its last accepted figures. */
function wholeOf(
  compiled: CompiledIndicator,
  denominator: FormulaTree,
  { figures, lastAcceptedFigures }: OpenBody,
): Exact | undefined {
  const needed = operandsOf(denominator)
  for (const source of [figures, lastAcceptedFigures]) {
    const inputs = source === undefined ? undefined : readPartialInputs(compiled, source)
    if (inputs === undefined || 'state' in inputs || needed.some((key) => inputs.values[key] === undefined))
      continue
    const outcome = evaluateFormula(denominator, inputs.values)
    if (outcome.state === 'value' && !isNegative(outcome.value)) return outcome.value
  }
  return undefined
}

/** Whether the formula of a sum is the sum of the formula: operands only added, subtracted or scaled by literals. */
function isLinear(tree: FormulaTree): boolean {
  if (tree.kind === 'operand') return true
  if (tree.kind === 'negation') return isLinear(tree.inner)
  if (tree.kind === 'function') return tree.name === 'sum' && tree.parts.every(isLinear)
  if (tree.kind === 'number') return compare(tree.value, ZERO) === 0
  if (tree.operator === '+' || tree.operator === '-') return isLinear(tree.left) && isLinear(tree.right)
  const isScaled = (side: FormulaTree) => side.kind === 'number'
  if (tree.operator === '*' && isScaled(tree.left)) return isLinear(tree.right)
  return isScaled(tree.right) && isLinear(tree.left)
}
