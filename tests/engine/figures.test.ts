import { describe, expect, test } from 'vitest'
import { exact } from '#shared/engine/exact.ts'
import type { Computed, Figure } from '#shared/engine/figure.ts'
import { describeComputed, FIGURE_STATES } from '#shared/engine/figure.ts'
import { compileIndicator, computeIndicator } from '#shared/engine/indicator.ts'

const total = compileIndicator({
  formula: 'cities + villages',
  operands: [
    { key: 'cities', nature: 'flow' },
    { key: 'villages', nature: 'flow' },
  ],
  kind: 'count',
  direction: 'higher',
})

const five: Figure = { state: 'value', value: '5' }
const zero: Figure = { state: 'value', value: '0' }

describe('S1 six states, never merged', () => {
  test('a figure has exactly six states', () => {
    expect(FIGURE_STATES).toEqual(['value', 'not-reported', 'not-due', 'not-applicable', 'withheld', 'error'])
  })

  const situations: [string, Figure | undefined, Computed][] = [
    ['a reported zero is a number and adds up', zero, { state: 'value', value: exact('5') }],
    [
      'a blank is no zero: the sum is missing, not 5',
      undefined,
      { state: 'missing-inputs', have: 1, need: 2, missing: ['villages'] },
    ],
    [
      'a figure marked not reported leaves the sum missing',
      { state: 'not-reported' },
      { state: 'missing-inputs', have: 1, need: 2, missing: ['villages'] },
    ],
    [
      'a figure not due yet beside a reported one leaves the sum missing',
      { state: 'not-due' },
      { state: 'missing-inputs', have: 1, need: 2, missing: ['villages'] },
    ],
    [
      'a figure that is not applicable makes the whole not applicable, with its ground',
      { state: 'not-applicable', ground: 'no villages' },
      { state: 'not-applicable', reason: 'declared', ground: 'no villages' },
    ],
    [
      'a withheld figure withholds the sum',
      { state: 'withheld', ground: 'restricted' },
      { state: 'withheld' },
    ],
    [
      'a figure in error makes the sum an error, with its cause',
      { state: 'error', ground: 'source failed' },
      { state: 'error', cause: 'reported-error', operand: 'villages', ground: 'source failed' },
    ],
    [
      'a text that is no decimal is an error, not a number',
      { state: 'value', value: '1,5' },
      { state: 'error', cause: 'unreadable', operand: 'villages' },
    ],
  ]
  test.each(situations)('%s', (_, villages, expected) => {
    expect(computeIndicator(total, { cities: five, villages })).toEqual(expected)
  })

  test('nothing due is not due, nothing reported is 0 of 2 inputs', () => {
    const notDue: Figure = { state: 'not-due' }
    expect(computeIndicator(total, { cities: notDue, villages: notDue })).toEqual({ state: 'not-due' })
    expect(computeIndicator(total, {})).toEqual({
      state: 'missing-inputs',
      have: 0,
      need: 2,
      missing: ['cities', 'villages'],
    })
  })

  test('an error outranks a withheld figure, which outranks one that is not applicable', () => {
    const error: Figure = { state: 'error' }
    const withheld: Figure = { state: 'withheld' }
    const notApplicable: Figure = { state: 'not-applicable' }
    expect(computeIndicator(total, { cities: withheld, villages: error }).state).toBe('error')
    expect(computeIndicator(total, { cities: notApplicable, villages: withheld }).state).toBe('withheld')
    expect(computeIndicator(total, { cities: notApplicable }).state).toBe('not-applicable')
  })

  const descriptions: [string, Computed, unknown][] = [
    ['zero is the text 0', { state: 'value', value: exact('0.00') }, { state: 'value', value: '0' }],
    [
      'not reported is null beside its state',
      { state: 'not-reported' },
      { state: 'not-reported', value: null },
    ],
    ['not due is null beside its state', { state: 'not-due' }, { state: 'not-due', value: null }],
    ['withheld is null beside its state', { state: 'withheld' }, { state: 'withheld', value: null }],
    [
      'no cases is null with the reason',
      { state: 'not-applicable', reason: 'no-cases' },
      { state: 'not-applicable', value: null, reason: { code: 'no-cases' } },
    ],
    [
      'declared not applicable carries its ground',
      { state: 'not-applicable', reason: 'declared', ground: 'no fleet' },
      { state: 'not-applicable', value: null, reason: { code: 'declared', ground: 'no fleet' } },
    ],
    [
      'a division by zero is an error with its cause',
      { state: 'error', cause: 'division-by-zero' },
      { state: 'error', value: null, reason: { code: 'division-by-zero' } },
    ],
    [
      'a part above its whole tells both',
      { state: 'error', cause: 'part-exceeds-whole', numerator: exact('12'), denominator: exact('10.50') },
      {
        state: 'error',
        value: null,
        reason: { code: 'part-exceeds-whole', numerator: '12', denominator: '10.5' },
      },
    ],
    [
      'missing inputs tell how many of how many',
      { state: 'missing-inputs', have: 1, need: 2, missing: ['villages'] },
      {
        state: 'missing-inputs',
        value: null,
        reason: { code: 'missing-inputs', have: 1, need: 2, missing: ['villages'] },
      },
    ],
    [
      'an incomplete value names what it leaves out',
      { state: 'incomplete', value: exact('12'), without: ['2024-Q2'] },
      { state: 'incomplete', value: '12', reason: { code: 'without', without: ['2024-Q2'] } },
    ],
    [
      'an operand counted as 0 is printed beside the value',
      { state: 'value', value: exact('5'), countedAsZero: ['villages'] },
      { state: 'value', value: '5', reason: { code: 'counted-as-zero', countedAsZero: ['villages'] } },
    ],
  ]
  test.each(descriptions)('in JSON %s', (_, computed, expected) => {
    expect(describeComputed(computed)).toEqual(expected)
    expect(JSON.parse(JSON.stringify(describeComputed(computed)))).toEqual(expected)
  })

  test('an operand named like a property of every object is still just not reported', () => {
    const odd = compileIndicator({
      formula: 'constructor / toString',
      operands: [
        { key: 'constructor', nature: 'flow' },
        { key: 'toString', nature: 'flow' },
      ],
      kind: 'ratio',
      direction: 'higher',
    })
    expect(computeIndicator(odd, {})).toMatchObject({ state: 'missing-inputs', have: 0 })
  })
})
