import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inexactText } from '#server/workbooks/input-sheet.ts'
import { createScoreNames } from '#server/workbooks/scoring-names.ts'
import { createSheetNames } from '#server/workbooks/sheet-names.ts'
import { inRow, rowFormula, valueFormula } from '#server/workbooks/value-formula.ts'
import { toText } from '#shared/engine/exact.ts'
import type { Computed, Figures } from '#shared/engine/figure.ts'
import { toFormulaText } from '#shared/engine/formula/text.ts'
import type { FormulaTree } from '#shared/engine/formula/tree.ts'
import {
  type CompiledIndicator,
  compileIndicator,
  computeIndicator,
  type IndicatorKind,
} from '#shared/engine/indicator.ts'
import { numberNode } from '../engine/formula-arbitraries.ts'
import { parserOf } from './spreadsheet.ts'

const KEYS = ['a', 'b', 'c', 'd'] as const

function compiled(formula: string, kind: IndicatorKind): CompiledIndicator {
  return compileIndicator({
    formula,
    kind,
    direction: 'higher',
    operands: KEYS.map((key) => ({ key, nature: 'stock' })),
  })
}

/** The row of values that the independent engine sees. */
let row: readonly (number | null)[] = []
const spreadsheet = parserOf((_row, column) => row[column - 1] ?? null)

/** The value's formula over the cells A7 to D7, calculated by the independent engine. */
function inSpreadsheet(indicator: CompiledIndicator, values: readonly (number | null)[]): unknown {
  const columnOf = (key: string) => KEYS.indexOf(key as 'a') + 1
  const { value } = valueFormula(indicator, { columnOf, errorWord: 'Қате' })
  row = values
  return spreadsheet.parse(inRow(rowFormula(value), 7), { sheet: 'x', row: 7, col: 9 })
}

function told(computed: Computed): unknown {
  if (computed.state === 'value') return Number(toText(computed.value, 15))
  return computed.state === 'error' ? 'Қате' : ''
}

const figuresOf = (values: readonly (number | null)[]): Figures =>
  Object.fromEntries(
    KEYS.flatMap((key, index) =>
      values[index] == null ? [] : [[key, { state: 'value' as const, value: String(values[index]) }]],
    ),
  )

describe('the value’s formula has the states of the engine (S6–S8)', () => {
  test.each<[string, IndicatorKind, string, (number | null)[], unknown]>([
    ['a share', 'share', 'a / b * 100', [1, 4], 25],
    ['a missing operand is empty, not 0', 'share', 'a / b * 100', [null, 4], ''],
    ['a true zero', 'share', 'a / b * 100', [0, 4], 0],
    ['no cases: 0 of 0', 'share', 'a / b * 100', [0, 0], ''],
    ['something of nothing', 'ratio', 'a / b', [3, 0], 'Қате'],
    ['a part above its whole', 'share', 'a / b * 100', [5, 4], 'Қате'],
    ['coverage may pass 100 %', 'coverage', 'a / b * 100', [5, 4], 125],
    ['a negative part', 'share', 'a / b * 100', [-1, 4], 'Қате'],
    ['a negative count is no share', 'count', 'a', [-1], -1],
    ['a whole of two parts', 'share', 'a / (b + c) * 100', [1, 1, 3], 25],
    ['a unit within a share', 'share', 'a * 1000 / b * 100', [1, 4000], 25],
    ['a unit that makes the part too large', 'share', 'a * 1000 / b * 100', [5, 4000], 'Қате'],
    ['an inner case that is none', 'ratio', 'a / b + c / d', [0, 0, 1, 2], ''],
    ['an inner error wins over no cases', 'ratio', 'a / b + c / d', [0, 0, 1, 0], 'Қате'],
    ['an error under an error', 'ratio', 'a / (b / c)', [1, 1, 0], 'Қате'],
    ['no cases in a divisor', 'ratio', 'a / (b / c)', [1, 0, 0], ''],
    ['a division by a literal never fails', 'index', 'a / 1000', [5], 0.005],
    ['least and greatest', 'index', 'max(a; b) - min(c; d)', [1, 7, 3, 2], 5],
  ])('%s', (_situation, kind, formula, values, expected) => {
    const indicator = compiled(formula, kind)
    expect(told(computeIndicator(indicator, figuresOf(values)))).toBe(expected)
    expect(inSpreadsheet(indicator, values)).toBe(expected)
  })

  test('an independent spreadsheet agrees with the engine on random formulas and gaps', () => {
    const { tree } = fc.letrec<{ tree: FormulaTree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...KEYS).map((key): FormulaTree => ({ kind: 'operand', key })),
        fc.constantFrom('1', '2', '100').map(numberNode),
        fc.record({
          kind: fc.constant('operation' as const),
          operator: fc.constantFrom('+' as const, '*' as const, '/' as const, '/' as const),
          left: tie('tree'),
          right: tie('tree'),
        }),
        fc.record({
          kind: fc.constant('function' as const),
          name: fc.constantFrom('sum' as const, 'min' as const, 'max' as const),
          parts: fc.array(tie('tree'), { minLength: 1, maxLength: 2 }),
        }),
      ),
    }))
    const figure = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(0, 0, 1, 2, 3) },
      { weight: 1, arbitrary: fc.constant(null) },
    )
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(tree, fc.tuple(figure, figure, figure, figure), (formula, values) => {
        const indicator = compiled(toFormulaText(formula), 'ratio')
        if (indicator.keys.length === 0) return
        const own = computeIndicator(indicator, figuresOf(values))
        const [expected, other] = [told(own), inSpreadsheet(indicator, values)]
        seen.set(own.state, (seen.get(own.state) ?? 0) + 1)
        if (typeof expected === 'number') expect(Number(other)).toBeCloseTo(expected, 6)
        else expect(other).toBe(expected)
      }),
      { numRuns: 2000 },
    )
    for (const state of ['value', 'missing-inputs', 'not-applicable', 'error'])
      expect(seen.get(state)).toBeGreaterThan(10)
  })
})

describe('names that the format accepts', () => {
  test('a sheet’s name is cut at a word, cleaned, and unlike the others', () => {
    const sheetName = createSheetNames(['Summary', 'Input'])
    expect(sheetName('3 Жоғары, жоғары оқу орнынан кейінгі білім және ғылым')).toBe(
      '3 Жоғары, жоғары оқу орнынан…',
    )
    expect(sheetName("2 Housing: 'new' [a/b]?*\\")).toBe('2 Housing new a b')
    expect(sheetName('input')).toBe('input (2)')
    expect(sheetName('History')).toBe('History (2)')
    expect(sheetName('')).toBe('–')
    const many = Array.from({ length: 200 }, () =>
      sheetName('Министерство труда и социальной защиты населения'),
    )
    expect(new Set(many.map((name) => name.toLowerCase())).size).toBe(200)
    expect(many.every((name) => name.length <= 31)).toBe(true)
  })

  test('a score’s name bears the body’s id', () => {
    const scoreName = createScoreNames()
    expect([
      scoreName('agriculture'),
      scoreName('trade-integration'),
      scoreName('trade_integration'),
      scoreName('average'),
    ]).toEqual([
      'Score_agriculture',
      'Score_trade_integration',
      'Score_trade_integration_2',
      'Score_average_2',
    ])
  })
})

test.each([
  ['0', null],
  ['-12.50', null],
  ['123456789012345', null],
  ['0.000000000000000123456789012345', null],
  ['1000000000000000000', null],
  ['1234567890123456', '1234567890123456'],
  ['-0.1234567890123456', '-0.1234567890123456'],
])('%s is held exactly by a cell, or also kept as typed', (typed, kept) => {
  expect(inexactText(typed)).toBe(kept)
})
