import { z } from 'zod'
import { INDICATOR_KINDS } from '../engine/indicator.ts'
import { endpoint } from './endpoint.ts'
import { heldAgainst } from './held-against.ts'
import { printedText, programmeIndicator } from './programme-shapes.ts'
import {
  calendarDate,
  decimalText,
  identifier,
  instant,
  period,
  personName,
  translated,
  valueShape,
} from './values.ts'

/** What an entered value can be: a number, or why there is none. */
export const ENTERED_STATES = ['value', 'not-reported', 'not-applicable', 'withheld'] as const

export const VALUE_STATUSES = ['entered', 'accepted', 'returned'] as const

/** The file that proves a value, told by its content. */
const evidence = z.object({ name: z.string(), type: z.string(), size: z.number(), sha256: z.string() })

export const indicatorValue = heldAgainst
  .extend({
    period: z.string(),
    revision: z.number(),
    state: z.enum(ENTERED_STATES),
    value: decimalText.nullable(),
    /** The day on which an event happened. */
    reachedOn: calendarDate.nullable(),
    ground: z.string().nullable(),
    source: z.string().nullable(),
    evidence: evidence.nullable(),
    status: z.enum(VALUE_STATUSES),
    by: personName,
    at: instant,
    acceptedBy: personName.nullable(),
    acceptedAt: instant.nullable(),
    returned: z.object({ reason: z.string(), by: personName, at: instant }).nullable(),
    /** The number of the twin whose value it is; null where it is the indicator's own. */
    fromTwin: z.string().nullable(),
    /** Whether a total takes it: the last accepted revision, once for a pair of twins (S15). */
    counts: z.boolean(),
    demo: z.boolean(),
  })
  .meta({ id: 'IndicatorValue' })
export type IndicatorValueShape = z.output<typeof indicatorValue>

/** A target indicator in a list, with the last accepted value. */
export const listedIndicator = programmeIndicator.extend({
  latest: heldAgainst
    .extend({
      period: z.string(),
      value: valueShape,
      reachedOn: calendarDate.nullable(),
      fromTwin: z.string().nullable(),
    })
    .nullable(),
})
export type ListedIndicator = z.output<typeof listedIndicator>

/** A target indicator in a programme's report of a period. */
export const indicatorStanding = heldAgainst
  .extend({
    id: z.string(),
    number: z.string(),
    name: printedText,
    unit: translated,
    kind: z.enum(INDICATOR_KINDS),
    /** That of the value: a year's value tells of its last half-year and quarter too. */
    period: z.string(),
    state: z.enum(ENTERED_STATES),
    value: decimalText.nullable(),
    reachedOn: calendarDate.nullable(),
    fromTwin: z.string().nullable(),
  })
  .meta({ id: 'IndicatorStanding' })
export type IndicatorStanding = z.output<typeof indicatorStanding>

const answer = z.object({
  programme: z.string(),
  indicator: z.string(),
  items: z.array(indicatorValue),
  may: z.object({ enter: z.boolean(), accept: z.boolean() }),
})
export type IndicatorValues = z.output<typeof answer>

const params = z.strictObject({ id: identifier, number: identifier })
const revision = z.number().int().positive()
const words = z.string().trim().min(1).max(2000)

export const indicatorValuesApi = {
  list: endpoint({
    method: 'GET',
    path: '/programmes/:id/indicators/:number/values',
    permission: 'read-reference',
    summary: 'Values of a target indicator by period, with source, acceptance and progress',
    params,
    response: answer,
  }),
  enter: endpoint({
    method: 'POST',
    path: '/programmes/:id/indicators/:number/values',
    permission: 'enter-indicator-value',
    summary: 'Enter a value with its source, as people write numbers; a correction is the next revision',
    params,
    body: z.strictObject({
      period,
      state: z.enum(ENTERED_STATES).default('value'),
      value: z.string().max(200).nullable(),
      reachedOn: calendarDate.nullable().default(null),
      ground: words.nullable().default(null),
      source: words.nullable().default(null),
      /** The last revision that the writer saw, 0 for none: another one in between is a conflict. */
      basedOn: z.number().int().min(0).optional(),
    }),
    response: answer,
    status: 201,
  }),
  attach: endpoint({
    method: 'POST',
    path: '/programmes/:id/indicators/:number/values/evidence',
    permission: 'enter-indicator-value',
    summary:
      'Attach the file that proves a value that waits (form fields: file, period, revision), by who entered it; PDF, image or spreadsheet up to 20 MB, told by content',
    params,
    upload: true,
    response: answer,
    status: 201,
  }),
  download: endpoint({
    method: 'GET',
    path: '/programmes/:id/indicators/:number/values/:period/:revision/evidence',
    permission: 'read-reference',
    summary: 'Download the file that proves a value, for those who may see the value',
    params: params.extend({ period, revision: z.coerce.number().int().positive() }),
    response: { file: 'application/octet-stream' },
  }),
  accept: endpoint({
    method: 'POST',
    path: '/programmes/:id/indicators/:number/values/accept',
    permission: 'accept-indicator-value',
    summary: 'Accept an entered value; never by the person who entered it',
    params,
    body: z.strictObject({ period, revision }),
    response: answer,
  }),
  return: endpoint({
    method: 'POST',
    path: '/programmes/:id/indicators/:number/values/return',
    permission: 'accept-indicator-value',
    summary: 'Return an entered value with a reason',
    params,
    body: z.strictObject({ period, revision, reason: words }),
    response: answer,
  }),
}
