import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import type { SubmissionCourse } from '#shared/api/submission-shapes.ts'
import { paths } from '../../paths.ts'
import type { CellAddress } from './cell-drafts.ts'
import type { CourseStep } from './course-context.ts'
import type { DraftRules } from './draft-rules.ts'
import { createDraftStorage } from './draft-storage.ts'
import { createFormStore, type EntrySnapshot, type FormStore } from './entry-store.ts'
import { useClock } from './use-clock.ts'

const RETRY_MILLISECONDS = 15_000

/** Keeps trying what could not be sent: when the network is back, and now and then. */
function useRetries(store: { readonly kick: () => void; readonly snapshot: () => EntrySnapshot }): void {
  useEffect(() => {
    const kick = () => store.kick()
    kick()
    window.addEventListener('online', kick)
    const timer = window.setInterval(() => {
      const { kind } = store.snapshot().save
      if (kind === 'offline' || kind === 'failed') kick()
    }, RETRY_MILLISECONDS)
    return () => {
      window.removeEventListener('online', kick)
      window.clearInterval(timer)
    }
  }, [store])
}

/** How a submission of a kind is kept in the query cache, and by which requests it is read, saved and moved on. */
export type FormRequests<Held, Change extends CellAddress> = {
  readonly key: readonly unknown[]
  readonly rules: DraftRules<Held, Change>
  readonly fetch: () => Promise<Held>
  /** `held`: what is not changed of something that is saved whole goes as the server holds it. */
  readonly save: (version: number, changes: readonly Change[], held: Held) => Promise<Held>
  readonly act: (step: CourseStep, version: number) => Promise<Held>
}

/**
 * The unsaved side of a form, made once for a submission and a person, and the steps of the submission. The `submission`
 * that it answers is the newest that is known: drafts that it holds already are gone, the page learns of it a moment later.
 */
export function useFormStore<Held extends SubmissionCourse, Change extends CellAddress>(
  submission: Held,
  user: string,
  requests: FormRequests<Held, Change>,
) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const clock = useClock()
  const newest = useRef({ clock, navigate })
  useEffect(() => {
    newest.current = { clock, navigate }
  })
  const [store] = useState<FormStore<Held, Change>>(() => {
    const { key, rules, fetch, save } = requests
    const read = () => cache.getQueryData<Held>(key) ?? submission
    return createFormStore<Held, Change>(
      {
        read,
        write(next) {
          void cache.cancelQueries({ queryKey: key })
          cache.setQueryData(key, next)
        },
        save: (version, changes) => save(version, changes, read()),
        fetch,
        signIn: () =>
          void newest.current.navigate(paths.signIn(`${window.location.pathname}${window.location.search}`)),
        storage: createDraftStorage(localStorage, { user, submission: submission.id }),
        now: () => newest.current.clock(),
      },
      rules,
    )
  })
  useEffect(() => store.notice(submission), [store, submission])
  useRetries(store)
  const [{ act, fetch }] = useState(requests)
  const steps = useMemo(
    () => ({
      take: async (step: CourseStep) => void (await store.run((version) => act(step, version))),
      refetch: async () => void (await store.run(fetch)),
    }),
    [store, act, fetch],
  )
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  return { store, snapshot, submission: store.submission(), ...steps }
}

/** Views of rows by key: a row is viewed anew only when one of the parts of which its view is made has changed. */
export function useKeptViews<View>(): (key: string, parts: readonly unknown[], make: () => View) => View {
  const kept = useRef(new Map<string, { parts: readonly unknown[]; view: View }>())
  return (key, parts, make) => {
    const before = kept.current.get(key)
    if (before?.parts.every((part, index) => part === parts[index])) return before.view
    const view = make()
    kept.current.set(key, { parts, view })
    return view
  }
}
