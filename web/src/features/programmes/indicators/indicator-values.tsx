import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type IndicatorValueShape,
  type IndicatorValues,
  indicatorValuesApi,
} from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { parsePeriod, periodsBetween } from '#shared/engine/period.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { query } from '../../../api/queries.ts'
import { Button } from '../../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { Sparkline } from '../../../components/sparkline.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { useMe } from '../../session/use-me.ts'
import css from './programme-indicators.module.css'
import { useTargetWords } from './use-target-words.ts'
import { useValueMove } from './use-value-move.ts'
import { EnterValueDialog, ReturnValueDialog } from './value-dialogs.tsx'

type ValuesProps = { indicator: ProgrammeIndicator; programme: string }

/** What an indicator came to by period, beside its target; entering and deciding for whoever may. */
export function IndicatorValuesPart({ indicator, programme }: ValuesProps) {
  const say = useSay()
  const [isEntering, setEntering] = useState(false)
  const { number } = indicator
  const asked = { params: { id: programme, number } }
  const { data, error, refetch } = useQuery(query(indicatorValuesApi.list, asked))
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return null
  return (
    <section className={css.values} aria-label={say(words.title)}>
      <h2>
        {say(words.title)} <Trend items={data.items} />
      </h2>
      {data.items.length === 0 ? (
        <p className={css.small}>{say(words.none)}</p>
      ) : (
        <ValueTable data={data} indicator={indicator} programme={programme} />
      )}
      {data.may.enter && (
        <Button size="row" onClick={() => setEntering(true)}>
          {say(words.enter)}
        </Button>
      )}
      {isEntering && (
        <EnterValueDialog programme={programme} number={number} onClose={() => setEntering(false)} />
      )}
    </section>
  )
}

/** Accepted values by period; a period without a number is a gap, and periods of another length are left out. */
function Trend({ items }: { items: readonly IndicatorValueShape[] }) {
  const say = useSay()
  const accepted = items.filter(({ status }) => status === 'accepted')
  const kind = parsePeriod(accepted.at(-1)?.period ?? '')?.kind
  const alike = accepted.filter(({ period }) => parsePeriod(period)?.kind === kind)
  const [first, last] = [alike[0], alike.at(-1)]
  if (!first || !last || first.period === last.period) return null
  const values = periodsBetween(first.period, last.period).map((period) => {
    const value = alike.findLast((item) => item.period === period)?.value ?? null
    return value === null ? null : Number(value)
  })
  return <Sparkline values={values} label={say(words.trend)} />
}

function ValueTable({ data, indicator, programme }: ValuesProps & { data: IndicatorValues }) {
  const say = useSay()
  return (
    <DataTable label={say(words.title)}>
      <thead>
        <tr>
          <HeadCell>{say(words.period)}</HeadCell>
          <HeadCell numeric>{say(words.value)}</HeadCell>
          <HeadCell numeric>{say(words.target)}</HeadCell>
          <HeadCell numeric>{say(words.progress)}</HeadCell>
          <HeadCell>{say(words.source)}</HeadCell>
          <HeadCell>{say(words.status)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {data.items.map((item) => (
          <ValueRow
            key={`${item.period} ${item.revision} ${item.fromTwin ?? ''}`}
            item={item}
            mayDecide={data.may.accept}
            indicator={indicator}
            programme={programme}
          />
        ))}
      </tbody>
    </DataTable>
  )
}

type RowProps = ValuesProps & { item: IndicatorValueShape; mayDecide: boolean }

function ValueRow({ item, mayDecide, indicator, programme }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const text = useTargetWords(indicator)
  const target = indicator.targets.find(
    (one) => one.value === item.target?.value && one.time.kind === item.target.time.kind,
  )
  return (
    <Row>
      <Cell head>
        {format.period(item.period)}
        {item.fromTwin !== null && (
          <span className={css.small}>{say(words.fromTwin, { number: item.fromTwin })}</span>
        )}
      </Cell>
      <Cell numeric>
        {item.value === null ? say(stateMessages[item.state]) : text.value(item.value)}
        {item.demo && <span className={css.small}>{say(words.demo)}</span>}
      </Cell>
      <Cell numeric>
        {item.target ? (target ? text.target(target) : text.value(item.target.value)) : say(words.noTarget)}
      </Cell>
      <ProgressCell item={item} />
      <Cell>{item.source ?? item.ground}</Cell>
      <Cell>
        <Status item={item} />
        {mayDecide && item.status === 'entered' && (
          <Decide item={item} number={indicator.number} programme={programme} />
        )}
      </Cell>
    </Row>
  )
}

/** Shown in full, above 100 % too (S18). */
function ProgressCell({ item: { progress } }: { item: IndicatorValueShape }) {
  const say = useSay()
  const format = useFormat()
  if (progress.value === null) return <Cell numeric>—</Cell>
  return (
    <Cell numeric>
      {format.percent(progress.value, { places: 1 })}
      <span className={css.small}>
        {say(progress.met ? words.met : words.notMet)}
        {progress.basis === 'baseline' && `, ${say(words.fromBaseline)}`}
      </span>
    </Cell>
  )
}

function Status({ item }: { item: IndicatorValueShape }) {
  const say = useSay()
  const format = useFormat()
  const { status, revision, returned, acceptedBy, acceptedAt, by, at } = item
  const hand = returned ?? { by: acceptedBy ?? by, at: acceptedAt ?? at }
  return (
    <>
      {say(words[status])}
      <span className={css.small}>
        {hand.by.name}, {format.day(hand.at)}
        {revision > 1 && `, ${say(words.revision, { number: revision })}`}
      </span>
      {returned && <span className={css.small}>{returned.reason}</span>}
    </>
  )
}

type DecideProps = { item: IndicatorValueShape; number: string; programme: string }

/** Accept or return: not for the person who entered it (S30). */
function Decide({ item, number, programme }: DecideProps) {
  const say = useSay()
  const { data: me } = useMe()
  const [isReturning, setReturning] = useState(false)
  const move = useValueMove(indicatorValuesApi.accept, programme, () => undefined)
  const { period, revision } = item
  if (!me || me.id === item.by.id) return null
  return (
    <span className={css.decide}>
      <Button
        size="row"
        variant="primary"
        waiting={move.isPending}
        onClick={() => move.mutate({ params: { id: programme, number }, body: { period, revision } })}
      >
        {say(words.accept)}
      </Button>
      <Button size="row" onClick={() => setReturning(true)}>
        {say(words.return)}
      </Button>
      {move.error && <span role="alert">{move.error.message}</span>}
      {isReturning && (
        <ReturnValueDialog
          programme={programme}
          number={number}
          item={item}
          onClose={() => setReturning(false)}
        />
      )}
    </span>
  )
}
