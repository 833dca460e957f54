import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { EntryMode } from './course-context.ts'
import type { Entry } from './entry-context.ts'
import type { RowView } from './row-view.ts'

/** The open row and the open passport live in the address. */
export function useFormAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(() => {
    const withParam = (name: string, value: string | null) => {
      const next = new URLSearchParams(params)
      if (value === null) next.delete(name)
      else next.set(name, value)
      return next
    }
    const replace = { replace: true, preventScrollReset: true }
    return {
      row: params.get('row'),
      figure: params.get('figure'),
      passport: (figure: string) => `?${withParam('figure', figure)}`,
      closePassport: () => setParams(withParam('figure', null), replace),
      setRow: (number: string | null) => setParams(withParam('row', number), replace),
    }
  }, [params, setParams])
}

export type FormAddress = ReturnType<typeof useFormAddress>

/** On a telephone one row is open: the asked one, else the first that is not ready, until all are closed. */
export function useOpenRow(
  views: readonly RowView[],
  { mode, address }: { mode: EntryMode; address: FormAddress },
) {
  const [isClosed, setClosed] = useState(false)
  const [first] = useState(() =>
    mode === 'enter' ? views.find(({ standing }) => standing !== 'ready')?.row.number : undefined,
  )
  const openNumber = address.row ?? (isClosed ? null : (first ?? null))
  const toggle = useCallback(
    (number: string) => {
      setClosed(true)
      address.setRow(number === openNumber ? null : number)
    },
    [address, openNumber],
  )
  return { openNumber, toggle }
}

/** Goes to the row that the address asks for, once: later the address follows the form. */
export function useAskedRow(
  views: readonly RowView[],
  { number, go }: { number: string | null; go: Entry['go'] },
): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    const asked = number === null ? undefined : views.find(({ row }) => row.number === number)
    if (asked) go(asked.row.indicator, null)
  }, [views, number, go])
}
