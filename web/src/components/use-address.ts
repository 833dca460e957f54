import { useMemo } from 'react'
import { useSearchParams } from 'react-router'

/** What of an address is to change, by name; null leaves a part out. */
export type AddressChanges = Readonly<Record<string, string | null>>

/** The search of an address with some of its parts changed. */
export function changedSearch(search: URLSearchParams, changes: AddressChanges): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** What a view shows stands in the search of its address: `to` is the address of a changed view, `set` goes there in place. */
export function useAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(
    () => ({
      get: (name: string) => params.get(name),
      to: (changes: AddressChanges) => `?${changedSearch(params, changes)}`,
      set: (changes: AddressChanges) =>
        setParams((before) => changedSearch(before, changes), { replace: true, preventScrollReset: true }),
    }),
    [params, setParams],
  )
}
