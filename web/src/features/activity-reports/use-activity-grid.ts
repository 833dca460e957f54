import { type GridLine, type GridOptions, useFormGrid } from '../submissions/use-form-grid.ts'
import { activityRowId, fieldId } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import { lineField, MONEY_PARTS } from './fields.ts'

function linesOf({ key, lines }: ActivityView): GridLine[] {
  return lines.map(({ line }) =>
    MONEY_PARTS.map((part) => ({
      cell: { indicator: key, operand: lineField(line, part) },
      isOpen: line.editable,
    })),
  )
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

type Options = Omit<GridOptions, 'lines' | 'find'> & { views: readonly ActivityView[] }

/** The grid of money: a line is one of an activity's year and source, its cells are what was allocated and spent. */
export function useActivityGrid({ views, ...options }: Options) {
  return useFormGrid({
    ...options,
    lines: views.flatMap(linesOf),
    find: (row, field) => elementOf(row, field ?? firstField(views.find(({ key }) => key === row))),
  })
}
