import { Button } from '../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../components/data-table.tsx'
import { FactStrip } from '../components/fact-strip.tsx'
import { HeatCell, HeatLegend, heatBin } from '../components/heat-cell.tsx'
import { LinkTabs } from '../components/link-tabs.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Select } from '../components/select.tsx'
import { Sparkline } from '../components/sparkline.tsx'
import { useGalleryWords } from './gallery-words.ts'

const SCORES = [
  [44.8, 63.7, 78.4, 88.9, 97.1],
  [69.3, 72.8, null, 74.1, 79.7],
  [95.1, 96, 96.6, 48.1, 98.8],
] as const

function HeatRow({ scores, name }: { scores: readonly (number | null)[]; name: string }) {
  const words = useGalleryWords()
  return (
    <Row>
      <Cell muted>1</Cell>
      <Cell head>{name}</Cell>
      {scores.map((score, index) => (
        <HeatCell
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a sample never move
          key={index}
          to="?drawer"
          label={`${name}, ${score ?? 'жоқ'}`}
          value={score === null ? null : { text: words.number(String(score)), bin: heatBin(score) }}
          stateWord="жоқ"
          assessed={score === 48.1 ? '55' : undefined}
          daysLate={score === 48.1 || score === 79.7 ? '6' : undefined}
        />
      ))}
      <HeatCell to="?drawer" label="жабық" value={null} state="withheld" />
      <Cell numeric>{words.format.decimal('1.3', { signed: true, places: 1 })}</Cell>
      <Cell>
        <Sparkline values={scores} label={name} />
      </Cell>
    </Row>
  )
}

export function OverviewSection({ onOpen }: { onOpen: () => void }) {
  const words = useGalleryWords()
  return (
    <>
      <PageHead
        finding
        kicker={words.indicator}
        title={words.finding}
        aside={
          <Select
            label="Кезең"
            value="2024-Q4"
            onChange={() => undefined}
            options={[{ value: '2024-Q4', label: words.format.period('2024-Q4', 'short') }]}
          />
        }
      />
      <FactStrip
        facts={[
          { key: 'a', value: '13 / 15', label: words.subtitle },
          { key: 'b', value: words.number('82.1'), beside: '71,2 – 84,5', label: words.target },
          { key: 'c', value: '1', label: words.late, tone: 'warn' },
        ]}
      />
      <div
        style={{
          display: 'flex',
          gap: 16,
          justifyContent: 'space-between',
          flexWrap: 'wrap',
          padding: '12px 0 4px',
        }}
      >
        <LinkTabs
          label={words.heading}
          tabs={[
            { to: '?', label: words.target, current: true },
            { to: '?x', label: words.mark, current: false },
          ]}
        />
        <HeatLegend bins={['< 50', '50–70', '70–85', '85–95', '95+']} states={['not-reported', 'withheld']} />
      </div>
      <DataTable label={words.bodies}>
        <thead>
          <tr>
            <HeadCell>№</HeadCell>
            <HeadCell>{words.bodies}</HeadCell>
            {['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'].map((period) => (
              <HeadCell key={period} style={{ textAlign: 'center' }}>
                {words.format.period(period, 'part')}
              </HeadCell>
            ))}
            <HeadCell numeric>+/−</HeadCell>
            <HeadCell hidden>trend</HeadCell>
          </tr>
        </thead>
        <tbody>
          {SCORES.map((scores) => (
            <HeatRow key={scores[0]} scores={scores} name={words.body} />
          ))}
        </tbody>
      </DataTable>
      <div style={{ display: 'flex', gap: 8, padding: '12px 0', flexWrap: 'wrap' }}>
        <Button onClick={onOpen}>{words.passport}</Button>
        <FactStrip
          variant="aside"
          facts={[
            { key: 'a', value: 3, label: words.mark },
            { key: 'b', value: 5, label: words.target, tone: 'warn' },
          ]}
        />
      </div>
    </>
  )
}
