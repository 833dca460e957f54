import { z } from 'zod'
import { ACTIVITY_STATUSES } from '../rules/activity-report.ts'
import { activityEvidence, activitySubmission } from './activity-shapes.ts'
import { endpoint, varied } from './endpoint.ts'
import { evidenceApi } from './evidence.ts'
import { CHOSEN_STATES, REMARK_CODES } from './submission-shapes.ts'
import { submissionApi } from './submissions.ts'
import { calendarDate, identifier, listOf } from './values.ts'

const params = z.strictObject({ id: identifier })
const text = z.string().trim().max(4000)

/** A report of one activity on one due date; a member that is left out stays as it was, null clears it. */
export const activityChange = z.strictObject({
  activity: identifier,
  due: calendarDate,
  status: z.enum(ACTIVITY_STATUSES).nullable().optional(),
  narrative: text.nullable().optional(),
  reason: text.nullable().optional(),
  document: z
    .strictObject({
      name: z.string().trim().max(1000).nullable(),
      number: z.string().trim().max(100).nullable(),
      date: calendarDate.nullable(),
    })
    .nullable()
    .optional(),
})
export type ActivityChange = z.output<typeof activityChange>

/** Money as people write it (S3), in the unit of the plan; or the state that stands for it, with the line's ground. */
const typedMoney = z.union([z.string().max(100), z.null(), z.strictObject({ state: z.enum(CHOSEN_STATES) })])
export type TypedMoney = z.output<typeof typedMoney>

export const spendingChange = z.strictObject({
  activity: identifier,
  year: z.number().int(),
  source: identifier.nullable(),
  allocated: typedMoney.optional(),
  spent: typedMoney.optional(),
  ground: text.nullable().optional(),
})
export type SpendingChange = z.output<typeof spendingChange>

const version = z.number().int().min(1)
const reason = z.string().trim().min(1).max(4000)
const code = z.enum(REMARK_CODES)
/** `due` null: the activity of which only the money is reported. */
const subject = { activity: identifier, due: calendarDate.nullable() }
const many = <S extends z.ZodType>(item: S) => z.array(item).min(1).max(1000)

/** Activities to return: each reopens with its money. */
export const returnedActivities = many(z.strictObject({ ...subject, code: code.default('other'), reason }))
export const reopenedActivities = many(z.strictObject({ ...subject, reason }))
export const activityDecisions = many(
  z.strictObject({
    ...subject,
    decision: z.enum(['accept', 'return']).nullable(),
    code: code.optional(),
    reason: z.string().trim().max(4000).optional(),
  }),
)

const response = activitySubmission
const withActivities = <S extends z.ZodType>(activities: S) => z.strictObject({ version, activities })

/** Reporting on activities: the addresses of submissions as a page of a programme uses them, and its own. */
export const activityApi = {
  find: varied(submissionApi.find, { response }),
  enter: endpoint({
    method: 'PATCH',
    path: '/submissions/:id/activities',
    permission: 'enter-figures',
    summary: 'Save reports of activities and their money; refused when the version is not the current one',
    params,
    body: z
      .strictObject({
        version,
        activities: z.array(activityChange).max(1000).default([]),
        spending: z.array(spendingChange).max(1000).default([]),
      })
      .refine(({ activities, spending }) => activities.length + spending.length > 0, {
        error: 'required',
        path: ['activities'],
      }),
    response,
  }),
  send: varied(submissionApi.send, { response }),
  approve: varied(submissionApi.approve, { response }),
  review: varied(submissionApi.review, { response }),
  accept: varied(submissionApi.accept, { response }),
  answer: varied(submissionApi.answer, { response }),
  return: varied(submissionApi.return, { response, body: withActivities(returnedActivities) }),
  reopen: varied(submissionApi.reopen, { response, body: withActivities(reopenedActivities) }),
  decide: varied(submissionApi.decide, { response, body: withActivities(activityDecisions) }),
  listEvidence: varied(evidenceApi.list, { response: listOf(activityEvidence) }),
  addEvidence: varied(evidenceApi.add, { response: activityEvidence }),
}
