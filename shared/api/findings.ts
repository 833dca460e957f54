import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { calendarDate, identifier, translated } from './values.ts'

/** A contradiction within one edition of a planning document, found by computing. */
export const finding = z
  .object({
    id: z.string(),
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    title: translated,
    text: translated,
    /** Where it is seen: `ref` such as `row/4/2.1` or `indicator/1.1-01` leads there. */
    places: z.array(z.object({ ref: z.string(), label: translated, value: translated.nullable() })),
    difference: z.string().nullable(),
    explained: z.object({ text: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'Finding' })
export type FindingShape = z.output<typeof finding>

/** Why a finding is right as it stands. It is named by its rule and its places, which may be many. */
export const explanation = z.strictObject({
  finding: z.string().min(1).max(5000),
  text: z.string().trim().min(1).max(2000),
})

const params = z.strictObject({ id: identifier })
const answer = { items: z.array(finding) }

/** Contradictions of an order that sets KPIs; those of a programme stand under its own address. */
export const orderFindingsApi = {
  list: endpoint({
    method: 'GET',
    path: '/orders/:id/findings',
    permission: 'read-reference',
    summary: 'Contradictions within an order with KPIs, found by computing',
    params,
    query: z.strictObject({ asOf: calendarDate.optional() }),
    response: z.object({ order: z.string(), edition: z.number(), asOf: calendarDate, ...answer }),
  }),
  explain: endpoint({
    method: 'POST',
    path: '/orders/:id/findings/explain',
    permission: 'explain-finding',
    summary: 'Explain a finding of an order; it stays listed as explained',
    params,
    body: explanation,
    response: z.object(answer),
  }),
}
