import { z } from 'zod'
import { activityDecisions, reopenedActivities, returnedActivities } from './activities.ts'
import { activityEvidence, activitySubmission } from './activity-shapes.ts'
import { varied } from './endpoint.ts'
import { evidenceApi } from './evidence.ts'
import { evidence, submission } from './submission-shapes.ts'
import { figureDecisions, reopenedFigures, returnedFigures, submissionApi } from './submissions.ts'
import { listOf } from './values.ts'

/** Figures or activities; `kind` tells which. */
export const anySubmission = z.discriminatedUnion('kind', [submission, activitySubmission])
export type AnySubmission = z.output<typeof anySubmission>

const response = anySubmission
const anyEvidence = z.union([evidence, activityEvidence])

/** A list that is named for figures, or `activities` in its place: one of the two. */
function eitherOf<
  Name extends 'figures' | 'decisions',
  Figures extends z.ZodType,
  Activities extends z.ZodType,
>(name: Name, figures: Figures, activities: Activities) {
  const shape = { [name]: figures.optional() } as { [key in Name]: z.ZodOptional<Figures> }
  return z
    .strictObject({ version: z.number().int().min(1), ...shape, activities: activities.optional() })
    .superRefine((body, context) => {
      const given = [name, 'activities'].filter((member) => Reflect.get(body, member) !== undefined)
      if (given.length === 0) context.addIssue({ code: 'custom', message: 'required', path: [name] })
      if (given.length === 2)
        context.addIssue({ code: 'custom', message: 'figures-or-activities', path: ['activities'] })
    })
}

/** The addresses that submissions of figures and of activities share, as the server binds them. */
export const submissionAddresses = {
  list: submissionApi.list,
  find: varied(submissionApi.find, { response }),
  send: varied(submissionApi.send, { response }),
  approve: varied(submissionApi.approve, { response }),
  review: varied(submissionApi.review, { response }),
  accept: varied(submissionApi.accept, { response }),
  answer: varied(submissionApi.answer, { response }),
  return: varied(submissionApi.return, {
    response,
    body: eitherOf('figures', returnedFigures, returnedActivities),
  }),
  reopen: varied(submissionApi.reopen, {
    response,
    body: eitherOf('figures', reopenedFigures, reopenedActivities),
  }),
  decide: varied(submissionApi.decide, {
    response,
    body: eitherOf('decisions', figureDecisions, activityDecisions),
  }),
}

export const evidenceAddresses = {
  ...evidenceApi,
  list: varied(evidenceApi.list, { response: listOf(anyEvidence) }),
  add: varied(evidenceApi.add, { response: anyEvidence }),
}
