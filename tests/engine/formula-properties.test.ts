import fc from 'fast-check'
import FormulaParser from 'fast-formula-parser'
import { describe, expect, test } from 'vitest'
import { exact, toText } from '#shared/engine/exact.ts'
import { evaluateFormula } from '#shared/engine/formula/evaluate.ts'
import { toExcel } from '#shared/engine/formula/excel.ts'
import { parseFormula } from '#shared/engine/formula/parse.ts'
import { withNumbers } from '#shared/engine/formula/render.ts'
import { toSentence } from '#shared/engine/formula/sentence.ts'
import { toFormulaText } from '#shared/engine/formula/text.ts'
import type { FormulaTree } from '#shared/engine/formula/tree.ts'
import { formulaTrees, OPERAND_KEYS, quarterValues } from './formula-arbitraries.ts'

const RUNS = 6000
const PLACE = { sheet: 'Sheet1', row: 1, col: 1 }
const cellOf = (key: string) => `${'ABCDE'[(OPERAND_KEYS as readonly string[]).indexOf(key)]}7`

/** The cells A7 to E7 of the sheet; the spreadsheet engine brings no MIN and MAX of its own. */
let row: readonly number[] = []
const numbersOf = (parts: readonly { value: number }[]) => parts.map(({ value }) => value)
const spreadsheet = new FormulaParser({
  functions: Object.fromEntries([
    ['MIN', (...parts: { value: number }[]) => Math.min(...numbersOf(parts))],
    ['MAX', (...parts: { value: number }[]) => Math.max(...numbersOf(parts))],
  ]),
  onCell: ({ col }) => row[col - 1] ?? Number.NaN,
})

function inSpreadsheet(formula: string, values: readonly number[]): number | 'error' {
  row = values
  const result = spreadsheet.parse(formula, PLACE)
  return typeof result === 'number' ? result : 'error'
}

/** The value in doubles with a bound on its error; `undefined` where rounding decides whether a divisor is zero. */
type Bounded = { value: number; error: number } | 'error' | undefined

const UNIT = 2 ** -51

function rounded(value: number, error: number): Bounded {
  const isExact = error === 0 && Number.isSafeInteger(value * 2 ** 12)
  return { value, error: isExact ? 0 : error + Math.abs(value) * UNIT }
}

function combine(operator: string, a: Bounded, b: Bounded): Bounded {
  if (a === undefined || b === undefined) return undefined
  if (a === 'error' || b === 'error') return 'error'
  if (operator === '+') return rounded(a.value + b.value, a.error + b.error)
  if (operator === '-') return rounded(a.value - b.value, a.error + b.error)
  const cross = Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + a.error * b.error
  if (operator === '*') return rounded(a.value * b.value, cross)
  if (b.value === 0 && b.error === 0) return 'error'
  if (Math.abs(b.value) <= 2 * b.error) return undefined
  const quotient = a.value / b.value
  return rounded(quotient, (a.error + Math.abs(quotient) * b.error) / (Math.abs(b.value) - b.error))
}

function bounded(tree: FormulaTree, values: ReadonlyMap<string, number>): Bounded {
  if (tree.kind === 'number') return { value: Number(tree.text), error: 0 }
  if (tree.kind === 'operand') return { value: values.get(tree.key) ?? Number.NaN, error: 0 }
  if (tree.kind === 'negation') return combine('-', { value: 0, error: 0 }, bounded(tree.inner, values))
  if (tree.kind === 'operation') {
    return combine(tree.operator, bounded(tree.left, values), bounded(tree.right, values))
  }
  return tree.parts.map((part) => bounded(part, values)).reduce((a, b) => extreme(tree.name, a, b))
}

function extreme(name: 'sum' | 'min' | 'max', a: Bounded, b: Bounded): Bounded {
  if (name === 'sum') return combine('+', a, b)
  if (a === undefined || b === undefined) return undefined
  if (a === 'error' || b === 'error') return 'error'
  const value = name === 'min' ? Math.min(a.value, b.value) : Math.max(a.value, b.value)
  return { value, error: Math.max(a.error, b.error) }
}

describe('S5 the evaluator and the Excel formula are one arithmetic', () => {
  test(`an independent spreadsheet agrees on ${RUNS} random formulas`, () => {
    const seen = { values: 0, errors: 0, skipped: 0 }
    const values = fc.tuple(quarterValues, quarterValues, quarterValues, quarterValues, quarterValues)
    fc.assert(
      fc.property(formulaTrees, values, (tree, texts) => {
        const operands = new Map(
          OPERAND_KEYS.map((key, index) => [key as string, exact(texts[index] ?? '0')]),
        )
        const numbers = new Map(OPERAND_KEYS.map((key, index) => [key as string, Number(texts[index])]))
        const expected = bounded(tree, numbers)
        if (expected === undefined) {
          seen.skipped++
          return
        }
        const own = evaluateFormula(tree, operands)
        const other = inSpreadsheet(toExcel(tree, cellOf), texts.map(Number))
        if (own.state !== 'value' || other === 'error' || expected === 'error') {
          expect([own.state === 'value', other]).toEqual([false, 'error'])
          seen.errors++
          return
        }
        expect(Math.abs(other - Number(toText(own.value, 40)))).toBeLessThanOrEqual(
          4 * expected.error + 1e-30,
        )
        seen.values++
      }),
      { numRuns: RUNS },
    )
    expect(seen.values).toBeGreaterThan(RUNS / 2)
    expect(seen.errors).toBeGreaterThan(RUNS / 50)
    expect(seen.skipped).toBeLessThan(RUNS / 50)
  })
})

describe('S5 a formula survives being written and read', () => {
  test('the text of a tree parses back to the same tree', () => {
    fc.assert(
      fc.property(formulaTrees, (tree) => {
        const text = toFormulaText(tree)
        fc.pre(text.length <= 500)
        expect(parseFormula(text, OPERAND_KEYS)).toEqual({ ok: true, tree })
      }),
      { numRuns: 3000 },
    )
  })

  test('a tree can always be told in words and with numbers', () => {
    fc.assert(
      fc.property(formulaTrees, (tree) => {
        for (const language of ['kk', 'ru', 'en'] as const) {
          expect(toSentence(tree, { names: {}, language })).not.toBe('')
        }
        expect(withNumbers(tree, { numerator: '1' })).not.toContain('undefined')
      }),
    )
  })

  const pieces = [
    'a',
    'b',
    'sum',
    '(',
    ')',
    '+',
    '-',
    '*',
    '/',
    ';',
    ',',
    '.',
    '1',
    '0.5',
    ' ',
    '÷',
    '^',
    'ғ',
    '\u0000',
    '😀',
  ]
  const formulaLike = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''))

  test('whatever is typed, the parser answers with a tree or with placed problems, quickly', () => {
    const text = fc.oneof(formulaLike, fc.string({ unit: 'binary', maxLength: 600 }))
    const started = performance.now()
    fc.assert(
      fc.property(text, (typed) => {
        const result = parseFormula(typed, ['a', 'b'])
        if (result.ok) return
        expect(result.problems.length).toBeGreaterThan(0)
        for (const { position, length } of result.problems) {
          expect(position).toBeGreaterThanOrEqual(0)
          expect(position + length).toBeLessThanOrEqual(typed.length)
        }
      }),
      { numRuns: 5000 },
    )
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('hostile nests are refused at once', () => {
    for (const piece of ['(', '-', 'sum(', 'a-', 'a/(', '1.', 'min(a;']) {
      expect(parseFormula(piece.repeat(500), ['a']).ok).toBe(false)
      expect(parseFormula(piece.repeat(500).slice(0, 500), ['a']).ok).toBe(false)
    }
  })
})
