import { z } from 'zod'
import { AMOUNT_STATES } from '../engine/plan.ts'
import { LANGUAGES } from '../language/say.ts'
import { STANDINGS } from '../rules/due-standing.ts'
import { endpoint } from './endpoint.ts'
import { dueStanding, moneyGroup, rowMoney, yearMoney } from './execution-shapes.ts'
import { finding } from './findings.ts'
import { indicatorStanding } from './indicator-values.ts'
import {
  edition,
  fundingSource,
  namedBody,
  planRow,
  programmeHead,
  programmeIndicator,
} from './programme-shapes.ts'
import { actReference } from './reference.ts'
import { calendarDate, identifier, instant, period, translated } from './values.ts'

const counts = z.record(z.enum(STANDINGS), z.number())

/** A line of money; `group` is its place in `money`. */
const reportLine = rowMoney.extend({ row: z.string(), group: z.number() })
export type ReportLine = z.output<typeof reportLine>

const reportRow = planRow.extend({
  due: z.array(dueStanding),
  /** The money of the period's year, all sources together; null where the row has no line for it. */
  money: yearMoney.omit({ year: true }).nullable(),
})
export type ReportRow = z.output<typeof reportRow>

/** A due date that has passed without being done, with the last that was accepted of it. */
const overdueRow = z.object({
  row: z.string(),
  ...dueStanding.omit({ isOverdue: true, isLapsed: true, isAsked: true, reports: true }).shape,
  executors: z.array(z.string()),
  document: z
    .object({ name: z.string().nullable(), number: z.string().nullable(), date: calendarDate.nullable() })
    .nullable(),
})
export type OverdueRow = z.output<typeof overdueRow>

const reportSection = z.object({
  section: z.string(),
  title: translated.nullable(),
  /** Due dates of the period on which somebody is to report, and those done in time or late. */
  due: z.number(),
  done: z.number(),
  overdue: z.number(),
  counts,
  money: yearMoney.omit({ year: true }),
})
export type ReportSectionOfPlan = z.output<typeof reportSection>

/** `isSent`: it has reached the authorised body. `daysLate` counts until then, or until now; after the fact nothing is late. */
const missingSubmission = z.object({
  body: z.string(),
  period: z.string(),
  status: z.string().nullable(),
  isSent: z.boolean(),
  daysLate: z.number(),
})

/** A target indicator with the accepted value that tells of the period, and what it is held against. */
const reportIndicator = programmeIndicator.extend({
  standing: indicatorStanding.omit({ id: true, number: true, name: true, unit: true, kind: true }),
})
export type ReportIndicator = z.output<typeof reportIndicator>

/** A programme in a period of its reporting, or a longer one: activities, money, indicators, contradictions; accepted reports only. */
export const programmeReport = z
  .object({
    programme: programmeHead,
    /** The act that approved the programme; null of one that was never approved. */
    act: actReference.extend({ title: translated }).nullable(),
    edition,
    period,
    year: z.number(),
    asOf: instant,
    /** Changes with every write that could change this report. */
    revision: z.string(),
    demo: z.boolean(),
    unit: z.literal('thousand-tenge'),
    bodies: z.record(z.string(), namedBody),
    sources: z.record(z.string(), fundingSource),
    /** Submissions by body and period. `late` are those that have reached the authorised body after the deadline. */
    coverage: z.object({
      expected: z.number(),
      accepted: z.number(),
      missing: z.array(missingSubmission),
      late: z.array(z.object({ body: z.string(), period: z.string(), daysLate: z.number() })),
    }),
    activities: z.object({
      /** Due dates on which the period reports; `counts` tells them apart, `overdue` counts some of them once more. */
      due: z.number(),
      /** Those on which somebody is to report: without what lapsed, or a repeal cut short. */
      asked: z.number(),
      counts,
      overdue: z.number(),
      overdueRows: z.array(overdueRow),
      /** Due dates of earlier periods that came again in this one, as they stand by its end. */
      carriedRows: z.array(overdueRow),
    }),
    sections: z.array(reportSection),
    rows: z.array(reportRow),
    money: z.array(moneyGroup),
    lines: z.array(reportLine),
    years: z.array(yearMoney),
    indicators: z.array(reportIndicator),
    lacking: z.number(),
    findings: z.object({
      counts: z.object({ error: z.number(), warning: z.number(), note: z.number() }),
      items: z.array(finding),
    }),
  })
  .meta({ id: 'ProgrammeReport' })
export type ProgrammeReport = z.output<typeof programmeReport>

/** States of planned amounts that sums leave out. */
export const LEFT_OUT_STATES = AMOUNT_STATES.filter((state) => state !== 'amount')

const query = { programme: identifier, period }

export const programmeReportApi = {
  report: endpoint({
    method: 'GET',
    path: '/reports/programme',
    permission: 'read-report',
    summary:
      'A programme in a period of its reporting or a longer one: activities, money, indicators, contradictions; accepted reports only',
    query: z.strictObject(query),
    response: programmeReport,
  }),
  workbook: endpoint({
    method: 'GET',
    path: '/reports/programme.xlsx',
    permission: 'read-report',
    summary: 'The same report as a workbook in the layout of a plan, with live formulas',
    query: z.strictObject({ ...query, lang: z.enum(LANGUAGES).default('kk') }),
    response: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  }),
}
