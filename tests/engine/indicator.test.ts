import { describe, expect, test } from 'vitest'
import { toText } from '#shared/engine/exact.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import { compileIndicator, computeIndicator } from '#shared/engine/indicator.ts'
import { shareParts } from '#shared/engine/share.ts'
import { figures, indicator, share, told } from './situations.ts'

const parts = (numerator: string, denominator: string) => figures({ numerator, denominator })

describe('S6 denominator zero', () => {
  test.each([
    ['no cases at all is not applicable', '0', '0', 'not-applicable no-cases'],
    ['zero typed with decimals is still no cases', '0.00', '0.0', 'not-applicable no-cases'],
    ['something out of nothing is an error', '5', '0', 'error division-by-zero'],
    ['nothing out of something is zero', '0', '5', '0'],
  ])('%s: %s of %s', (_, numerator, denominator, expected) => {
    expect(told(computeIndicator(share, parts(numerator, denominator)))).toBe(expected)
  })

  test('an error in one term outweighs no cases in another', () => {
    const sum = indicator('a / b + c / d', { a: 'flow', b: 'flow', c: 'flow', d: 'flow' }, { kind: 'ratio' })
    expect(told(computeIndicator(sum, figures({ a: '0', b: '0', c: '1', d: '0' })))).toBe(
      'error division-by-zero',
    )
    expect(told(computeIndicator(sum, figures({ a: '0', b: '0', c: '1', d: '2' })))).toBe(
      'not-applicable no-cases',
    )
  })
})

describe('S7 a missing operand gives no value, k of n inputs', () => {
  const inputs = { cities: 'flow', villages: 'flow', abroad: 'flow' } as const
  const strict = indicator('cities + villages + abroad', inputs, { kind: 'count' })
  const lenient = indicator('cities + villages + abroad', inputs, {
    kind: 'count',
    missingAsZero: ['abroad'],
  })

  test('the missing operands are named', () => {
    expect(computeIndicator(strict, figures({ cities: '4' }))).toEqual({
      state: 'missing-inputs',
      have: 1,
      need: 3,
      missing: ['villages', 'abroad'],
    })
  })

  test.each([
    ['all three are there', strict, { cities: '4', villages: '3', abroad: '2' }, '9'],
    [
      'a blank is not counted as 0 unless the method says so',
      strict,
      { cities: '4', villages: '3' },
      '2 of 3',
    ],
    ['a blank counts as 0 where the method says so', lenient, { cities: '4', villages: '3' }, '7'],
    ['what is not due yet is no blank', lenient, { cities: '4', villages: '3', abroad: 'not-due' }, '2 of 3'],
    ['another operand that is missing still counts as missing', lenient, { cities: '4' }, '1 of 3'],
    ['when nothing is reported nothing becomes 0', lenient, {}, '0 of 3'],
  ])('%s', (_, compiled, texts, expected) => {
    expect(told(computeIndicator(compiled, figures(texts as Record<string, string>)))).toBe(expected)
  })

  test('an operand counted as 0 is named beside the value', () => {
    const computed = computeIndicator(lenient, figures({ cities: '4', villages: '3' }))
    expect(computed).toMatchObject({ state: 'value', countedAsZero: ['abroad'] })
  })

  test('an operand that the formula does not use is not waited for', () => {
    const compiled = indicator('a / b', { a: 'flow', b: 'flow', note: 'stock' }, { kind: 'ratio' })
    expect(told(computeIndicator(compiled, figures({ a: '1', b: '4' })))).toBe('0.25')
  })
})

describe('S8 part of a whole', () => {
  test.each([
    ['a part below its whole', '62870.4', '116183.0', '54.11'],
    ['a part equal to its whole is all of it', '10', '10.0', '100'],
    ['a part above its whole is an error', '10.01', '10', 'error part-exceeds-whole'],
    ['a negative part is an error', '-1', '10', 'error negative'],
    ['a negative whole is an error', '1', '-10', 'error negative'],
  ])('%s: %s of %s', (_, numerator, denominator, expected) => {
    expect(told(computeIndicator(share, parts(numerator, denominator)))).toBe(expected)
  })

  test.each<[IndicatorKind, string]>([
    ['coverage', '120'],
    ['growth', '120'],
    ['ratio', '120'],
    ['rate', '120'],
    ['share', 'error part-exceeds-whole'],
  ])('12 of 10 as a %s is %s', (kind, expected) => {
    const natures = { numerator: 'flow', denominator: 'flow' } as const
    const compiled = indicator('numerator / denominator * 100', natures, { kind })
    expect(told(computeIndicator(compiled, parts('12', '10')))).toBe(expected)
  })

  test.each([
    ['a / (a + b) * 100', { a: '3', b: '1' }, '75'],
    ['100 * a / b', { a: '3', b: '4' }, '75'],
    ['a * 100 / b', { a: '5', b: '4' }, 'error part-exceeds-whole'],
    ['a / b', { a: '3', b: '4' }, '0.75'],
    ['a * 1000 / b * 100', { a: '3', b: '4000' }, '75'],
    ['a * 1000 / b * 100', { a: '5', b: '4000' }, 'error part-exceeds-whole'],
    ['a / (b * 1000) * 100', { a: '3000', b: '4' }, '75'],
    ['a / 1000 / b * 100', { a: '3000', b: '4' }, '75'],
    ['a / b / 1000 * 100', { a: '3000', b: '4' }, '75'],
    ['(a + c) / b * 100', { a: '3', b: '4', c: '2' }, 'error part-exceeds-whole'],
    ['c / (a + b) * 100', { a: '1', b: '3', c: '2' }, '50'],
    ['(b - a) / b * 100', { a: '1', b: '4' }, '75'],
    ['100 - a / b * 100', { a: '1', b: '4' }, '75'],
  ])('the sides of %s are told apart from its scale: %j is %s', (formula, texts, expected) => {
    const compiled = indicator(formula, { a: 'flow', b: 'flow', c: 'flow' })
    expect(told(computeIndicator(compiled, figures(texts as unknown as Record<string, string>)))).toBe(
      expected,
    )
  })

  test('a part above its whole tells both', () => {
    const computed = computeIndicator(share, parts('12', '10'))
    if (computed.state !== 'error' || computed.cause !== 'part-exceeds-whole') throw new Error(computed.state)
    expect([toText(computed.numerator), toText(computed.denominator)]).toEqual(['12', '10'])
  })

  test('a formula that divides by nothing but numbers has no parts', () => {
    expect(shareParts(indicator('a / 10', { a: 'flow' }).tree)).toBeUndefined()
  })

  test('a definition whose formula does not parse is a programming error', () => {
    const definition = { formula: 'a /', operands: [], kind: 'share', direction: 'higher' } as const
    expect(() => compileIndicator(definition)).toThrow(RangeError)
  })
})
