import { describe, expect, it } from 'vitest'
import {
  type CellContent,
  type CellDraft,
  changeOf,
  drafted,
  EMPTY_CELL,
  standingOf,
} from '../../web/src/features/submissions/cell-drafts.ts'

const cell = { indicator: 'kpi-2023/1.1', operand: 'numerator' }
const held: CellContent = { state: 'value', value: '184', ground: null, note: null }
const left = (draft: Partial<CellDraft>): CellDraft => ({ base: held, isLeft: true, ...draft })

describe('what a cell becomes', () => {
  it('a typed number is kept with its digits', () => {
    expect(drafted(left({ text: '1 234,50' }), held)).toEqual({
      state: 'value',
      value: '1234.50',
      ground: null,
      note: null,
    })
  })
  it('an emptied cell is not reported, and not zero', () => {
    expect(drafted(left({ text: '  ' }), held)).toEqual(EMPTY_CELL)
  })
  it('a chosen state carries its ground and no number', () => {
    const chosen = { state: 'withheld', ground: 'ДСП' } as const
    expect(drafted(left({ chosen }), held)).toEqual({ ...chosen, value: null, note: null })
  })
  it('a note alone leaves the number', () => {
    expect(drafted(left({ note: 'түзету' }), held)).toEqual({ ...held, note: 'түзету' })
  })
  it.each(['1,234', '12a'])('a text that is no one number becomes nothing: %s', (text) => {
    expect(drafted(left({ text }), held)).toBeUndefined()
    expect(changeOf(cell, left({ text }))).toBeUndefined()
  })
})

describe('how a draft stands against what the server holds', () => {
  it.each([
    ['the same number typed again needs no saving', { text: '184' }, held, 'settled'],
    ['another number is to be saved', { text: '185' }, held, 'ready'],
    ['a number that reads two ways is asked about', { text: '1,234' }, held, 'ask'],
    ['a text that is no number is not sent', { text: 'жоқ' }, held, 'invalid'],
    ['somebody else has changed the cell', { text: '185' }, { ...held, value: '200' }, 'conflict'],
    ['somebody else has typed the same', { text: '200' }, { ...held, value: '200' }, 'settled'],
    ['somebody else has only written a note', { text: '185' }, { ...held, note: 'н' }, 'ready'],
    ['two notes collide', { note: 'а' }, { ...held, note: 'б' }, 'conflict'],
    ['a note does not collide with a number', { note: 'а' }, { ...held, value: '200' }, 'ready'],
    ['the server has refused it', { text: '185', refusal: 'тек қайтарылған' }, held, 'refused'],
  ] as const)('%s', (_title, draft, now, standing) => {
    expect(standingOf(left(draft), now)).toBe(standing)
  })
})

describe('the change that is sent', () => {
  it('has the canonical number', () => {
    expect(changeOf(cell, left({ text: '−1 234,5' }))).toEqual({ ...cell, value: '-1234.5' })
  })
  it('clears a cell by null, never by 0', () => {
    expect(changeOf(cell, left({ text: '' }))).toEqual({ ...cell, value: null })
  })
  it('takes an emptied note away', () => {
    expect(changeOf(cell, left({ note: ' ' }))).toEqual({ ...cell, note: null })
  })
})
