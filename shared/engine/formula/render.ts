import { printTree } from './print.ts'
import type { FormulaTree } from './tree.ts'

const ABSENT = '—'

function afterPlus(part: string, index: number): string {
  return index > 0 && /^[-\u2212]/.test(part) ? `(${part})` : part
}

/**
 * The formula with its numbers put in: `62 870,4 ÷ 116 183,0 × 100` (S5). `values` are already written for display;
 * an operand without one is shown as a dash, never as 0 (S1). `decimalMark` is for the formula's own numbers.
 */
export function withNumbers(
  tree: FormulaTree,
  values: Readonly<Record<string, string>>,
  decimalMark: ',' | '.' = ',',
): string {
  return printTree(tree, {
    number: (text) => text.replace('.', decimalMark),
    operand: (key) => (Object.hasOwn(values, key) ? values[key] : undefined) ?? ABSENT,
    call: (name, parts) =>
      name === 'sum' ? `(${parts.map(afterPlus).join(' + ')})` : `${name}(${parts.join('; ')})`,
    operators: { '+': ' + ', '-': ' \u2212 ', '*': ' × ', '/': ' ÷ ' },
    minus: '\u2212',
    bracketsNegatives: true,
  })
}
