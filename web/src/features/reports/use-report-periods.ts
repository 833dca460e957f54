import { useQuery } from '@tanstack/react-query'
import type { Act } from '#shared/api/reference.ts'
import { referenceApi } from '#shared/api/reference.ts'
import { comparePeriods, periodsBetween, quarterOf } from '#shared/engine/period.ts'
import { query } from '../../api/queries.ts'
import { useMe } from '../session/use-me.ts'

/** The quarters of an act's document: from the quarter of its date to its last one, none that has not begun. */
function periodsOf(act: Act, today: string): string[] {
  const current = quarterOf(today)
  const last = act.document?.lastPeriod ?? current
  const end = comparePeriods(last, current) > 0 ? current : last
  return periodsBetween(quarterOf(act.date), end)
}

/** Reporting periods, the latest first, and the planning document that they belong to. */
export function useReportPeriods() {
  const { data: me } = useMe()
  const { data, error, refetch } = useQuery(query(referenceApi.acts, { query: {} }))
  const act = data?.items.find(({ document }) => document !== null)
  const today = (me?.now ?? new Date().toISOString()).slice(0, 10)
  const periods = act ? periodsOf(act, today).reverse() : []
  return { act, periods, isReady: data !== undefined && me !== undefined, error, refetch }
}
