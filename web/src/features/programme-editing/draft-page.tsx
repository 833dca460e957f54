import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { LinkTabs } from '../../components/link-tabs.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { DRAFT_TABS, type DraftTab, paths } from '../../paths.ts'
import { DraftAct } from './draft-act.tsx'
import { DraftBar } from './draft-bar.tsx'
import { DraftIndicators } from './draft-indicators.tsx'
import { DraftPassport } from './draft-passport.tsx'
import { DraftPlan } from './draft-plan.tsx'
import { OpenRemark } from './draft-returns.tsx'
import { DraftSide } from './draft-side.tsx'
import css from './editing.module.css'
import { DraftStructure } from './structure/draft-structure.tsx'
import { type DraftWork, useDraftWork } from './use-draft-work.ts'

const VIEWS: Readonly<Record<DraftTab, (props: { work: DraftWork }) => ReactNode>> = {
  plan: DraftPlan,
  passport: DraftPassport,
  structure: DraftStructure,
  indicators: DraftIndicators,
  head: DraftAct,
}

function Head({ work }: { work: DraftWork }) {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const { programme, edition, state, prepared } = work.draft
  const title = localized(programme.title)
  return (
    <PageHead
      crumbs={[
        { label: say(words.drafts), to: paths.drafts() },
        { label: title, to: paths.programme(programme.id) },
      ]}
      kicker={say(words.draftOf, { number: edition.number })}
      title={title}
      subtitle={say(words.subtitle, {
        state: say(words[state]),
        name: prepared.by.name,
        when: format.instant(prepared.at, { year: true }),
      })}
    />
  )
}

function Draft({ id, number }: { id: string; number: number }) {
  const say = useSay()
  const [search] = useSearchParams()
  const { work, error, refetch } = useDraftWork({ id, number })
  const tab = DRAFT_TABS.find((known) => known === search.get('tab')) ?? 'plan'
  const View = VIEWS[tab]
  if (!work)
    return (
      <Page>
        {error ? <FailedNote error={error} onRetry={() => void refetch()} /> : <SkeletonRows rows={12} />}
      </Page>
    )
  const tabs = DRAFT_TABS.map((one) => ({
    to: paths.draft(id, { tab: one, edition: String(number) }),
    label: say(words[one]),
    current: one === tab,
  }))
  return (
    <Page actions={<DraftBar work={work} />}>
      <Head work={work} />
      <OpenRemark work={work} />
      <LinkTabs label={say(words.tabs)} tabs={tabs} />
      <div className={css.columns}>
        <div>
          <View work={work} />
        </div>
        <DraftSide work={work} />
      </div>
    </Page>
  )
}

/** The draft edition of a programme that somebody works on; the address may name its number. */
export function DraftPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const [search] = useSearchParams()
  const asked = Number(search.get('edition'))
  const { data, error, refetch } = useQuery(query(programmesApi.editions, { params: { id } }))
  if (asked > 0) return <Draft id={id} number={asked} />
  const number = data?.items.findLast(({ status }) => status === 'draft')?.number
  if (number !== undefined) return <Draft id={id} number={number} />
  return (
    <Page>
      {error && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={12} />}
      {data && (
        <Empty
          title={say(words.noDraftHere)}
          action={<ButtonLink to={paths.amend(id)}>{say(words.amend)}</ButtonLink>}
        />
      )}
    </Page>
  )
}
