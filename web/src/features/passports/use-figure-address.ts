import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { paths } from '../../paths.ts'

/**
 * The open passport of a page is in its address as `?figure=`: `to(id)` opens it in place and keeps the rest of the
 * address, `close` takes it away.
 */
export function useFigureAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(() => {
    const withFigure = (id: string | null) => {
      const next = new URLSearchParams(params)
      if (id === null) next.delete('figure')
      else next.set('figure', id)
      return next
    }
    return {
      figure: params.get('figure'),
      to: (id: string) => `?${withFigure(id)}`,
      close: () => setParams(withFigure(null), { replace: true, preventScrollReset: true }),
    }
  }, [params, setParams])
}

/** Where a number inside a passport leads: in a drawer to the next passport in place, on a page of its own to another page. */
export function usePassportLink(): (id: string) => string {
  const { figure, to } = useFigureAddress()
  return figure === null ? paths.figure : to
}
