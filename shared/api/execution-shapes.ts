import { z } from 'zod'
import { AMOUNT_STATES, EXECUTOR_ROLES } from '../engine/plan.ts'
import { ACTIVITY_STATUSES } from '../rules/activity-report.ts'
import { STANDINGS } from '../rules/due-standing.ts'
import { completionDocument } from './activity-shapes.ts'
import { edition, fundingSource, namedBody, printedText } from './programme-shapes.ts'
import { calendarDate, decimalText, valueShape } from './values.ts'

/** One executor's report of a due date; `accepted` false: it counts nowhere, and only says that it is on the way. */
const bodyReport = z.object({
  body: z.string(),
  submission: z.string(),
  accepted: z.boolean(),
  status: z.enum(ACTIVITY_STATUSES).nullable(),
  narrative: z.string().nullable(),
  reason: z.string().nullable(),
  document: completionDocument,
})

/**
 * A due date of a row. `status` is the least advanced of the accepted reports, null without any; `missing` are the
 * executors without an accepted report. `isOverdue`: due before `asOf` and not done by an accepted report.
 */
export const dueStanding = z.object({
  date: calendarDate,
  period: z.string(),
  status: z.enum(ACTIVITY_STATUSES).nullable(),
  standing: z.enum(STANDINGS),
  isOverdue: z.boolean(),
  /** On the day of repeal or later: the plan binds no more. */
  isLapsed: z.boolean(),
  /** False: the plan lapsed before the half-year ended, and nobody is to report on it. */
  isAsked: z.boolean(),
  doneOn: calendarDate.nullable(),
  isLate: z.boolean(),
  reports: z.array(bodyReport),
  missing: z.array(z.string()),
})
export type DueStanding = z.output<typeof dueStanding>

/**
 * Money in thousand tenge. `incomplete`: a sum without the executors or lines that `missing` and `reason` name;
 * never a zero for what is not reported (S1, S14).
 */
const moneyFigures = {
  allocated: valueShape,
  spent: valueShape,
  spentOfPlanned: valueShape,
  spentOfAllocated: valueShape,
  missing: z.array(z.string()),
}

/** A line of money with what each of its executors says of it. */
export const rowMoney = z.object({
  year: z.number().nullable(),
  source: z.string().nullable(),
  planned: decimalText.nullable(),
  plannedState: z.enum(AMOUNT_STATES),
  executor: z.array(z.string()),
  told: z.array(z.object({ body: z.string(), allocated: valueShape, spent: valueShape })),
  ...moneyFigures,
})
export type RowMoney = z.output<typeof rowMoney>

export const moneyGroup = z.object({
  year: z.number().nullable(),
  source: z.string().nullable(),
  /** The whole set of joint executors: money is not divisible among them. */
  executor: z.array(z.string()),
  /** The sum of amounts, and how many lines it leaves out by state (S4). */
  planned: z.object({
    value: decimalText.nullable(),
    lines: z.number(),
    leftOut: z.partialRecord(z.enum(AMOUNT_STATES), z.number()),
  }),
  /** What the per cent of the plan is made of: the lines that have both numbers (S13), of `planned.lines`. */
  compared: z.object({ planned: decimalText, spent: decimalText, lines: z.number() }).nullable(),
  ...moneyFigures,
})
export type ExecutionMoneyGroup = z.output<typeof moneyGroup>

/** The money of a year, all sources and executors together. */
export const yearMoney = moneyGroup.omit({ source: true, executor: true })
export type YearMoney = z.output<typeof yearMoney>

export const executionRow = z.object({
  ...{ row: z.string(), section: z.string(), number: z.string() },
  title: printedText.nullable(),
  completionForm: printedText.nullable(),
  executors: z.array(z.object({ body: z.string(), role: z.enum(EXECUTOR_ROLES) })),
  deadline: z.string().nullable(),
  due: z.array(dueStanding),
  money: z.array(rowMoney),
})
export type ExecutionRow = z.output<typeof executionRow>

/** How a plan is carried out, from accepted reports only. With a period: its due dates, and the money of its year. */
export const programmeExecution = z
  .object({
    programme: z.string(),
    asOf: calendarDate,
    edition,
    period: z.string().nullable(),
    unit: z.literal('thousand-tenge'),
    bodies: z.record(z.string(), namedBody),
    sources: z.record(z.string(), fundingSource),
    /** Due dates by standing; `overdue` are counted among these once more. */
    counts: z.record(z.enum(STANDINGS), z.number()),
    overdue: z.number(),
    /** Submissions that should be there for the due dates shown, those accepted, and those that are not. */
    coverage: z.object({
      expected: z.number(),
      accepted: z.number(),
      missing: z.array(z.object({ body: z.string(), period: z.string(), status: z.string().nullable() })),
    }),
    rows: z.array(executionRow),
    money: z.array(moneyGroup),
    total: z.array(yearMoney),
    demo: z.boolean(),
  })
  .meta({ id: 'ProgrammeExecution' })
export type ProgrammeExecution = z.output<typeof programmeExecution>
