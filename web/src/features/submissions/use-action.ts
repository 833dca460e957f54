import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Submission } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { callMessages } from '#shared/language/call-messages.ts'
import { CallError, call } from '../../api/call.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useEntry } from './entry-context.ts'
import { NotSavedError } from './save-queue.ts'

type Options = {
  /** Does not depend on what else is in the submission: tried once more on a newer version. */
  readonly isRepeatable?: boolean
}

/** The server's words where it refused to save what had to be saved first; empty where it was not reached. */
function notSavedWords(error: unknown): string {
  return error instanceof NotSavedError && error.state.kind === 'failed' ? error.state.words : ''
}

/** Carries out an action on the submission after everything typed is saved; a refusal is kept in words. */
export function useAction() {
  const { submission, store } = useEntry()
  const say = useSay()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [isRunning, setRunning] = useState(false)
  const [refused, setRefused] = useState<CallError | string>()

  async function attempt(
    action: (version: number) => Promise<Submission>,
    isRepeatable: boolean,
  ): Promise<void> {
    try {
      await store.run(action)
    } catch (error) {
      if (!(error instanceof CallError) || error.kind !== 'conflict') throw error
      await store.run(() => call(submissionApi.find, { params: { id: submission.id } }))
      if (!isRepeatable) throw error
      await store.run(action)
    }
  }

  /** Whether it was carried out. */
  async function run(
    action: (version: number) => Promise<Submission>,
    { isRepeatable = false }: Options = {},
  ): Promise<boolean> {
    setRunning(true)
    setRefused(undefined)
    try {
      await attempt(action, isRepeatable)
      // Lists, counts and reports elsewhere tell of this submission: they are asked anew when they are next shown.
      void cache.invalidateQueries({
        predicate: ({ queryKey: [first, second] }) =>
          first !== 'indicators' && first !== 'acts' && second !== submission.id,
      })
      return true
    } catch (error) {
      if (error instanceof CallError && error.kind === 'not-signed-in') {
        await navigate(paths.signIn(`${window.location.pathname}${window.location.search}`))
      }
      setRefused(error instanceof CallError ? error : notSavedWords(error) || say(callMessages.offline))
      return false
    } finally {
      setRunning(false)
    }
  }

  const refusal = refused instanceof CallError ? refused.message : refused
  return {
    run,
    isRunning,
    refusal,
    problem: refused instanceof CallError ? refused.problem : null,
    forget: () => setRefused(undefined),
  }
}
