import { useCallback, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { FILTERS, type Filter, filtered } from './activity-filter.tsx'
import type { ActivityView } from './activity-view.ts'

/** The open row and the filter live in the address. */
export function useActivityAddress(initial: Filter) {
  const [params, setParams] = useSearchParams()
  const set = useCallback(
    (changes: Readonly<Record<string, string | null>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before)
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) next.delete(name)
            else next.set(name, value)
          }
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  )
  const filter = FILTERS.find((one) => one === params.get('show')) ?? initial
  const row = params.get('row')
  return useMemo(
    () => ({
      filter,
      row,
      choose: (next: Filter) => set({ show: next === initial ? null : next }),
      setRow: (next: string | null) => set({ row: next }),
      reveal: (next: string) => set({ row: next, show: initial === 'all' ? null : 'all' }),
    }),
    [filter, row, set, initial],
  )
}

/** What the filter lets through, and what it let through when it was chosen: a row that is done must not jump away. */
export function useFiltered(views: readonly ActivityView[], filter: Filter): readonly ActivityView[] {
  const [kept, setKept] = useState<{ filter: Filter; keys: ReadonlySet<string> }>()
  const now = filtered(views, filter)
  if (kept?.filter !== filter) setKept({ filter, keys: new Set(now.map(({ key }) => key)) })
  return views.filter((view) => now.includes(view) || kept?.keys.has(view.key))
}

/** On a telephone one row is open: the asked one, else the first with something to do, until all are closed. */
export function useOpenActivity(
  views: readonly ActivityView[],
  { row, setRow }: Pick<ReturnType<typeof useActivityAddress>, 'row' | 'setRow'>,
) {
  const first = useRef(views.find((view) => view.row.editable && view.standing !== 'ready')?.key)
  const [isClosed, setClosed] = useState(false)
  const openRow = row ?? (isClosed ? null : (first.current ?? null))
  const toggle = useCallback(
    (key: string) => {
      setClosed(true)
      setRow(key === openRow ? null : key)
    },
    [setRow, openRow],
  )
  return { openRow, toggle }
}
