import { useQuery } from '@tanstack/react-query'
import { type Act, referenceApi } from '#shared/api/reference.ts'
import { quarterOf } from '#shared/engine/period.ts'
import { isReportable } from '#shared/rules/reporting-window.ts'
import { query } from '../../api/queries.ts'

export type KpiDocument = {
  readonly act: Act
  /** The quarter in which the act came into force: nothing was due before it. */
  readonly from: string
  /** The last quarter to be reported, where the act has ended. */
  readonly last: string | null
}

/** Whether the act was in force at the quarter's end, so that there is something to report. */
export function isInForce({ act }: KpiDocument, period: string): boolean {
  return isReportable(period, { from: act.inForceFrom, until: act.repealedBy?.on ?? null })
}

/** The act whose indicators are reported, with the first and the last quarter of the reporting. */
export function useKpiDocument() {
  const { data, error, refetch } = useQuery(query(referenceApi.acts, { query: {} }))
  const act = data?.items.find(({ document }) => document?.kind === 'kpi-order')
  const known: KpiDocument | undefined = act && {
    act,
    from: quarterOf(act.inForceFrom),
    last: act.document?.lastPeriod ?? null,
  }
  return { data: known, isMissing: data !== undefined && act === undefined, error, refetch }
}
