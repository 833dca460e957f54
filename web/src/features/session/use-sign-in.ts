import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type Me, sessionApi } from '#shared/api/session.ts'
import { CallError, call } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import { paths } from '../../paths.ts'

/** An address of this site only: a link from elsewhere must not lead away after sign-in. */
function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : paths.home()
}

/** Begins a session and goes where the person was going; a refusal is kept in words. */
export function useSignIn() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const [refusal, setRefusal] = useState<CallError>()
  const [busyWith, setBusyWith] = useState<string>()

  async function begin(who: string, session: () => Promise<Me>): Promise<void> {
    setBusyWith(who)
    setRefusal(undefined)
    try {
      const me = await session()
      // Whatever was fetched for somebody else is not this person's.
      cache.clear()
      cache.setQueryData(keyOf(sessionApi.me, {}), me)
      await navigate(safeNext(params.get('next')), { replace: true })
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      setRefusal(error)
    } finally {
      setBusyWith(undefined)
    }
  }

  return {
    refusal,
    busyWith,
    begin,
    signIn: (email: string, password: string) =>
      begin(email, () => call(sessionApi.signIn, { body: { email, password } })),
  }
}
