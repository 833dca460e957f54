import { useSearchParams } from 'react-router'

type Changes = Readonly<Record<string, string | null>>

/** The search of an address with some of its parts changed; null and the empty text leave a part out. */
export function changedSearch(search: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** What is chosen in a view of a programme stands in the address, beside the as-of date. */
export function useViewAddress() {
  const [params, setParams] = useSearchParams()
  return {
    get: (name: string) => params.get(name) ?? '',
    /** One of the known choices; the first where the address names none. */
    choice: <Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice =>
      choices.find((known) => known === params.get(name)) ?? choices[0],
    set: (changes: Changes) =>
      setParams((before) => changedSearch(before, changes), { replace: true, preventScrollReset: true }),
    /** The address of this view with something else chosen. */
    to: (changes: Changes) => `?${changedSearch(params, changes)}`,
  }
}

export type ViewAddress = ReturnType<typeof useViewAddress>
