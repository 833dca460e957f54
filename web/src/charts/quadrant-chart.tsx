import { gathered } from '#shared/engine/gathered.ts'
import css from './quadrant-chart.module.css'

export type QuadrantPoint = {
  readonly key: string
  readonly label: string
  /** Per cents; above 100 is shown in full. */
  readonly x: number
  readonly y: number
}

type QuadrantProps = {
  points: readonly QuadrantPoint[]
  title: string
  xName: string
  yName: string
}

const SIZE = { width: 640, height: 300, left: 44, right: 16, top: 12, bottom: 40 }

/** Round steps of 25 up to the highest value, at least 100. */
function ticksTo(largest: number): number[] {
  const step = largest > 200 ? 100 : 25
  const top = Math.max(100, Math.ceil(largest / step) * step)
  return Array.from({ length: top / step + 1 }, (_, index) => index * step)
}

/** Points apart enough that their labels do not lie on each other: those at one place share a label. */
function gatheredLabels(points: readonly QuadrantPoint[]): QuadrantPoint[] {
  const places = gathered(points, ({ x, y }) => `${Math.round(x / 4)} ${Math.round(y / 8)}`)
  return [...places.values()].map((own) => ({ ...own[0], label: own.map(({ label }) => label).join(', ') }))
}

type FrameProps = Pick<QuadrantProps, 'xName' | 'yName'> & {
  yTicks: readonly number[]
  x: (value: number) => number
  y: (value: number) => number
}

/** Axes with their numbers, the halves, and the diagonal on which money and result go together. */
function Frame({ yTicks, x, y, xName, yName }: FrameProps) {
  const { height, left, top, bottom } = SIZE
  const most = yTicks.at(-1) ?? 100
  return (
    <>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={x(0)} x2={x(100)} y1={y(tick)} y2={y(tick)} />
          <text className={css.tick} x={left - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {[0, 25, 50, 75, 100].map((tick) => (
        <text className={css.tick} key={tick} x={x(tick)} y={height - bottom + 16} textAnchor="middle">
          {tick}
        </text>
      ))}
      <line className={css.half} x1={x(50)} x2={x(50)} y1={y(0)} y2={y(most)} />
      <line className={css.half} x1={x(0)} x2={x(100)} y1={y(50)} y2={y(50)} />
      <line className={css.diagonal} x1={x(0)} x2={x(100)} y1={y(0)} y2={y(100)} />
      <text className={css.name} x={x(100)} y={height - 6} textAnchor="end">
        {xName}
      </text>
      <text className={css.name} x={x(0) + 6} y={top + 10}>
        {yName}
      </text>
    </>
  )
}

/** Money against result: on the diagonal both go together; above it money runs ahead. */
export function QuadrantChart({ points, title, xName, yName }: QuadrantProps) {
  const { width, height, left, right, top, bottom } = SIZE
  const yTicks = ticksTo(Math.max(0, ...points.map(({ y }) => y)))
  const most = yTicks.at(-1) ?? 100
  const x = (value: number) => left + (value / 100) * (width - left - right)
  const y = (value: number) => height - bottom - (value / most) * (height - top - bottom)
  return (
    <svg className={css.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <Frame yTicks={yTicks} x={x} y={y} xName={xName} yName={yName} />
      {points.map((point) => (
        <circle className={css.point} key={point.key} cx={x(point.x)} cy={y(point.y)} r="5" />
      ))}
      {gatheredLabels(points).map((point) => (
        <text
          className={css.label}
          key={point.key}
          x={x(point.x) + (point.x > 60 ? -9 : 9)}
          y={y(point.y) + 4}
          textAnchor={point.x > 60 ? 'end' : 'start'}
        >
          {point.label}
        </text>
      ))}
    </svg>
  )
}
