import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Submission, SubmissionRow } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { callMessages } from '#shared/language/call-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { CallError, call, type Input } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useClock } from '../submissions/use-clock.ts'

export type Decision = Input<typeof submissionApi.decide>['body']['decisions'][number]
export type Remarked = Input<typeof submissionApi.return>['body']['figures'][number]

type Command = (version: number) => Promise<Submission>

/** The submission in the cache: read for its newest version, written with each answer. */
function useKept(id: string) {
  const cache = useQueryClient()
  const key = keyOf(submissionApi.find, { params: { id } })
  return {
    read: () => cache.getQueryData<Submission>(key),
    write: (answer: Submission) => cache.setQueryData(key, answer),
    refetch: () => cache.refetchQueries({ queryKey: key }),
    /** Lists, counts and reports elsewhere tell of this submission: they are asked anew when next shown. */
    tellOthers: () =>
      void cache.invalidateQueries({
        predicate: ({ queryKey: [first, second] }) =>
          first !== 'indicators' && first !== 'acts' && second !== id,
      }),
  }
}

/** What the reviewer does, one request after another, each with the version that the one before it has made. */
export function useReview(id: string) {
  const say = useSay()
  const navigate = useNavigate()
  const clock = useClock()
  const kept = useKept(id)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const [running, setRunning] = useState(0)
  const [savedAt, setSavedAt] = useState<Date>()
  const [refusal, setRefusal] = useState<string>()

  async function refuse(error: unknown): Promise<void> {
    if (!(error instanceof CallError)) return setRefusal(say(callMessages.offline))
    if (error.kind === 'not-signed-in') {
      await navigate(paths.signIn(`${window.location.pathname}${window.location.search}`))
    }
    if (error.kind === 'conflict') await kept.refetch()
    setRefusal(error.kind === 'conflict' ? say(reviewMessages.stale) : error.message)
  }

  async function attempt(command: Command): Promise<boolean> {
    const before = kept.read()
    if (!before) return false
    try {
      const answer = await command(before.version)
      kept.write(answer)
      setSavedAt(new Date(clock()))
      if (answer.status !== before.status) kept.tellOthers()
      return true
    } catch (error) {
      await refuse(error)
      return false
    }
  }

  /** Whether it was carried out. */
  function run(command: Command): Promise<boolean> {
    setRunning((count) => count + 1)
    setRefusal(undefined)
    const done = queue.current.then(() => attempt(command)).finally(() => setRunning((count) => count - 1))
    queue.current = done
    return done
  }

  const params = { id }
  return {
    isRunning: running > 0,
    savedAt,
    refusal,
    decide: (decisions: Decision[]) =>
      run((version) => call(submissionApi.decide, { params, body: { version, decisions } })),
    accept: () => run((version) => call(submissionApi.accept, { params, body: { version } })),
    giveBack: (figures: Remarked[]) =>
      run((version) => call(submissionApi.return, { params, body: { version, figures } })),
    reopen: (figures: { indicator: string; reason: string }[]) =>
      run((version) => call(submissionApi.reopen, { params, body: { version, figures } })),
  }
}

export type ReviewCommands = ReturnType<typeof useReview>

/** What is returned to the body: the decisions to return, as the server takes them. */
export function remarkedOf(rows: readonly SubmissionRow[]): Remarked[] {
  return rows.flatMap(({ indicator, decision }) => {
    if (decision?.decision !== 'return' || decision.reason === null) return []
    const { code, operand, reason } = decision
    return [{ indicator, code: code ?? 'other', operand, reason }]
  })
}
