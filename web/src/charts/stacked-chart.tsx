import { useId } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
} from 'recharts'
import { useFormat } from '../language/use-format.ts'
import css from './stacked-chart.module.css'
import { StackedMarks } from './stacked-marks.tsx'
import {
  axisTicks,
  axisWidth,
  type StackedRow,
  type StackedSeries,
  stackedPoints,
  swatchOf,
} from './stacked-series.ts'
import { tickText } from './trend-series.ts'

export type StackedChartProps = {
  rows: readonly StackedRow[]
  series: readonly StackedSeries[]
  /** The finding, which is also the chart's accessible name. */
  title: string
  /** Over the axis: what its numbers are. */
  unit: string
  height?: number | undefined
}

/** Hatching for a sum of several sources; strokes in tokens, so that dark needs no code. */
export function StackedHatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--paper)" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--ink2)" strokeWidth="3" />
      </pattern>
    </defs>
  )
}

function RowTick({ x, y, payload, rows }: XAxisTickContentProps & { rows: readonly StackedRow[] }) {
  const row = rows.find(({ key }) => key === payload.value)
  if (!row) return null
  return (
    <g transform={`translate(${x} ${y})`} textAnchor="middle">
      <text dy="11" className={css.name}>
        {row.label}
      </text>
      {row.note !== undefined && (
        <text dy="27" className={css.tick}>
          {row.note}
        </text>
      )}
    </g>
  )
}

function Plot({ rows, series, height }: Omit<StackedChartProps, 'title' | 'unit'>) {
  const format = useFormat()
  const hatch = useId()
  const ticks = axisTicks(rows)
  const text = (tick: number) => format.decimal(tickText(tick))
  return (
    <BarChart
      {...(height !== undefined && { height })}
      data={stackedPoints(rows)}
      margin={{ top: 24, right: 8, bottom: 26, left: 0 }}
      accessibilityLayer={false}
      barCategoryGap="18%"
    >
      <StackedHatch id={hatch} />
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        dataKey="key"
        interval={0}
        tickLine={false}
        axisLine={{ stroke: 'var(--ink)' }}
        tick={(props: XAxisTickContentProps) => <RowTick {...props} rows={rows} />}
      />
      <YAxis
        width={axisWidth(ticks.map(text))}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 0]}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text x={x} y={y} dy="4" textAnchor="end" className={css.tick}>
            {text(Number(payload.value))}
          </text>
        )}
      />
      {series.map(({ key, kind }, at) => (
        <Bar
          key={key}
          dataKey={(point: { values: Record<string, number | null> }) => point.values[key] ?? null}
          stackId="sum"
          maxBarSize={120}
          fill={swatchOf(kind, at) ?? `url(#${hatch})`}
          stroke="var(--paper)"
          isAnimationActive={false}
        />
      ))}
      <StackedMarks rows={rows} />
    </BarChart>
  )
}

/** Sums as bars, divided by source. A source without an amount has no part of the bar; the table under the chart says the same in numbers. */
export function StackedChart({ title, unit, height = 280, ...plot }: StackedChartProps) {
  return (
    <div className={css.chart} role="img" aria-label={title}>
      <span className={css.unit}>{unit}</span>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <Plot {...plot} />
      </ResponsiveContainer>
    </div>
  )
}
