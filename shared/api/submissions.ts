import { z } from 'zod'
import { FIGURE_STATES } from '../engine/figure.ts'
import { WINDOW_REASONS } from '../rules/reporting-window.ts'
import { SUBMISSION_STATUSES } from '../rules/submission-status.ts'
import { endpoint } from './endpoint.ts'
import { pathShape, scoringMethodShape, targetInForce } from './indicators.ts'
import { identifier, instant, listOf, paging, personName, quarter, translated, valueShape } from './values.ts'

/** States that a person may choose for a figure instead of a number, each with its ground. */
export const CHOSEN_STATES = ['not-reported', 'not-applicable', 'withheld'] as const

/** Why a figure is returned; the text beside it says the rest. */
export const REMARK_CODES = [
  'denominator-unexplained',
  'evidence-missing',
  'evidence-does-not-prove',
  'wrong-period',
  'does-not-match-source',
  'other',
] as const

export const remark = z.object({
  id: z.string(),
  round: z.number(),
  indicator: z.string(),
  operand: z.string().nullable(),
  stage: z.enum(['deputy', 'reviewer']),
  code: z.enum(REMARK_CODES),
  reason: z.string(),
  by: personName,
  at: instant,
  answer: z.string().nullable(),
  answeredBy: personName.nullable(),
  answeredAt: instant.nullable(),
})
export type Remark = z.output<typeof remark>

export const evidence = z
  .object({
    id: z.string(),
    submission: z.string(),
    indicator: z.string(),
    operand: z.string().nullable(),
    name: z.string(),
    type: z.string(),
    size: z.number(),
    sha256: z.string(),
    by: personName,
    at: instant,
    /** Periods in which the very same file was given before. */
    usedIn: z.array(z.string()),
  })
  .meta({ id: 'Evidence' })
export type Evidence = z.output<typeof evidence>

export const operandFigure = z.object({
  /** The address of the figure: its passport is at `/figures/{id}/passport`. */
  id: z.string(),
  state: z.enum(FIGURE_STATES),
  value: z.string().nullable(),
  ground: z.string().nullable(),
  note: z.string().nullable(),
  evidence: z.array(z.string()),
  returned: z.boolean(),
  editable: z.boolean(),
  by: personName.nullable(),
  at: instant.nullable(),
})
export type OperandFigure = z.output<typeof operandFigure>

/** What stands in the way of sending (`blocks`) or deserves a look, in words of the reader's language. */
export const rowProblem = z.object({
  code: z.string(),
  severity: z.enum(['blocks', 'looks-odd', 'info']),
  operand: z.string().nullable(),
  text: z.string(),
})

export const submissionRow = z.object({
  indicator: z.string(),
  id: z.string(),
  number: z.string(),
  section: z.string(),
  /** Whether the indicator has a target this year: if not, it may stay empty. */
  due: z.boolean(),
  operands: z.record(z.string(), operandFigure),
  computed: valueShape,
  target: targetInForce.nullable(),
  firstTarget: targetInForce.nullable(),
  path: pathShape,
  previous: z.object({
    period: z.string(),
    status: z.string().nullable(),
    computed: valueShape,
    operands: z.record(z.string(), valueShape),
  }),
  yearToDate: valueShape,
  achievement: valueShape,
  band: z.string().nullable(),
  problems: z.array(rowProblem),
  remarks: z.array(remark),
  evidence: z.array(evidence),
  decision: z
    .object({
      decision: z.enum(['accept', 'return']),
      code: z.enum(REMARK_CODES).nullable(),
      operand: z.string().nullable(),
      reason: z.string().nullable(),
      by: personName,
      at: instant,
    })
    .nullable(),
})
export type SubmissionRow = z.output<typeof submissionRow>

export const submissionHead = z.object({
  id: z.string(),
  document: z.string(),
  body: z.string(),
  bodyName: translated,
  period: z.string(),
  status: z.enum(SUBMISSION_STATUSES),
  version: z.number(),
  round: z.number(),
  deadline: instant,
  late: z.boolean(),
  /** Whole days after the deadline at which it reached the authorised body, or now if it has not; 0 when in time. */
  daysLate: z.number(),
  window: z.object({ open: z.boolean(), reason: z.enum(WINDOW_REASONS) }),
  demo: z.boolean(),
  progress: z.object({
    rows: z.number(),
    ready: z.number(),
    returned: z.number(),
    errors: z.number(),
    empty: z.number(),
  }),
  sentAt: instant.nullable(),
  sentBy: personName.nullable(),
  approvedAt: instant.nullable(),
  approvedBy: personName.nullable(),
  acceptedAt: instant.nullable(),
  acceptedBy: personName.nullable(),
})
export type SubmissionHead = z.output<typeof submissionHead>

export const submission = submissionHead
  .extend({
    rounds: z.array(
      z.object({
        round: z.number(),
        returnedBy: personName,
        stage: z.enum(['deputy', 'reviewer']),
        at: instant,
        remarks: z.number(),
      }),
    ),
    /** What this reader may do now; the reason stands where the answer is no and a person may wonder. */
    allowed: z.object({
      enter: z.boolean(),
      send: z.boolean(),
      approve: z.boolean(),
      return: z.boolean(),
      review: z.boolean(),
      accept: z.boolean(),
      reopen: z.boolean(),
      because: z.string().nullable(),
    }),
    rows: z.array(submissionRow),
    /** How achievements are put into bands and scores, for the form to show live what the server will compute. */
    method: scoringMethodShape,
    seal: z.object({ revision: z.number(), digest: z.string(), at: instant }).nullable(),
  })
  .meta({ id: 'Submission' })
export type Submission = z.output<typeof submission>

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

export const submissionApi = {
  list: endpoint({
    method: 'GET',
    path: '/submissions',
    permission: 'read-submission',
    summary: 'Submissions that the reader may see',
    query: z.strictObject({
      ...paging,
      period: quarter.optional(),
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
      figures: z
        .array(
          z.strictObject({
            indicator: identifier,
            operand: identifier.nullable().optional(),
            code: z.enum(REMARK_CODES).default('other'),
            reason: z.string().trim().min(1).max(4000),
          }),
        )
        .min(1)
        .max(1000),
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
      figures: z
        .array(z.strictObject({ indicator: identifier, reason: z.string().trim().min(1).max(4000) }))
        .min(1)
        .max(1000),
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
      decisions: z
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
        .max(1000),
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

export const evidenceApi = {
  list: endpoint({
    method: 'GET',
    path: '/submissions/:id/evidence',
    permission: 'signed-in',
    summary: 'Evidence of a submission',
    params: id,
    query: z.strictObject(paging),
    response: listOf(evidence),
  }),
  add: endpoint({
    method: 'POST',
    path: '/submissions/:id/evidence',
    permission: 'enter-figures',
    summary:
      'Attach a file (form fields: file, indicator, operand); PDF, image or spreadsheet up to 20 MB, told by content',
    params: id,
    upload: true,
    response: evidence,
    status: 201,
  }),
  download: endpoint({
    method: 'GET',
    path: '/submissions/:id/evidence/:evidence',
    permission: 'signed-in',
    summary: 'Download a file, for those who may see the figure',
    params: z.strictObject({ id: identifier, evidence: identifier }),
    response: { file: 'application/octet-stream' },
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/submissions/:id/evidence/:evidence',
    permission: 'enter-figures',
    summary: 'Take a file back while the submission is open',
    params: z.strictObject({ id: identifier, evidence: identifier }),
    response: null,
  }),
}
