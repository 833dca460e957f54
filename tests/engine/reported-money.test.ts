import { describe, expect, test } from 'vitest'
import { describeComputed, type Figure } from '#shared/engine/figure.ts'
import { computedOfMoney, executionOf, sumReported } from '#shared/engine/reported-money.ts'

const value = (text: string): Figure => ({ state: 'value', value: text })
const silent: Figure = { state: 'not-reported' }
const beside: Figure = { state: 'not-applicable' }
const withheld: Figure = { state: 'withheld' }

const sum = (...figures: Figure[]) =>
  sumReported(figures.map((figure, index) => ({ of: `body-${index + 1}`, money: computedOfMoney(figure) })))

describe('money of joint executors', () => {
  test.each<[string, Figure[], string, string | null, string[] | undefined]>([
    ['all have reported', [value('10.5'), value('0.25')], 'value', '10.75', undefined],
    ['a zero is a value', [value('0')], 'value', '0', undefined],
    ['one has nothing to report by its own word', [value('10'), beside], 'value', '10', undefined],
    ['one is silent', [value('10'), silent], 'incomplete', '10', ['body-2']],
    ['one withholds', [withheld, value('10')], 'incomplete', '10', ['body-1']],
    ['nobody has reported', [silent, silent], 'not-reported', null, undefined],
    ['nobody has anything to report', [beside, beside], 'not-applicable', null, undefined],
    ['all withhold', [withheld, beside], 'withheld', null, undefined],
    ['nothing was asked of anybody', [{ state: 'not-due' }], 'not-due', null, undefined],
  ])('%s', (_situation, figures, state, expected, without) => {
    const told = describeComputed(sum(...figures))
    expect([told.state, told.value, told.reason?.without]).toEqual([state, expected, without])
  })
})

describe('execution of what is reported', () => {
  const executed = (planned: string | null, allocated: Figure[], spent: Figure[]) =>
    executionOf({
      planned:
        planned === null ? { state: 'not-applicable', reason: 'declared' } : computedOfMoney(value(planned)),
      allocated: sum(...allocated),
      spent: sum(...spent),
    })

  test('spent of planned and of allocated', () => {
    const { spentOfPlanned, spentOfAllocated } = executed('200', [value('100')], [value('50')])
    expect([describeComputed(spentOfPlanned).value, describeComputed(spentOfAllocated).value]).toEqual([
      '25',
      '50',
    ])
  })

  test('of an incomplete sum it is incomplete, and names who is missing', () => {
    const { spentOfPlanned } = executed('200', [value('100'), silent], [value('50'), silent])
    expect(describeComputed(spentOfPlanned)).toMatchObject({
      state: 'incomplete',
      value: '25',
      reason: { without: ['body-2'] },
    })
  })

  test('nothing reported is no zero per cent', () => {
    expect(describeComputed(executed('200', [silent], [silent]).spentOfPlanned)).toMatchObject({
      value: null,
    })
  })

  test('money spent with nothing allocated is an error, not an infinity', () => {
    expect(executed('200', [value('0')], [value('5')]).spentOfAllocated.state).toBe('error')
  })

  test('without a planned amount there is nothing to compare with', () => {
    expect(executed(null, [value('1')], [value('1')]).spentOfPlanned.state).toBe('not-applicable')
  })
})
