import { z } from 'zod'
import { FIGURE_STATES } from '../engine/figure.ts'
import { WINDOW_REASONS } from '../rules/reporting-window.ts'
import { SUBMISSION_STATUSES } from '../rules/submission-status.ts'
import { pathShape, scoringMethodShape, targetInForce } from './indicators.ts'
import { instant, personName, translated, valueShape } from './values.ts'

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

/** What a submission reports on: figures of a KPI order, or activities of a state programme. */
export const DOCUMENT_KINDS = ['kpi-order', 'programme'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const submissionHead = z.object({
  id: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
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

/** What every submission tells beside its head, whatever it reports on. */
export const submissionCourse = submissionHead.extend({
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
  seal: z.object({ revision: z.number(), digest: z.string(), at: instant }).nullable(),
})
export type SubmissionCourse = z.output<typeof submissionCourse>

/** A submission of figures. */
export const submission = submissionCourse
  .extend({
    kind: z.literal('kpi-order'),
    rows: z.array(submissionRow),
    /** How achievements are put into bands and scores, for the form to show live what the server will compute. */
    method: scoringMethodShape,
  })
  .meta({ id: 'Submission' })
export type Submission = z.output<typeof submission>
