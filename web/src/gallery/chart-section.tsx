import { TrendChart } from '../charts/trend-chart.tsx'
import type { TrendRow } from '../charts/trend-series.ts'
import { FactStrip } from '../components/fact-strip.tsx'
import { StateLabel } from '../components/state-mark.tsx'
import { useGalleryWords } from './gallery-words.ts'

const VALUES = [28.1, 31.4, 34.9, 39.2, 43.6, null, 51.8, 57.4, null, null, null, null]
const PATH = [null, null, null, 40, 45, 50, 55, 60, 62.5, 65, 67.5, 70]

function useRows(): TrendRow[] {
  const words = useGalleryWords()
  return VALUES.map((value, at) => {
    const year = 2023 + Math.floor(at / 4)
    const period = `${year}-Q${(at % 4) + 1}`
    const target = { 3: 40, 7: 60, 11: 70 }[at] ?? null
    return {
      period,
      label: words.format.period(period, 'part'),
      group: String(year),
      state: value !== null ? 'value' : at > 7 ? 'not-due' : 'not-reported',
      value,
      text: value === null ? undefined : words.number(String(value)),
      path: PATH[at] ?? null,
      lapsed: at > 7,
      target,
      targetText: target === null ? undefined : `${words.target.toLowerCase()} ${target}`,
    }
  })
}

export function ChartSection() {
  const words = useGalleryWords()
  const rows = useRows()
  return (
    <section>
      <FactStrip
        variant="labelled"
        facts={[
          { key: 'a', label: words.target, value: words.percent('60') },
          { key: 'b', label: words.mark, value: <StateLabel state="at-risk" /> },
          { key: 'c', label: words.heading, value: words.definition },
        ]}
      />
      <h2 style={{ margin: '12px 0 0' }}>{words.indicator}</h2>
      <TrendChart
        rows={rows}
        title={words.finding}
        unit="%"
        act={{ period: '2023-Q4', text: '№ 170-ө', detail: words.format.date('2023-11-03', 'short') }}
      />
    </section>
  )
}
