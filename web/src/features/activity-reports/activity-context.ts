import { createContext, use } from 'react'
import type { ActivityRemark, ActivitySubmission } from '#shared/api/activity-shapes.ts'
import type { Course } from '../submissions/course-context.ts'
import type { FormStore } from '../submissions/entry-store.ts'
import type { FieldChange } from './field-changes.ts'

/** A dialog that stands open over the form. */
export type ActivityDialog =
  | { readonly kind: 'answer'; readonly remark: ActivityRemark; readonly row: string }
  | { readonly kind: 'evidence'; readonly row: string; readonly files?: readonly File[] | undefined }
  | { readonly kind: 'return'; readonly row: string }
  | { readonly kind: 'send' }
  | { readonly kind: 'approve' }

export type ActivityStore = FormStore<ActivitySubmission, FieldChange>

/** What every row and field of the form needs to know and may ask for. */
export type ActivityForm = Omit<Course, 'submission' | 'store' | 'open'> & {
  readonly submission: ActivitySubmission
  readonly store: ActivityStore
  readonly open: (dialog: ActivityDialog) => void
  readonly sourceName: (source: string | null) => string
}

const ActivityContext = createContext<ActivityForm | undefined>(undefined)

export const ActivityProvider = ActivityContext

export function useActivityForm(): ActivityForm {
  const form = use(ActivityContext)
  if (!form) throw new Error('ActivityProvider is missing above this component')
  return form
}

/** Section and number stay readable in an address of an element: `field-4/2.1 2008-12-31-status`. */
export const fieldId = (row: string, field: string): string => `field-${row.replace(' ', '-')}-${field}`

export const activityRowId = (row: string): string => `activity-${row.replace(' ', '-')}`
