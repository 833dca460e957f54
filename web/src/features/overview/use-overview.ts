import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Answered } from '#shared/api/endpoint.ts'
import { type KpiReport, reportApi } from '#shared/api/reports.ts'
import { comparePeriods, periodsBetween } from '#shared/engine/period.ts'
import { lastEndedQuarter } from '#shared/rules/reporting-window.ts'
import { query } from '../../api/queries.ts'
import { isInForce, type KpiDocument, useKpiDocument } from '../indicators/use-kpi-document.ts'
import { newestAccepted } from '../reports/report-facts.ts'
import { useMe } from '../session/use-me.ts'

export type Scores = Answered<typeof reportApi.scores>
export type ScoreBody = Scores['bodies'][number]
export type ScoreCell = ScoreBody['cells'][number]

type Overview = {
  readonly scores: Scores
  /** Every quarter that can be chosen, the first first. */
  readonly periods: readonly string[]
  readonly period: string
  readonly report: KpiReport | undefined
}

function earlier(a: string, b: string | null): string {
  return b !== null && comparePeriods(b, a) < 0 ? b : a
}

/** An asked quarter in which the act was not in force, and what can be read instead. */
export type Outside = {
  readonly kpi: KpiDocument
  readonly period: string
  readonly instead: string | undefined
}

/** Scores of all quarters that have ended, and the report of the asked one. */
export function useOverview(asked: string | undefined) {
  const { data: me } = useMe()
  const kpi = useKpiDocument()
  const from = kpi.data?.from ?? ''
  const to = me && kpi.data ? earlier(lastEndedQuarter(new Date(me.now)), kpi.data.last) : ''
  const scores = useQuery({ ...query(reportApi.scores, { query: { from, to } }), enabled: to !== '' })
  const periods = to === '' ? [] : periodsBetween(from, to)
  const outside: Outside | undefined =
    kpi.data && asked !== undefined && !isInForce(kpi.data, asked)
      ? { kpi: kpi.data, period: asked, instead: periods.at(-1) }
      : undefined
  const chosen = asked !== undefined && periods.includes(asked) ? asked : undefined
  const period = chosen ?? (scores.data && newestAccepted(scores.data)) ?? ''
  const report = useQuery({
    ...query(reportApi.kpi, { query: { period } }),
    enabled: period !== '' && !outside,
    placeholderData: keepPreviousData,
  })
  const failed = [kpi, scores, report].find(({ error, data }) => error !== null && data === undefined)
  const data: Overview | undefined =
    scores.data && period !== '' && !outside
      ? {
          scores: scores.data,
          periods,
          period,
          report: report.data?.period === period ? report.data : undefined,
        }
      : undefined
  return { data, outside, error: failed?.error ?? null, retry: () => void failed?.refetch() }
}
