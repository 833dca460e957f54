import { useQuery } from '@tanstack/react-query'
import { referenceApi } from '#shared/api/reference.ts'
import type { User } from '#shared/api/users.ts'
import { roleWords } from '#shared/language/session-messages.ts'
import { peopleMessages as words } from '#shared/language/users-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './people.module.css'

/** The short names of bodies by id. */
function useBodyNames() {
  const localized = useLocalized()
  const { data } = useQuery(query(referenceApi.bodies, { query: {} }))
  return new Map(data?.items.map(({ id, shortName }) => [id, localized(shortName)]))
}

type RowProps = { user: User; bodies: ReadonlyMap<string, string>; onEdit: (user: User) => void }

function UserRow({ user, bodies, onEdit }: RowProps) {
  const say = useSay()
  const format = useFormat()
  return (
    <Row kind={user.active ? undefined : 'removed'}>
      <Cell head named>
        {user.name}
      </Cell>
      <Cell>
        <span className={css.email}>{user.email}</span>
      </Cell>
      <Cell>
        {user.memberships.map(({ role, body }) => (
          <div key={`${role} ${body ?? ''}`}>
            {say(roleWords[role])}
            {body !== null && <span className={css.quiet}>, {bodies.get(body) ?? body}</span>}
          </div>
        ))}
      </Cell>
      <Cell>
        <span className={user.active ? css.good : css.quiet}>
          {say(user.active ? words.active : words.closed)}
        </span>
      </Cell>
      <Cell muted>{format.day(user.createdAt)}</Cell>
      <Cell>
        <Button
          size="row"
          aria-label={say(words.editOf, { name: user.name, email: user.email })}
          onClick={() => onEdit(user)}
        >
          {say(words.edit)}
        </Button>
      </Cell>
    </Row>
  )
}

export function UserTable({ users, onEdit }: { users: readonly User[]; onEdit: (user: User) => void }) {
  const say = useSay()
  const bodies = useBodyNames()
  return (
    <DataTable cards label={say(words.title)}>
      <thead>
        <tr>
          <HeadCell>{say(words.name)}</HeadCell>
          <HeadCell>{say(words.email)}</HeadCell>
          <HeadCell>{say(words.roles)}</HeadCell>
          <HeadCell>{say(words.account)}</HeadCell>
          <HeadCell>{say(words.since)}</HeadCell>
          <HeadCell hidden>{say(words.actions)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} bodies={bodies} onEdit={onEdit} />
        ))}
      </tbody>
    </DataTable>
  )
}
