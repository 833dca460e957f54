import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { type AuditEvent, auditApi } from '#shared/api/audit.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { userApi } from '#shared/api/users.ts'
import { trailMessages as words } from '#shared/language/audit-messages.ts'
import { query } from '../../api/queries.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { shortBodyName } from '../session/body-name.ts'
import { useCan } from '../session/use-me.ts'
import { EventTable } from './event-rows.tsx'
import css from './trail.module.css'
import { FILTERS, type Filter, TrailFilters } from './trail-filters.tsx'
import { ChainResult, useChain, VerifyButton } from './verify-chain.tsx'

const PAGE = 50

/** The filters and the page of the trail, as the address holds them. */
function useTrailAddress() {
  const [search, setSearch] = useSearchParams()
  const filter: Filter = {}
  for (const name of FILTERS) {
    const value = search.get(name)
    if (value) filter[name] = value
  }
  const change = (next: Filter) =>
    setSearch(Object.entries(next).filter((entry): entry is [string, string] => Boolean(entry[1])))
  const at = (cursor: string | null) => {
    const next = new URLSearchParams(filter)
    if (cursor !== null) next.set('cursor', cursor)
    return `?${next}`
  }
  return { filter, cursor: search.get('cursor') ?? undefined, change, at }
}

/** «Энергетика, 2024 ж. 3-тоқсан» for a submission's id; the id itself while the list is not known. */
function useSubmissionNames() {
  const format = useFormat()
  const localized = useLocalized()
  const { data } = useQuery(query(submissionApi.list, { query: { limit: 500 } }))
  const names = new Map(
    data?.items.map(({ id, bodyName, period }) => [
      id,
      `${localized(shortBodyName(bodyName))}, ${format.period(period, 'short')}`,
    ]),
  )
  return names
}

/** Everybody for the administrator; for the auditor, those whose events are on the page. */
function usePeople(events: readonly AuditEvent[], chosen: string | undefined) {
  const can = useCan()
  const { data } = useQuery({
    ...query(userApi.list, { query: { limit: 500 } }),
    enabled: can('manage-users'),
  })
  const people = new Map(chosen === undefined ? [] : [[chosen, chosen]])
  for (const { user } of events) if (user) people.set(user.id, user.name)
  for (const { id, name, email } of data?.items ?? []) people.set(id, `${name}, ${email}`)
  return [...people]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label))
}

type Address = ReturnType<typeof useTrailAddress>

function Pages({ next, address }: { next: string | null; address: Address }) {
  const say = useSay()
  const isLater = address.cursor !== undefined
  if (!isLater && next === null) return null
  return (
    <nav className={css.pages} aria-label={say(words.pages)}>
      {isLater && (
        <>
          <ButtonLink to={address.at(null)}>{say(words.newest)}</ButtonLink>
          <Button icon="chevron-left" onClick={() => window.history.back()}>
            {say(words.newer)}
          </Button>
        </>
      )}
      {next !== null && (
        <ButtonLink icon="chevron-right" to={address.at(next)}>
          {say(words.earlier)}
        </ButtonLink>
      )}
    </nav>
  )
}

/** Who did what, the newest first; the address holds what is looked for. */
export function AuditPage() {
  const say = useSay()
  const address = useTrailAddress()
  const { filter, cursor, change } = address
  const chain = useChain()
  const asked = { ...filter, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) }
  const { data, error, refetch } = useQuery({
    ...query(auditApi.list, { query: asked }),
    placeholderData: keepPreviousData,
  })
  const names = useSubmissionNames()
  const events = data?.items ?? []
  return (
    <Page>
      <PageHead
        title={say(words.title)}
        subtitle={say(words.subtitle)}
        aside={<VerifyButton chain={chain} />}
      />
      <ChainResult chain={chain} />
      <TrailFilters
        filter={filter}
        people={usePeople(events, filter.user)}
        submissions={[...names].map(([value, label]) => ({ value, label }))}
        onChange={change}
      />
      {error && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={12} height={32} columns={3} />}
      {data && events.length > 0 && <EventTable events={events} nameOf={(id) => names.get(id) ?? id} />}
      {data && events.length === 0 && !error && (
        <Empty
          title={say(words.emptyTitle)}
          action={<Button onClick={() => change({})}>{say(words.clear)}</Button>}
        >
          {say(words.emptyText)}
        </Empty>
      )}
      {data && !error && <Pages next={data.next} address={address} />}
    </Page>
  )
}
