import { describe, expect, it } from 'vitest'
import type { FindingShape } from '#shared/api/findings.ts'
import {
  askedFindings,
  bySeverity,
  rulesOf,
} from '../../web/src/features/programmes/findings/finding-filter.ts'
import { isWithin, placeLink, targetOf } from '../../web/src/features/programmes/findings/finding-places.ts'

const words = (text: string) => ({ kk: text, ru: text, en: text })

function finding(parts: Partial<FindingShape> & { ref?: string }): FindingShape {
  const { ref = 'row/1/1', ...rest } = parts
  return {
    id: 'a',
    rule: 'numbering-gap',
    severity: 'note',
    title: words('Нөмірлеу үзілген'),
    text: words('…'),
    places: [{ ref, label: words(ref), value: null }],
    difference: null,
    explained: null,
    ...rest,
  }
}

const everything = { severity: '', rule: '', explained: '', place: '' }
const explained = { text: 'Қате басылған', by: 'А. Қалиев', at: '2026-01-10T08:00:00Z' }

describe('where a place of a finding is seen', () => {
  it.each([
    ['row/4/2.1', { part: 'plan', query: { row: '4/2.1' } }],
    ['row/4/2.1/amount/2008/republican', { part: 'plan', query: { row: '4/2.1' } }],
    ['indicator/1.1-01/target/2017', { part: 'indicators', query: { indicator: '1.1-01' } }],
    ['total/plan-foot/2008/republican', { part: 'money', query: {} }],
    ['sum/all/2008/republican', { part: 'money', query: {} }],
    ['passport/term', { part: 'passport', query: {} }],
    ['duty/RD1', { part: 'passport', query: {} }],
  ])('%s', (ref, target) => {
    expect(targetOf(ref)).toEqual(target)
  })

  it('what no part shows leads nowhere', () => {
    expect(placeLink('p', 'moon/1', undefined)).toBeUndefined()
  })

  it('a link keeps the date for which the programme is read', () => {
    expect(placeLink('e-government', 'row/4/2.1', '2010-02-01')).toBe(
      '/programmes/e-government/plan?asOf=2010-02-01&row=4%2F2.1',
    )
  })

  it('row 4/2 is not a part of row 4/21', () => {
    expect(isWithin('row/4/2/amount/2008', 'row/4/2')).toBe(true)
    expect(isWithin('row/4/21', 'row/4/2')).toBe(false)
  })
})

describe('which findings are shown', () => {
  const items = [
    finding({ id: 'a' }),
    finding({ id: 'b', severity: 'error', rule: 'number-repeated', explained, ref: 'row/4/2/deadline' }),
    finding({ id: 'c', severity: 'error', rule: 'number-repeated', ref: 'indicator/I01' }),
  ]
  const shown = (asked: Partial<typeof everything>) =>
    askedFindings(items, { ...everything, ...asked }).map(({ id }) => id)

  it('all where nothing is asked', () => expect(shown({})).toEqual(['a', 'b', 'c']))
  it('of one severity', () => expect(shown({ severity: 'error' })).toEqual(['b', 'c']))
  it('of one rule and explained', () =>
    expect(shown({ rule: 'number-repeated', explained: 'yes' })).toEqual(['b']))
  it('those that nobody has explained', () => expect(shown({ explained: 'no' })).toEqual(['a', 'c']))
  it('of one row, whichever part of it', () => expect(shown({ place: 'row/4/2' })).toEqual(['b']))

  it('stand by severity, the gravest first, without empty groups', () => {
    expect(bySeverity(items).map(({ severity, items: found }) => [severity, found.length])).toEqual([
      ['error', 2],
      ['note', 1],
    ])
  })

  it('are counted by rule', () => {
    expect(rulesOf(items).map(({ rule, count }) => [rule, count])).toEqual([
      ['numbering-gap', 1],
      ['number-repeated', 2],
    ])
  })
})
