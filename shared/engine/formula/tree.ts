import type { Exact } from '../exact.ts'

export type Operator = '+' | '-' | '*' | '/'

export const FUNCTION_NAMES = ['sum', 'min', 'max'] as const
export type FunctionName = (typeof FUNCTION_NAMES)[number]

/** A formula parsed once; the value, the Excel formula, the sentence and the text are all derived from it (S5). */
export type FormulaTree =
  | { readonly kind: 'number'; readonly text: string; readonly value: Exact }
  | { readonly kind: 'operand'; readonly key: string }
  | { readonly kind: 'negation'; readonly inner: FormulaTree }
  | {
      readonly kind: 'operation'
      readonly operator: Operator
      readonly left: FormulaTree
      readonly right: FormulaTree
    }
  | { readonly kind: 'function'; readonly name: FunctionName; readonly parts: readonly FormulaTree[] }

export type Operation = Extract<FormulaTree, { kind: 'operation' }>

/** The operands that a formula uses, each once, in the order of their first appearance. */
export function operandsOf(tree: FormulaTree): string[] {
  const keys = new Set<string>()
  collect(tree, keys)
  return [...keys]
}

function collect(tree: FormulaTree, keys: Set<string>): void {
  if (tree.kind === 'operand') keys.add(tree.key)
  else if (tree.kind === 'negation') collect(tree.inner, keys)
  else if (tree.kind === 'function') for (const part of tree.parts) collect(part, keys)
  else if (tree.kind === 'operation') {
    collect(tree.left, keys)
    collect(tree.right, keys)
  }
}
