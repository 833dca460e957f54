import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  exact,
  exactOf,
  multiply,
  parseExact,
  round,
  subtract,
  toText,
} from '#shared/engine/exact.ts'

const decimalText = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 24n }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 }),
  )
  .map(
    ([isNegative, whole, decimals]) =>
      `${isNegative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`,
  )

describe('S2 exact decimals', () => {
  test.each([
    ['a tenth and two tenths are three tenths', toText(add(exact('0.1'), exact('0.2'))), '0.3'],
    [
      'a third times three is one',
      toText(multiply(divide(exact('1'), exact('3')) ?? exact('0'), exact('3'))),
      '1',
    ],
    [
      'big totals keep every digit',
      toText(add(exact('90071992547409931'), exact('0.01'))),
      '90071992547409931.01',
    ],
    [
      '62 870,4 of 116 183,0 is 54.113%',
      toText(divide(exact('6287040.0'), exact('116183.0')) ?? exact('0'), 3),
      '54.113',
    ],
    ['a whole quotient has no point', toText(divide(exact('100'), exact('4')) ?? exact('0')), '25'],
    [
      'a long fraction stops at twelve places',
      toText(divide(exact('2'), exact('3')) ?? exact('0')),
      '0.666666666667',
    ],
    ['trailing zeros as typed do not show', toText(exact('25.500')), '25.5'],
    ['a vanishing negative is plain zero', toText(exact('-0.0000000000001')), '0'],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected)
  })

  test.each([
    ['54.05', 1, '54.1'],
    ['54.049999', 1, '54.0'],
    ['54.1', 2, '54.10'],
    ['-54.05', 1, '-54.1'],
    ['-0.04', 1, '0.0'],
    ['0.5', 0, '1'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['999.995', 2, '1000.00'],
    ['0', 2, '0.00'],
    ['1.005', 2, '1.01'],
  ])('%s rounds half up to %i places as %s', (text, places, expected) => {
    expect(round(exact(text), places)).toBe(expected)
  })

  test.each(['', '-', '+1', '.5', '5.', '1,5', '1 000', '01', '1e3', '0x1', 'NaN', '--1', '1.2.3', '٣'])(
    '“%s” is no canonical decimal',
    (text) => {
      expect(parseExact(text)).toBeUndefined()
      expect(() => exact(text)).toThrow(RangeError)
    },
  )

  test('dividing by zero has no value', () => {
    expect(divide(exact('5'), exact('0.00'))).toBeUndefined()
    expect(() => exactOf(0.5)).toThrow(RangeError)
  })

  test('a decimal comes back as it was, but for trailing zeros', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const expected = text.includes('.') ? text.replace(/\.?0+$/, '') : text
        expect(toText(exact(text))).toBe(expected === '-0' ? '0' : expected)
      }),
    )
  })

  test('sums and products do not depend on the order of entry', () => {
    fc.assert(
      fc.property(fc.array(decimalText, { minLength: 1, maxLength: 8 }), (texts) => {
        const values = texts.map(exact)
        const backwards = values.toReversed()
        expect(compare(values.reduce(add), backwards.reduce(add))).toBe(0)
        expect(compare(values.reduce(multiply), backwards.reduce(multiply))).toBe(0)
      }),
    )
  })

  test('what is divided and multiplied back, or added and taken away, is unchanged', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (left, right) => {
        const [a, b] = [exact(left), exact(right)]
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
        const quotient = divide(a, b)
        if (quotient !== undefined) expect(compare(multiply(quotient, b), a)).toBe(0)
      }),
    )
  })

  test('a rounded value is never further than half a unit of its last place', () => {
    fc.assert(
      fc.property(decimalText, decimalText, fc.integer({ min: 0, max: 6 }), (left, right, places) => {
        const value = divide(exact(left), exact(right)) ?? exact(left)
        const gap = subtract(exact(round(value, places)), value)
        const doubled = multiply(gap, exactOf(2n * 10n ** BigInt(places)))
        expect(compare(doubled, exactOf(1))).toBeLessThanOrEqual(0)
        expect(compare(doubled, exactOf(-1))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('a long chain of quotients stays exact and finishes', () => {
    let value = exact('1')
    for (let step = 1; step <= 400; step++) value = divide(value, exactOf(step)) ?? value
    for (let step = 400; step >= 1; step--) value = multiply(value, exactOf(step))
    expect(toText(value)).toBe('1')
  })
})
