import { z } from 'zod'
import { MONEY_AXES } from '../engine/budget.ts'
import { AMOUNT_STATES, EXECUTOR_ROLES, MONEY_UNITS } from '../engine/plan.ts'
import { endpoint } from './endpoint.ts'
import { programmeExecution } from './execution-shapes.ts'
import { explanation, finding } from './findings.ts'
import { listedIndicator } from './indicator-values.ts'
import {
  edition,
  fundingSource,
  namedBody,
  planRow,
  printedText,
  programme,
  programmeHead,
  programmeSummary,
  programmeTexts,
} from './programme-shapes.ts'
import { calendarDate, decimalText, identifier, listOf, paging, period, translated } from './values.ts'

const params = z.strictObject({ id: identifier })
const asOf = { asOf: calendarDate.optional() }
/** A draft is asked for by its number: no date shows it. */
const standsAt = { ...asOf, edition: z.coerce.number().int().positive().optional() }
const axes = z
  .string()
  .max(100)
  .default('year,source')
  .transform((text) => text.split(',').map((axis) => axis.trim()))
  .pipe(z.array(z.enum(MONEY_AXES)).min(1))

/** Where an answer stands in time: the date asked for and the edition in force on it. */
const standing = { programme: z.string(), asOf: calendarDate, edition }
const names = {
  bodies: z.record(z.string(), namedBody),
  sources: z.record(z.string(), fundingSource),
}

export const plan = z.object({ ...standing, ...names, rows: z.array(planRow) }).meta({ id: 'Plan' })
export type PlanShape = z.output<typeof plan>

const leftOut = z.partialRecord(z.enum(AMOUNT_STATES), z.number())

/** `computed` is null where no line of the group has an amount: that is not zero. */
const moneyRow = z.object({
  year: z.number().nullish(),
  source: z.string().nullish(),
  section: z.string().nullish(),
  executor: z.array(z.string()).optional(),
  completionForm: z.string().nullish(),
  row: z.string().nullish(),
  stated: decimalText.nullable(),
  /** Every place that prints the sum, when there are several. */
  statements: z.array(
    z.object({ place: z.string(), amount: decimalText, difference: decimalText.nullable() }),
  ),
  computed: decimalText.nullable(),
  difference: decimalText.nullable(),
  leftOut,
})
export const money = z
  .object({
    ...standing,
    ...names,
    unit: z.enum(MONEY_UNITS),
    by: z.array(z.enum(MONEY_AXES)),
    places: z.record(z.string(), translated),
    rows: z.array(moneyRow),
    total: z.object({ computed: decimalText.nullable(), stated: decimalText.nullable(), leftOut }),
  })
  .meta({ id: 'ProgrammeMoney' })
export type ProgrammeMoney = z.output<typeof money>

/** What a programme is built of beside its plan. */
export const STRUCTURE_PARTS = ['passport', 'node', 'stage', 'duty', 'measure', 'milestone'] as const

const fieldChange = z.object({
  /** A field of the row, or `amount/2008/republican`, `target/2017`. */
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})
const change = z.object({
  id: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  title: printedText.nullable(),
  fields: z.array(fieldChange),
})
export const comparison = z
  .object({
    programme: z.string(),
    from: edition,
    to: edition,
    /** Rows whose wording one of the two editions does not keep: nothing is said of what changed in them. */
    unknown: z.number(),
    rows: z.array(change),
    indicators: z.array(change),
    totals: z.array(change),
    structure: z.array(change.extend({ part: z.enum(STRUCTURE_PARTS), name: translated })),
    bodies: names.bodies,
    sources: names.sources,
  })
  .meta({ id: 'EditionComparison' })
export type EditionComparison = z.output<typeof comparison>

const calendarItem = z.object({
  date: calendarDate,
  row: z.string(),
  title: printedText.nullable(),
  completionForm: printedText.nullable(),
  recipient: z.string().nullable(),
  executors: z.array(z.object({ body: z.string(), role: z.enum(EXECUTOR_ROLES) })),
  /** The period on which the due date reports. */
  period: z.string(),
})

/** A day on which the document has somebody report to somebody. */
const calendarDuty = z.object({
  date: calendarDate,
  duty: z.string(),
  what: printedText,
  from: z.array(z.object({ body: z.string(), role: z.enum(EXECUTOR_ROLES) })),
  to: z.string().nullable(),
  consolidates: z.boolean(),
})
export type CalendarDuty = z.output<typeof calendarDuty>

const reportingPeriod = z.object({
  period: z.string(),
  /** Due dates that report on it, and the bodies that answer for them. */
  due: z.number(),
  bodies: z.array(z.string()),
  submissions: z.object({ expected: z.number(), made: z.number(), accepted: z.number() }),
  opening: z.object({ ground: z.string(), at: z.iso.datetime() }).nullable(),
  /** Whether an administrator may open it now: it is past and has not been opened. */
  canOpen: z.boolean(),
})
export type ReportingPeriod = z.output<typeof reportingPeriod>

export const programmesApi = {
  list: endpoint({
    method: 'GET',
    path: '/programmes',
    permission: 'read-reference',
    summary: 'State programmes with the edition in force',
    query: z.strictObject({ ...paging, ...asOf }),
    response: listOf(programmeSummary),
  }),
  find: endpoint({
    method: 'GET',
    path: '/programmes/:id',
    permission: 'read-reference',
    summary: 'A programme as it stood on a date: passport, tree, acts, duties',
    params,
    query: z.strictObject(standsAt),
    response: programme,
  }),
  plan: endpoint({
    method: 'GET',
    path: '/programmes/:id/plan',
    permission: 'read-reference',
    summary: 'The activity plan as it stood on a date; removed rows are tombstones',
    params,
    query: z.strictObject(standsAt),
    response: plan,
  }),
  money: endpoint({
    method: 'GET',
    path: '/programmes/:id/money',
    permission: 'read-reference',
    summary: 'Planned money summed by year, source, section, executor, completion form or row',
    params,
    query: z.strictObject({ ...standsAt, by: axes, unit: z.enum(MONEY_UNITS).default('thousand-tenge') }),
    response: money,
  }),
  indicators: endpoint({
    method: 'GET',
    path: '/programmes/:id/indicators',
    permission: 'read-reference',
    summary: 'Target indicators with stages, baselines and what they lack',
    params,
    query: z.strictObject(standsAt),
    response: z.object({ ...standing, bodies: names.bodies, items: z.array(listedIndicator) }),
  }),
  measures: endpoint({
    method: 'GET',
    path: '/programmes/:id/measures',
    permission: 'read-reference',
    summary: 'Ways to achieve the aims and dated promises, word for word',
    params,
    query: z.strictObject(standsAt),
    response: programmeTexts,
  }),
  editions: endpoint({
    method: 'GET',
    path: '/programmes/:id/editions',
    permission: 'read-reference',
    summary: 'What each act made of the programme',
    params,
    response: z.object({
      ...programmeHead.shape,
      items: z.array(
        edition.extend({
          touches: z.array(z.string()),
          changes: z.object({ added: z.number(), removed: z.number(), changed: z.number() }),
        }),
      ),
    }),
  }),
  compare: endpoint({
    method: 'GET',
    path: '/programmes/:id/editions/compare',
    permission: 'read-reference',
    summary: 'Two editions side by side: added, changed, removed',
    params,
    query: z.strictObject({
      from: z.coerce.number().int().positive(),
      to: z.coerce.number().int().positive(),
    }),
    response: comparison,
  }),
  findings: endpoint({
    method: 'GET',
    path: '/programmes/:id/findings',
    permission: 'read-reference',
    summary: 'Contradictions within the programme, found by computing',
    params,
    query: z.strictObject(standsAt),
    response: z.object({ ...standing, items: z.array(finding) }),
  }),
  explainFinding: endpoint({
    method: 'POST',
    path: '/programmes/:id/findings/explain',
    permission: 'explain-finding',
    summary: 'Explain a finding; it stays listed as explained',
    params,
    body: explanation,
    response: z.object({ items: z.array(finding) }),
  }),
  calendar: endpoint({
    method: 'GET',
    path: '/programmes/:id/calendar',
    permission: 'read-reference',
    summary: 'What is due from whom between two dates',
    params,
    query: z.strictObject({ from: calendarDate.optional(), to: calendarDate.optional(), ...asOf }),
    response: z.object({
      ...standing,
      from: calendarDate,
      to: calendarDate,
      bodies: names.bodies,
      items: z.array(calendarItem),
      /** The reporting duties that fall due in the same time. */
      duties: z.array(calendarDuty),
    }),
  }),
  periods: endpoint({
    method: 'GET',
    path: '/programmes/:id/periods',
    permission: 'read-reference',
    summary: 'The half-years on which a programme reports: what is due, the submissions, what was opened',
    params,
    response: z.object({ items: z.array(reportingPeriod) }),
  }),
  openPeriod: endpoint({
    method: 'POST',
    path: '/programmes/:id/periods',
    permission: 'open-period',
    summary: 'Open a past half-year for entry after the fact, with a ground; its executors get drafts',
    params,
    body: z.strictObject({ period, ground: z.string().trim().min(1).max(2000) }),
    response: reportingPeriod,
    status: 201,
  }),
  execution: endpoint({
    method: 'GET',
    path: '/programmes/:id/execution',
    permission: 'read-report',
    summary: 'Activities and money of a programme from accepted reports, with what is missing',
    params,
    query: z.strictObject({ ...asOf, period: period.optional() }),
    response: programmeExecution,
  }),
}
