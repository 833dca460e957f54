import { useMemo } from 'react'
import { useSearchParams } from 'react-router'

const KEEP = { replace: true, preventScrollReset: true }

/** What is asked of a programme's page stands in its address: the date, the filters, the open row. */
export function useProgrammeAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(() => {
    const changed = (changes: Readonly<Record<string, string | undefined>>) => {
      const next = new URLSearchParams(params)
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') next.delete(name)
        else next.set(name, value)
      }
      return next
    }
    const asOf = params.get('asOf') ?? ''
    return {
      /** A date that is none is as good as not asked. */
      asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined,
      get: (name: string) => params.get(name) ?? '',
      /** The address of the same page with something changed. */
      with: (changes: Readonly<Record<string, string | undefined>>) => `?${changed(changes)}`,
      set: (changes: Readonly<Record<string, string | undefined>>) => setParams(changed(changes), KEEP),
    }
  }, [params, setParams])
}

export type ProgrammeAddress = ReturnType<typeof useProgrammeAddress>
