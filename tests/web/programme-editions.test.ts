import { describe, expect, it } from 'vitest'
import {
  askedEditions,
  countChanges,
  fieldName,
  fieldValue,
  isHeavy,
  touchedPart,
} from '../../web/src/features/programmes/editions/edition-changes.ts'

describe('the name of a changed field', () => {
  it.each([
    ['title', { kind: 'plain', field: 'title' }],
    ['amount/2008/republican', { kind: 'amount', year: '2008', source: 'republican' }],
    ['amount/-/-', { kind: 'amount', year: null, source: null }],
    ['amount', { kind: 'plain', field: 'amount' }],
    ['target/2017', { kind: 'target', time: '2017' }],
  ])('%s', (field, name) => {
    expect(fieldName(field)).toEqual(name)
  })

  it('dates, amounts and targets stand out', () => {
    expect(['deadline', 'amount/2008/local', 'target/2017', 'title'].map(isHeavy)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

describe('what a field said', () => {
  it.each<[string, string, unknown, unknown]>([
    ['nothing', 'title', null, { kind: 'none' }],
    ['a text', 'title', 'Портал', { kind: 'text', text: 'Портал' }],
    [
      'an amount',
      'amount/2008/republican',
      { state: 'amount', computed: '20000', lines: 1, leftOut: {} },
      { kind: 'decimal', value: '20000', year: null },
    ],
    [
      'a line without an amount is its state, not zero',
      'amount/2008/republican',
      { state: 'no-amounts', computed: null, lines: 0, leftOut: { 'not-required': 1 } },
      { kind: 'states', states: ['not-required'] },
    ],
    ['no line at all', 'amount/2008/republican', null, { kind: 'none' }],
    ['a target', 'target/2017', '35.5', { kind: 'decimal', value: '35.5', year: null }],
    [
      'a deadline with its dates',
      'deadline',
      { printed: 'жыл сайын', due: ['2009-12-31'] },
      { kind: 'deadline', printed: 'жыл сайын', due: ['2009-12-31'] },
    ],
    [
      'executors',
      'executors',
      [{ body: 'a', role: 'by-agreement' }],
      { kind: 'bodies', bodies: [{ body: 'a', role: 'by-agreement' }] },
    ],
    ['a baseline', 'baseline', { value: '38', year: 2012 }, { kind: 'decimal', value: '38', year: 2012 }],
    ['a flag', 'isHeading', true, { kind: 'flag', is: true }],
    [
      'quantities',
      'quantities',
      [{ year: 2009, value: '5', unit: 'дана', price: null }],
      { kind: 'list', texts: ['2009 5 дана'] },
    ],
  ])('%s', (_name, field, raw, value) => {
    expect(fieldValue(field, raw)).toEqual(value)
  })
})

describe('what an act touches', () => {
  it.each([
    ['5.1', { kind: 'section', number: '5.1' }],
    ['section 8 (plan): 14 rows marked removed', { kind: 'section', number: '8' }],
    ['appendix table 4 (row 2 removed)', { kind: 'table', number: '4' }],
    ['row 6 added', { kind: 'other', text: 'row 6 added' }],
  ])('%s', (text, part) => {
    expect(touchedPart(text)).toEqual(part)
  })
})

describe('which editions are compared', () => {
  it('the last two where the address names none', () => {
    expect(askedEditions([1, 2, 3], '', '')).toEqual({ from: 2, to: 3 })
  })
  it('those of the address, whichever way round', () => {
    expect(askedEditions([1, 2, 3], '3', '1')).toEqual({ from: 3, to: 1 })
  })
  it('an edition that there is not counts as not named', () => {
    expect(askedEditions([1, 2], '9', '2')).toEqual({ from: 1, to: 2 })
  })
  it('none where there is one edition', () => {
    expect(askedEditions([1], '', '')).toBeUndefined()
  })
})

it('changes are counted by kind', () => {
  const change = (kind: 'added' | 'removed') => ({ id: kind, change: kind, title: null, fields: [] })
  expect(countChanges([change('added'), change('removed'), change('removed')])).toEqual({
    removed: 2,
    added: 1,
    changed: 0,
  })
})
