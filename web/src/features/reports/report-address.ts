import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { parsePeriod } from '#shared/engine/period.ts'
import { changedSearch } from '../../components/use-address.ts'

/** The quarter that an address names; what is no quarter counts as none. */
export function askedQuarter(asked: string | null): string | undefined {
  return asked !== null && parsePeriod(asked)?.kind === 'quarter' ? asked : undefined
}

/** Period and body, in the address; another period is a step of its own in the history, and closes the passport. */
export function useReportAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(
    () => ({
      period: askedQuarter(params.get('period')),
      body: params.get('body') ?? undefined,
      choosePeriod: (period: string) => setParams(changedSearch(params, { period, figure: null })),
    }),
    [params, setParams],
  )
}

export type ReportAddress = ReturnType<typeof useReportAddress>
