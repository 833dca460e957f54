import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import { activityApi } from '#shared/api/activities.ts'
import type { ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { call } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import { paths } from '../../paths.ts'
import type { CourseStep } from '../submissions/course-context.ts'
import type { RowDrafts } from '../submissions/draft-book.ts'
import { createDraftStorage } from '../submissions/draft-storage.ts'
import { createFormStore } from '../submissions/entry-store.ts'
import { useClock } from '../submissions/use-clock.ts'
import { useRetries } from '../submissions/use-submission-form.ts'
import type { ActivityStore } from './activity-context.ts'
import { type ActivityView, type ViewSetting, viewActivity } from './activity-view.ts'
import { bodyOf, fieldRules } from './field-changes.ts'
import { rowKey, subjectOfRow } from './fields.ts'

/** The unsaved side of the form, made once for a submission and a person. */
function useActivityStore(submission: ActivitySubmission, user: string): ActivityStore {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const clock = useClock()
  const newest = useRef({ clock, navigate })
  useEffect(() => {
    newest.current = { clock, navigate }
  })
  const [store] = useState(() => {
    const params = { id: submission.id }
    const key = keyOf(activityApi.find, { params })
    const read = () => cache.getQueryData<ActivitySubmission>(key) ?? submission
    return createFormStore(
      {
        read,
        write(next) {
          void cache.cancelQueries({ queryKey: key })
          cache.setQueryData(key, next)
        },
        save: (version, changes) =>
          call(activityApi.enter, { params, body: bodyOf(version, changes, read()) }),
        fetch: () => call(activityApi.find, { params }),
        signIn: () =>
          void newest.current.navigate(paths.signIn(`${window.location.pathname}${window.location.search}`)),
        storage: createDraftStorage(localStorage, { user, submission: submission.id }),
        now: () => newest.current.clock(),
      },
      fieldRules,
    )
  })
  useEffect(() => store.notice(submission), [store, submission])
  useRetries(store)
  return store
}

/** The steps of a submission of activities. */
function useActivitySteps(id: string, store: ActivityStore) {
  return useMemo(() => {
    const params = { id }
    const act = (step: CourseStep, version: number) => {
      switch (step.kind) {
        case 'return': {
          const activities = step.rows.map(({ row, code, reason }) => ({
            ...subjectOfRow(row),
            code,
            reason,
          }))
          return call(activityApi.return, { params, body: { version, activities } })
        }
        case 'answer': {
          const { remark, answer } = step
          return call(activityApi.answer, { params: { id, remark }, body: { version, answer } })
        }
        default:
          return call(activityApi[step.kind], { params, body: { version } })
      }
    }
    return {
      take: async (step: CourseStep) => void (await store.run((version) => act(step, version))),
      refetch: async () => void (await store.run(() => call(activityApi.find, { params }))),
    }
  }, [id, store])
}

/** Views of the rows; a row is viewed anew only when its drafts, its saved state or the language changed. */
function useActivityViews(
  submission: ActivitySubmission,
  store: ActivityStore,
  setting: ViewSetting,
): ActivityView[] {
  const kept = useRef(new Map<string, { parts: readonly unknown[]; view: ActivityView }>())
  return submission.activities.map((row) => {
    const key = rowKey(row)
    const drafts: RowDrafts = store.row(key)
    const parts = [row, drafts, setting.language]
    const before = kept.current.get(key)
    if (before?.parts.every((part, index) => part === parts[index])) return before.view
    const view = viewActivity(row, drafts, setting)
    kept.current.set(key, { parts, view })
    return view
  })
}

/** State of the form: what is typed, what it comes to, what stands in the way. */
export function useActivityDrafts(submission: ActivitySubmission, user: string, setting: ViewSetting) {
  const store = useActivityStore(submission, user)
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  const newest = store.submission()
  const views = useActivityViews(newest, store, setting)
  return { store, snapshot, views, submission: newest, ...useActivitySteps(submission.id, store) }
}

/** Drafts that wait in the browser, as text to be copied. */
export function unsentFields(store: ActivityStore): string[] {
  const { activities } = store.submission()
  return store.entries().flatMap(([{ indicator }, { text }]) => {
    const row = activities.find((one) => rowKey(one) === indicator)
    return row && text ? [`${row.activity}: ${text}`] : []
  })
}
