import { printTree } from './print.ts'
import type { FormulaTree } from './tree.ts'

/**
 * The same arithmetic as an Excel formula without its leading `=`: `C5/D5*100` (S5).
 * `cellOf` gives an operand's cell. The language of the file format: points, commas, English names.
 */
export function toExcel(tree: FormulaTree, cellOf: (key: string) => string): string {
  return printTree(tree, {
    number: (text) => text,
    operand: cellOf,
    call: (name, parts) => `${name.toUpperCase()}(${parts.join(',')})`,
    operators: { '+': '+', '-': '-', '*': '*', '/': '/' },
    minus: '-',
    bracketsNegatives: true,
  })
}
