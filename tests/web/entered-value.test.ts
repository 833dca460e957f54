import { describe, expect, it } from 'vitest'
import type { IndicatorValueShape } from '#shared/api/indicator-values.ts'
import {
  bodyOf,
  NOTHING_ENTERED,
  standingValue,
} from '../../web/src/features/programmes/indicators/entered-value.ts'

const item = (period: string, revision: number, fromTwin: string | null = null) =>
  ({ period, revision, fromTwin }) as IndicatorValueShape

describe('the value that stands for a period', () => {
  const items = [item('2014', 1), item('2014', 2), item('2015', 1), item('2016', 1, '1.1-01')]

  it('is the last revision of the typed period', () => {
    expect(standingValue(items, ' 2014 ')?.revision).toBe(2)
  })

  it('is never the twin’s', () => {
    expect(standingValue(items, '2016')).toBeUndefined()
  })
})

describe('what the form of a value sends', () => {
  const typed = { ...NOTHING_ENTERED, period: ' 2014', value: '1 234,5', more: ' Есеп ' }

  it('a value as it was typed, with its source and the revision that stood beside it', () => {
    expect(bodyOf(typed, 2)).toEqual({
      ...{ period: '2014', state: 'value', value: '1 234,5', reachedOn: null },
      ...{ source: 'Есеп', ground: null, basedOn: 2 },
    })
  })

  it('a state with its ground, and neither the number nor the day that was typed before', () => {
    const given = { ...typed, state: 'not-reported' as const, reachedOn: '2014-03-01' }
    expect(bodyOf(given, 0)).toMatchObject({ value: null, reachedOn: null, source: null, ground: 'Есеп' })
  })

  it('the day of an event', () => {
    expect(bodyOf({ ...typed, value: '1', reachedOn: '2014-03-01' }, 0).reachedOn).toBe('2014-03-01')
  })
})
