import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { programmesApi } from '#shared/api/programmes.ts'
import { parsePeriod, periodsBetween } from '#shared/engine/period.ts'
import { query } from '../../api/queries.ts'

/** The half-year or year that an address names; anything else counts as none. */
function askedPeriod(params: URLSearchParams): string | undefined {
  const asked = params.get('period')
  const kind = asked === null ? undefined : parsePeriod(asked)?.kind
  return asked !== null && (kind === 'half-year' || kind === 'year') ? asked : undefined
}

/** Programme and period, both in the address; without a period, the last half-year on which the programme reports. */
export function useProgrammeReportAddress() {
  const [params, setParams] = useSearchParams()
  const programme = params.get('programme') ?? ''
  const asked = askedPeriod(params)
  const isKnown = programme !== ''
  const input = { params: { id: programme } }
  const head = useQuery({ ...query(programmesApi.find, { ...input, query: {} }), enabled: isKnown })
  const reporting = useQuery({ ...query(programmesApi.periods, input), enabled: isKnown })
  const years = head.data?.years
  const halves = years ? periodsBetween(`${years.from}-H1`, `${years.until}-H2`) : []
  const whole = years ? periodsBetween(String(years.from), String(years.until)) : []
  const lastAccepted = reporting.data?.items.findLast(({ submissions }) => submissions.accepted > 0)?.period
  const last = lastAccepted ?? reporting.data?.items.at(-1)?.period ?? halves.at(-1) ?? ''
  return {
    programme,
    head: head.data,
    period: asked ?? (reporting.data || reporting.error ? last : ''),
    /** The latest first, each year before its halves. */
    periods: [...whole]
      .reverse()
      .flatMap((year) => [year, ...halves.filter((half) => half.startsWith(year)).reverse()]),
    error: head.error,
    retry: () => head.refetch(),
    choosePeriod: (period: string) => setParams({ programme, period }),
  }
}

export type ProgrammeReportAddress = ReturnType<typeof useProgrammeReportAddress>
