import { createContext, use } from 'react'
import type { RowView } from './row-view.ts'

/** All rows of the form, for what one row can take from another. */
export const RowsContext = createContext<readonly RowView[]>([])

/** An operand of another row with the same printed definition, nature and a number: `number` is that row's. */
export function useTwin(view: RowView, key: string): { number: string; value: string } | undefined {
  const views = use(RowsContext)
  const own = view.definition.indicator.operands.find((operand) => operand.key === key)
  if (!own) return undefined
  for (const other of views) {
    if (other.row.indicator === view.row.indicator) continue
    const twin = other.definition.indicator.operands.find(
      ({ name, nature }) => name.kk === own.name.kk && nature === own.nature,
    )
    const value = twin && other.cells[twin.key]?.value
    if (value) return { number: other.row.number, value }
  }
  return undefined
}
