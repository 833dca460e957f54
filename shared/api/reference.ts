import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { calendarDate, identifier, listOf, paging, translated } from './values.ts'

export const actReference = z.object({
  id: z.string(),
  kind: z.string(),
  number: z.string(),
  date: calendarDate,
})

export const act = z
  .object({
    id: z.string(),
    kind: z.string(),
    number: z.string(),
    date: calendarDate,
    title: translated,
    issuer: translated,
    status: z.enum(['in-force', 'repealed', 'amended']),
    inForceFrom: calendarDate,
    amends: z.array(actReference.extend({ clause: z.string().nullable() })),
    amendedBy: z.array(actReference),
    repealedBy: actReference.extend({ on: calendarDate }).nullable(),
    /** The planning document that the act approves, and its last reporting period where the act has ended. */
    document: z
      .object({
        id: z.string(),
        kind: z.enum(['kpi-order', 'programme']),
        lastPeriod: z.string().nullable(),
      })
      .nullable(),
    duties: z.array(
      z.object({ who: translated, what: translated, due: translated, clause: z.string().nullable() }),
    ),
    /** Facts that the source does not give stay absent; this says which. */
    remark: translated.nullable(),
  })
  .meta({ id: 'Act' })
export type Act = z.output<typeof act>

export const body = z
  .object({
    id: z.string(),
    number: z.number(),
    name: translated,
    shortName: translated,
    sections: z.array(z.object({ id: z.string(), number: z.string(), title: translated })),
    indicators: z.number(),
  })
  .meta({ id: 'Body' })
export type Body = z.output<typeof body>

export const referenceApi = {
  acts: endpoint({
    method: 'GET',
    path: '/acts',
    permission: 'read-reference',
    summary: 'Legal acts',
    query: z.strictObject(paging),
    response: listOf(act),
  }),
  act: endpoint({
    method: 'GET',
    path: '/acts/:id',
    permission: 'read-reference',
    summary: 'One legal act with what it amends and what repealed it',
    params: z.strictObject({ id: identifier }),
    response: act,
  }),
  bodies: endpoint({
    method: 'GET',
    path: '/bodies',
    permission: 'read-reference',
    summary: 'Bodies with their sections: those that report the KPIs, those that programmes name, or all',
    query: z.strictObject({ ...paging, of: z.enum(['kpi', 'programmes', 'all']).default('kpi') }),
    response: listOf(body),
  }),
}
