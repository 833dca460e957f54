import { z } from 'zod'
import { AMOUNT_STATES } from '../engine/plan.ts'
import { ACTIVITY_STATUSES } from '../rules/activity-report.ts'
import { MONEY_SUBJECTS } from '../rules/money-address.ts'
import { completionDocument } from './activity-shapes.ts'
import { endpoint } from './endpoint.ts'
import { moneyGroup } from './execution-shapes.ts'
import { edition, fundingSource, namedBody, plannedAmount, planRow, printedText } from './programme-shapes.ts'
import { decimalText, identifier, instant, personName, translated, valueShape } from './values.ts'

const rowName = { row: z.string(), number: z.string(), title: printedText.nullable() }

/** A line at the place, with the address of its own passport. */
const line = z.object({
  id: z.string(),
  ...rowName,
  year: z.number().nullable(),
  source: z.string().nullable(),
  planned: decimalText.nullable(),
  plannedState: z.enum(AMOUNT_STATES),
  allocated: valueShape,
  spent: valueShape,
})

/** What an edition says of the line: what stands printed, or that the row does not stand in it. */
const wording = z.object({
  edition,
  /** The wording of the row begins in this edition: its act set the amount. */
  isSetHere: z.boolean(),
  /** Null: the row does not stand in it, or its wording is not kept. */
  amounts: z.array(plannedAmount).nullable(),
  planned: decimalText.nullable(),
})

/** What one executor reported of the line in an accepted submission; money runs since 1 January. */
const report = z.object({
  body: z.string(),
  period: z.string(),
  submission: z.string(),
  allocated: valueShape,
  spent: valueShape,
  ground: z.string().nullable(),
  by: personName.nullable(),
  at: instant,
  acceptedBy: personName.nullable(),
  acceptedAt: instant.nullable(),
  status: z.enum(ACTIVITY_STATUSES).nullable(),
  document: completionDocument.nullable(),
  evidence: z.array(z.object({ id: z.string(), name: z.string() })),
})

/** Everything behind a number of a programme's money, in thousand tenge. */
export const moneyPassport = z
  .object({
    id: z.string(),
    subject: z.enum(MONEY_SUBJECTS),
    programme: z.object({ id: z.string(), shortTitle: translated }),
    edition,
    /** Of which half-year or year; null: of the plan alone. */
    period: z.string().nullable(),
    unit: z.literal('thousand-tenge'),
    year: z.number().nullable().optional(),
    source: z.string().nullable().optional(),
    section: z.string().nullable().optional(),
    executor: z.array(z.string()).optional(),
    completionForm: z.string().nullable().optional(),
    /** The row of the plan, where the number is of one. */
    row: planRow.nullable(),
    ...moneyGroup.pick({ planned: true, allocated: true, spent: true, missing: true }).shape,
    lines: z.array(line),
    /** Amounts of headings that the rows below them say once more: compared, and not counted twice. */
    stated: z.array(z.object({ place: translated, amount: decimalText, difference: decimalText.nullable() })),
    headings: z.array(z.object({ ...rowName, amount: decimalText })),
    wordings: z.array(wording),
    reports: z.array(report),
    bodies: z.record(z.string(), namedBody),
    sources: z.record(z.string(), fundingSource),
    demo: z.boolean(),
  })
  .meta({ id: 'MoneyPassport' })
export type MoneyPassport = z.output<typeof moneyPassport>

export const moneyPassportApi = {
  find: endpoint({
    method: 'GET',
    path: '/money/:id/passport',
    permission: 'read-report',
    summary: 'Everything behind a sum of a programme: its lines, editions and acts, printed totals, reports',
    params: z.strictObject({ id: identifier }),
    response: moneyPassport,
  }),
}
