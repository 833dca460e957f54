import { describe, expect, it } from 'vitest'
import type { KpiReport } from '#shared/api/reports.ts'
import { round } from '#shared/engine/exact.ts'
import { lostBy, lostPoints } from '../../web/src/features/overview/lost-points.ts'

const achieved = (value: string) => ({ state: 'value' as const, value })

describe('lostBy', () => {
  it.each([
    { weight: '20', achievement: achieved('0'), lost: '20.000' },
    { weight: '30', achievement: achieved('98.7'), lost: '0.390' },
    { weight: '10', achievement: achieved('100'), lost: '0.000' },
    { weight: '15', achievement: achieved('66.666666666667'), lost: '5.000' },
    { weight: '10', achievement: achieved('102.152044121196'), lost: '0.000' },
  ])('weight $weight, achievement $achievement.value: $lost', ({ weight, achievement, lost }) => {
    const found = lostBy({ weight, achievement })
    expect(found && round(found, 3)).toBe(lost)
  })

  it.each(['not-reported', 'withheld', 'not-applicable', 'missing-inputs', 'not-due'] as const)(
    'does not know the loss of a value that is %s',
    (state) => {
      expect(lostBy({ weight: '20', achievement: { state, value: null } })).toBeUndefined()
    },
  )
})

describe('lostPoints', () => {
  it('puts the greatest loss first and leaves out those that lose nothing or are not known', () => {
    const indicators = [
      { number: '1.1', weight: '30', achievement: achieved('90') },
      { number: '1.2', weight: '10', achievement: achieved('120') },
      { number: '1.3', weight: '20', achievement: achieved('50') },
      { number: '1.4', weight: '40', achievement: { state: 'not-reported', value: null } },
      { number: '1.5', weight: '3', achievement: achieved('0') },
    ]
    const report = { bodies: [{ body: 'agriculture', sections: [{ indicators }] }] } as unknown as KpiReport
    const found = lostPoints(report).map(({ indicator, lost }) => [indicator.number, round(lost, 1)])
    expect(found).toEqual([
      ['1.3', '10.0'],
      ['1.1', '3.0'],
      ['1.5', '3.0'],
    ])
  })
})
