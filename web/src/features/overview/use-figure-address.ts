import { useMemo } from 'react'
import { useSearchParams } from 'react-router'

/** The open passport lives in the address, beside whatever else stands there. */
export function useFigureAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(() => {
    const withParam = (name: string, value: string | null) => {
      const next = new URLSearchParams(params)
      if (value === null || value === '') next.delete(name)
      else next.set(name, value)
      return next
    }
    return {
      figure: params.get('figure'),
      passport: (figure: string) => `?${withParam('figure', figure)}`,
      close: () => setParams(withParam('figure', null), { replace: true, preventScrollReset: true }),
      withParam: (name: string, value: string | null) => `?${withParam(name, value)}`,
      set: (name: string, value: string | null) =>
        setParams(withParam(name, value), { replace: true, preventScrollReset: true }),
    }
  }, [params, setParams])
}
