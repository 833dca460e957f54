import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { identifier, instant, listOf, paging, personName, quarter } from './values.ts'

export const auditEvent = z
  .object({
    id: z.string(),
    at: instant,
    user: personName.nullable(),
    action: z.string(),
    subject: z.string(),
    submission: z.string().nullable(),
    before: z.unknown(),
    after: z.unknown(),
    digest: z.string(),
  })
  .meta({ id: 'AuditEvent' })
export type AuditEvent = z.output<typeof auditEvent>

export const auditApi = {
  list: endpoint({
    method: 'GET',
    path: '/audit',
    permission: 'read-audit',
    summary: 'Who did what to which, before and after; newest first',
    query: z.strictObject({
      ...paging,
      submission: identifier.optional(),
      body: identifier.optional(),
      period: quarter.optional(),
      user: identifier.optional(),
      action: z.string().max(100).optional(),
      from: z.union([z.iso.date(), z.iso.datetime()]).optional(),
      to: z.union([z.iso.date(), z.iso.datetime()]).optional(),
    }),
    response: listOf(auditEvent),
  }),
  verify: endpoint({
    method: 'GET',
    path: '/audit/verify',
    permission: 'read-audit',
    summary: 'Recomputes the digest chain of the audit trail and says where it breaks, if it does',
    response: z.object({
      events: z.number(),
      intact: z.boolean(),
      brokenAt: z.string().nullable(),
      checkedAt: instant,
    }),
  }),
}
