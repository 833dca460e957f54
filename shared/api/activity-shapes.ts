import { z } from 'zod'
import { AMOUNT_STATES, EXECUTOR_ROLES, MONEY_UNITS } from '../engine/plan.ts'
import { ACTIVITY_STATUSES, SPENDING_STATES } from '../rules/activity-report.ts'
import { dueDates, fundingSource, namedBody, printedText } from './programme-shapes.ts'
import { evidence, REMARK_CODES, remark, rowProblem, submissionCourse } from './submission-shapes.ts'
import { calendarDate, decimalText, instant, personName, translated, valueShape } from './values.ts'

/** What a remark or a file is about in a programme: an activity (section/number) on one of its due dates. */
const subject = { activity: z.string(), due: calendarDate.nullable() }

export const activityRemark = remark.omit({ indicator: true, operand: true }).extend(subject)
export type ActivityRemark = z.output<typeof activityRemark>

export const activityEvidence = evidence
  .omit({ indicator: true, operand: true })
  .extend(subject)
  .meta({ id: 'ActivityEvidence' })
export type ActivityEvidence = z.output<typeof activityEvidence>

/** The document that proves an activity done; its file is evidence of the activity. */
export const completionDocument = z.object({
  name: z.string().nullable(),
  number: z.string().nullable(),
  date: calendarDate.nullable(),
})

const reportedMoney = z.object({ state: z.enum(SPENDING_STATES), value: decimalText.nullable() })

/**
 * Money of an activity for the year from a source, since 1 January, in the plan's unit. `source` null: the plan names
 * none. `isNeeded`: the plan has an amount, so each of the two is a value or a state with a ground before sending.
 */
export const spendingLine = z.object({
  year: z.number(),
  source: z.string().nullable(),
  planned: decimalText.nullable(),
  plannedState: z.enum(AMOUNT_STATES),
  unit: z.enum(MONEY_UNITS),
  isNeeded: z.boolean(),
  allocated: reportedMoney,
  spent: reportedMoney,
  /** Spent of planned, per cent. */
  execution: valueShape,
  ground: z.string().nullable(),
  returned: z.boolean(),
  editable: z.boolean(),
  by: personName.nullable(),
  at: instant.nullable(),
})
export type SpendingLine = z.output<typeof spendingLine>

/** What stands in the way of sending, or deserves a look. `field`: `status`, `reason`, `document`, `spending/2008/republican/spent`. */
export const activityProblem = rowProblem.omit({ operand: true }).extend({ field: z.string().nullable() })
export type ActivityProblem = z.output<typeof activityProblem>

/** What was last accepted of a due date of an earlier period that comes again; `said` null: nothing was. */
const carried = z.object({
  /** The period on which the due date reported. */
  period: z.string(),
  said: z.object({ status: z.enum(ACTIVITY_STATUSES), period: z.string() }).nullable(),
})

/**
 * An activity on a due date on which the period reports, or which comes again (`carried`); `due` null: its money alone is
 * reported, without a status. Where the activity has several rows in the period, its money stands with the last.
 */
export const activityRow = z.object({
  ...{ activity: z.string(), due: calendarDate.nullable(), section: z.string(), number: z.string() },
  carried: carried.nullable(),
  title: printedText.nullable(),
  correctedTitle: z.string().nullable(),
  completionForm: printedText.nullable(),
  recipient: z.string().nullable(),
  executors: z.array(z.object({ body: z.string(), role: z.enum(EXECUTOR_ROLES) })),
  deadline: dueDates.nullable(),
  status: z.enum(ACTIVITY_STATUSES).nullable(),
  narrative: z.string().nullable(),
  reason: z.string().nullable(),
  document: completionDocument,
  returned: z.boolean(),
  editable: z.boolean(),
  by: personName.nullable(),
  at: instant.nullable(),
  spending: z.array(spendingLine),
  problems: z.array(activityProblem),
  remarks: z.array(activityRemark),
  evidence: z.array(activityEvidence),
  /** What the same body reported of the same activity last. */
  previous: z
    .object({
      period: z.string(),
      /** Null: of its money alone. */
      due: calendarDate.nullable(),
      submissionStatus: z.string(),
      status: z.enum(ACTIVITY_STATUSES).nullable(),
      narrative: z.string().nullable(),
      reason: z.string().nullable(),
      document: completionDocument,
      spending: z.array(
        z.object({
          year: z.number(),
          source: z.string().nullable(),
          allocated: reportedMoney,
          spent: reportedMoney,
        }),
      ),
    })
    .nullable(),
  decision: z
    .object({
      decision: z.enum(['accept', 'return']),
      code: z.enum(REMARK_CODES).nullable(),
      reason: z.string().nullable(),
      by: personName,
      at: instant,
    })
    .nullable(),
})
export type ActivityRow = z.output<typeof activityRow>

/** A submission of activities. */
export const activitySubmission = submissionCourse
  .extend({
    kind: z.literal('programme'),
    programme: translated,
    /** The edition in force at the period's end, whose rows these are. */
    edition: z.number(),
    /** Why the past period is open, where it was opened. */
    opening: z.object({ ground: z.string(), by: personName.nullable(), at: instant }).nullable(),
    bodies: z.record(z.string(), namedBody),
    sources: z.record(z.string(), fundingSource),
    activities: z.array(activityRow),
  })
  .meta({ id: 'ActivitySubmission' })
export type ActivitySubmission = z.output<typeof activitySubmission>
