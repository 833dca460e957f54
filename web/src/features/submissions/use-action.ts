import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { callMessages } from '#shared/language/call-messages.ts'
import { CallError } from '../../api/call.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { type CourseStep, useCourse } from './course-context.ts'
import { NotSavedError } from './save-queue.ts'

type Options = {
  /** Does not depend on what else is in the submission: tried once more on a newer version. */
  readonly isRepeatable?: boolean
  readonly onRefused?: (error: CallError) => void
}

/** The server's words where it refused to save what had to be saved first; empty where it was not reached. */
function notSavedWords(error: unknown): string {
  return error instanceof NotSavedError && error.state.kind === 'failed' ? error.state.words : ''
}

/** Takes a step of the submission after everything typed is saved; a refusal is kept in words. */
export function useAction() {
  const { submission, take, refetch } = useCourse()
  const say = useSay()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [isRunning, setRunning] = useState(false)
  const [refused, setRefused] = useState<string>()

  async function attempt(step: CourseStep, isRepeatable: boolean): Promise<void> {
    try {
      await take(step)
    } catch (error) {
      if (!(error instanceof CallError) || error.kind !== 'conflict') throw error
      await refetch()
      if (!isRepeatable) throw error
      await take(step)
    }
  }

  async function refuse(error: unknown, onRefused: Options['onRefused']): Promise<void> {
    if (!(error instanceof CallError)) {
      setRefused(notSavedWords(error) || say(callMessages.offline))
      return
    }
    if (error.kind === 'not-signed-in') {
      await navigate(paths.signIn(`${window.location.pathname}${window.location.search}`))
    }
    setRefused(error.message)
    onRefused?.(error)
  }

  /** Whether it was carried out. */
  async function run(step: CourseStep, { isRepeatable = false, onRefused }: Options = {}): Promise<boolean> {
    setRunning(true)
    setRefused(undefined)
    try {
      await attempt(step, isRepeatable)
      // Lists, counts and reports elsewhere tell of this submission: they are asked anew when they are next shown.
      void cache.invalidateQueries({
        predicate: ({ queryKey: [first, second] }) =>
          first !== 'indicators' && first !== 'acts' && second !== submission.id,
      })
      return true
    } catch (error) {
      await refuse(error, onRefused)
      return false
    } finally {
      setRunning(false)
    }
  }

  return { run, isRunning, refusal: refused }
}
