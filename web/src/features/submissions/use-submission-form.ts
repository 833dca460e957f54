import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Submission } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { call } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { paths } from '../../paths.ts'
import type { CourseStep } from './course-context.ts'
import type { RowDrafts } from './draft-book.ts'
import { createDraftStorage } from './draft-storage.ts'
import { createEntryStore, type EntrySnapshot, type EntryStore } from './entry-store.ts'
import { type Definition, defineIndicator, type RowView, viewRow } from './row-view.ts'
import { useClock } from './use-clock.ts'

const RETRY_MILLISECONDS = 15_000

/** Keeps trying what could not be sent: when the network is back, and now and then. */
export function useRetries(store: {
  readonly kick: () => void
  readonly snapshot: () => EntrySnapshot
}): void {
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

/** The unsaved side of the form, made once for a submission and a person. */
function useEntryStore(submission: Submission, user: string): EntryStore {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const clock = useClock()
  const newest = useRef({ clock, navigate })
  useEffect(() => {
    newest.current = { clock, navigate }
  })
  const [store] = useState(() => {
    const params = { id: submission.id }
    const key = keyOf(submissionApi.find, { params })
    return createEntryStore({
      read: () => cache.getQueryData<Submission>(key) ?? submission,
      write(next) {
        void cache.cancelQueries({ queryKey: key })
        cache.setQueryData(key, next)
      },
      save: (version, figures) =>
        call(submissionApi.enter, { params, body: { version, figures: [...figures] } }),
      fetch: () => call(submissionApi.find, { params }),
      signIn: () =>
        void newest.current.navigate(paths.signIn(`${window.location.pathname}${window.location.search}`)),
      storage: createDraftStorage(localStorage, { user, submission: submission.id }),
      now: () => newest.current.clock(),
    })
  })
  useEffect(() => store.notice(submission), [store, submission])
  useRetries(store)
  return store
}

/** The steps of a submission of figures. */
function useFigureSteps(id: string, store: EntryStore) {
  return useMemo(() => {
    const params = { id }
    const act = (step: CourseStep, version: number) => {
      switch (step.kind) {
        case 'return': {
          const figures = step.rows.map(({ row, ...one }) => ({ indicator: row, ...one }))
          return call(submissionApi.return, { params, body: { version, figures } })
        }
        case 'answer': {
          const { remark, answer } = step
          return call(submissionApi.answer, { params: { id, remark }, body: { version, answer } })
        }
        default:
          return call(submissionApi[step.kind], { params, body: { version } })
      }
    }
    return {
      take: async (step: CourseStep) => void (await store.run((version) => act(step, version))),
      refetch: async () => void (await store.run(() => call(submissionApi.find, { params }))),
    }
  }, [id, store])
}

/** Drafts that wait in the browser, as text to be copied. */
export function unsentFigures(store: EntryStore): string[] {
  const { rows } = store.submission()
  return store.entries().flatMap(([{ indicator }, draft]) => {
    const row = rows.find((one) => one.indicator === indicator)
    const text = draft.text ?? draft.chosen?.ground ?? draft.note
    return row && text ? [`${row.number}: ${text}`] : []
  })
}

/** Views of the rows; a row is viewed anew only when its own drafts, its own saved state or the language changed. */
function useRowViews(
  submission: Submission,
  definitions: ReadonlyMap<string, Definition>,
  store: EntryStore,
): RowView[] {
  const { language } = useLanguage()
  const { period, method } = submission
  const kept = useRef(new Map<string, { parts: readonly unknown[]; view: RowView }>())
  return submission.rows.flatMap((row) => {
    const definition = definitions.get(row.indicator)
    if (!definition) return []
    const drafts: RowDrafts = store.row(row.indicator)
    const parts = [row, definition, drafts, language]
    const before = kept.current.get(row.indicator)
    if (before?.parts.every((part, index) => part === parts[index])) return [before.view]
    const view = viewRow(row, definition, { drafts, setting: { period, method, language } })
    kept.current.set(row.indicator, { parts, view })
    return [view]
  })
}

/** State of the entry form: what is typed, what it comes to, what stands in the way. */
export function useSubmissionForm({
  submission,
  indicators,
  user,
}: {
  submission: Submission
  indicators: readonly Indicator[]
  user: string
}) {
  const store = useEntryStore(submission, user)
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  const definitions = useMemo(
    () => new Map(indicators.map((indicator) => [indicator.id, defineIndicator(indicator)])),
    [indicators],
  )
  // Not the page's own: drafts that the newest state holds are gone already, the page learns of it a moment later.
  const newest = store.submission()
  const views = useRowViews(newest, definitions, store)
  return { store, snapshot, views, submission: newest, ...useFigureSteps(submission.id, store) }
}
