import type { IndicatorValues } from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import css from './programme-indicators.module.css'
import { DueCell, ProgressCell, TargetCell, ValueCell } from './value-cells.tsx'
import { SourceCell, StatusCell } from './value-status.tsx'

type TableProps = { data: IndicatorValues; indicator: ProgrammeIndicator; programme: string }

/** Every revision of every period beside what it is held against. */
export function ValueTable({ data, indicator, programme }: TableProps) {
  const say = useSay()
  const { number } = indicator
  return (
    <DataTable label={say(words.title)}>
      <thead>
        <tr>
          <HeadCell>{say(words.period)}</HeadCell>
          <HeadCell numeric>{say(words.value)}</HeadCell>
          <HeadCell numeric>{say(words.due)}</HeadCell>
          <HeadCell numeric>{say(words.progress)}</HeadCell>
          <HeadCell>{say(words.target)}</HeadCell>
          <HeadCell>{say(words.source)}</HeadCell>
          <HeadCell>{say(words.status)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {data.items.map((item) => (
          <Row key={`${item.period} ${item.revision} ${item.fromTwin ?? ''}`}>
            <PeriodCell period={item.period} fromTwin={item.fromTwin} />
            <ValueCell item={item} indicator={indicator} />
            <DueCell item={item} indicator={indicator} />
            <ProgressCell item={item} indicator={indicator} />
            <TargetCell item={item} indicator={indicator} />
            <SourceCell item={item} number={number} programme={programme} />
            <StatusCell item={item} number={number} programme={programme} mayDecide={data.may.accept} />
          </Row>
        ))}
      </tbody>
    </DataTable>
  )
}

function PeriodCell({ period, fromTwin }: { period: string; fromTwin: string | null }) {
  const say = useSay()
  const format = useFormat()
  return (
    <Cell head>
      <span>{format.period(period)}</span>
      {fromTwin !== null && <span className={css.small}>{say(words.fromTwin, { number: fromTwin })}</span>}
    </Cell>
  )
}
