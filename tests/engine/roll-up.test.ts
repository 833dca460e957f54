import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, divide, exact, multiply, round, toText, ZERO } from '#shared/engine/exact.ts'
import type { Contribution, RolledUp } from '#shared/engine/roll-up.ts'
import { rollUp } from '#shared/engine/roll-up.ts'
import { figures, indicator, share, told } from './situations.ts'

const reports = (body: string, numerator: string, denominator: string): Contribution => ({
  body,
  figures: figures({ numerator, denominator }),
})
const silent = (body: string, lastDenominator?: string): Contribution =>
  lastDenominator === undefined
    ? { body }
    : { body, lastAcceptedFigures: figures({ numerator: '7', denominator: lastDenominator }) }

const boundsTold = ({ bounds }: RolledUp) =>
  bounds === undefined ? undefined : [toText(bounds.low, 2), toText(bounds.high, 2)]

describe('S13 percentages roll up as Σ numerator / Σ denominator', () => {
  test('1/2 and 30/100 are 30.39 %, not 40 %', () => {
    expect(told(rollUp(share, [reports('A', '1', '2'), reports('B', '30', '100')]).computed)).toBe('30.39')
  })

  test.each([
    ['a body without cases counts with 0 of 0', [reports('A', '1', '2'), reports('B', '0', '0')], '50'],
    ['no body has cases', [reports('A', '0', '0'), reports('B', '0', '0')], 'not-applicable no-cases'],
    ['one body alone is itself', [reports('A', '1', '3')], '33.33'],
    ['a reported zero pulls the total down', [reports('A', '1', '2'), reports('B', '0', '2')], '25'],
  ])('%s', (_, contributions, expected) => {
    expect(told(rollUp(share, contributions).computed)).toBe(expected)
  })

  test('counts add up', () => {
    const count = indicator('numerator', { numerator: 'flow' }, { kind: 'count' })
    expect(told(rollUp(count, [reports('A', '4', '0'), reports('B', '5', '0')]).computed)).toBe('9')
  })

  test.each(['rank', 'share', 'index', 'duration'] as const)(
    'a %s typed ready-made does not add up',
    (kind) => {
      const readyMade = indicator('numerator', { numerator: 'stock' }, { kind })
      const two = rollUp(readyMade, [reports('A', '4', '0'), reports('B', '5', '0')])
      expect(told(two.computed)).toBe('not-applicable not-additive')
      expect(told(rollUp(readyMade, [reports('A', '4', '0')]).computed)).toBe('4')
    },
  )

  test('a ready-made share stays ready-made when it is only divided by a number', () => {
    const perMille = indicator('numerator / 10', { numerator: 'stock' }, { kind: 'share' })
    const two = [reports('A', '4', '0'), reports('B', '5', '0')]
    expect(told(rollUp(perMille, two).computed)).toBe('not-applicable not-additive')
    expect(
      told(rollUp(indicator('numerator', { numerator: 'flow' }, { kind: 'change' }), two).computed),
    ).toBe('9')
  })

  const body = fc.record({
    group: fc.integer({ min: 0, max: 3 }),
    whole: fc.integer({ min: 0, max: 10_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  test('a total of totals equals the recomputation from the leaves, in any order', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 25 }), (bodies) => {
        const leaves = bodies.map(({ group, whole, part }, index) => ({
          group,
          numerator: `${Math.floor(whole * part)}`,
          denominator: `${whole}`,
          body: `body ${index}`,
        }))
        const all = leaves.map((leaf) => reports(leaf.body, leaf.numerator, leaf.denominator))
        const sumOf = (key: 'numerator' | 'denominator', group?: number) =>
          leaves
            .filter((leaf) => group === undefined || leaf.group === group)
            .map((leaf) => exact(leaf[key]))
            .reduce(add, ZERO)
        const groups = [...new Set(leaves.map(({ group }) => group))]
        const subtotals = groups.map((group) =>
          reports(`group ${group}`, toText(sumOf('numerator', group)), toText(sumOf('denominator', group))),
        )
        const quotient = divide(multiply(sumOf('numerator'), exact('100')), sumOf('denominator'))
        const expected = quotient === undefined ? 'not-applicable no-cases' : toText(quotient, 9)
        for (const contributions of [all, all.toReversed(), subtotals]) {
          expect(told(rollUp(share, contributions).computed, 9)).toBe(expected)
        }
      }),
    )
  })
})

describe('S14 coverage and bounds', () => {
  test('known 40/80 and a missing 20 is 50 % without that body, between 40 % and 60 %', () => {
    const rolled = rollUp(share, [reports('A', '10', '30'), reports('B', '30', '50'), silent('C', '20')])
    expect(told(rolled.computed)).toBe('50 without C')
    expect(boundsTold(rolled)).toEqual(['40', '60'])
    expect(rolled.coverage).toMatchObject({ expected: 3, included: ['A', 'B'], missing: ['C'], withheld: [] })
  })

  test('a complete total has no bounds', () => {
    const rolled = rollUp(share, [reports('A', '40', '80')])
    expect(boundsTold(rolled)).toBeUndefined()
    expect(rolled.coverage.expected).toBe(1)
  })

  test('bounds are not made up when a missing body never had a figure accepted', () => {
    const rolled = rollUp(share, [reports('A', '40', '80'), silent('B', '20'), silent('C')])
    expect(told(rolled.computed)).toBe('50 without B, C')
    expect(boundsTold(rolled)).toBeUndefined()
  })

  test('a denominator reported this quarter goes before the last accepted one', () => {
    const half = { ...silent('C', '20'), figures: figures({ denominator: '80' }) }
    expect(boundsTold(rollUp(share, [reports('A', '40', '80'), half]))).toEqual(['25', '75'])
  })

  test('growth, counts and other kinds that may pass their whole have no bounds', () => {
    const natures = { numerator: 'flow', denominator: 'flow' } as const
    const growth = indicator('numerator / denominator * 100', natures, { kind: 'growth' })
    expect(boundsTold(rollUp(growth, [reports('A', '40', '80'), silent('B', '20')]))).toBeUndefined()
  })

  test('the bounds of a / (a + b) hold the last accepted whole', () => {
    const compiled = indicator('a / (a + b) * 100', { a: 'stock', b: 'stock' })
    const rolled = rollUp(compiled, [
      { body: 'A', figures: figures({ a: '40', b: '40' }) },
      { body: 'C', lastAcceptedFigures: figures({ a: '5', b: '15' }) },
    ])
    expect(boundsTold(rolled)).toEqual(['40', '60'])
  })

  test.each([
    ['sum(a; b) / sum(b; c) * 100', ['25', '83.33']],
    ['max(a; b) / sum(b; c) * 100', undefined],
    ['a / sum(c; max(a; b)) * 100', undefined],
    ['a / (c + 20) * 100', undefined],
    ['a / (c * 2) * 100', ['15', '65']],
    ['100 * a / (2 * c - b)', ['16.67', '61.11']],
  ])('%s has bounds only if its parts add up over bodies', (formula, expected) => {
    const compiled = indicator(formula, { a: 'stock', b: 'stock', c: 'stock' })
    const rolled = rollUp(compiled, [
      { body: 'A', figures: figures({ a: '15', b: '0', c: '25' }) },
      { body: 'B', lastAcceptedFigures: figures({ a: '1', b: '10', c: '25' }) },
    ])
    expect(boundsTold(rolled)).toEqual(expected)
  })

  test('a whole of two operands is known only when both are', () => {
    const compiled = indicator('a / (a + b) * 100', { a: 'stock', b: 'stock' })
    const half = { body: 'C', figures: figures({ a: '5' }), lastAcceptedFigures: figures({ b: '15' }) }
    const rolled = rollUp(compiled, [{ body: 'A', figures: figures({ a: '40', b: '40' }) }, half])
    expect(boundsTold(rolled)).toBeUndefined()
  })

  test.each([
    ['nobody has reported', [silent('A', '20'), silent('B', '30')], 'not-reported', ['0', '100']],
    [
      'everybody withholds',
      [{ body: 'A', figures: figures({ numerator: 'withheld' }) }],
      'withheld',
      undefined,
    ],
    [
      'one withholds',
      [reports('A', '1', '2'), { body: 'B', figures: figures({ numerator: 'withheld' }) }],
      '50 without B',
      undefined,
    ],
    [
      'one is in error',
      [reports('A', '1', '2'), { ...silent('B', '2'), ...reports('B', '5', '0') }],
      '50 without B',
      ['25', '75'],
    ],
    ['the only one is in error', [reports('B', '5', '0')], 'error division-by-zero', undefined],
    [
      'one is not concerned',
      [reports('A', '1', '2'), { body: 'B', figures: figures({ numerator: 'not-applicable' }) }],
      '50',
      undefined,
    ],
    [
      'nobody is concerned',
      [{ body: 'B', figures: figures({ numerator: 'not-applicable' }) }],
      'not-applicable declared',
      undefined,
    ],
    [
      'nothing is due',
      [{ body: 'B', figures: figures({ numerator: 'not-due', denominator: 'not-due' }) }],
      'not-due',
      undefined,
    ],
    ['those who reported had no cases', [reports('A', '0', '0'), silent('B', '4')], '1 of 2', ['0', '100']],
    ['there are no bodies', [], 'not-reported', undefined],
  ] as [string, Contribution[], string, string[] | undefined][])(
    '%s',
    (_, contributions, expected, bounds) => {
      const rolled = rollUp(share, contributions)
      expect(told(rolled.computed)).toBe(expected)
      expect(boundsTold(rolled)).toEqual(bounds)
    },
  )

  test('what a missing body reports later always falls between the bounds', () => {
    const pair = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 8 }), fc.nat(7), (pairs, open) => {
        const full = pairs.map(([part, whole], index) => reports(`body ${index}`, `${part}`, `${whole}`))
        const partial = full.map((contribution, index) =>
          index === open % full.length ? silent(contribution.body, `${pairs[index]?.[1]}`) : contribution,
        )
        const { bounds } = rollUp(share, partial)
        const { computed } = rollUp(share, full)
        if (computed.state !== 'value') return
        const value = Number(round(computed.value, 9))
        expect(Number(round(bounds?.low ?? ZERO, 9))).toBeLessThanOrEqual(value)
        expect(Number(round(bounds?.high ?? ZERO, 9))).toBeGreaterThanOrEqual(value)
      }),
    )
  })
})

describe('S15 the same result in two programmes is counted once', () => {
  const linked = (contribution: Contribution): Contribution => ({
    ...contribution,
    countsOnceWith: 'land register',
  })

  test('a passport indicator and its section twin add up to one', () => {
    const rolled = rollUp(share, [
      linked(reports('passport', '30', '100')),
      linked(reports('section 1', '30', '100')),
      reports('B', '1', '2'),
    ])
    expect(told(rolled.computed)).toBe('30.39')
    expect(rolled.coverage).toMatchObject({
      expected: 2,
      included: ['passport', 'B'],
      linked: [{ link: 'land register', counted: 'passport', leftOut: ['section 1'], agrees: true }],
    })
  })

  test('the twin that has a value stands for the one that has none', () => {
    const rolled = rollUp(share, [linked(silent('passport', '9')), linked(reports('section 1', '30', '100'))])
    expect(told(rolled.computed)).toBe('30')
    expect(rolled.coverage.linked).toEqual([
      { link: 'land register', counted: 'section 1', leftOut: ['passport'], agrees: true },
    ])
  })

  test('twins that differ are counted once and marked, whichever comes first', () => {
    const twins = [linked(reports('section 1', '31', '100')), linked(reports('passport', '30', '100'))]
    for (const contributions of [twins, twins.toReversed()]) {
      const rolled = rollUp(share, contributions)
      expect(told(rolled.computed)).toBe('30')
      expect(rolled.coverage.linked[0]).toMatchObject({ counted: 'passport', agrees: false })
    }
  })

  test('of three twins one that differs is enough to be marked, an alone one is not linked', () => {
    const three = ['30', '30', '29'].map((numerator, index) =>
      linked(reports(`twin ${index}`, numerator, '100')),
    )
    expect(rollUp(share, three).coverage.linked).toMatchObject([
      { leftOut: ['twin 1', 'twin 2'], agrees: false },
    ])
    expect(rollUp(share, [linked(reports('A', '1', '2'))]).coverage.linked).toEqual([])
  })

  test('a twin whose figure cannot be read does not agree', () => {
    const rolled = rollUp(share, [linked(reports('A', '1', '2')), linked(reports('B', 'one', '2'))])
    expect(rolled.coverage.linked).toMatchObject([{ counted: 'A', agrees: false }])
  })

  test('twins that are both missing are one missing result', () => {
    const rolled = rollUp(share, [
      linked(silent('passport', '20')),
      linked(silent('section 1', '20')),
      reports('A', '40', '80'),
    ])
    expect(rolled.coverage).toMatchObject({ expected: 2, missing: ['passport'] })
    expect(boundsTold(rolled)).toEqual(['40', '60'])
  })
})
