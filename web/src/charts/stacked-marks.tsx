import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import css from './stacked-chart.module.css'
import type { StackedRow } from './stacked-series.ts'

/** Half the width of a bar and a little more, as the chart lays it out. */
function reach(width: number, count: number): number {
  return Math.min(120, (width / count) * 0.64) / 2 + 5
}

/** The sum over each bar, and the line of the sum that stands printed. */
export function StackedMarks({ rows }: { rows: readonly StackedRow[] }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (!x || !y || !plot) return null
  const half = reach(plot.width, rows.length)
  return (
    <ZIndexLayer zIndex={600}>
      {rows.map(({ key, top, text, mark }) => {
        const middle = x(key, { position: 'middle' })
        if (middle === undefined) return null
        const markAt = typeof mark === 'number' ? y(mark) : undefined
        const topAt = top === null ? undefined : y(top)
        const wordsAt = Math.min(topAt ?? plot.y + plot.height, markAt ?? Number.POSITIVE_INFINITY) - 7
        return (
          <g key={key}>
            {markAt !== undefined && (
              <line x1={middle - half} x2={middle + half} y1={markAt} y2={markAt} className={css.mark} />
            )}
            {text !== undefined && (
              <text x={middle} y={wordsAt} textAnchor="middle" className={css.value}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </ZIndexLayer>
  )
}
