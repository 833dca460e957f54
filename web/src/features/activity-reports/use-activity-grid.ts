import { useCallback, useEffect, useRef } from 'react'
import type { CellAddress } from '../submissions/cell-drafts.ts'
import { type Move, placeAfter } from '../submissions/grid-keys.ts'
import { type ActivityForm, activityRowId, fieldId } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import { lineField, MONEY_PARTS } from './fields.ts'

/** Lines of money over all rows: the grid in which arrows and Enter move as in Excel. */
function linesOf(views: readonly ActivityView[]) {
  return views.flatMap(({ key, lines }) => lines.map(({ line }) => ({ key, line })))
}

function fieldOf(
  lines: ReturnType<typeof linesOf>,
  place: { row: number; column: number },
): CellAddress | undefined {
  const at = lines[place.row]
  const part = MONEY_PARTS[place.column]
  return at && part ? { indicator: at.key, operand: lineField(at.line, part) } : undefined
}

/** The first thing to type in a row: what its first obstacle is about, else its status. */
function firstField(view: ActivityView | undefined): string {
  const first = view?.problems.find(({ severity, field }) => severity === 'blocks' && field !== null)
  return first?.field ?? 'status'
}

function elementOf(row: string, field: string): HTMLElement | null {
  const own = document.getElementById(fieldId(row, field === 'document' ? 'document/name' : field))
  return own ?? document.getElementById(activityRowId(row))
}

function bring(element: HTMLElement | null, block: 'nearest' | 'center'): void {
  element?.scrollIntoView({ block })
  element?.focus({ preventScroll: true })
}

type Options = {
  views: readonly ActivityView[]
  store: Pick<ActivityForm['store'], 'visit'>
  /** Makes a row visible and open: where one is open at a time, or a filter hides it. */
  show: (row: string) => void
}

/** Moving about the form. */
export function useActivityGrid({ views, store, show }: Options) {
  const newest = useRef({ views, show })
  const awaited = useRef<{ row: string; field: string }>(undefined)
  useEffect(() => {
    newest.current = { views, show }
    const wanted = awaited.current
    if (!wanted || !document.getElementById(activityRowId(wanted.row))) return
    awaited.current = undefined
    // A row that has just been opened pushes the others about: in the middle it is surely seen.
    bring(elementOf(wanted.row, wanted.field), 'center')
  })

  const go = useCallback(
    (row: string, field: string | null) => {
      store.visit([row])
      const wanted = field ?? firstField(newest.current.views.find(({ key }) => key === row))
      const own = document.getElementById(fieldId(row, wanted === 'document' ? 'document/name' : wanted))
      if (own) return bring(own, 'nearest')
      awaited.current = { row, field: wanted }
      newest.current.show(row)
    },
    [store],
  )

  const move = useCallback((from: CellAddress, asked: Move) => {
    const lines = linesOf(newest.current.views)
    const row = lines.findIndex(
      ({ key, line }) =>
        key === from.indicator && MONEY_PARTS.some((part) => lineField(line, part) === from.operand),
    )
    const column = from.operand.endsWith('/spent') ? 1 : 0
    const grid = lines.map(({ line }) => MONEY_PARTS.map(() => line.editable))
    const place = placeAfter(grid, { row, column }, asked)
    const to = place && fieldOf(lines, place)
    const element = to && document.getElementById(fieldId(to.indicator, to.operand))
    if (!element) return false
    bring(element, 'nearest')
    return true
  }, [])
  return { go, move }
}
