import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { programmesApi } from '#shared/api/programmes.ts'
import { type PeriodKind, parsePeriod, periodsBetween, periodsWithin } from '#shared/engine/period.ts'
import { query } from '../../api/queries.ts'

/** The period that an address names; anything else counts as none. */
function askedPeriod(params: URLSearchParams): string | undefined {
  const asked = params.get('period')
  return asked !== null && parsePeriod(asked) ? asked : undefined
}

/** A period with the shorter ones that it is made of: each before its parts, the latest first. */
function withParts(period: string, kinds: readonly PeriodKind[]): string[] {
  const [kind, ...shorter] = kinds
  if (kind === undefined) return [period]
  return [
    period,
    ...periodsWithin(period, kind)
      .reverse()
      .flatMap((part) => withParts(part, shorter)),
  ]
}

const SHORTER: Readonly<Record<PeriodKind, readonly PeriodKind[]>> = {
  quarter: ['half-year', 'quarter'],
  'half-year': ['half-year'],
  year: [],
}

/** Programme and period, both in the address; without a period, the last one in which the programme reports. */
export function useProgrammeReportAddress() {
  const [params, setParams] = useSearchParams()
  const programme = params.get('programme') ?? ''
  const asked = askedPeriod(params)
  const isKnown = programme !== ''
  const input = { params: { id: programme } }
  const head = useQuery({ ...query(programmesApi.find, { ...input, query: {} }), enabled: isKnown })
  const reporting = useQuery({ ...query(programmesApi.periods, input), enabled: isKnown })
  const years = head.data?.years
  const kinds = SHORTER[head.data?.frequency ?? 'year']
  const whole = years ? periodsBetween(String(years.from), String(years.until)) : []
  const periods = whole.reverse().flatMap((year) => withParts(year, kinds))
  const lastAccepted = reporting.data?.items.findLast(({ submissions }) => submissions.accepted > 0)?.period
  const last = lastAccepted ?? reporting.data?.items.at(-1)?.period ?? periods[0] ?? ''
  return {
    programme,
    head: head.data,
    period: asked ?? (reporting.data || reporting.error ? last : ''),
    periods,
    error: head.error,
    retry: () => head.refetch(),
    choosePeriod: (period: string) => setParams({ programme, period }),
  }
}

export type ProgrammeReportAddress = ReturnType<typeof useProgrammeReportAddress>
