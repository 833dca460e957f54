import { describe, expect, test } from 'vitest'
import { exact } from '#shared/engine/exact.ts'
import type { CompiledIndicator } from '#shared/engine/indicator.ts'
import { previousPeriod } from '#shared/engine/period.ts'
import type { SuspicionQuestion } from '#shared/engine/suspicion.ts'
import { suspicions } from '#shared/engine/suspicion.ts'
import { figures, indicator, share } from './situations.ts'

type Texts = Readonly<Record<string, string>>

/** Marks of the last of the given quarters, which end with `period`. */
function marks(
  compiled: CompiledIndicator,
  quarters: readonly Texts[],
  rest: Partial<SuspicionQuestion> = {},
) {
  const period = rest.period ?? '2024-Q4'
  const periods = quarters.reduceRight<string[]>(
    (later) => [later[0] === undefined ? period : previousPeriod(later[0]), ...later],
    [],
  )
  const dated = quarters.map((texts, index) => ({ period: periods[index] ?? '', figures: figures(texts) }))
  const current = dated.at(-1)?.figures ?? {}
  return suspicions({
    compiled,
    current,
    previous: dated.at(-2)?.figures,
    history: dated.slice(0, -1),
    decimals: 1,
    ...rest,
    period,
  })
}

const of = (numerator: string, denominator: string): Texts => ({ numerator, denominator })
const total = indicator('n', { n: 'running-total' }, { kind: 'count' })
const flow = indicator('n', { n: 'flow' }, { kind: 'count' })
const stock = indicator('n', { n: 'stock' }, { kind: 'count' })
const runs = (...texts: string[]): Texts[] => texts.map((n) => ({ n }))

describe('review marks are few and precise', () => {
  test('quiet growth raises no mark', () => {
    expect(
      marks(share, [of('40', '100'), of('43', '101'), of('47', '101'), of('52', '103'), of('55', '104')]),
    ).toEqual([])
    expect(marks(total, runs('12', '31', '40', '77'))).toEqual([])
  })

  test('a jump is told with the largest move before it', () => {
    expect(
      marks(share, [of('40', '100'), of('41', '100'), of('43', '100'), of('44', '100'), of('60', '100')]),
    ).toEqual([{ kind: 'jump', difference: '16', largestBefore: '2' }])
  })

  test('three earlier moves are needed to call a jump', () => {
    expect(marks(share, [of('41', '100'), of('43', '100'), of('44', '100'), of('60', '100')])).toEqual([])
  })

  test('a new year of a running total is no jump and no fall', () => {
    expect(marks(total, runs('13', '31', '40', '77', '11'), { period: '2024-Q1' })).toEqual([])
  })

  test('a running total that falls within the year is told from and to', () => {
    expect(marks(total, runs('10', '25', '24'), { period: '2024-Q3' })).toEqual([
      { kind: 'running-total-fell', operand: 'n', from: '25', to: '24' },
    ])
  })

  test('without a period two running totals are taken to be of one year', () => {
    const [previous, current] = [figures({ n: '25' }), figures({ n: '24' })]
    expect(suspicions({ compiled: total, current, previous, history: [], decimals: 0 }).length).toBe(1)
    const history = [{ period: '2023-Q4', figures: previous }]
    expect(suspicions({ compiled: total, current, history, decimals: 0 })).toEqual([])
  })

  test('a hole in the history is no move', () => {
    const quarters = [of('40', '100'), of('41', '100'), {}, of('43', '100'), of('44', '100'), of('60', '100')]
    expect(marks(share, quarters)).toEqual([])
  })

  test('a denominator that shrinks is told in percent', () => {
    expect(marks(share, [of('40', '100'), of('41', '80')])).toEqual([
      { kind: 'denominator-fell', operand: 'denominator', from: '100', to: '80', percent: '20.0' },
    ])
    expect(marks(share, [of('40', '100'), of('41', '95')]).length).toBe(1)
    expect(marks(share, [of('40', '100'), of('41', '95.1')])).toEqual([])
  })

  test('a flow in the denominator may vary, a constant may not', () => {
    const overFlow = indicator('n / d * 100', { n: 'flow', d: 'flow' })
    const overConstant = indicator('n / d * 100', { n: 'flow', d: 'constant' })
    const quarters = [
      { n: '40', d: '100' },
      { n: '33', d: '70' },
    ]
    expect(marks(overFlow, quarters)).toEqual([])
    expect(marks(overConstant, quarters).map(({ kind }) => kind)).toEqual(['denominator-fell'])
  })

  test('the same figures as in the previous quarter are told', () => {
    expect(marks(share, [of('62870.4', '116183'), of('62870.40', '116183.0')])).toEqual([
      { kind: 'same-figures-as-previous' },
    ])
    expect(marks(flow, runs('125', '125'))).toEqual([{ kind: 'same-figures-as-previous' }])
  })

  test.each([
    ['a finished share stays finished', share, [of('100', '100'), of('100', '100')]],
    ['small figures repeat', share, [of('3', '5'), of('3', '5')]],
    ['a lone stock stands still', stock, runs('250', '250')],
    ['one of two figures moved', share, [of('60', '100'), of('61', '100')]],
  ] as [string, CompiledIndicator, Texts[]][])('%s without a mark', (_, compiled, quarters) => {
    expect(marks(compiled, quarters)).toEqual([])
  })

  test('a step that never changes is told with how long', () => {
    expect(marks(total, runs('25', '50', '75', '100'))).toEqual([
      { kind: 'constant-step', operand: 'n', step: '25', quarters: 4 },
    ])
    expect(marks(total, runs('25', '50', '75'), { period: '2024-Q3' })).toEqual([
      { kind: 'constant-step', operand: 'n', step: '25', quarters: 3 },
    ])
  })

  test('small or short steps are natural', () => {
    expect(marks(total, runs('1', '2', '3', '4'))).toEqual([])
    expect(marks(total, runs('25', '50'), { period: '2024-Q2' })).toEqual([])
    expect(marks(stock, runs('100', '125', '150'))).toEqual([])
  })

  test('a value exactly on target is told from the second quarter on, with how long', () => {
    const target = exact('54.1')
    expect(marks(share, [of('53', '100'), of('541', '1000')], { target })).toEqual([])
    expect(marks(share, [of('53', '100'), of('541', '1000'), of('550', '1017')], { target })).toEqual([
      { kind: 'exactly-target', quarters: 2 },
    ])
    expect(marks(share, [of('541', '1000'), of('550', '1017')], { path: target }).length).toBe(1)
  })

  test.each([
    ['100 % is a natural end', share, [of('99', '100'), of('100', '100')], { target: exact('100') }],
    ['a typed count may equal its plan', flow, runs('200', '250'), { target: exact('250') }],
    [
      'without decimals one hit is chance',
      share,
      [of('53', '100'), of('54', '100')],
      { target: exact('54'), decimals: 0 },
    ],
  ] as [string, CompiledIndicator, Texts[], Partial<SuspicionQuestion>][])(
    '%s',
    (_, compiled, quarters, rest) => {
      expect(marks(compiled, quarters, rest)).toEqual([])
    },
  )

  test('thousands typed as units are told with their operand, and not called a jump as well', () => {
    const quarters = [of('40', '100'), of('41', '101'), of('43', '102'), of('44', '103'), of('45', '104100')]
    expect(marks(share, quarters)).toEqual([
      { kind: 'unit-slip', operand: 'denominator', factor: 1000, direction: 'up' },
    ])
    expect(marks(flow, runs('62870.4', '64.1'))).toEqual([
      { kind: 'unit-slip', operand: 'n', factor: 1000, direction: 'down' },
    ])
    expect(marks(flow, runs('2', '2500')).map(({ kind }) => kind)).toEqual(['unit-slip'])
    expect(marks(flow, runs('2', '2501'))).toEqual([])
    expect(marks(flow, runs('2', '200'))).toEqual([])
  })

  test('some operands without the others are told', () => {
    expect(marks(share, [of('40', '100'), { numerator: '41' }])).toEqual([
      { kind: 'missing-operands', have: 1, need: 2, missing: ['denominator'] },
    ])
    expect(marks(share, [of('40', '100'), {}])).toEqual([])
  })

  test('without any history nothing is compared', () => {
    expect(suspicions({ compiled: share, current: figures(of('1', '2')), history: [], decimals: 1 })).toEqual(
      [],
    )
  })

  test('the previous figures alone are enough to compare two quarters', () => {
    const found = suspicions({
      compiled: share,
      current: figures(of('41', '80')),
      previous: figures(of('40', '100')),
      history: [],
      decimals: 1,
    })
    expect(found.map(({ kind }) => kind)).toEqual(['denominator-fell'])
  })
})
