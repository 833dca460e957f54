/** For each row its cells; whether each can be stood upon. */
export type Grid = readonly (readonly boolean[])[]

export type GridPlace = { readonly row: number; readonly column: number }

export type Move = 'up' | 'down' | 'left' | 'right'

type Key = {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Where the caret stands in the cell's text. */
export type Caret = { readonly start: number; readonly end: number; readonly length: number }

/**
 * The move that a key asks for, as in Excel: Enter and the arrows up and down change rows; left and right change
 * cells at the edge of the text, or when all of it is selected, as it is right after coming into a cell.
 */
export function moveOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Key, caret: Caret): Move | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  if (key === 'Enter') return shiftKey ? 'up' : 'down'
  if (shiftKey) return undefined
  if (key === 'ArrowDown') return 'down'
  if (key === 'ArrowUp') return 'up'
  const isWhole = caret.start === 0 && caret.end === caret.length
  const isPoint = caret.start === caret.end
  if (key === 'ArrowLeft' && (isWhole || (isPoint && caret.start === 0))) return 'left'
  if (key === 'ArrowRight' && (isWhole || (isPoint && caret.end === caret.length))) return 'right'
  return undefined
}

/** The cell nearest to a column in a row, the left one of two; undefined where the row has none. */
function nearest(cells: readonly boolean[], column: number): number | undefined {
  for (let away = 0; away < Math.max(cells.length, column + 1); away++) {
    if (cells[column - away]) return column - away
    if (cells[column + away]) return column + away
  }
  return undefined
}

/** Where a move leads; undefined at the edge of the grid. Rows without a cell to stand upon are passed over. */
export function placeAfter(grid: Grid, from: GridPlace, move: Move): GridPlace | undefined {
  if (move === 'left' || move === 'right') {
    const step = move === 'left' ? -1 : 1
    const cells = grid[from.row] ?? []
    for (let column = from.column + step; column >= 0 && column < cells.length; column += step) {
      if (cells[column]) return { row: from.row, column }
    }
    return undefined
  }
  const step = move === 'up' ? -1 : 1
  for (let row = from.row + step; row >= 0 && row < grid.length; row += step) {
    const column = nearest(grid[row] ?? [], from.column)
    if (column !== undefined) return { row, column }
  }
  return undefined
}
