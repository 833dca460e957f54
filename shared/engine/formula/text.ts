import { LONGEST_FORMULA } from './parse.ts'
import type { Notation } from './print.ts'
import { printTree } from './print.ts'
import type { FormulaTree } from './tree.ts'

const SPACED: Notation = {
  number: (text) => text,
  operand: (key) => key,
  call: (name, parts) => `${name}(${parts.join('; ')})`,
  operators: { '+': ' + ', '-': ' - ', '*': ' * ', '/': ' / ' },
  minus: '-',
  bracketsNegatives: false,
}

const COMPACT: Notation = {
  ...SPACED,
  call: (name, parts) => `${name}(${parts.join(';')})`,
  operators: { '+': '+', '-': '-', '*': '*', '/': '/' },
}

/**
 * The formula's plain text, which parses back to the same tree: `numerator / denominator * 100` (S5).
 * Spaces are left out where the text would otherwise grow too long to parse.
 */
export function toFormulaText(tree: FormulaTree): string {
  const spaced = printTree(tree, SPACED)
  return spaced.length <= LONGEST_FORMULA ? spaced : printTree(tree, COMPACT)
}
