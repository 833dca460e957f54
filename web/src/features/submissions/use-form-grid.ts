import { useCallback, useEffect, useRef } from 'react'
import type { CellAddress } from './cell-drafts.ts'
import type { DraftStore } from './course-context.ts'
import { type GridPlace, type Move, placeAfter } from './grid-keys.ts'
import { parseBlock, placeBlock } from './paste-block.ts'
import type { UndoStep } from './undo-steps.ts'

/** What a pasted block has become; `step` brings back what stood in the cells before. */
export type Pasted = {
  readonly count: number
  readonly closed: number
  readonly outside: number
  readonly step: UndoStep
}

/** A line of cells, as a row of a spreadsheet: what is closed is passed over by keys and pasted blocks. */
export type GridLine = readonly { readonly cell: CellAddress; readonly isOpen: boolean }[]

export type GridOptions = {
  readonly lines: readonly GridLine[]
  readonly store: Pick<DraftStore, 'visit' | 'change'>
  /** The element that takes the focus of a cell, or of the first thing to do in a row. */
  readonly find: (row: string, cell: string | null) => HTMLElement | null
  readonly isShown: (row: string) => boolean
  /** Makes a row visible: where one is open at a time, or a filter hides it. */
  readonly show: (row: string) => void
  readonly onPasted: (pasted: Pasted) => void
}

function placeOf(lines: readonly GridLine[], { indicator, operand }: CellAddress): GridPlace {
  const columnIn = (line: GridLine) =>
    line.findIndex(({ cell }) => cell.indicator === indicator && cell.operand === operand)
  const row = lines.findIndex((line) => columnIn(line) >= 0)
  return { row, column: columnIn(lines[row] ?? []) }
}

function bring(element: HTMLElement | null, block: 'nearest' | 'center'): void {
  element?.scrollIntoView({ block })
  element?.focus({ preventScroll: true })
}

/** Moving about a form and laying blocks onto it. */
export function useFormGrid(options: GridOptions) {
  const { store } = options
  const newest = useRef(options)
  const awaited = useRef<{ row: string; cell: string | null }>(undefined)
  useEffect(() => {
    newest.current = options
    const wanted = awaited.current
    if (!wanted || !options.isShown(wanted.row)) return
    awaited.current = undefined
    // A row that has just been opened pushes the others about: in the middle it is surely seen.
    bring(options.find(wanted.row, wanted.cell), 'center')
  })

  const go = useCallback(
    (row: string, cell: string | null) => {
      const { isShown, show, find } = newest.current
      store.visit([row])
      if (isShown(row)) return bring(find(row, cell), 'nearest')
      awaited.current = { row, cell }
      show(row)
    },
    [store],
  )

  const move = useCallback(
    (from: CellAddress, asked: Move) => {
      const { lines } = newest.current
      const grid = lines.map((line) => line.map(({ isOpen }) => isOpen))
      const place = placeAfter(grid, placeOf(lines, from), asked)
      const to = place && lines[place.row]?.[place.column]?.cell
      if (!to) return false
      go(to.indicator, to.operand)
      return true
    },
    [go],
  )

  const paste = useCallback(
    (from: CellAddress, text: string) => {
      const { lines, onPasted } = newest.current
      const grid = lines.map((line) => line.map(({ isOpen }) => isOpen))
      const placed = placeBlock(parseBlock(text), { from: placeOf(lines, from), grid })
      const changes = placed.cells.flatMap(({ row, column, text: typed }) => {
        const at = lines[row]?.[column]
        return at ? [{ ...at.cell, change: { text: typed, chosen: undefined } }] : []
      })
      store.visit(changes.map(({ indicator }) => indicator))
      const step = store.change(changes)
      onPasted({ count: changes.length, closed: placed.closed, outside: placed.outside, step })
    },
    [store],
  )
  return { go, move, paste }
}
