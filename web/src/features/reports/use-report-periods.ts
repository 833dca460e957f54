import { useQuery } from '@tanstack/react-query'
import { reportApi } from '#shared/api/reports.ts'
import { comparePeriods, periodsBetween, quarterOf } from '#shared/engine/period.ts'
import { forceMessages as words } from '#shared/language/force-messages.ts'
import { dateInAlmaty, deadlineOf, KPI_REPORTING_RULE, opensAt } from '#shared/rules/reporting-window.ts'
import { query } from '../../api/queries.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { type KpiDocument, useKpiDocument } from '../indicators/use-kpi-document.ts'
import { useMe } from '../session/use-me.ts'
import { newestAccepted } from './report-facts.ts'

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

/**
 * The quarter to show: the asked one, else the newest with accepted figures, because the open one shows nothing yet.
 * Empty until it is known.
 */
export function useShownPeriod(periods: readonly string[], asked: string | undefined): string {
  const [to, from] = [periods[0], periods.at(-1)]
  const isAsking = asked === undefined && from !== undefined && to !== undefined
  const { data, error } = useQuery({
    ...query(reportApi.scores, { query: { from: from ?? '', to: to ?? '' } }),
    enabled: isAsking,
  })
  return asked ?? (data && newestAccepted(data)) ?? (error ? to : undefined) ?? ''
}

/** Periods as choices, with a word at the one that is being reported: over, and before its deadline. */
export function usePeriodOptions(): (periods: readonly string[]) => { value: string; label: string }[] {
  const say = useSay()
  const format = useFormat()
  const { data: me } = useMe()
  const now = me && new Date(me.now)
  const isOpen = (period: string) =>
    now !== undefined && opensAt(period) <= now && now <= deadlineOf(period, KPI_REPORTING_RULE)
  return (periods) =>
    periods.map((value) => {
      const period = format.period(value, 'short')
      return { value, label: isOpen(value) ? say(words.openPeriod, { period }) : period }
    })
}
