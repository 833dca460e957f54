import { useQuery } from '@tanstack/react-query'
import { type Act, referenceApi } from '#shared/api/reference.ts'
import { quarterOf } from '#shared/engine/period.ts'
import { query } from '../../api/queries.ts'

export type KpiDocument = {
  readonly act: Act
  /** The quarter in which the act came into force: nothing was due before it. */
  readonly from: string
  /** The last quarter to be reported, where the act has ended. */
  readonly last: string | null
}

/** The act whose indicators are reported, with the first and the last quarter of the reporting. */
export function useKpiDocument() {
  const { data, error, refetch } = useQuery(query(referenceApi.acts, { query: { limit: 500 } }))
  const act = data?.items.find(({ document }) => document !== null)
  const known: KpiDocument | undefined = act && {
    act,
    from: quarterOf(act.date),
    last: act.document?.lastPeriod ?? null,
  }
  return { data: known, isMissing: data !== undefined && act === undefined, error, refetch }
}
