import { describe, expect, test } from 'vitest'
import { exact, toText } from '#shared/engine/exact.ts'
import { evaluateFormula } from '#shared/engine/formula/evaluate.ts'
import { toExcel } from '#shared/engine/formula/excel.ts'
import { parseFormula } from '#shared/engine/formula/parse.ts'
import { FORMULA_PROBLEM_CODES } from '#shared/engine/formula/problem.ts'
import { formulaProblemText } from '#shared/engine/formula/problem-text.ts'
import { withNumbers } from '#shared/engine/formula/render.ts'
import { toSentence } from '#shared/engine/formula/sentence.ts'
import { dativeOfNumber } from '#shared/engine/formula/sentence-kk.ts'
import { toFormulaText } from '#shared/engine/formula/text.ts'
import type { FormulaTree } from '#shared/engine/formula/tree.ts'
import { operandsOf } from '#shared/engine/formula/tree.ts'

const KEYS = ['numerator', 'denominator', 'a', 'b', 'c', 'counters', 'installed', 'needed', 'алымы', 'бөлімі']

function parsed(text: string): FormulaTree {
  const result = parseFormula(text, KEYS)
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.problems)}`)
  return result.tree
}

function resultOf(text: string, values: Record<string, string>): string {
  const operands = new Map(Object.entries(values).map(([key, value]) => [key, exact(value)]))
  const outcome = evaluateFormula(parsed(text), operands)
  return outcome.state === 'value' ? toText(outcome.value) : outcome.state
}

describe('S5 a formula is text over named operands, parsed once', () => {
  test.each([
    ['numerator / denominator * 100', { numerator: '62870.4', denominator: '116183.0' }, '54.113252369107'],
    ['counters / (installed + needed) * 100', { counters: '30', installed: '60', needed: '40' }, '30'],
    ['алымы ÷ бөлімі × 100', { алымы: '1', бөлімі: '4' }, '25'],
    ['a - b - c', { a: '10', b: '3', c: '2' }, '5'],
    ['a / b / c', { a: '12', b: '3', c: '2' }, '2'],
    ['a - (b - c)', { a: '10', b: '3', c: '2' }, '9'],
    ['-a * b', { a: '2', b: '3' }, '-6'],
    ['a - -b', { a: '2', b: '3' }, '5'],
    ['sum(a; b; c) / 3', { a: '1', b: '2', c: '3' }, '2'],
    ['MIN(a, b) + max(a, c)', { a: '1', b: '-2', c: '3.5' }, '1.5'],
    ['0.1 * a + 0.2 * a', { a: '1' }, '0.3'],
  ])('%s', (text, values, expected) => {
    expect(resultOf(text, values as Record<string, string>)).toBe(expected)
  })

  test('operands are listed once, in the order of the text', () => {
    expect(operandsOf(parsed('b / (a + b) * min(c; a)'))).toEqual(['b', 'a', 'c'])
  })

  test('a name typed with composed or decomposed letters is the same operand', () => {
    expect(parseFormula('бөлімі\u0306'.normalize('NFD'), ['бөлімі\u0306'.normalize('NFC')]).ok).toBe(true)
    expect(parseFormula('й'.normalize('NFD'), ['й']).ok).toBe(true)
  })

  test.each([
    ['(numerator) / ((denominator)) * 100', 'numerator / denominator * 100'],
    ['a*(b+c)', 'a * (b + c)'],
    ['a/(b*c)', 'a / (b * c)'],
    ['(a*b)/c', 'a * b / c'],
    ['a-(b+c)', 'a - (b + c)'],
    ['Sum(a,b)', 'sum(a; b)'],
    ['a − −b', 'a - -b'],
    ['a*(-b)', 'a * -b'],
    ['(-a)*b', '-a * b'],
    ['--a', '--a'],
    ['-(a+b)', '-(a + b)'],
    ['007.50 * a', '7.50 * a'],
  ])('%s is written %s', (text, expected) => {
    expect(toFormulaText(parsed(text))).toBe(expected)
  })

  test('a formula that would grow too long with spaces is written without them', () => {
    const text = 'a+'.repeat(249)
    expect(toFormulaText(parsed(`${text}b`))).toBe(`${text}b`)
  })

  test.each([
    ['numerator / denominator * 100', 'NUMERATOR1/DENOMINATOR1*100'],
    ['a / (b + c) * 100', 'A1/(B1+C1)*100'],
    ['a - -b', 'A1-(-B1)'],
    ['-a * -b', '-A1*(-B1)'],
    ['sum(a; b) / max(b; c; 1)', 'SUM(A1,B1)/MAX(B1,C1,1)'],
    ['a / (b / c)', 'A1/(B1/C1)'],
  ])('in Excel %s is %s', (text, expected) => {
    expect(toExcel(parsed(text), (key) => `${key.toUpperCase()}1`)).toBe(expected)
  })

  test.each([
    [
      'numerator / denominator * 100',
      { numerator: '62 870,4', denominator: '116 183,0' },
      '62 870,4 ÷ 116 183,0 × 100',
    ],
    ['a * 0.5 - b', { a: '4', b: '−2' }, '4 × 0,5 − (−2)'],
    ['a / (b + c)', { a: '1', b: '2' }, '1 ÷ (2 + —)'],
    ['sum(a; b) / 2', { a: '1', b: '−3' }, '(1 + (−3)) ÷ 2'],
  ])('with its numbers %s is told as %s', (text, values, expected) => {
    expect(withNumbers(parsed(text), values as unknown as Record<string, string>)).toBe(expected)
  })

  test('with its numbers in English the decimal mark is a point', () => {
    expect(withNumbers(parsed('a * 0.5'), { a: '1,234.5' }, '.')).toBe('1,234.5 × 0.5')
  })
})

const NAMES = {
  en: { a: 'number of automated reports', b: 'total number of reports', c: 'drafts' },
  ru: { a: 'количество автоматизированных отчётов', b: 'общее количество отчётов', c: 'черновики' },
  kk: { a: 'автоматтандырылған есептер саны', b: 'есептердің жалпы саны', c: 'жобалар' },
} as const

describe('S5 the sentence comes from the same tree', () => {
  test.each([
    [
      'en',
      'a / b * 100',
      'number of automated reports divided by total number of reports, multiplied by 100',
    ],
    [
      'en',
      'a / (b + c)',
      'number of automated reports divided by the sum of total number of reports and drafts',
    ],
    [
      'en',
      '(a - c) / b',
      'the difference between number of automated reports and drafts, divided by total number of reports',
    ],
    ['en', 'min(a; b)', 'the smallest of number of automated reports and total number of reports'],
    [
      'ru',
      'a / b * 100',
      '«количество автоматизированных отчётов» делится на «общее количество отчётов» и умножается на 100',
    ],
    [
      'ru',
      'a / (b + c) * 0.5',
      '«количество автоматизированных отчётов» делится на сумму «общее количество отчётов» и «черновики» и умножается на 0,5',
    ],
    [
      'ru',
      'a + b - c',
      'сумма «количество автоматизированных отчётов» и «общее количество отчётов» за вычетом «черновики»',
    ],
    [
      'kk',
      'a / b * 100',
      '«автоматтандырылған есептер саны» мәні «есептердің жалпы саны» мәніне бөлініп, 100-ге көбейтіледі',
    ],
    [
      'kk',
      'a / (b + c)',
      '«автоматтандырылған есептер саны» мәні «есептердің жалпы саны» және «жобалар» мәндерінің қосындысына бөлінеді',
    ],
    [
      'kk',
      'a - b - c',
      '«автоматтандырылған есептер саны» мәнінен «есептердің жалпы саны» және «жобалар» мәндерін шегергендегі қалдық',
    ],
    [
      'kk',
      'a + b - c',
      '«автоматтандырылған есептер саны» және «есептердің жалпы саны» мәндерінің қосындысынан «жобалар» мәнін шегергендегі қалдық',
    ],
    [
      'en',
      'min(a; b * 2) / c',
      '(the smallest of number of automated reports and (total number of reports multiplied by 2)) divided by drafts',
    ],
    [
      'en',
      'a / (b / c)',
      'number of automated reports divided by (total number of reports divided by drafts)',
    ],
    ['en', '-a', 'minus number of automated reports'],
    ['kk', '1000 * a', '1000 саны «автоматтандырылған есептер саны» мәніне көбейтіледі'],
    [
      'kk',
      'max(a; b)',
      '«автоматтандырылған есептер саны» және «есептердің жалпы саны» мәндерінің ең үлкені',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(toSentence(parsed(text), { names: NAMES[language], language })).toBe(expected)
  })

  test.each([
    ['1', '1-ге'],
    ['3', '3-ке'],
    ['6', '6-ға'],
    ['10', '10-ға'],
    ['40', '40-қа'],
    ['70', '70-ке'],
    ['100', '100-ге'],
    ['1000', '1000-ға'],
    ['2500000', '2500000-ға'],
    ['1000000000', '1000000000-қа'],
    ['0.5', '0,5-ке'],
    ['0', '0-ге'],
  ])('the Kazakh dative of %s is %s', (text, expected) => {
    expect(dativeOfNumber(text)).toBe(expected)
  })
})

describe('S5 what is wrong with a formula is told with its place', () => {
  test.each([
    ['', [{ code: 'empty', position: 0, length: 0 }]],
    ['   ', [{ code: 'empty', position: 0, length: 3 }]],
    ['a +', [{ code: 'unexpected-end', position: 3, length: 0 }]],
    ['(a + b', [{ code: 'unclosed-parenthesis', position: 0, length: 1, name: '(' }]],
    ['a b', [{ code: 'unexpected-token', position: 2, length: 1, name: 'b' }]],
    ['a)', [{ code: 'unexpected-token', position: 1, length: 1, name: ')' }]],
    ['a * * b', [{ code: 'unexpected-token', position: 4, length: 1, name: '*' }]],
    ['a ^ 2', [{ code: 'unexpected-character', position: 2, length: 1, name: '^' }]],
    ['a + 😀', [{ code: 'unexpected-character', position: 4, length: 2, name: '😀' }]],
    ['1.2.3 * a', [{ code: 'bad-number', position: 0, length: 5, name: '1.2.3' }]],
    ['5. * a', [{ code: 'bad-number', position: 0, length: 2, name: '5.' }]],
    ['a * 0,5', [{ code: 'decimal-comma', position: 4, length: 3, name: '0,5' }]],
    ['sum(a; b, c)', [{ code: 'mixed-separators', position: 8, length: 1, name: ',' }]],
    ['sum()', [{ code: 'wrong-argument-count', position: 0, length: 3, name: 'sum' }]],
    ['average(a; b)', [{ code: 'unknown-function', position: 0, length: 7, name: 'average' }]],
    [
      'барлығы / x * 100',
      [
        { code: 'unknown-operand', position: 0, length: 7, name: 'барлығы' },
        { code: 'unknown-operand', position: 10, length: 1, name: 'x' },
      ],
    ],
    [
      'x + (a',
      [
        { code: 'unknown-operand', position: 0, length: 1, name: 'x' },
        { code: 'unclosed-parenthesis', position: 4, length: 1, name: '(' },
      ],
    ],
    [`a${' '.repeat(500)}`, [{ code: 'too-long', position: 500, length: 1 }]],
    [`${'('.repeat(51)}a${')'.repeat(51)}`, [{ code: 'too-deep', position: 50, length: 1, name: '(' }]],
    [`${'-'.repeat(51)}a`, [{ code: 'too-deep', position: 50, length: 1, name: '-' }]],
  ])('“%s”', (text, problems) => {
    expect(parseFormula(text, KEYS)).toEqual({ ok: false, problems })
  })

  test('fifty levels and five hundred characters are allowed', () => {
    expect(parseFormula(`${'('.repeat(50)}a${')'.repeat(50)}`, KEYS).ok).toBe(true)
    expect(parseFormula(`${'a+'.repeat(249)}a`.padEnd(500), KEYS).ok).toBe(true)
  })

  test.each([
    ['kk', '1-таңба: «x» деген операнд жоқ'],
    ['ru', 'Знак 1: операнда «x» нет'],
    ['en', 'Character 1: there is no operand called “x”'],
  ] as const)('in words, %s: %s', (language, expected) => {
    const problem = { code: 'unknown-operand', position: 0, length: 1, name: 'x' } as const
    expect(formulaProblemText(problem, language)).toBe(expected)
  })

  test('every problem has words in every language', () => {
    for (const code of FORMULA_PROBLEM_CODES) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const text = formulaProblemText({ code, position: 4, length: 1, name: '0,5' }, language)
        expect(text).toMatch(/5/)
        expect(text.length).toBeGreaterThan(15)
      }
    }
  })
})
