import css from './sparkline.module.css'

type SparklineProps = {
  /** Oldest first; null is a gap. */
  values: readonly (number | null)[]
  label: string
  width?: number | undefined
  height?: number | undefined
}

type Dot = { readonly x: number; readonly y: number }

/** Runs of neighbours that are both there: a missing quarter breaks the line. */
function runs(dots: readonly (Dot | null)[]): Dot[][] {
  const found: Dot[][] = [[]]
  for (const dot of dots) {
    if (dot) found.at(-1)?.push(dot)
    else found.push([])
  }
  return found.filter((run) => run.length > 0)
}

/** A trend small enough for a row, its last value dotted. */
export function Sparkline({ values, label, width = 72, height = 18 }: SparklineProps) {
  const known = values.filter((value) => value !== null)
  const low = Math.min(...known)
  const span = Math.max(...known) - low || 1
  const step = (width - 6) / Math.max(values.length - 1, 1)
  const dots = values.map((value, index) =>
    value === null ? null : { x: 3 + index * step, y: height - 3 - ((value - low) / span) * (height - 6) },
  )
  const last = dots.findLast((dot) => dot !== null)
  return (
    <svg className={css.sparkline} width={width} height={height} role="img" aria-label={label}>
      {runs(dots).map((run) => (
        <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {last && <circle cx={last.x} cy={last.y} r="2.4" />}
    </svg>
  )
}
