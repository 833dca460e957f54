import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { sessionApi } from '#shared/api/session.ts'
import { sessionMessages } from '#shared/language/session-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import css from './session.module.css'
import { SessionFrame } from './session-frame.tsx'
import { useSignIn } from './use-sign-in.ts'

function SignInForm({ session }: { session: ReturnType<typeof useSignIn> }) {
  const say = useSay()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [isAsked, setAsked] = useState(false)
  const missing = (text: string) => (isAsked && text.trim() === '' ? say(sessionMessages.fillIn) : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (email.trim() !== '' && password !== '') void session.signIn(email.trim(), password)
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {session.refusal && (
        <Note
          tone="bad"
          live="assertive"
          mark={<StateMark state="error" />}
          title={session.refusal.message}
        />
      )}
      <TextField
        label={say(sessionMessages.email)}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        error={missing(email)}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextField
        label={say(sessionMessages.password)}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        error={missing(password)}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" waiting={session.busyWith !== undefined} wide>
        {say(session.busyWith === undefined ? sessionMessages.signIn : sessionMessages.signingIn)}
      </Button>
    </form>
  )
}

/** E-mail and password; in demonstration mode also everybody who can be signed in as. */
export function SignInPage() {
  const say = useSay()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const isInterrupted = params.get('next')?.startsWith('/submissions/') ?? false
  const session = useSignIn()
  const { data: start } = useQuery({ ...query(sessionApi.start, {}), staleTime: 0 })
  const title = say(sessionMessages.signInTitle)
  return (
    <SessionFrame
      address={pathname}
      demo={start?.demo ?? false}
      aside={start?.demo ? <DemoAccounts start={start} session={session} /> : undefined}
    >
      <title>{`${title} · ${say(shellMessages.productName)}`}</title>
      <h1>{title}</h1>
      <p className={css.purpose}>{say(sessionMessages.purpose)}</p>
      {isInterrupted && (
        <div className={css.told}>
          <Note mark={<StateMark state="late" />}>{say(sessionMessages.signInToContinue)}</Note>
        </div>
      )}
      <SignInForm session={session} />
    </SessionFrame>
  )
}
