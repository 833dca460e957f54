import type { ReactNode } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { chartMessages } from '#shared/language/shell-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { StateMark } from '../components/state-mark.tsx'
import { useSay } from '../language/use-say.ts'
import css from './trend-chart.module.css'
import { firstSegment, type TrendBand, type TrendRow } from './trend-series.ts'

type Place = { x: (at: number) => number; y: (value: number) => number }

function usePlace(): Place | undefined {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return undefined
  return { x: (at) => x(at) ?? 0, y: (value) => y(value) ?? 0 }
}

/** Words on the chart keep a thin edge of paper, so that a grid line never crosses a letter. */
function Words({
  x,
  y,
  anchor,
  className,
  children,
}: {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <text x={x} y={y} textAnchor={anchor} className={className ?? css.words}>
      {children}
    </text>
  )
}

function Dots({ rows, place }: { rows: readonly TrendRow[]; place: Place }) {
  const last = rows.findLastIndex(({ value }) => value !== null)
  return rows.map(({ period, value, text, target }, at) => {
    if (value === null) return null
    const x = place.x(at)
    const y = place.y(value)
    if (at !== last) return <circle key={period} cx={x} cy={y} r="3.4" className={css.dot} />
    const isUnderTarget = target === null || target === undefined || value <= target
    return (
      <g key={period}>
        <circle cx={x} cy={y} r="5" className={css.current} />
        <Words x={x + 9} y={y + (isUnderTarget ? 17 : -9)} anchor="start" className={css.value}>
          {text}
        </Words>
      </g>
    )
  })
}

function Targets({ rows, place }: { rows: readonly TrendRow[]; place: Place }) {
  return rows.map(({ period, target, targetText, lapsed }, at) => {
    if (target === null || target === undefined) return null
    const x = place.x(at)
    const y = place.y(target)
    const isLast = at === rows.length - 1
    return (
      <g key={period}>
        <path
          d={`M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`}
          className={lapsed ? css.lapsedTarget : css.target}
        />
        <Words x={isLast ? x + 10 : x - 8} y={isLast ? y + 4 : y - 9} anchor={isLast ? 'start' : 'end'}>
          {targetText}
        </Words>
      </g>
    )
  })
}

/** The names of the lines stand on their first steps, each on the side away from the other. */
function LineNames({ rows, place }: { rows: readonly TrendRow[]; place: Place }) {
  const say = useSay()
  const actual = firstSegment(rows.map(({ value }) => value))
  const path =
    firstSegment(
      rows.map(({ value, path }, at) => (value === null || rows[at - 1]?.value === null ? path : null)),
    ) ?? firstSegment(rows.map((row) => row.path))
  const middle = ({ at, from, to }: { at: number; from: number; to: number }) => ({
    x: place.x(at + 0.5),
    y: place.y((from + to) / 2),
  })
  return (
    <>
      {actual && (
        <Words {...middle(actual)} y={middle(actual).y - 12} anchor="middle" className={css.actualName}>
          {say(chartMessages.actual)}
        </Words>
      )}
      {path && (
        <Words {...middle(path)} x={middle(path).x - 6} y={middle(path).y - 10} anchor="end">
          {say(chartMessages.path)}
        </Words>
      )}
    </>
  )
}

function Reasons({
  bands,
  place,
  notDueText,
}: {
  bands: readonly TrendBand[]
  place: Place
  notDueText: string | undefined
}) {
  const say = useSay()
  const plot = usePlotArea()
  if (!plot) return null
  return bands.map(({ from, to, state }) => {
    const words = say(stateMessages[state])
    if (state === 'not-due') {
      const right = Math.min(place.x(to + 0.5), plot.x + plot.width)
      return (
        <Words key={from} x={right - 4} y={plot.y + 16} anchor="end" className={css.onTint}>
          {notDueText ?? words}
        </Words>
      )
    }
    const x = (place.x(from) + place.x(to)) / 2
    const lines = words.split(' ')
    return (
      <g key={from}>
        {lines.map((word, line) => (
          <Words
            key={word}
            x={x}
            y={plot.y + plot.height - 27 - (lines.length - 1 - line) * 14}
            anchor="middle"
          >
            {word}
          </Words>
        ))}
        <g transform={`translate(${x - 7} ${plot.y + plot.height - 20})`}>
          <StateMark state={state} />
        </g>
      </g>
    )
  })
}

export type TrendAct = {
  /** The period in which the act came into force. */
  readonly period: string
  readonly text: string
  readonly detail?: string | undefined
}

function ActLine({ act, rows, place }: { act: TrendAct; rows: readonly TrendRow[]; place: Place }) {
  const plot = usePlotArea()
  const at = rows.findIndex(({ period }) => period === act.period)
  if (!plot || at < 0) return null
  const x = place.x(at)
  const isRight = at < rows.length / 4
  const words = { x: isRight ? x + 6 : x - 6, anchor: isRight ? 'start' : 'end' } as const
  return (
    <g>
      <line x1={x} x2={x} y1={plot.y - 18} y2={plot.y + plot.height} className={css.act} />
      <Words {...words} y={plot.y - 9}>
        {act.text}
      </Words>
      {act.detail !== undefined && (
        <Words {...words} y={plot.y + 5}>
          {act.detail}
        </Words>
      )}
    </g>
  )
}

type TrendMarksProps = {
  rows: readonly TrendRow[]
  bands: readonly TrendBand[]
  act: TrendAct | undefined
  notDueText: string | undefined
}

/** All that is written on the chart: names, values, targets, the act, the reason of every gap. */
export function TrendMarks({ rows, bands, act, notDueText }: TrendMarksProps) {
  const place = usePlace()
  if (!place) return null
  return (
    <ZIndexLayer zIndex={600}>
      <Reasons bands={bands} place={place} notDueText={notDueText} />
      {act && <ActLine act={act} rows={rows} place={place} />}
      <LineNames rows={rows} place={place} />
      <Targets rows={rows} place={place} />
      <Dots rows={rows} place={place} />
    </ZIndexLayer>
  )
}
