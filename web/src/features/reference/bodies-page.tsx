import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type Body, referenceApi } from '#shared/api/reference.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { query } from '../../api/queries.ts'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './reference.module.css'
import { ReferenceTabs } from './reference-tabs.tsx'

function BodyRow({ body }: { body: Body }) {
  const say = useSay()
  const localized = useLocalized()
  const name = localized(body.name)
  return (
    <Row>
      <Cell muted>{body.number}</Cell>
      <Cell head named>
        <Link to={paths.body(body.id)}>{name}</Link>
      </Cell>
      <Cell>
        {body.sections.map(({ id, number, title }) => (
          <div key={id}>
            <span className={css.quiet}>{number}</span> {localized(title)}
          </div>
        ))}
      </Cell>
      <Cell numeric>
        <CardWord>{say(words.indicators)}</CardWord>
        <Link
          className="in-text"
          to={paths.indicators({ body: body.id })}
          aria-label={`${name}, ${say(words.indicators)}: ${body.indicators}`}
        >
          {body.indicators}
        </Link>
      </Cell>
    </Row>
  )
}

function BodyTable({ bodies }: { bodies: readonly Body[] }) {
  const say = useSay()
  return (
    <DataTable cards label={say(words.bodiesTitle)}>
      <thead>
        <tr>
          <HeadCell>№</HeadCell>
          <HeadCell>{say(words.body)}</HeadCell>
          <HeadCell>{say(words.sections)}</HeadCell>
          <HeadCell numeric>{say(words.indicators)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {bodies.map((body) => (
          <BodyRow key={body.id} body={body} />
        ))}
      </tbody>
    </DataTable>
  )
}

function countsOf(bodies: readonly Body[]) {
  return {
    bodies: bodies.length,
    sections: bodies.reduce((sum, { sections }) => sum + sections.length, 0),
    indicators: bodies.reduce((sum, { indicators }) => sum + indicators, 0),
  }
}

/** The bodies that report, in the order of the document. */
export function BodiesPage() {
  const say = useSay()
  const { data, error, refetch } = useQuery(query(referenceApi.bodies, { query: {} }))
  const bodies = [...(data?.items ?? [])].sort((a, b) => a.number - b.number)
  return (
    <Page>
      <PageHead
        title={say(words.bodiesTitle)}
        subtitle={data ? say(words.bodiesText, countsOf(bodies)) : undefined}
      />
      <ReferenceTabs current="bodies" />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={15} height={34} columns={1} />}
      {data && (bodies.length > 0 ? <BodyTable bodies={bodies} /> : <Empty title={say(words.noBodies)} />)}
    </Page>
  )
}
