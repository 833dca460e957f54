import { describe, expect, it } from 'vitest'
import { isPasteable, pasteAmounts } from '../../web/src/features/programme-editing/paste-amounts.ts'

const axes = { sources: ['republican', 'local'], columns: [2008, 2009, 2010] }
const cells = { '2008/local': { state: 'amount' as const, amount: '7', ground: '' } }
const amount = (text: string) => ({ state: 'amount', amount: text, ground: '' })
const state = (name: string) => ({ state: name, amount: '', ground: '' })
const paste = (text: string, from = { year: 2008, source: 'republican' }) =>
  pasteAmounts(text, from, { axes, cells })

describe('a block from a spreadsheet laid onto the money of a row', () => {
  it('goes years across and sources down, each number as it was written', () => {
    const pasted = paste('391 841\t1 234,5\t90070\r\n5\t\t6\r\n')
    expect(pasted).toMatchObject({ count: 5, outside: 0, unread: [] })
    expect(pasted.cells).toEqual({
      '2008/republican': amount('391 841'),
      '2009/republican': amount('1 234,5'),
      '2010/republican': amount('90070'),
      '2008/local': amount('5'),
      '2010/local': amount('6'),
    })
  })

  it('leaves alone what a blank cell of it lies upon', () => {
    expect(paste('1\t2\n\t3').cells['2008/local']).toEqual(cells['2008/local'])
  })

  it.each([
    ['Талап етілмейді', 'not-required'],
    ['т а л а п  е т і л м е й д і', 'not-required'],
    ['не требуется', 'not-required'],
    ['not required', 'not-required'],
    ['ТЭН сәйкес ***', 'per-feasibility-study'],
    ['ТЭН-ге сәйкес', 'per-feasibility-study'],
    ['бюджет нақтыланса*', 'if-budget-clarified'],
    ['при формировании проекта бюджета', 'when-draft-budget-formed'],
    ['—', 'none'],
    ['-', 'none'],
  ])('reads «%s» as the state that it names', (text, name) => {
    expect(paste(`${text}\t5`).cells['2008/republican']).toEqual(state(name))
  })

  it('tells what is neither a number nor a state, and keeps it as it came', () => {
    const pasted = paste('12 мың\t5')
    expect(pasted.unread).toEqual(['12 мың'])
    expect(pasted.cells['2008/republican']).toEqual(amount('12 мың'))
  })

  it('tells how many cells had no place', () => {
    expect(paste('1\t2', { year: 2010, source: 'local' })).toMatchObject({ count: 1, outside: 1 })
  })
})

describe('a pasted text', () => {
  it.each([
    ['one number', '1 234,5', false],
    ['the words of a state', 'талап етілмейді', true],
    ['two cells', '1\t2', true],
  ])('%s', (_title, text, expected) => {
    expect(isPasteable(text)).toBe(expected)
  })
})
