import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddress } from '../../components/use-address.ts'

/** On a telephone one row is unfolded: the one of the address, else `first` as it was at the beginning, until all are folded. */
export function useUnfoldedRow(first: string | undefined) {
  const { get, set } = useAddress()
  const [initial] = useState(first)
  const [isFolded, setFolded] = useState(false)
  const asked = get('row')
  const unfolded = asked ?? (isFolded ? null : (initial ?? null))
  const toggle = useCallback(
    (row: string) => {
      setFolded(true)
      set({ row: row === unfolded ? null : row })
    },
    [set, unfolded],
  )
  return { asked, unfolded, toggle }
}

/** Goes to the row that the address asks for, once: later the address follows the form. */
export function useAskedRow(row: string | null, go: (row: string, cell: null) => void): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    if (row !== null) go(row, null)
  }, [row, go])
}
