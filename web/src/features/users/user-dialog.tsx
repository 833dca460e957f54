import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type User, userApi } from '#shared/api/users.ts'
import { peopleMessages as words } from '#shared/language/users-messages.ts'
import { CallError, call } from '../../api/call.ts'
import { type Faults, faultsIn } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './people.module.css'
import { RoleFields } from './role-fields.tsx'
import { draftOf, faultsOf, membershipsOf, type UserDraft } from './user-draft.ts'

const FORM = 'user-form'

function send(user: User | null, draft: UserDraft): Promise<User> {
  const name = draft.name.trim()
  const memberships = membershipsOf(draft)
  const { active, password } = draft
  if (user === null)
    return call(userApi.create, { body: { email: draft.email.trim(), name, password, memberships } })
  const body = { name, active, memberships, ...(password === '' ? {} : { password }) }
  return call(userApi.change, { params: { id: user.id }, body })
}

function useSaving(user: User | null, draft: UserDraft, onDone: (user: User) => void) {
  const say = useSay()
  const cache = useQueryClient()
  const [faults, setFaults] = useState<Faults>({})
  const [refusal, setRefusal] = useState<string | undefined>()
  const [isSaving, setSaving] = useState(false)
  async function save() {
    const found = faultsOf(draft, user === null, say)
    setFaults(found)
    setRefusal(undefined)
    if (Object.keys(found).length > 0 || isSaving) return
    setSaving(true)
    try {
      const saved = await send(user, draft)
      await cache.invalidateQueries({ queryKey: ['users'] })
      onDone(saved)
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      setFaults(faultsIn(error))
      setRefusal(error.message)
    } finally {
      setSaving(false)
    }
  }
  return { faults, refusal, isSaving, save }
}

type FieldsProps = {
  isNew: boolean
  draft: UserDraft
  faults: Faults
  onChange: (next: Partial<UserDraft>) => void
}

function Fields({ isNew, draft, faults, onChange }: FieldsProps) {
  const say = useSay()
  return (
    <>
      <TextField
        label={say(words.email)}
        type="email"
        autoComplete="off"
        readOnly={!isNew}
        value={draft.email}
        error={faults.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <TextField
        label={say(words.name)}
        autoComplete="off"
        value={draft.name}
        error={faults.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <RoleFields roles={draft.roles} faults={faults} onChange={(roles) => onChange({ roles })} />
      <TextField
        label={say(isNew ? words.password : words.newPassword)}
        hint={say(isNew ? words.passwordHint : words.newPasswordHint)}
        type="password"
        autoComplete="new-password"
        value={draft.password}
        error={faults.password}
        onChange={(event) => onChange({ password: event.currentTarget.value })}
      />
      {!isNew && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={draft.active}
            onChange={(event) => onChange({ active: event.currentTarget.checked })}
          />
          {say(words.isActive)}
        </label>
      )}
    </>
  )
}

/** Adds a user, or changes one. What the server refuses stands under the field that it means. */
export function UserDialog({
  user,
  onClose,
  onDone,
}: {
  user: User | null
  onClose: () => void
  onDone: (user: User) => void
}) {
  const say = useSay()
  const [draft, setDraft] = useState(() => draftOf(user))
  const { faults, refusal, isSaving, save } = useSaving(user, draft, onDone)
  return (
    <Dialog
      title={say(user === null ? words.addTitle : words.editTitle)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" type="submit" form={FORM} waiting={isSaving}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        noValidate
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Fields
          isNew={user === null}
          draft={draft}
          faults={faults}
          onChange={(next) => setDraft((before) => ({ ...before, ...next }))}
        />
        {refusal !== undefined && (
          <Note tone="bad" live="assertive" mark={<StateMark state="error" />}>
            {refusal}
          </Note>
        )}
      </form>
    </Dialog>
  )
}
