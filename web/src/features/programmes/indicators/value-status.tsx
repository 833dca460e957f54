import { useState } from 'react'
import { type IndicatorValueShape, indicatorValuesApi } from '#shared/api/indicator-values.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { call } from '../../../api/call.ts'
import { Button, DownloadLink } from '../../../components/button.tsx'
import { Cell } from '../../../components/data-table.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { files } from '../../../paths.ts'
import { useMe } from '../../session/use-me.ts'
import css from './programme-indicators.module.css'
import { useValueMove } from './use-value-move.ts'
import { AttachFileDialog, ReturnValueDialog } from './value-dialogs.tsx'

type RowProps = {
  item: IndicatorValueShape
  /** Of the indicator. */
  number: string
  programme: string
}

/** Where the value comes from, and the file that proves it; who entered a value that waits may attach one. */
export function SourceCell({ item, number, programme }: RowProps) {
  const say = useSay()
  const { data: me } = useMe()
  const [isAttaching, setAttaching] = useState(false)
  const { evidence, period, revision, status, by, fromTwin } = item
  const mayAttach = status === 'entered' && fromTwin === null && me?.id === by.id
  return (
    <Cell data-label={say(words.source)}>
      <span className={css.source}>{item.source ?? item.ground}</span>
      {evidence && (
        <DownloadLink
          size="row"
          variant="link"
          href={files.valueEvidence({ programme, number: fromTwin ?? number, period, revision })}
          aria-label={say(words.download, { name: evidence.name })}
        >
          {evidence.name}
        </DownloadLink>
      )}
      {mayAttach && (
        <Button size="row" variant="link" icon="paperclip" onClick={() => setAttaching(true)}>
          {say(evidence ? words.replace : words.attach)}
        </Button>
      )}
      {isAttaching && (
        <AttachFileDialog
          programme={programme}
          number={number}
          item={item}
          onClose={() => setAttaching(false)}
        />
      )}
    </Cell>
  )
}

export function StatusCell({ mayDecide, ...row }: RowProps & { mayDecide: boolean }) {
  const say = useSay()
  const format = useFormat()
  const { status, revision, returned, acceptedBy, acceptedAt, by, at } = row.item
  const hand = returned ?? { by: acceptedBy ?? by, at: acceptedAt ?? at }
  return (
    <Cell data-label={say(words.status)}>
      <span>{say(words[status])}</span>
      <span className={css.small}>
        {hand.by.name}, {format.day(hand.at)}
        {revision > 1 && `, ${say(words.revision, { number: revision })}`}
      </span>
      {returned && <span className={css.small}>{returned.reason}</span>}
      {mayDecide && status === 'entered' && <Decide {...row} />}
    </Cell>
  )
}

/** Accept or return: not for the person who entered it (S30). */
function Decide({ item, number, programme }: RowProps) {
  const say = useSay()
  const { data: me } = useMe()
  const [isReturning, setReturning] = useState(false)
  const { period, revision } = item
  const move = useValueMove(programme, {
    work: () =>
      call(indicatorValuesApi.accept, { params: { id: programme, number }, body: { period, revision } }),
  })
  if (!me || me.id === item.by.id) return null
  return (
    <span className={css.decide}>
      <Button size="row" variant="primary" waiting={move.isPending} onClick={() => move.mutate()}>
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
