import { describe, expect, it } from 'vitest'
import { isBlock, parseBlock, placeBlock } from '../../web/src/features/submissions/paste-block.ts'

describe('a pasted text', () => {
  it.each([
    ['one number', '1 234,5', false],
    ['one number with the line end that Excel adds', '1 234,5\r\n', false],
    ['two cells of a row', '1\t2', true],
    ['two rows', '1\n2', true],
  ])('%s', (_title, text, expected) => {
    expect(isBlock(text)).toBe(expected)
  })

  it('is cut into rows and cells', () => {
    expect(parseBlock('62 870,4\t116 183\r\n4126\t205940\r\n')).toEqual([
      ['62 870,4', '116 183'],
      ['4126', '205940'],
    ])
  })

  it('keeps empty cells in their places', () => {
    expect(parseBlock('\t5\n\n7\t')).toEqual([['', '5'], [''], ['7', '']])
  })

  it('reads a quoted cell with a line break and a quote in it as one cell', () => {
    expect(parseBlock('"a\nb ""c"""\t2')).toEqual([['a\nb "c"', '2']])
  })

  it('takes a quote that is never closed as a character', () => {
    expect(parseBlock('"5\t6')).toEqual([['"5', '6']])
  })
})

describe('a block laid onto the form', () => {
  const grid = [[true, true], [true, false], [true]]

  it('goes rows onto rows, columns onto operands, from the focused cell', () => {
    const placed = placeBlock([['1', '2'], ['3']], { from: { row: 0, column: 0 }, grid })
    expect(placed.cells).toEqual([
      { row: 0, column: 0, text: '1' },
      { row: 0, column: 1, text: '2' },
      { row: 1, column: 0, text: '3' },
    ])
  })

  it('leaves alone what a blank cell of it lies upon', () => {
    const placed = placeBlock(
      [
        ['', '2'],
        [' ', ''],
      ],
      { from: { row: 0, column: 0 }, grid },
    )
    expect(placed).toEqual({ cells: [{ row: 0, column: 1, text: '2' }], closed: 0, outside: 0 })
  })

  it('tells how many cells were closed and how many had no place', () => {
    const placed = placeBlock([['1', '2'], ['3', '4'], ['5']], { from: { row: 1, column: 0 }, grid })
    expect(placed).toEqual({
      cells: [
        { row: 1, column: 0, text: '1' },
        { row: 2, column: 0, text: '3' },
      ],
      closed: 1,
      outside: 2,
    })
  })
})
