import { z } from 'zod'
import { SUBMISSION_STATUSES } from '../rules/submission-status.ts'
import { endpoint } from './endpoint.ts'
import {
  CHOSEN_STATES,
  DOCUMENT_KINDS,
  REMARK_CODES,
  submission,
  submissionHead,
} from './submission-shapes.ts'
import { identifier, listOf, paging, period } from './values.ts'

const id = z.strictObject({ id: identifier })
const version = z.number().int().min(1)
const text = z.string().trim().max(4000)

export const figureChange = z
  .strictObject({
    indicator: identifier,
    operand: identifier,
    value: z.union([z.string().max(100), z.null()]).optional(),
    state: z.enum(CHOSEN_STATES).optional(),
    ground: text.nullable().optional(),
    note: text.nullable().optional(),
  })
  .refine((change) => !(typeof change.value === 'string' && change.state !== undefined), {
    error: 'value-and-state',
    path: ['state'],
  })
export type FigureChange = z.output<typeof figureChange>

/** Figures to return: each operand, or all of the indicator's. */
export const returnedFigures = z
  .array(
    z.strictObject({
      indicator: identifier,
      operand: identifier.nullable().optional(),
      code: z.enum(REMARK_CODES).default('other'),
      reason: z.string().trim().min(1).max(4000),
    }),
  )
  .min(1)
  .max(1000)
export const reopenedFigures = z
  .array(z.strictObject({ indicator: identifier, reason: z.string().trim().min(1).max(4000) }))
  .min(1)
  .max(1000)
export const figureDecisions = z
  .array(
    z.strictObject({
      indicator: identifier,
      decision: z.enum(['accept', 'return']).nullable(),
      operand: identifier.nullable().optional(),
      code: z.enum(REMARK_CODES).optional(),
      reason: z.string().trim().max(4000).optional(),
    }),
  )
  .min(1)
  .max(1000)

const transition = <Path extends string>(
  action: Path,
  permission: 'send-submission' | 'approve-submission' | 'review-submission',
  summary: string,
) =>
  endpoint({
    method: 'POST',
    path: `/submissions/:id/${action}`,
    permission,
    summary,
    params: id,
    body: z.strictObject({ version }),
    response: submission,
  })

/** Reporting on figures of a KPI order; activities of a programme share these addresses (`activityApi`). */
export const submissionApi = {
  list: endpoint({
    method: 'GET',
    path: '/submissions',
    permission: 'read-submission',
    summary: 'Submissions that the reader may see',
    query: z.strictObject({
      ...paging,
      /** Without it both kinds are listed. */
      kind: z.enum(DOCUMENT_KINDS).optional(),
      document: identifier.optional(),
      period: period.optional(),
      body: identifier.optional(),
      status: z.enum(SUBMISSION_STATUSES).optional(),
    }),
    response: listOf(submissionHead),
  }),
  find: endpoint({
    method: 'GET',
    path: '/submissions/:id',
    permission: 'read-submission',
    summary: 'One submission with a row for each indicator',
    params: id,
    response: submission,
  }),
  enter: endpoint({
    method: 'PATCH',
    path: '/submissions/:id/figures',
    permission: 'enter-figures',
    summary: 'Save figures; refused when the version is not the current one',
    params: id,
    body: z.strictObject({ version, figures: z.array(figureChange).min(1).max(1000) }),
    response: submission,
  }),
  send: transition('send', 'send-submission', 'Send to the digital deputy'),
  approve: transition('approve', 'approve-submission', 'Approve: sends to the authorised body'),
  review: transition('review', 'review-submission', 'Begin the review'),
  accept: transition('accept', 'review-submission', 'Accept and seal'),
  return: endpoint({
    method: 'POST',
    path: '/submissions/:id/return',
    permission: 'return-submission',
    summary: 'Return figures, each with a reason; only these reopen',
    params: id,
    body: z.strictObject({
      version,
      figures: returnedFigures,
    }),
    response: submission,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/submissions/:id/reopen',
    permission: 'review-submission',
    summary: 'Reopen figures of an accepted submission for a correction; the sealed revision stays readable',
    params: id,
    body: z.strictObject({
      version,
      figures: reopenedFigures,
    }),
    response: submission,
  }),
  decide: endpoint({
    method: 'PATCH',
    path: '/submissions/:id/decisions',
    permission: 'review-submission',
    summary: 'Keep the reviewer’s decisions while the review goes on',
    params: id,
    body: z.strictObject({
      version,
      decisions: figureDecisions,
    }),
    response: submission,
  }),
  answer: endpoint({
    method: 'POST',
    path: '/submissions/:id/remarks/:remark/answer',
    permission: 'enter-figures',
    summary: 'Answer a remark in words',
    params: z.strictObject({ id: identifier, remark: identifier }),
    body: z.strictObject({ version, answer: z.string().trim().min(1).max(4000) }),
    response: submission,
  }),
}
