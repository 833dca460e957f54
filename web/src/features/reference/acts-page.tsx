import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type Act, referenceApi } from '#shared/api/reference.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { query } from '../../api/queries.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useActName } from './act-name.ts'
import { ActRelations } from './act-relations.tsx'
import { ActStatus } from './act-words.tsx'
import css from './reference.module.css'
import { ReferenceTabs } from './reference-tabs.tsx'

function ActRow({ act, all }: { act: Act; all: readonly Act[] }) {
  const format = useFormat()
  const localized = useLocalized()
  const name = useActName()
  return (
    <Row>
      <Cell head strong>
        <Link to={paths.act(act.id)} className={css.noBreak}>
          {name(act)}
        </Link>
      </Cell>
      <Cell muted>{format.date(act.date)}</Cell>
      <Cell>
        {localized(act.title)}
        <div className={css.quiet}>{localized(act.issuer)}</div>
      </Cell>
      <Cell>
        <ActStatus status={act.status} />
      </Cell>
      <Cell>
        <ActRelations act={act} all={all} />
      </Cell>
    </Row>
  )
}

function ActTable({ acts }: { acts: readonly Act[] }) {
  const say = useSay()
  return (
    <DataTable cards label={say(words.actsTitle)}>
      <thead>
        <tr>
          <HeadCell>{say(words.act)}</HeadCell>
          <HeadCell>{say(words.date)}</HeadCell>
          <HeadCell>{say(words.title)}</HeadCell>
          <HeadCell>{say(words.status)}</HeadCell>
          <HeadCell>{say(words.relations)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <ActRow key={act.id} act={act} all={acts} />
        ))}
      </tbody>
    </DataTable>
  )
}

/** The legal acts behind the figures, the oldest first. */
export function ActsPage() {
  const say = useSay()
  const { data, error, refetch } = useQuery(query(referenceApi.acts, { query: {} }))
  const acts = [...(data?.items ?? [])].sort((a, b) => a.date.localeCompare(b.date))
  return (
    <Page>
      <PageHead title={say(words.actsTitle)} subtitle={say(words.actsText)} />
      <ReferenceTabs current="acts" />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={3} height={72} columns={2} />}
      {data && (acts.length > 0 ? <ActTable acts={acts} /> : <Empty title={say(words.noActs)} />)}
    </Page>
  )
}
