import { useEffect } from 'react'
import { useSearchParams } from 'react-router'

/** Asked for by `?print`, as a drawer does: the page prints itself once it is whole. */
export function usePrintAsked(): void {
  const [params] = useSearchParams()
  const isAsked = params.has('print')
  useEffect(() => {
    if (isAsked) window.print()
  }, [isAsked])
}
