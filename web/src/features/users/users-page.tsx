import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { type User, userApi } from '#shared/api/users.ts'
import { roleWords } from '#shared/language/session-messages.ts'
import { peopleMessages as words } from '#shared/language/users-messages.ts'
import { ROLES } from '#shared/rules/roles.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { TextField } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Select } from '../../components/select.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './people.module.css'
import { UserDialog } from './user-dialog.tsx'
import { UserTable } from './user-table.tsx'

/** Whom to show: the address holds the words and the role. */
function useFilter() {
  const [search, setSearch] = useSearchParams()
  const text = search.get('q') ?? ''
  const role = search.get('role') ?? ''
  const change = (name: string, value: string) =>
    setSearch(
      (before) => {
        if (value === '') before.delete(name)
        else before.set(name, value)
        return before
      },
      { replace: true },
    )
  const isShown = ({ name, email, memberships }: User) =>
    `${name} ${email}`.toLowerCase().includes(text.toLowerCase()) &&
    (role === '' || memberships.some((one) => one.role === role))
  return { text, role, change, isShown }
}

function Filters({ filter }: { filter: ReturnType<typeof useFilter> }) {
  const say = useSay()
  return (
    <div className={css.filters}>
      <TextField
        label={say(words.search)}
        type="search"
        value={filter.text}
        onChange={(event) => filter.change('q', event.currentTarget.value)}
      />
      <Select
        label={say(words.role)}
        value={filter.role}
        options={[
          { value: '', label: say(words.everyRole) },
          ...ROLES.map((role) => ({ value: role, label: say(roleWords[role]) })),
        ]}
        onChange={(role) => filter.change('role', role)}
      />
    </div>
  )
}

/** The administrator's list of people: roles, accounts, passwords. */
export function UsersPage() {
  const say = useSay()
  const filter = useFilter()
  const [edited, setEdited] = useState<User | 'new' | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(query(userApi.list, { query: { limit: 500 } }))
  const users = data?.items ?? []
  const shown = users.filter(filter.isShown).sort((a, b) => a.email.localeCompare(b.email))
  function done(user: User) {
    setNews(say(edited === 'new' ? words.added : words.changed, { name: user.name }))
    setEdited(null)
  }
  return (
    <Page>
      <PageHead
        title={say(words.title)}
        subtitle={
          data && say(words.subtitle, { all: users.length, active: users.filter((one) => one.active).length })
        }
        aside={
          <Button variant="primary" icon="plus" onClick={() => setEdited('new')}>
            {say(words.add)}
          </Button>
        }
      />
      {news !== null && (
        <Note tone="good" live="polite">
          {news}
        </Note>
      )}
      <Filters filter={filter} />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={12} height={36} columns={2} />}
      {data &&
        (shown.length > 0 ? (
          <UserTable users={shown} onEdit={setEdited} />
        ) : (
          <Empty title={say(words.emptyTitle)}>{say(words.emptyText)}</Empty>
        ))}
      {edited !== null && (
        <UserDialog user={edited === 'new' ? null : edited} onClose={() => setEdited(null)} onDone={done} />
      )}
    </Page>
  )
}
