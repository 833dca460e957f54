import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { type ProgrammeMoney, programmesApi } from '#shared/api/programmes.ts'
import type { MoneyUnit } from '#shared/engine/plan.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import {
  moneyUnnamedWords,
  programmeMoneyMessages as words,
} from '#shared/language/programme-money-messages.ts'
import { query } from '../../../api/queries.ts'
import { type StackedRow, type StackedSeries, swatchOf } from '../../../charts/stacked-series.ts'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { leftOutStates } from '../left-out.tsx'
import view from '../view.module.css'
import css from './money.module.css'
import { groupOf, type MoneyRow } from './money-axes.ts'
import { moneyFinding } from './money-finding.ts'
import { MoneyTotals } from './money-totals.tsx'

const StackedChart = lazy(async () => ({
  default: (await import('../../../charts/stacked-chart.tsx')).StackedChart,
}))

type ChartProps = { id: string; asOf: string | undefined; unit: MoneyUnit }

/** Geometry only: what is printed never goes through it. */
function heightOf(amount: string | null | undefined): number | null {
  return amount === null || amount === undefined ? null : Number(amount)
}

const NO_SOURCE = 'none'

function sourceKey(row: MoneyRow): string {
  return groupOf(row, 'source') ?? NO_SOURCE
}

/** The height of all bars of a source together. */
function weightOf({ rows }: ProgrammeMoney, key: string): number {
  return rows
    .filter((row) => sourceKey(row) === key)
    .reduce((sum, { computed }) => sum + (heightOf(computed) ?? 0), 0)
}

/** The sources that have an amount in some year, the largest at the foot of the bars. */
function useSeries(money: ProgrammeMoney): StackedSeries[] {
  const say = useSay()
  const localized = useLocalized()
  const keys = new Set(money.rows.filter(({ computed }) => computed !== null).map(sourceKey))
  const ordered = [...keys].sort((a, b) => weightOf(money, b) - weightOf(money, a))
  return ordered.map((key) => {
    const source = money.sources[key]
    const name = source ? localized(source.name) : key === NO_SOURCE ? say(moneyUnnamedWords.source) : key
    return { key, name, kind: source && source.parts.length > 0 ? 'mixed' : 'plain' }
  })
}

function useRows(years: ProgrammeMoney, bySource: ProgrammeMoney): StackedRow[] {
  const say = useSay()
  const format = useFormat()
  // Lines without a year and without an amount make no bar: the table and the total tell of them.
  const drawn = years.rows.filter(({ year, computed }) => typeof year === 'number' || computed !== null)
  return drawn.map((row) => {
    const year = groupOf(row, 'year')
    const parts = bySource.rows.filter((part) => groupOf(part, 'year') === year)
    const missing = leftOutStates(row.leftOut).reduce((sum, { count }) => sum + count, 0)
    return {
      key: year ?? '',
      label: year ?? say(moneyUnnamedWords.year),
      note: missing === 0 ? undefined : say(words.withoutAmount, { count: missing }),
      values: Object.fromEntries(parts.map((part) => [sourceKey(part), heightOf(part.computed)])),
      top: heightOf(row.computed),
      text: row.computed === null ? undefined : format.decimal(row.computed),
      mark: heightOf(row.stated),
    }
  })
}

/** What the years say, as a sentence. */
function useSentence(years: ProgrammeMoney, unit: string): string | undefined {
  const say = useSay()
  const format = useFormat()
  const { computed } = years.total
  if (computed === null) return undefined
  const { leading, differing, isCompared } = moneyFinding(years.rows, computed)
  const told = { total: format.decimal(computed), unit }
  const finding = leading
    ? say(words.leading, {
        ...told,
        year: leading.year,
        amount: format.decimal(leading.amount),
        share: format.percent(leading.share),
      })
    : say(words.single, told)
  if (differing.length > 0) return say(words.someDiffer, { finding, years: differing.join(', ') })
  return isCompared ? say(words.allAgree, { finding }) : finding
}

/** The money of the years divided by source, under the sentence that it makes. */
export function MoneyChart({ id, asOf, unit }: ChartProps) {
  const params = { id }
  const years = useQuery(query(programmesApi.money, { params, query: { asOf, by: 'year', unit } }))
  const sources = useQuery(query(programmesApi.money, { params, query: { asOf, by: 'year,source', unit } }))
  const whole = useQuery(query(programmesApi.money, { params, query: { asOf, by: 'source', unit } }))
  if (!years.data || !sources.data)
    return years.error || sources.error ? null : <SkeletonRows rows={8} height={33} columns={0} />
  return <Chart years={years.data} sources={sources.data} whole={whole.data} unit={unit} />
}

type KnownProps = {
  years: ProgrammeMoney
  sources: ProgrammeMoney
  whole: ProgrammeMoney | undefined
  unit: MoneyUnit
}

function Chart({ years, sources, whole, unit }: KnownProps) {
  const say = useSay()
  const unitText = say(moneyUnitWords[unit])
  const rows = useRows(years, sources)
  const series = useSeries(sources)
  const sentence = useSentence(years, unitText)
  if (sentence === undefined) return null
  return (
    <figure>
      <figcaption>
        <h2 className={view.finding}>{sentence}</h2>
        <span className={view.caption}>{say(words.chartCaption)}</span>
      </figcaption>
      <Legend series={series} hasMarks={rows.some(({ mark }) => mark !== null)} />
      <div className={css.sides}>
        <Suspense fallback={<SkeletonRows rows={8} height={33} columns={0} />}>
          <StackedChart rows={rows} series={series} title={sentence} unit={unitText} />
        </Suspense>
        <MoneyTotals money={years} sources={whole} />
      </div>
      {rows.some(({ note }) => note !== undefined) && (
        <p className={view.caption}>{say(words.withoutAmountNote)}</p>
      )}
    </figure>
  )
}

function Legend({ series, hasMarks }: { series: readonly StackedSeries[]; hasMarks: boolean }) {
  const say = useSay()
  return (
    <ul className={css.legend}>
      {series.map(({ key, name, kind }, at) => (
        <li key={key}>
          <span className={css.swatch} data-kind={kind} style={{ background: swatchOf(kind, at) }} />
          {name}
        </li>
      ))}
      {hasMarks && (
        <li>
          <span className={css.markSwatch} />
          {say(words.statedMark)}
        </li>
      )}
    </ul>
  )
}
