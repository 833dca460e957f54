import { useMemo, useState } from 'react'
import { useAddress } from '../../components/use-address.ts'
import { FILTERS, type Filter, filtered } from './activity-filter.tsx'
import type { ActivityView } from './activity-view.ts'

/** The filter lives in the address; `reveal` shows a row whatever was chosen. */
export function useActivityFilter(initial: Filter) {
  const { get, set } = useAddress()
  const filter = FILTERS.find((one) => one === get('show')) ?? initial
  return useMemo(
    () => ({
      filter,
      choose: (next: Filter) => set({ show: next === initial ? null : next }),
      reveal: (row: string) => set({ row, show: initial === 'all' ? null : 'all' }),
    }),
    [filter, set, initial],
  )
}

/** What the filter lets through, and what it let through when it was chosen: a row that is done must not jump away. */
export function useFiltered(views: readonly ActivityView[], filter: Filter): readonly ActivityView[] {
  const [kept, setKept] = useState<{ filter: Filter; keys: ReadonlySet<string> }>()
  const now = filtered(views, filter)
  if (kept?.filter !== filter) setKept({ filter, keys: new Set(now.map(({ key }) => key)) })
  return views.filter((view) => now.includes(view) || kept?.keys.has(view.key))
}
