import type { FormulaTree, FunctionName, Operation, Operator } from './tree.ts'

/** How one notation writes the pieces of a formula; `operators` include their spaces. */
export type Notation = {
  readonly number: (text: string) => string
  readonly operand: (key: string) => string
  readonly call: (name: FunctionName, parts: readonly string[]) => string
  readonly operators: Readonly<Record<Operator, string>>
  readonly minus: string
  /** Whether a negative that follows another sign stands in parentheses: `a - (-b)`. */
  readonly bracketsNegatives: boolean
}

const ATOM = 4
const NEGATIVE = 3
const STRENGTH: Readonly<Record<Operator, number>> = { '*': 2, '/': 2, '+': 1, '-': 1 }
const NEGATIVE_TEXT = /^[-\u2212]/

type Printed = { readonly text: string; readonly strength: number }

/** Writes a formula in a notation, with the fewest parentheses that keep its tree. */
export function printTree(tree: FormulaTree, notation: Notation): string {
  return printed(tree, notation).text
}

function printed(tree: FormulaTree, notation: Notation): Printed {
  if (tree.kind === 'number') return { text: notation.number(tree.text), strength: ATOM }
  if (tree.kind === 'operand') {
    const text = notation.operand(tree.key)
    return { text, strength: NEGATIVE_TEXT.test(text) ? NEGATIVE : ATOM }
  }
  if (tree.kind === 'function') {
    const parts = tree.parts.map((part) => printTree(part, notation))
    return { text: notation.call(tree.name, parts), strength: ATOM }
  }
  if (tree.kind === 'operation') return printedOperation(tree, notation)
  const inner = printed(tree.inner, notation)
  return { text: notation.minus + afterSign(inner, NEGATIVE, notation), strength: NEGATIVE }
}

function printedOperation({ operator, left, right }: Operation, notation: Notation): Printed {
  const strength = STRENGTH[operator]
  const first = printed(left, notation)
  const before = first.strength < strength ? `(${first.text})` : first.text
  const after = afterSign(printed(right, notation), strength + 1, notation)
  return { text: before + notation.operators[operator] + after, strength }
}

function afterSign({ text, strength }: Printed, least: number, { bracketsNegatives }: Notation): string {
  const isBracketed = strength < least || (strength === NEGATIVE && bracketsNegatives)
  return isBracketed ? `(${text})` : text
}
