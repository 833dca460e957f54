import { comparePeriods, periodsBetween, quarterOf } from '#shared/engine/period.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import { type KpiDocument, useKpiDocument } from '../indicators/use-kpi-document.ts'
import { useMe } from '../session/use-me.ts'

/** The quarters of the document, from the first in force to the last, none that has not begun. */
function periodsOf({ from, last }: KpiDocument, now: Date): string[] {
  const current = quarterOf(dateInAlmaty(now))
  return periodsBetween(from, last !== null && comparePeriods(last, current) < 0 ? last : current)
}

/** Reporting periods, the latest first, and the planning document that they belong to. */
export function useReportPeriods() {
  const { data: me } = useMe()
  const { data: kpi, isMissing, error, refetch } = useKpiDocument()
  const periods = kpi && me ? periodsOf(kpi, new Date(me.now)).reverse() : []
  const isReady = (kpi !== undefined || isMissing) && me !== undefined
  return { kpi, periods, isReady, error, refetch }
}
