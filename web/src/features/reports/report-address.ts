import { createContext, use, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { parsePeriod } from '#shared/engine/period.ts'

/** The quarter that an address names; what is no quarter counts as none. */
export function askedQuarter(params: URLSearchParams): string | undefined {
  const asked = params.get('period')
  return asked !== null && parsePeriod(asked)?.kind === 'quarter' ? asked : undefined
}

/** Period, body and the open passport, all in the address. */
export function useReportAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(() => {
    const withParam = (name: string, value: string | null) => {
      const next = new URLSearchParams(params)
      if (value === null) next.delete(name)
      else next.set(name, value)
      return next
    }
    return {
      period: askedQuarter(params),
      body: params.get('body') ?? undefined,
      figure: params.get('figure'),
      passport: (figure: string) => `?${withParam('figure', figure)}`,
      closePassport: () => setParams(withParam('figure', null), { replace: true, preventScrollReset: true }),
      choosePeriod: (period: string) => {
        const next = withParam('period', period)
        next.delete('figure')
        setParams(next)
      },
    }
  }, [params, setParams])
}

export type ReportAddress = ReturnType<typeof useReportAddress>

/** What every number of a report needs: where its passport opens, and which one is open. */
export const FigureAddress = createContext<Pick<ReportAddress, 'figure' | 'passport'> | undefined>(undefined)

export function useFigureAddress() {
  const address = use(FigureAddress)
  if (!address) throw new Error('FigureAddress is missing above this component')
  return address
}
