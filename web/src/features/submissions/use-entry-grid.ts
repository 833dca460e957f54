import { useCallback, useEffect, useRef } from 'react'
import type { CellAddress } from './cell-drafts.ts'
import { cellId, rowId } from './entry-context.ts'
import type { EntryStore } from './entry-store.ts'
import { type Grid, type GridPlace, type Move, placeAfter } from './grid-keys.ts'
import { parseBlock, placeBlock } from './paste-block.ts'
import type { RowView } from './row-view.ts'
import type { UndoStep } from './undo-steps.ts'

export type Pasted = {
  readonly count: number
  readonly closed: number
  readonly outside: number
  /** Brings back what stood in the cells before. */
  readonly step: UndoStep
}

function gridOf(views: readonly RowView[]): Grid {
  return views.map(({ definition, row }) =>
    definition.indicator.operands.map(({ key }) => row.operands[key]?.editable ?? false),
  )
}

function placeOf(views: readonly RowView[], { indicator, operand }: CellAddress): GridPlace {
  const row = views.findIndex((view) => view.row.indicator === indicator)
  const column = views[row]?.definition.indicator.operands.findIndex(({ key }) => key === operand) ?? 0
  return { row, column }
}

function addressAt(views: readonly RowView[], { row, column }: GridPlace): CellAddress | undefined {
  const view = views[row]
  const operand = view?.definition.indicator.operands[column]
  return view && operand ? { indicator: view.row.indicator, operand: operand.key } : undefined
}

/** The first field of a row that can be typed in, or the row itself. */
function targetIn(view: RowView, operand: string | null): HTMLElement | null {
  const { operands } = view.definition.indicator
  const editable = operands.filter(({ key }) => view.row.operands[key]?.editable).map(({ key }) => key)
  const key = operand !== null && editable.includes(operand) ? operand : editable[0]
  return document.getElementById(key === undefined ? rowId(view.row.number) : cellId(view.row.number, key))
}

function bring(element: HTMLElement | null, block: 'nearest' | 'center'): void {
  element?.scrollIntoView({ block })
  element?.focus({ preventScroll: true })
}

type Options = {
  views: readonly RowView[]
  store: EntryStore
  openRow: ((number: string) => void) | null
  onPasted: (pasted: Pasted) => void
}

/** Moving about the form and laying blocks onto it. `openRow` is there where only one row is open at a time. */
export function useEntryGrid({ views, store, openRow, onPasted }: Options) {
  const newest = useRef({ views, openRow, onPasted })
  const awaited = useRef<CellAddress | { indicator: string; operand: null } | null>(null)
  useEffect(() => {
    newest.current = { views, openRow, onPasted }
    const wanted = awaited.current
    const view = wanted && views.find(({ row }) => row.indicator === wanted.indicator)
    const element = view && targetIn(view, wanted.operand)
    if (!element) return
    awaited.current = null
    // A row that has just been opened pushes the others about: in the middle it is surely seen.
    bring(element, 'center')
  })

  const go = useCallback(
    (indicator: string, operand: string | null) => {
      const { views: rows, openRow: opens } = newest.current
      const view = rows.find(({ row }) => row.indicator === indicator)
      if (!view) return
      store.visit([indicator])
      if (opens) {
        awaited.current = operand === null ? { indicator, operand } : { indicator, operand }
        opens(view.row.number)
        return
      }
      bring(targetIn(view, operand), 'nearest')
    },
    [store],
  )

  const move = useCallback(
    (from: CellAddress, asked: Move) => {
      const { views: rows } = newest.current
      const place = placeAfter(gridOf(rows), placeOf(rows, from), asked)
      const to = place && addressAt(rows, place)
      if (!to) return false
      go(to.indicator, to.operand)
      return true
    },
    [go],
  )

  const paste = useCallback(
    (from: CellAddress, text: string) => {
      const { views: rows, onPasted: tell } = newest.current
      const placed = placeBlock(parseBlock(text), { from: placeOf(rows, from), grid: gridOf(rows) })
      const cells = placed.cells.flatMap((one) => {
        const address = addressAt(rows, one)
        return address ? [{ ...address, text: one.text }] : []
      })
      store.visit(cells.map(({ indicator }) => indicator))
      const step = store.change(
        cells.map(({ text: typed, ...cell }) => ({ ...cell, change: { text: typed, chosen: undefined } })),
      )
      tell({ count: cells.length, closed: placed.closed, outside: placed.outside, step })
    },
    [store],
  )

  return { go, move, paste }
}
