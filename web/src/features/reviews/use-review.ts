import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { SubmissionCourse } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { callMessages } from '#shared/language/call-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { CallError } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useClock } from '../submissions/use-clock.ts'
import type { RemarkCode, ReviewedRow } from './review-course.ts'

/** A decision upon a row, to be kept; null takes it back. */
export type Decision = {
  readonly key: string
  readonly decision: 'accept' | 'return' | null
  readonly part?: string | null
  readonly code?: RemarkCode
  readonly reason?: string
}

export type Remarked = {
  readonly key: string
  readonly part: string | null
  readonly code: RemarkCode
  readonly reason: string
}

/** How the steps of a review are asked for, by the kind of what is reviewed. */
export type ReviewActs = {
  readonly decide: (version: number, decisions: readonly Decision[]) => Promise<SubmissionCourse>
  readonly accept: (version: number) => Promise<SubmissionCourse>
  readonly giveBack: (version: number, rows: readonly Remarked[]) => Promise<SubmissionCourse>
  readonly reopen: (
    version: number,
    rows: readonly { readonly key: string; readonly reason: string }[],
  ) => Promise<SubmissionCourse>
}

type Command = (version: number) => Promise<SubmissionCourse>

/** The submission in the cache: read for its newest version, written with each answer. */
function useKept(id: string) {
  const cache = useQueryClient()
  const key = keyOf(submissionApi.find, { params: { id } })
  return {
    read: () => cache.getQueryData<SubmissionCourse>(key),
    write: (answer: SubmissionCourse) => cache.setQueryData(key, answer),
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
export function useReview(id: string, acts: ReviewActs) {
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

  return {
    isRunning: running > 0,
    savedAt,
    refusal,
    decide: (decisions: readonly Decision[]) => run((version) => acts.decide(version, decisions)),
    accept: () => run((version) => acts.accept(version)),
    giveBack: (rows: readonly Remarked[]) => run((version) => acts.giveBack(version, rows)),
    reopen: (rows: readonly { key: string; reason: string }[]) =>
      run((version) => acts.reopen(version, rows)),
  }
}

export type ReviewCommands = ReturnType<typeof useReview>

/** What is returned to the body: the decisions to return, as they are sent. */
export function remarkedOf(rows: readonly ReviewedRow[]): Remarked[] {
  return rows.flatMap(({ key, decision }) => {
    if (decision?.decision !== 'return' || decision.reason === null) return []
    const { code, part, reason } = decision
    return [{ key, code: code ?? 'other', part, reason }]
  })
}
