import { useId } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ResponsiveContainer,
  usePlotArea,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
} from 'recharts'
import { useFormat } from '../language/use-format.ts'
import css from './trend-chart.module.css'
import { type TrendAct, TrendMarks } from './trend-marks.tsx'
import { type TrendRow, tickText, trendBands, trendPoints } from './trend-series.ts'

export type TrendChartProps = {
  rows: readonly TrendRow[]
  /** The finding, which is also the chart's accessible name. */
  title: string
  /** Printed after the topmost number of the axis. */
  unit?: string | undefined
  act?: TrendAct | undefined
  /** Why the tinted part has no values. */
  notDueText?: string | undefined
  height?: number | undefined
  /** A fixed width for print, where nothing can be measured. */
  width?: number | undefined
}

function PeriodTick({ x, y, payload, rows }: XAxisTickContentProps & { rows: readonly TrendRow[] }) {
  const plot = usePlotArea()
  const at = Number(payload.value)
  const row = rows[at]
  if (!row || !plot) return null
  const last = rows.findLastIndex(({ value }) => value !== null)
  const every = Math.ceil(46 / (plot.width / rows.length))
  const isFirstOfGroup = row.group !== rows[at - 1]?.group
  return (
    <g transform={`translate(${x} ${y})`} textAnchor="middle">
      {(last - at) % every === 0 && (
        <text dy="9" className={at === last ? css.currentTick : css.tick}>
          {row.label}
        </text>
      )}
      {isFirstOfGroup && (
        <text dy="25" className={css.groupTick}>
          {row.group}
        </text>
      )}
    </g>
  )
}

/** Hatching for what was not reported; strokes in `--hatch`, so that dark needs no code. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="7" stroke="var(--hatch)" strokeWidth="1.4" />
      </pattern>
    </defs>
  )
}

function Plot({ rows, unit, act, notDueText, height, width }: Omit<TrendChartProps, 'title'>) {
  const format = useFormat()
  const hatch = useId()
  const bands = trendBands(rows)
  const known = rows
    .flatMap(({ value, path, target }) => [value, path, target])
    .filter((each) => typeof each === 'number')
  const axisText = (tick: number, index: number, count: number) =>
    format.decimal(tickText(tick)) + (unit && index === count - 1 ? unit : '')
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
  return (
    <LineChart
      {...size}
      data={trendPoints(rows)}
      margin={{ top: 26, right: rows.at(-1)?.targetText ? 84 : 40, bottom: 22, left: 0 }}
      accessibilityLayer={false}
    >
      <Hatch id={hatch} />
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      {bands.map(({ from, to, state }) => (
        <ReferenceArea
          key={from}
          x1={state === 'not-due' ? from - 0.5 : from - 0.24}
          x2={state === 'not-due' ? Math.min(to + 0.5, rows.length - 0.6) : to + 0.24}
          fill={
            state === 'not-due' ? 'var(--tint)' : state === 'not-reported' ? `url(#${hatch})` : 'var(--sunk)'
          }
          fillOpacity={1}
          ifOverflow="hidden"
        />
      ))}
      <XAxis
        type="number"
        dataKey="at"
        domain={[-0.4, rows.length - 0.6]}
        ticks={rows.map((_, at) => at)}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: 'var(--ink)' }}
        tick={(props: XAxisTickContentProps) => <PeriodTick {...props} rows={rows} />}
      />
      <YAxis
        width={44}
        domain={[(low: number) => Math.min(low, 0), 'auto']}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload, index, visibleTicksCount }) => (
          <text x={x} y={y} dy="4" textAnchor="end" className={css.tick}>
            {axisText(Number(payload.value), index, visibleTicksCount)}
          </text>
        )}
        hide={known.length === 0}
      />
      <Line
        dataKey="path"
        type="linear"
        stroke="var(--path)"
        strokeWidth={1.6}
        strokeDasharray="5 4"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="lapsed"
        type="linear"
        stroke="var(--field)"
        strokeWidth={1.4}
        strokeDasharray="2 3"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="value"
        type="linear"
        stroke="var(--line)"
        strokeWidth={2.4}
        dot={false}
        activeDot={false}
        connectNulls={false}
        isAnimationActive={false}
      />
      <TrendMarks rows={rows} bands={bands} act={act} notDueText={notDueText} />
    </LineChart>
  )
}

/** Values of the periods against the path to their targets. A missing period is a gap with its reason; the table under the chart says the same in numbers. */
export function TrendChart({ title, height = 330, width, ...plot }: TrendChartProps) {
  return (
    <div
      className={css.chart}
      role="img"
      aria-label={title}
      style={{ height, ...(width !== undefined && { width }) }}
    >
      {width === undefined ? (
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
          <Plot {...plot} />
        </ResponsiveContainer>
      ) : (
        <Plot {...plot} width={width} height={height} />
      )}
    </div>
  )
}
