import { describe, expect, it } from 'vitest'
import { moveOf, placeAfter } from '../../web/src/features/submissions/grid-keys.ts'

const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }
const press = (key: string, held: Partial<typeof plain> = {}) => ({ key, ...plain, ...held })

describe('which way a key leads out of a cell', () => {
  const inside = { start: 2, end: 2, length: 5 }
  const whole = { start: 0, end: 5, length: 5 }

  it.each([
    ['Enter leads down', press('Enter'), inside, 'down'],
    ['Shift+Enter leads up', press('Enter', { shiftKey: true }), inside, 'up'],
    ['the arrow down leads down, wherever the caret is', press('ArrowDown'), inside, 'down'],
    ['the arrow up leads up', press('ArrowUp'), inside, 'up'],
    ['the arrow left stays in the text', press('ArrowLeft'), inside, undefined],
    ['the arrow left leaves at the beginning', press('ArrowLeft'), { start: 0, end: 0, length: 5 }, 'left'],
    ['the arrow right leaves at the end', press('ArrowRight'), { start: 5, end: 5, length: 5 }, 'right'],
    ['the arrow right stays in the text', press('ArrowRight'), inside, undefined],
    ['all selected, as after coming in, the arrow leaves at once', press('ArrowRight'), whole, 'right'],
    [
      'a part selected, the arrow first ends the selection',
      press('ArrowLeft'),
      { start: 0, end: 2, length: 5 },
      undefined,
    ],
    ['an empty cell is left both ways', press('ArrowLeft'), { start: 0, end: 0, length: 0 }, 'left'],
    ['Shift with an arrow selects text', press('ArrowDown', { shiftKey: true }), inside, undefined],
    ['Alt with an arrow is the menu', press('ArrowDown', { altKey: true }), inside, undefined],
    ['Ctrl with an arrow is the browser’s', press('ArrowRight', { ctrlKey: true }), whole, undefined],
    ['letters lead nowhere', press('a'), inside, undefined],
  ] as const)('%s', (_title, key, caret, move) => {
    expect(moveOf(key, caret)).toBe(move)
  })
})

describe('where a move leads in the form', () => {
  const grid = [[true, true], [false, false], [true], [false, true]]

  it.each([
    [
      'down passes over a closed row and keeps to the nearest column',
      { row: 0, column: 1 },
      'down',
      { row: 2, column: 0 },
    ],
    ['down to the only open cell of a row', { row: 2, column: 0 }, 'down', { row: 3, column: 1 }],
    ['up again', { row: 3, column: 1 }, 'up', { row: 2, column: 0 }],
    ['right within a row', { row: 0, column: 0 }, 'right', { row: 0, column: 1 }],
    ['right at the end of a row leads nowhere', { row: 0, column: 1 }, 'right', undefined],
    ['left over a closed cell leads nowhere', { row: 3, column: 1 }, 'left', undefined],
    ['down from the last row leads nowhere', { row: 3, column: 1 }, 'down', undefined],
    ['up from the first row leads nowhere', { row: 0, column: 0 }, 'up', undefined],
  ] as const)('%s', (_title, from, move, to) => {
    expect(placeAfter(grid, from, move)).toEqual(to)
  })
})
