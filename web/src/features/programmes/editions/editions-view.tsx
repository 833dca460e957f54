import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Edition } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { editionMessages as words } from '#shared/language/edition-messages.ts'
import { query } from '../../../api/queries.ts'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { StateLabel } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useActName } from '../../reference/act-name.ts'
import stack from '../stacked.module.css'
import { useViewAddress, type ViewAddress } from '../use-view-address.ts'
import view from '../view.module.css'
import { touchedPart } from './edition-changes.ts'
import { EditionCompare } from './edition-compare.tsx'
import css from './editions.module.css'

type ViewProps = { id: string; asOf: string | undefined }
type ListedEdition = Edition & {
  touches: readonly string[]
  changes: { added: number; removed: number; changed: number }
}

/** What each act made of the programme, and any two editions side by side. */
export function EditionsView({ id }: ViewProps) {
  const say = useSay()
  const address = useViewAddress()
  const { data, error, refetch } = useQuery(query(programmesApi.editions, { params: { id } }))
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={6} height={64} columns={2} />
  return (
    <>
      <section>
        <div className={view.partHead}>
          <h2>{say(words.listTitle)}</h2>
        </div>
        <EditionTable id={id} editions={data.items} address={address} />
      </section>
      <EditionCompare id={id} editions={data.items} address={address} />
    </>
  )
}

type TableProps = { id: string; editions: readonly ListedEdition[]; address: ViewAddress }

function EditionTable({ id, editions, address }: TableProps) {
  const say = useSay()
  return (
    <div className={stack.stack}>
      <DataTable label={say(words.listTitle)}>
        <thead>
          <tr>
            <HeadCell>{say(words.number)}</HeadCell>
            <HeadCell>{say(words.act)}</HeadCell>
            <HeadCell>{say(words.inForceFrom)}</HeadCell>
            <HeadCell>{say(words.touches)}</HeadCell>
            <HeadCell>{say(words.rows)}</HeadCell>
            <HeadCell>{say(words.wording)}</HeadCell>
            <HeadCell hidden>{say(words.open)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition, at) => (
            <EditionRow
              key={edition.number}
              id={id}
              edition={edition}
              previous={editions[at - 1]}
              address={address}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

type RowProps = {
  id: string
  edition: ListedEdition
  previous: ListedEdition | undefined
  address: ViewAddress
}

function EditionRow({ id, edition, previous, address }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const actName = useActName()
  const { act, effectiveFrom, number } = edition
  const name = act ? actName(act) : say(words.noAct)
  return (
    <Row>
      <Cell muted>{number}</Cell>
      <Cell head named>
        {act ? <Link to={paths.act(act.id)}>{name}</Link> : name}
      </Cell>
      <Cell data-label={say(words.inForceFrom)}>
        {effectiveFrom === null ? say(words.noDate) : format.date(effectiveFrom)}
      </Cell>
      <Cell data-label={say(words.touches)}>
        <Touches edition={edition} />
      </Cell>
      <Cell data-label={say(words.rows)}>
        <Counts edition={edition} isFirst={previous === undefined} />
      </Cell>
      <Cell data-label={say(words.wording)}>
        {edition.wording === 'whole' ? (
          <StateLabel state="accepted" size="small">
            {say(words.whole)}
          </StateLabel>
        ) : (
          <StateLabel state="incomplete" size="small">
            {say(words.partlyKnown)}
          </StateLabel>
        )}
      </Cell>
      <Cell>
        <span className={css.links}>
          {effectiveFrom !== null && (
            <Link to={paths.programmePart(id, 'plan', { asOf: effectiveFrom })}>
              {say(words.open)}
              <span className="visually-hidden">: {name}</span>
            </Link>
          )}
          {previous && (
            <Link
              to={address.to({ from: String(previous.number), to: String(number) })}
              preventScrollReset
              onClick={() => document.getElementById('compare')?.scrollIntoView()}
            >
              {say(words.compareWithPrevious)}
              <span className="visually-hidden">: {name}</span>
            </Link>
          )}
        </span>
      </Cell>
    </Row>
  )
}

function Touches({ edition }: { edition: ListedEdition }) {
  const say = useSay()
  const localized = useLocalized()
  const parts = edition.touches.map((text) => {
    const part = touchedPart(text)
    return part.kind === 'other' ? part.text : say(words[part.kind], { number: part.number })
  })
  return (
    <>
      {parts.length > 0 && <span className={css.touches}>{[...new Set(parts)].join(', ')}</span>}
      {edition.remark && <span className={css.remark}>{localized(edition.remark)}</span>}
    </>
  )
}

/** Where the wording is known in part, no count does not mean no change. */
function Counts({ edition, isFirst }: { edition: ListedEdition; isFirst: boolean }) {
  const say = useSay()
  if (isFirst) return <span className={css.quiet}>{say(words.first)}</span>
  const { changes, touches } = edition
  const told = (['removed', 'added', 'changed'] as const).filter((kind) => changes[kind] > 0)
  const isPlanTouched = touches.length > 0
  return (
    <span className={css.counts}>
      {told.map((kind) => (
        <span key={kind}>{say(words[kind], { count: changes[kind] })}</span>
      ))}
      {told.length === 0 && (
        <span className={css.quiet}>{say(isPlanTouched ? words.nothingKnown : words.nothingChanged)}</span>
      )}
    </span>
  )
}
