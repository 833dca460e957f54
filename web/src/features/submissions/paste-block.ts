import type { Grid, GridPlace } from './grid-keys.ts'

/** Whether a pasted text is a block of cells and not the text of one. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''))
}

/** A quoted cell, as Excel writes one with a tab or a line break in it; the rest of the text follows at `next`. */
function quotedCell(text: string, start: number): { cell: string; next: number } | undefined {
  let cell = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') {
      cell += text[at]
      continue
    }
    if (text[at + 1] !== '"') return { cell, next: at + 1 }
    cell += '"'
    at++
  }
  return undefined
}

function nextEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\t' || text[at] === '\n') return at
  }
  return text.length
}

/** Rows of cells from tab-separated text as spreadsheets put it on the clipboard. */
export function parseBlock(pasted: string): string[][] {
  const text = pasted.replaceAll('\r\n', '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  let at = 0
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined
    const end = nextEnd(text, quoted?.next ?? at)
    rows.at(-1)?.push(quoted ? quoted.cell + text.slice(quoted.next, end) : text.slice(at, end))
    if (end >= text.length) return rows
    if (text[end] === '\n') rows.push([])
    at = end + 1
  }
}

export type PlacedCell = GridPlace & { readonly text: string }

/**
 * Lays a block onto the form from the focused cell: rows onto rows, columns onto operands. Blank cells of the block
 * leave what is there; cells that fall outside the form or onto closed cells are counted, not written.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  { from, grid }: { from: GridPlace; grid: Grid },
): { cells: PlacedCell[]; closed: number; outside: number } {
  const placed = { cells: [] as PlacedCell[], closed: 0, outside: 0 }
  for (const [down, cells] of block.entries()) {
    for (const [right, raw] of cells.entries()) {
      const text = raw.trim()
      if (text === '') continue
      const place = { row: from.row + down, column: from.column + right }
      const isOpen = grid[place.row]?.[place.column]
      if (isOpen === undefined) placed.outside++
      else if (isOpen) placed.cells.push({ ...place, text })
      else placed.closed++
    }
  }
  return placed
}
