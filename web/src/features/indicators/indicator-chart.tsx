import { lazy, Suspense } from 'react'
import type { Indicator, SeriesPoint } from '#shared/api/indicators.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import type { TrendRow } from '../../charts/trend-series.ts'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useIsPhone } from '../submissions/use-is-phone.ts'
import { useIndicatorNumbers } from './indicator-words.ts'
import type { KpiDocument } from './use-kpi-document.ts'

const TrendChart = lazy(async () => ({ default: (await import('../../charts/trend-chart.tsx')).TrendChart }))

type ChartProps = {
  indicator: Indicator
  points: readonly SeriesPoint[]
  kpi: KpiDocument
  finding: string
}

/** Geometry only: where on the chart a number lies. What is printed never goes through it. */
function placeOf(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value)
}

/** On a telephone the words of a diamond would lie on the lines: its number stands alone. */
function useTrendRows({
  indicator,
  points,
  kpi,
  isPhone,
}: Omit<ChartProps, 'finding'> & { isPhone: boolean }): TrendRow[] {
  const say = useSay()
  const format = useFormat()
  const { number } = useIndicatorNumbers(indicator)
  return points.map(({ period, computed, path, target }) => {
    const isLapsed = kpi.last !== null && period > kpi.last
    const isYearEnd = period.endsWith('Q4')
    const targetValue = isYearEnd ? (target?.value ?? null) : null
    return {
      period,
      label: format.period(period, 'part'),
      group: period.slice(0, 4),
      state: computed.state,
      value: placeOf(computed.value),
      text: computed.value === null ? undefined : number(computed.value),
      path: placeOf(path.value),
      lapsed: isLapsed,
      target: placeOf(targetValue),
      targetText:
        targetValue === null
          ? undefined
          : isPhone
            ? number(targetValue)
            : say(isLapsed ? words.lapsedText : words.targetText, { value: number(targetValue) }),
    }
  })
}

/** Values against the path; before the chart's own code has come, the place that it will take. */
export function IndicatorChart({ indicator, points, kpi, finding }: ChartProps) {
  const say = useSay()
  const format = useFormat()
  const isPhone = useIsPhone()
  const reported = points.filter(({ period }) => kpi.last === null || period <= kpi.last)
  const rows = useTrendRows({ indicator, points: isPhone ? reported : points, kpi, isPhone })
  return (
    <Suspense fallback={<SkeletonRows rows={10} height={33} columns={0} />}>
      <TrendChart
        rows={rows}
        title={finding}
        unit={indicator.unit === '%' ? '%' : undefined}
        act={{
          period: kpi.from,
          text: isPhone ? `№ ${kpi.act.number}` : say(words.actLine, { number: kpi.act.number }),
          detail: format.date(kpi.act.date, 'short'),
        }}
        notDueText=""
      />
    </Suspense>
  )
}
