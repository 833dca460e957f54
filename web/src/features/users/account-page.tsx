import { type FormEvent, useState } from 'react'
import { sessionApi } from '#shared/api/session.ts'
import { roleWords, sessionMessages } from '#shared/language/session-messages.ts'
import { CallError, call } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { Pairs } from '../../components/drawer.tsx'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icons.tsx'
import { Note } from '../../components/note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { useMe } from '../session/use-me.ts'
import css from './account.module.css'

const SHORTEST_PASSWORD = 10
const NOTHING = { current: '', next: '', repeated: '' }

type Outcome = { kind: 'changed' } | { kind: 'refused'; words: string } | { kind: 'changing' }

function wordsOf(error: unknown): string {
  if (!(error instanceof CallError)) return String(error)
  return error.problem?.errors.map(({ detail }) => detail).join(' ') || error.message
}

function PasswordForm() {
  const say = useSay()
  const [fields, setFields] = useState(NOTHING)
  const [isAsked, setAsked] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const faults = {
    current: fields.current === '' ? say(sessionMessages.fillIn) : undefined,
    next: fields.next.length < SHORTEST_PASSWORD ? say(sessionMessages.passwordShort) : undefined,
    repeated: fields.next === fields.repeated ? undefined : say(sessionMessages.passwordsDiffer),
  }
  async function change(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (Object.values(faults).some((fault) => fault !== undefined)) return
    setOutcome({ kind: 'changing' })
    try {
      await call(sessionApi.changePassword, { body: { current: fields.current, next: fields.next } })
      setFields(NOTHING)
      setAsked(false)
      setOutcome({ kind: 'changed' })
    } catch (error) {
      setOutcome({ kind: 'refused', words: wordsOf(error) })
    }
  }
  const field = (key: keyof typeof fields) => ({
    type: 'password',
    value: fields[key],
    error: isAsked ? faults[key] : undefined,
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      setFields({ ...fields, [key]: event.currentTarget.value }),
  })
  return (
    <form className={css.form} onSubmit={(event) => void change(event)} noValidate>
      <h2>{say(sessionMessages.changePassword)}</h2>
      <p className={css.hint}>{say(sessionMessages.changePasswordText)}</p>
      {outcome?.kind === 'refused' && (
        <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={outcome.words} />
      )}
      {outcome?.kind === 'changed' && (
        <Note
          tone="good"
          live="polite"
          mark={<Icon name="check" size={14} />}
          title={say(sessionMessages.passwordChanged)}
        />
      )}
      <TextField
        label={say(sessionMessages.currentPassword)}
        autoComplete="current-password"
        {...field('current')}
      />
      <TextField
        label={say(sessionMessages.newPassword)}
        hint={say(sessionMessages.passwordHint)}
        autoComplete="new-password"
        {...field('next')}
      />
      <TextField
        label={say(sessionMessages.repeatPassword)}
        autoComplete="new-password"
        {...field('repeated')}
      />
      <div>
        <Button type="submit" variant="primary" waiting={outcome?.kind === 'changing'}>
          {say(sessionMessages.changePassword)}
        </Button>
      </div>
    </form>
  )
}

/** Who one is here, and the password. */
export function AccountPage() {
  const say = useSay()
  const localized = useLocalized()
  const { data: me } = useMe()
  if (!me) {
    return (
      <Page>
        <SkeletonRows rows={4} columns={0} />
      </Page>
    )
  }
  const roles = me.memberships.map(({ role, body, bodyName }) => ({
    key: `${role} ${body}`,
    name: say(roleWords[role]),
    value: bodyName ? localized(bodyName) : say(sessionMessages.everyBody),
  }))
  return (
    <Page>
      <PageHead title={me.name} kicker={say(sessionMessages.accountTitle)} subtitle={me.email} />
      <section className={css.roles} aria-label={say(sessionMessages.roles)}>
        <h2>{say(sessionMessages.roles)}</h2>
        <Pairs pairs={roles} />
      </section>
      <PasswordForm />
    </Page>
  )
}
