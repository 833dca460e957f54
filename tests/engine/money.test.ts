import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertMoney, moneyDifference, sumMoney } from '#shared/engine/money.ts'
import { MONEY_UNITS } from '#shared/engine/plan.ts'
import { line, lineWithout } from './plan-samples.ts'

const units = fc.constantFrom(...MONEY_UNITS)
const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 20 }))
  .map(([digits, places]) => convertDigits(digits, places))

function convertDigits(digits: bigint, places: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  const fraction = text.slice(text.length - places).replace(/0+$/, '')
  const whole = text.slice(0, text.length - places)
  return (digits < 0n ? '-' : '') + (fraction === '' || places === 0 ? whole : `${whole}.${fraction}`)
}

describe('S4 money in another unit', () => {
  test.each([
    ['15584676', 'thousand-tenge', 'tenge', '15584676000'],
    ['15584676', 'thousand-tenge', 'million-tenge', '15584.676'],
    ['1', 'tenge', 'million-tenge', '0.000001'],
    ['0.000000000001', 'tenge', 'million-tenge', '0.000000000000000001'],
    ['0.5', 'million-tenge', 'thousand-tenge', '500'],
    ['0', 'tenge', 'million-tenge', '0'],
    ['-2.50', 'tenge', 'tenge', '-2.5'],
  ] as const)('%s %s in %s is %s', (amount, from, to, expected) => {
    expect(convertMoney(amount, from, to)).toBe(expected)
  })

  test('there and back is the same amount, whatever it is', () => {
    fc.assert(
      fc.property(amounts, units, units, (amount, from, to) => {
        expect(convertMoney(convertMoney(amount, from, to), to, from)).toBe(amount)
      }),
    )
  })

  test.each(['1 000', '', '1,5', 'abc'])('«%s» is no amount', (text) => {
    expect(() => convertMoney(text, 'tenge', 'tenge')).toThrow(RangeError)
  })
})

describe('S4 a sum says what it leaves out', () => {
  test('amounts of three units add up exactly', () => {
    const lines = [
      line(2008, '0.1', { unit: 'tenge' }),
      line(2008, '0.2', { unit: 'tenge' }),
      line(2008, '1', { unit: 'thousand-tenge' }),
      line(2008, '1', { unit: 'million-tenge' }),
    ]
    expect(sumMoney(lines, 'tenge')).toEqual({
      state: 'amount',
      computed: '1001000.3',
      lines: 4,
      leftOut: {},
    })
    expect(sumMoney(lines, 'million-tenge').computed).toBe('1.0010003')
  })

  test('lines of other states are counted by state, never added', () => {
    const lines = [
      line(2008, '0'),
      lineWithout(2009, 'per-feasibility-study'),
      lineWithout(2010, 'per-feasibility-study'),
      lineWithout(2010, 'not-required'),
      { ...line(2010, '1'), amount: null },
    ]
    const leftOut = { 'per-feasibility-study': 2, 'not-required': 1, absent: 1 }
    expect(sumMoney(lines, 'thousand-tenge')).toEqual({ state: 'amount', computed: '0', lines: 1, leftOut })
  })

  test.each([
    ['no lines at all', [], {}],
    [
      'only lines without an amount',
      [lineWithout(2008, 'if-budget-clarified')],
      { 'if-budget-clarified': 1 },
    ],
  ])('%s come to no amount, not to zero', (_, lines, leftOut) => {
    expect(sumMoney(lines, 'tenge')).toEqual({ state: 'no-amounts', computed: null, lines: 0, leftOut })
  })
})

test.each([
  ['13231548', '13053606', '177942'],
  ['1', '1.5', '-0.5'],
  ['2.50', '2.5', '0'],
])('%s − %s is %s', (a, b, expected) => {
  expect(moneyDifference(a, b)).toBe(expected)
})
