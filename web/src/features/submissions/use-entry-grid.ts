import { cellId, rowId } from './entry-context.ts'
import type { RowView } from './row-view.ts'
import { type GridLine, type GridOptions, useFormGrid } from './use-form-grid.ts'

function lineOf({ definition, row }: RowView): GridLine {
  return definition.indicator.operands.map(({ key }) => ({
    cell: { indicator: row.indicator, operand: key },
    isOpen: row.operands[key]?.editable ?? false,
  }))
}

/** The asked cell, or the first of the row that can be typed in, or the row itself. */
function targetIn(view: RowView, operand: string | null): HTMLElement | null {
  const open = lineOf(view).flatMap(({ cell, isOpen }) => (isOpen ? [cell.operand] : []))
  const key = operand !== null && open.includes(operand) ? operand : open[0]
  return document.getElementById(key === undefined ? rowId(view.row.number) : cellId(view.row.number, key))
}

type Options = Pick<GridOptions, 'store' | 'onPasted'> & {
  views: readonly RowView[]
  /** Where one row is open at a time: its number, and the way to open another. */
  unfolding: { unfolded: string | null; toggle: (number: string) => void } | null
}

/** The grid of figures: a line is an indicator, its cells are the operands. */
export function useEntryGrid({ views, unfolding, ...options }: Options) {
  const viewOf = (indicator: string) => views.find(({ row }) => row.indicator === indicator)
  return useFormGrid({
    ...options,
    lines: views.map(lineOf),
    find(indicator, operand) {
      const view = viewOf(indicator)
      return view ? targetIn(view, operand) : null
    },
    isShown: (indicator) => unfolding === null || unfolding.unfolded === viewOf(indicator)?.row.number,
    show(indicator) {
      const number = viewOf(indicator)?.row.number
      if (number !== undefined) unfolding?.toggle(number)
    },
  })
}
