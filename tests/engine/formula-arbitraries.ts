import fc from 'fast-check'
import { exact } from '#shared/engine/exact.ts'
import type { FormulaTree } from '#shared/engine/formula/tree.ts'
import { FUNCTION_NAMES } from '#shared/engine/formula/tree.ts'

export const OPERAND_KEYS = ['алымы', 'бөлімі', 'numerator', 'жылдың_басы', 'b2'] as const

export const numberNode = (text: string): FormulaTree => ({ kind: 'number', text, value: exact(text) })

const { tree } = fc.letrec<{ tree: FormulaTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(...OPERAND_KEYS).map((key): FormulaTree => ({ kind: 'operand', key })),
    fc.constantFrom('0', '1', '2', '100', '0.5', '0.25', '1000', '12.75').map(numberNode),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
    tie('tree').map((inner): FormulaTree => ({ kind: 'negation', inner })),
    fc.record({
      kind: fc.constant('function' as const),
      name: fc.constantFrom(...FUNCTION_NAMES),
      parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}))

/** Random formulas over the operand keys above, up to six levels. */
export const formulaTrees = tree

/** Multiples of a quarter: exact in binary too, so that a spreadsheet starts from the same numbers. */
export const quarterValues = fc
  .oneof(fc.integer({ min: -40, max: 400 }), fc.constant(0))
  .map((quarters) => (quarters / 4).toString())
