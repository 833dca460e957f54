import { useQuery } from '@tanstack/react-query'
import { referenceApi } from '#shared/api/reference.ts'
import { roleWords } from '#shared/language/session-messages.ts'
import { peopleMessages as words } from '#shared/language/users-messages.ts'
import { ROLES, type Role } from '#shared/rules/roles.ts'
import type { Faults } from '../../api/faults.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './people.module.css'
import { needsBody, type RoleDraft } from './user-draft.ts'

type RoleFieldsProps = {
  roles: readonly RoleDraft[]
  faults: Faults
  onChange: (roles: readonly RoleDraft[]) => void
}

function useChoices() {
  const say = useSay()
  const localized = useLocalized()
  const { data } = useQuery(query(referenceApi.bodies, { query: {} }))
  const bodies = [...(data?.items ?? [])].sort((a, b) => a.number - b.number)
  return {
    roles: ROLES.map((role) => ({ value: role, label: say(roleWords[role]) })),
    bodies: [
      { value: '', label: say(words.chooseBody) },
      ...bodies.map(({ id, shortName }) => ({ value: id, label: localized(shortName) })),
    ],
  }
}

/** The roles of a person; those that belong to a body name it. */
export function RoleFields({ roles, faults, onChange }: RoleFieldsProps) {
  const say = useSay()
  const choices = useChoices()
  const change = (key: number, next: Partial<RoleDraft>) =>
    onChange(roles.map((one) => (one.key === key ? { ...one, ...next } : one)))
  const nextKey = Math.max(0, ...roles.map(({ key }) => key)) + 1
  return (
    <fieldset className={css.roles}>
      <legend>{say(words.roles)}</legend>
      {roles.map(({ key, role, body }, index) => {
        const fault = faults[`memberships.${index}.body`] ?? faults[`memberships.${index}.role`]
        const number = index + 1
        return (
          <div key={key} className={css.role}>
            <Select
              label={say(words.roleNumber, { number })}
              value={role}
              options={choices.roles}
              onChange={(chosen) => change(key, { role: chosen as Role })}
            />
            {needsBody(role) && (
              <Select
                label={say(words.bodyOfRole, { number })}
                value={body}
                options={choices.bodies}
                aria-invalid={fault !== undefined || undefined}
                aria-describedby={fault === undefined ? undefined : `role-fault-${key}`}
                onChange={(chosen) => change(key, { body: chosen })}
              />
            )}
            {roles.length > 1 && (
              <Button
                variant="quiet"
                icon="x"
                aria-label={say(words.removeRole, { number })}
                onClick={() => onChange(roles.filter((one) => one.key !== key))}
              />
            )}
            {fault !== undefined && (
              <span className={css.fault} id={`role-fault-${key}`}>
                <StateMark state="error" size={13} /> {fault}
              </span>
            )}
          </div>
        )
      })}
      <Button
        variant="link"
        icon="plus"
        onClick={() => onChange([...roles, { key: nextKey, role: 'viewer', body: '' }])}
      >
        {say(words.addRole)}
      </Button>
    </fieldset>
  )
}
