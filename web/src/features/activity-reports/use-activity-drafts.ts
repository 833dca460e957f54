import { activityApi } from '#shared/api/activities.ts'
import type { ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { call } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import type { CourseStep } from '../submissions/course-context.ts'
import { type FormRequests, useFormStore, useKeptViews } from '../submissions/use-form-store.ts'
import type { ActivityStore } from './activity-context.ts'
import { type ActivityView, type ViewSetting, viewActivity } from './activity-view.ts'
import { bodyOf, type FieldChange, fieldRules } from './field-changes.ts'
import { rowKey, subjectOfRow } from './fields.ts'

/** The requests of a submission of activities. */
function activityRequests(id: string): FormRequests<ActivitySubmission, FieldChange> {
  const params = { id }
  return {
    key: keyOf(activityApi.find, { params }),
    rules: fieldRules,
    fetch: () => call(activityApi.find, { params }),
    save: (version, changes, held) =>
      call(activityApi.enter, { params, body: bodyOf(version, changes, held) }),
    act(step: CourseStep, version: number) {
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
    },
  }
}

/** State of the form: what is typed, what it comes to, what stands in the way. */
export function useActivityDrafts(submission: ActivitySubmission, user: string, setting: ViewSetting) {
  const form = useFormStore(submission, user, activityRequests(submission.id))
  const kept = useKeptViews<ActivityView>()
  const views = form.submission.activities.map((row) => {
    const key = rowKey(row)
    const drafts = form.store.row(key)
    return kept(key, [row, drafts, setting.language], () => viewActivity(row, drafts, setting))
  })
  return { ...form, views }
}

/** Drafts that wait in the browser, as text to be copied. */
export function unsentFields(store: ActivityStore): string[] {
  const { activities } = store.submission()
  return store.entries().flatMap(([{ indicator }, { text }]) => {
    const row = activities.find((one) => rowKey(one) === indicator)
    return row && text ? [`${row.activity}: ${text}`] : []
  })
}
