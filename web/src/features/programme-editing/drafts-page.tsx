import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type DraftEdition, editingApi } from '#shared/api/programme-editing.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { draftReturnMessages as returnWords } from '#shared/language/draft-return-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useActName } from '../reference/act-name.ts'
import { useCan, useMe } from '../session/use-me.ts'
import { AmendMenu } from './amend-menu.tsx'
import css from './editing.module.css'

function DraftLine({ draft }: { draft: DraftEdition }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const actName = useActName()
  const { programme, edition, state, prepared, returns, findings } = draft
  return (
    <Row>
      <Cell head named>
        <Link to={paths.draft(programme.id, { edition: String(edition.number) })}>
          {localized(programme.title)}
        </Link>
      </Cell>
      <Cell numeric>
        <CardWord>{say(words.edition)}</CardWord>
        {edition.number}
      </Cell>
      <Cell>
        {edition.act ? actName(edition.act) : '—'}
        {edition.effectiveFrom && <div className={css.quiet}>{format.date(edition.effectiveFrom)}</div>}
      </Cell>
      <Cell>
        {say(words[state])}
        {state === 'returned' && <blockquote className={css.remark}>{returns.at(-1)?.remark}</blockquote>}
      </Cell>
      <Cell>
        {prepared.by.name}
        <div className={css.quiet}>{format.instant(prepared.at, { year: true })}</div>
      </Cell>
      <Cell numeric>
        <CardWord>{say(words.findings)}</CardWord>
        {findings.error + findings.warning + findings.note}
      </Cell>
    </Row>
  )
}

function DraftTable({ drafts }: { drafts: readonly DraftEdition[] }) {
  const say = useSay()
  return (
    <DataTable cards label={say(words.draftsTitle)}>
      <thead>
        <tr>
          <HeadCell>{say(words.programme)}</HeadCell>
          <HeadCell numeric>{say(words.edition)}</HeadCell>
          <HeadCell>{say(words.act)}</HeadCell>
          <HeadCell>{say(words.state)}</HeadCell>
          <HeadCell>{say(words.preparedBy)}</HeadCell>
          <HeadCell numeric>{say(words.findings)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <DraftLine key={`${draft.programme.id}/${draft.edition.number}`} draft={draft} />
        ))}
      </tbody>
    </DataTable>
  )
}

/** Draft editions in work, and where new ones begin. */
export function DraftsPage() {
  const say = useSay()
  const can = useCan()
  const { data, error, refetch } = useQuery(query(editingApi.drafts, {}))
  const waiting = useMe().data?.waitingDrafts ?? 0
  return (
    <Page>
      <PageHead
        title={say(words.draftsTitle)}
        subtitle={waiting > 0 ? say(returnWords.waitingForYou, { count: waiting }) : say(words.draftsText)}
        aside={
          can('edit-programme') && (
            <div className={css.tools}>
              <div className={css.chooser}>
                <AmendMenu />
              </div>
              <ButtonLink icon="plus" to={paths.newAct()}>
                {say(words.newAct)}
              </ButtonLink>
              <ButtonLink variant="primary" icon="plus" to={paths.newProgramme()}>
                {say(words.newProgramme)}
              </ButtonLink>
            </div>
          )
        }
      />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={3} height={56} columns={3} />}
      {data && data.items.length > 0 && <DraftTable drafts={data.items} />}
      {data?.items.length === 0 && <Empty title={say(words.noDrafts)}>{say(words.noDraftsText)}</Empty>}
    </Page>
  )
}
