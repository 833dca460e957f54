import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, toText } from '#shared/engine/exact.ts'
import type { CompiledIndicator, OperandNature, TimeRule } from '#shared/engine/indicator.ts'
import { computeIndicator } from '#shared/engine/indicator.ts'
import { quarterOwnValue, runningTotalFall, timeRuleOf, yearToDate } from '#shared/engine/year-to-date.ts'
import { figures, indicator, told } from './situations.ts'

type Texts = Readonly<Record<string, string>>

/** Quarters of 2024 in order; `undefined` is a quarter without any figure. */
function year(compiled: CompiledIndicator, quarters: readonly (Texts | undefined)[]) {
  const given = quarters.map((texts, index) => ({
    period: `2024-Q${index + 1}`,
    figures: figures(texts ?? {}),
  }))
  return yearToDate(compiled, given)
}

const count = (nature: OperandNature, timeRule?: TimeRule) =>
  indicator('a', { a: timeRule === undefined ? nature : [nature, timeRule] }, { kind: 'count' })

const quarterly = (...texts: string[]) => texts.map((a) => (a === '' ? undefined : { a }))

describe('S9 each operand declares its nature and its time rule', () => {
  test.each<[string, OperandNature, TimeRule | undefined, string]>([
    ['flows add up', 'flow', undefined, '60'],
    ['a running total is its last figure', 'running-total', undefined, '30'],
    ['a running total already holds its past and is never summed', 'running-total', 'sum', '30'],
    ['a stock is as it last stood', 'stock', undefined, '30'],
    ['a stock may be averaged', 'stock', 'average', '20'],
    ['a flow may be averaged', 'flow', 'average', '20'],
    ['a stock may count at its height', 'stock', 'max', '30'],
    ['a constant is itself', 'constant', undefined, '30'],
  ])('%s', (_, nature, timeRule, expected) => {
    expect(told(year(count(nature, timeRule), quarterly('10', '20', '30')))).toBe(expected)
  })

  test('without a rule of its own an operand follows its nature', () => {
    const rules = (['flow', 'running-total', 'stock', 'constant'] as const).map((nature) =>
      timeRuleOf({ key: 'a', nature }),
    )
    expect(rules).toEqual(['sum', 'last', 'last', 'last'])
  })

  test('a constant need not be repeated every quarter', () => {
    const compiled = indicator('a / plan * 100', { a: 'flow', plan: 'constant' }, { kind: 'coverage' })
    expect(told(year(compiled, [{ a: '5', plan: '40' }, { a: '5' }, { a: '10' }]))).toBe('50')
    expect(told(year(compiled, [{ a: '5' }, { a: '5' }]))).toBe('1 of 2')
  })
})

describe('S10 running totals', () => {
  const ownValues = (texts: (string | undefined)[], nature: OperandNature = 'running-total') =>
    texts.map((text, index) => {
      const before = texts[index - 1]
      const previous = index === 0 ? 'start-of-year' : before === undefined ? undefined : exact(before)
      const own = quarterOwnValue(nature, exact(text ?? '0'), previous)
      return own.state === 'not-known' ? own.reason : `${own.state} ${toText(own.value)}`
    })

  test('10, 25, 24 are +10, +15 and a correction of −1', () => {
    expect(ownValues(['10', '25', '24'])).toEqual(['value 10', 'value 15', 'correction -1'])
  })

  test('a flow is its own value, also when it falls', () => {
    expect(ownValues(['10', '25', '24'], 'flow')).toEqual(['value 10', 'value 25', 'value 24'])
  })

  test('after a quarter that was not reported the own value is not known', () => {
    const own = quarterOwnValue('running-total', exact('24'), undefined)
    expect(own).toEqual({ state: 'not-known', reason: 'previous-not-reported' })
  })

  test('a total that stands still has not fallen', () => {
    expect(runningTotalFall(exact('25.0'), exact('25'))).toBeUndefined()
    expect(runningTotalFall(exact('26'), exact('25'))).toBeUndefined()
    expect(toText(runningTotalFall(exact('24'), exact('25')) ?? exact('0'))).toBe('1')
  })

  test('the year to date of 10, 25, 24 is 24', () => {
    expect(told(year(count('running-total'), quarterly('10', '25', '24')))).toBe('24')
  })
})

describe('S11 a year to date with a hole is incomplete, not carried', () => {
  test.each([
    ['5, not reported, 7 is 12 without the second quarter', 'flow', ['5', '', '7'], '12 without 2024-Q2'],
    ['a hole at the end is named too', 'flow', ['5', '7', ''], '12 without 2024-Q3'],
    ['a reported zero is no hole', 'flow', ['5', '0', '7'], '12'],
    ['a running total covers a hole before it', 'running-total', ['5', '', '12'], '12'],
    [
      'a running total is not carried over a hole at the end',
      'running-total',
      ['5', '12', ''],
      '12 without 2024-Q3',
    ],
    ['a stock needs only the last quarter', 'stock', ['5', '', '7'], '7'],
    ['a stock is not carried over a hole at the end', 'stock', ['5', '7', ''], '7 without 2024-Q3'],
    ['nothing reported all year is no value', 'flow', ['', '', ''], '0 of 1'],
    ['a quarter declared not applicable is no hole', 'flow', ['5', 'not-applicable', '7'], '12'],
    ['a quarter not due yet is no hole', 'flow', ['5', '7', 'not-due'], '12'],
    ['a withheld quarter withholds the year', 'flow', ['5', 'withheld', '7'], 'withheld'],
    [
      'a quarter in error is an error of the year',
      'flow',
      ['5', 'withheld', 'error'],
      'error reported-error',
    ],
    ['a year not due is not due', 'flow', ['not-due', 'not-due'], 'not-due'],
    [
      'a year not applicable is not applicable',
      'flow',
      ['not-applicable', 'not-due'],
      'not-applicable declared',
    ],
    ['no quarters given is no value', 'flow', [], '0 of 1'],
  ] as const)('%s', (_, nature, texts, expected) => {
    expect(told(year(count(nature), quarterly(...texts)))).toBe(expected)
  })

  test('a blank that the method counts as 0 is no hole, and is named', () => {
    const compiled = indicator('a + b', { a: 'flow', b: 'flow' }, { kind: 'count', missingAsZero: ['b'] })
    const computed = year(compiled, [{ a: '1', b: '2' }, { a: '3' }])
    expect(told(computed)).toBe('6')
    expect(computed).toMatchObject({ countedAsZero: ['b'] })
  })
})

describe('S12 ratios over time', () => {
  const ratio = (numerator: OperandNature, denominator: OperandNature) =>
    indicator('n / d * 100', { n: numerator, d: denominator }, { kind: 'coverage' })
  const quarters = [
    { n: '10', d: '100' },
    { n: '20', d: '50' },
    { n: '30', d: '200' },
  ]

  test.each([
    ['flow/flow is Σ/Σ', 'flow', 'flow', '17.14'],
    ['flow/stock is Σ/last', 'flow', 'stock', '30'],
    ['stock/stock is last/last', 'stock', 'stock', '15'],
    ['running total/flow is last/Σ', 'running-total', 'flow', '8.57'],
    ['flow/constant is Σ/constant', 'flow', 'constant', '30'],
  ] as const)('%s', (_, numerator, denominator, expected) => {
    expect(told(year(ratio(numerator, denominator), quarters))).toBe(expected)
  })

  test('a quarter without its numerator is left out of the denominator too', () => {
    expect(
      told(year(ratio('flow', 'flow'), [{ n: '10', d: '100' }, { d: '50' }, { n: '30', d: '200' }])),
    ).toBe('13.33 without 2024-Q2')
  })

  test('a stock missing in the middle does not matter, the flow of that quarter counts', () => {
    expect(
      told(year(ratio('flow', 'stock'), [{ n: '10', d: '100' }, { n: '20' }, { n: '30', d: '200' }])),
    ).toBe('30')
  })

  test('no cases in one quarter do not spoil the year', () => {
    expect(
      told(
        year(ratio('flow', 'flow'), [
          { n: '0', d: '0' },
          { n: '1', d: '4' },
        ]),
      ),
    ).toBe('25')
    expect(
      told(
        year(ratio('flow', 'flow'), [
          { n: '0', d: '0' },
          { n: '0', d: '0' },
        ]),
      ),
    ).toBe('not-applicable no-cases')
  })

  test('a share over the year is still checked part against whole', () => {
    const compiled = indicator('n / d * 100', { n: 'flow', d: 'stock' })
    expect(
      told(
        year(compiled, [
          { n: '6', d: '10' },
          { n: '6', d: '10' },
        ]),
      ),
    ).toBe('error part-exceeds-whole')
  })

  test('the order in which quarters are given does not matter, and one quarter is itself', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 50 }).map(String), { nil: undefined })
    const quarter = fc.record({ n: figure, d: figure })
    const natures = fc.constantFrom('flow', 'stock', 'running-total', 'constant')
    fc.assert(
      fc.property(fc.array(quarter, { minLength: 1, maxLength: 4 }), natures, natures, (given, n, d) => {
        const compiled = ratio(n as OperandNature, d as OperandNature)
        const dated = given.map((pair, index) => ({
          period: `2024-Q${index + 1}`,
          figures: figures(
            Object.fromEntries(Object.entries(pair).filter(([, text]) => text !== undefined)) as Texts,
          ),
        }))
        expect(told(yearToDate(compiled, dated.toReversed()), 9)).toBe(told(yearToDate(compiled, dated), 9))
        const [first] = dated
        if (first === undefined) return
        expect(told(yearToDate(compiled, [first]), 9)).toBe(
          told(computeIndicator(compiled, first.figures), 9),
        )
      }),
    )
  })
})
