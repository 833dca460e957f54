import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { type Act, referenceApi } from '#shared/api/reference.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { FactStrip } from '../../components/fact-strip.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Note } from '../../components/note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useActName } from './act-name.ts'
import { ActRelations } from './act-relations.tsx'
import { ActTimeline } from './act-timeline.tsx'
import { ActStatus } from './act-words.tsx'
import css from './reference.module.css'

function Duties({ duties }: Pick<Act, 'duties'>) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <DataTable cards label={say(words.duties)}>
      <thead>
        <tr>
          <HeadCell>{say(words.who)}</HeadCell>
          <HeadCell>{say(words.what)}</HeadCell>
          <HeadCell>{say(words.due)}</HeadCell>
          <HeadCell>{say(words.clause)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {duties.map((duty) => (
          <Row key={duty.what.kk}>
            <Cell head>{localized(duty.who)}</Cell>
            <Cell>{localized(duty.what)}</Cell>
            <Cell>
              <CardWord>{say(words.due)}</CardWord>
              {localized(duty.due)}
            </Cell>
            <Cell muted>
              <CardWord>{say(words.clause)}</CardWord>
              {duty.clause ?? '—'}
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  )
}

function useFacts(act: Act) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const last = act.document?.lastPeriod
  return [
    { key: 'status', label: say(words.status), value: <ActStatus status={act.status} /> },
    { key: 'date', label: say(words.date), value: format.date(act.date) },
    { key: 'issuer', label: say(words.issuer), value: localized(act.issuer) },
    ...(last ? [{ key: 'last', label: say(words.lastPeriod), value: format.period(last) }] : []),
  ]
}

function ActBody({ act, all }: { act: Act; all: readonly Act[] }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const last = act.document?.lastPeriod
  return (
    <>
      <FactStrip variant="labelled" facts={useFacts(act)} />
      {last && (
        <div className={css.block}>
          <Note tone="warn">{say(words.lastPeriodText, { period: format.period(last) })}</Note>
        </div>
      )}
      {act.remark && (
        <div className={css.block}>
          <Note title={say(words.remark)}>{localized(act.remark)}</Note>
        </div>
      )}
      <div className={css.columns}>
        <div>
          <h2 className={css.heading}>{say(words.relations)}</h2>
          <ActRelations act={act} all={all} />
          {act.duties.length > 0 && (
            <>
              <h2 className={css.heading}>{say(words.duties)}</h2>
              <Duties duties={act.duties} />
            </>
          )}
        </div>
        <div>
          <h2 className={css.heading}>{say(words.timeline)}</h2>
          <ActTimeline act={act} all={all} />
        </div>
      </div>
    </>
  )
}

/** From an act to what it approves or changes: the order's indicators, or the programme. */
function DocumentLink({ document }: { document: NonNullable<Act['document']> }) {
  const say = useSay()
  if (document.kind === 'programme')
    return <ButtonLink to={paths.programme(document.id)}>{say(words.toProgramme)}</ButtonLink>
  return <ButtonLink to={paths.indicators()}>{say(words.toIndicators)}</ButtonLink>
}

/** One legal act: what it is, what it changes, what ended it and whom it obliges. */
export function ActPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const localized = useLocalized()
  const name = useActName()
  const found = useQuery(query(referenceApi.act, { params: { id } }))
  const { data: list } = useQuery(query(referenceApi.acts, { query: {} }))
  const act = found.data
  return (
    <Page>
      <PageHead
        crumbs={[{ label: say(words.acts), to: paths.acts() }, { label: act ? name(act) : say(words.act) }]}
        kicker={act && name(act)}
        title={act ? localized(act.title) : say(words.act)}
        documentTitle={act ? name(act) : say(words.act)}
        aside={act?.document && <DocumentLink document={act.document} />}
      />
      {found.error && !act && <FailedNote error={found.error} onRetry={() => void found.refetch()} />}
      {!act && !found.error && <SkeletonRows rows={6} height={36} columns={2} />}
      {act && <ActBody act={act} all={list?.items ?? [act]} />}
    </Page>
  )
}
