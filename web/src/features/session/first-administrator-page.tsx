import { type FormEvent, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { sessionApi } from '#shared/api/session.ts'
import { sessionMessages } from '#shared/language/session-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { call } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './session.module.css'
import { SessionFrame } from './session-frame.tsx'
import { useSignIn } from './use-sign-in.ts'

const SHORTEST_PASSWORD = 10

function AdministratorForm({ token }: { token: string }) {
  const say = useSay()
  const { begin, busyWith, refusal } = useSignIn()
  const [isAsked, setAsked] = useState(false)
  const [fields, setFields] = useState({ name: '', email: '', password: '', repeated: '' })
  const faults = {
    name: fields.name.trim() === '' ? say(sessionMessages.fillIn) : undefined,
    email: /^\S+@\S+\.\S+$/.test(fields.email.trim()) ? undefined : say(sessionMessages.notEmail),
    password: fields.password.length < SHORTEST_PASSWORD ? say(sessionMessages.passwordShort) : undefined,
    repeated: fields.password === fields.repeated ? undefined : say(sessionMessages.passwordsDiffer),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (Object.values(faults).some((fault) => fault !== undefined)) return
    const { name, email, password } = fields
    void begin(email, () =>
      call(sessionApi.createAdministrator, {
        body: { token, name: name.trim(), email: email.trim(), password },
      }),
    )
  }
  const field = (key: keyof typeof fields) => ({
    value: fields[key],
    error: isAsked ? faults[key] : undefined,
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      setFields({ ...fields, [key]: event.currentTarget.value }),
  })
  const told = refusal?.problem?.errors.map(({ detail }) => detail).join(' ') || refusal?.message
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {told && <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={told} />}
      <TextField label={say(sessionMessages.name)} autoComplete="name" {...field('name')} />
      <TextField
        label={say(sessionMessages.email)}
        type="email"
        autoComplete="username"
        {...field('email')}
      />
      <TextField
        label={say(sessionMessages.newPassword)}
        hint={say(sessionMessages.passwordHint)}
        type="password"
        autoComplete="new-password"
        {...field('password')}
      />
      <TextField
        label={say(sessionMessages.repeatPassword)}
        type="password"
        autoComplete="new-password"
        {...field('repeated')}
      />
      <Button type="submit" variant="primary" waiting={busyWith !== undefined} wide>
        {say(sessionMessages.create)}
      </Button>
    </form>
  )
}

/** Opened by the one-time link that the server prints at its first start. */
export function FirstAdministratorPage() {
  const say = useSay()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const token = params.get('token') ?? ''
  const title = say(sessionMessages.firstTitle)
  return (
    <SessionFrame address={pathname}>
      <title>{`${title} · ${say(shellMessages.productName)}`}</title>
      <h1>{title}</h1>
      <p className={css.purpose}>{say(sessionMessages.firstText)}</p>
      {token === '' ? (
        <div className={css.form}>
          <Note tone="bad" mark={<StateMark state="error" />} title={say(sessionMessages.noToken)} />
        </div>
      ) : (
        <AdministratorForm token={token} />
      )}
    </SessionFrame>
  )
}
