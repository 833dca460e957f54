import { z } from 'zod'
import { PERIOD_KINDS } from '../engine/period.ts'
import { DRAFT_OBSTACLES } from '../rules/draft-edition.ts'
import { endpoint } from './endpoint.ts'
import { explanation, finding } from './findings.ts'
import { draftChange } from './programme-changes.ts'
import { edition, fundingSource, programmeHead } from './programme-shapes.ts'
import { act } from './reference.ts'
import { title, year } from './typed-values.ts'
import { calendarDate, identifier, instant, personName, translated } from './values.ts'

export const ACT_KINDS = ['law', 'decree', 'resolution', 'order'] as const

const remark = z.string().trim().min(1).max(4000)
const version = z.number().int().positive()
const edited = z.strictObject({ id: identifier, number: z.coerce.number().int().positive() })

const done = z.object({ by: personName, at: instant })

/** A draft sent back to work: why, and what was answered when it was sent again. */
const draftReturn = z.object({
  number: z.number(),
  sent: done,
  returned: done,
  remark: z.string(),
  answer: done.extend({ text: z.string() }).nullable(),
})
export type DraftReturn = z.output<typeof draftReturn>

/** A draft edition as its workers see it: who did what, what stands in the way, what the finder says. */
export const draftEdition = z
  .object({
    programme: programmeHead,
    edition,
    /** The edition that it amends; null: the programme is new. */
    base: z.number().nullable(),
    /** Grows with every write; each write names the one it was based on. */
    version: z.number(),
    /** `returned`: in work again, with a remark that nobody has answered. */
    state: z.enum(['in-work', 'sent', 'returned', 'approved']),
    /** Days after a period in which it is reported on. */
    dueDays: z.number(),
    prepared: done,
    sent: done.nullable(),
    approved: done.nullable(),
    /** Every time that it was sent and came back, the first one first. */
    returns: z.array(draftReturn),
    steps: z.array(
      z.object({ number: z.number(), subjects: z.array(z.string()), by: personName, at: instant }),
    ),
    findings: z.object({
      error: z.number(),
      warning: z.number(),
      note: z.number(),
      unexplained: z.number(),
    }),
    obstacles: z.object({
      send: z.array(z.enum(DRAFT_OBSTACLES)),
      approve: z.array(z.enum(DRAFT_OBSTACLES)),
    }),
    /** Names of the places that print totals. */
    places: z.record(z.string(), translated),
  })
  .meta({ id: 'DraftEdition' })
export type DraftEdition = z.output<typeof draftEdition>

export const editingApi = {
  addAct: endpoint({
    method: 'POST',
    path: '/acts',
    permission: 'edit-programme',
    summary: 'Enter a legal act; the same kind, number and date twice is refused',
    body: z.strictObject({
      kind: z.enum(ACT_KINDS),
      number: z.string().trim().min(1).max(60),
      date: calendarDate,
      title,
      issuer: title,
      inForceFrom: calendarDate,
      amends: z
        .array(
          z.strictObject({
            act: identifier,
            clause: z.string().trim().min(1).max(500).nullable().default(null),
          }),
        )
        .max(50)
        .default([]),
    }),
    response: act,
    status: 201,
  }),
  addProgramme: endpoint({
    method: 'POST',
    path: '/programmes',
    permission: 'edit-programme',
    summary: 'Begin a programme with a first draft edition; without an id one is made from the title',
    body: z.strictObject({
      id: z
        .string()
        .regex(/^[a-z][a-z0-9-]{2,79}$/)
        .optional(),
      title,
      years: z.strictObject({ from: year, until: year }),
      owner: identifier.nullable(),
      act: identifier.nullable(),
      /** How often its executors report. */
      frequency: z.enum(PERIOD_KINDS).default('half-year'),
    }),
    response: draftEdition,
    status: 201,
  }),
  beginEdition: endpoint({
    method: 'POST',
    path: '/programmes/:id/editions',
    permission: 'edit-programme',
    summary: 'Begin a draft edition on top of the last approved one; one draft at a time',
    params: z.strictObject({ id: identifier }),
    body: z.strictObject({ act: identifier, effectiveFrom: calendarDate }),
    response: draftEdition,
    status: 201,
  }),
  drafts: endpoint({
    method: 'GET',
    path: '/draft-editions',
    permission: 'read-draft',
    summary: 'Draft editions in work, of every programme',
    response: z.object({ items: z.array(draftEdition) }),
  }),
  draft: endpoint({
    method: 'GET',
    path: '/programmes/:id/editions/:number',
    permission: 'read-draft',
    summary: 'A draft edition: its version, its steps, what stands in the way of sending and approving',
    params: edited,
    response: draftEdition,
  }),
  amend: endpoint({
    method: 'PATCH',
    path: '/programmes/:id/editions/:number',
    permission: 'edit-programme',
    summary:
      'Change rows of a draft edition; all of the changes or none. A draft that was sent is in work again',
    params: edited,
    body: z.strictObject({ version, changes: z.array(draftChange).min(1).max(200) }),
    response: draftEdition,
  }),
  undo: endpoint({
    method: 'POST',
    path: '/programmes/:id/editions/:number/undo',
    permission: 'edit-programme',
    summary: 'Undo the last step of work on a draft edition',
    params: edited,
    body: z.strictObject({ version }),
    response: draftEdition,
  }),
  send: endpoint({
    method: 'POST',
    path: '/programmes/:id/editions/:number/send',
    permission: 'edit-programme',
    summary: 'Offer a draft edition for approval; what was returned is sent again with an answer',
    params: edited,
    body: z.strictObject({ version, answer: remark.optional() }),
    response: draftEdition,
  }),
  sendBack: endpoint({
    method: 'POST',
    path: '/programmes/:id/editions/:number/return',
    permission: 'approve-edition',
    summary: 'Return a draft edition that was sent for approval, with a remark; it is in work again',
    params: edited,
    body: z.strictObject({ version, remark }),
    response: draftEdition,
  }),
  approve: endpoint({
    method: 'POST',
    path: '/programmes/:id/editions/:number/approve',
    permission: 'approve-edition',
    summary: 'Approve a draft edition that others made; it takes effect from its date',
    params: edited,
    body: z.strictObject({
      version,
      /** Why an error that the finder names stands: each unexplained one needs a text. */
      acknowledged: z.array(explanation).max(500).default([]),
    }),
    response: z.object({ draft: draftEdition, findings: z.array(finding) }),
  }),
  discard: endpoint({
    method: 'DELETE',
    path: '/programmes/:id/editions/:number',
    permission: 'edit-programme',
    summary: 'Discard a draft edition; a programme that was never approved goes with it',
    params: edited,
    query: z.strictObject({ version: z.coerce.number().int().positive() }),
    response: null,
  }),
  fundingSources: endpoint({
    method: 'GET',
    path: '/funding-sources',
    permission: 'read-reference',
    summary: 'Funding sources',
    response: z.object({ items: z.array(fundingSource.extend({ id: z.string() })) }),
  }),
}
