import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { type AuditEvent, auditApi } from '#shared/api/audit.ts'
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
import { useSay } from '../../language/use-say.ts'
import { useReportPeriods } from '../reports/use-report-periods.ts'
import { useCan } from '../session/use-me.ts'
import { EventTable } from './event-rows.tsx'
import css from './trail.module.css'
import { FILTERS, type Filter, TrailFilters } from './trail-filters.tsx'
import { useTrailNames } from './use-trail-names.ts'
import { ChainResult, useChain, VerifyButton } from './verify-chain.tsx'

const PAGE = 50

/** The filters, the page and the open event of the trail, as the address holds them. */
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
  const openEvent = (id: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (id === null) next.delete('event')
        else next.set('event', id)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return {
    filter,
    cursor: search.get('cursor') ?? undefined,
    change,
    at,
    /** The event whose details stand open. */
    event: search.get('event'),
    openEvent,
  }
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
  const events = data?.items ?? []
  const people = usePeople(events, filter.user)
  const { bodies, names } = useTrailNames(people)
  const format = useFormat()
  const periods = useReportPeriods().periods.map((value) => ({ value, label: format.period(value, 'short') }))
  return (
    <Page>
      <PageHead
        title={say(words.title)}
        subtitle={say(words.subtitle)}
        aside={<VerifyButton chain={chain} />}
      />
      <ChainResult chain={chain} />
      <TrailFilters filter={filter} people={people} bodies={bodies} periods={periods} onChange={change} />
      {error && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={12} height={32} columns={3} />}
      {data && events.length > 0 && (
        <EventTable events={events} names={names} openEvent={address.event} onOpen={address.openEvent} />
      )}
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
