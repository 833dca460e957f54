import type { SubmissionStatus } from '#shared/rules/submission-status.ts'
import { boolean, decimal, index, instant, integer, primaryKey, table, text, uniqueIndex } from './dialect.ts'
import { bodies, indicators, planningDocuments } from './schema-documents.ts'
import { users } from './schema-people.ts'

/** One body's figures for one period. `version` grows with every write; `round` with every return. */
export const submissions = table(
  'submissions',
  {
    id: text('id').primaryKey(),
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    body: text('body')
      .notNull()
      .references(() => bodies.id),
    period: text('period').notNull(),
    status: text('status').$type<SubmissionStatus>().notNull(),
    version: integer('version').notNull(),
    round: integer('round').notNull(),
    deadline: instant('deadline').notNull(),
    demo: boolean('demo').notNull(),
    sentAt: instant('sent_at'),
    sentBy: text('sent_by').references(() => users.id),
    approvedAt: instant('approved_at'),
    approvedBy: text('approved_by').references(() => users.id),
    acceptedAt: instant('accepted_at'),
    acceptedBy: text('accepted_by').references(() => users.id),
  },
  (t) => [
    uniqueIndex('submissions_document_body_period').on(t.document, t.body, t.period),
    index('submissions_document_period').on(t.document, t.period),
  ],
)

/** One operand's value. No row, or the state `not-reported` without a ground: nothing has been typed. */
export const figures = table(
  'figures',
  {
    submission: text('submission')
      .notNull()
      .references(() => submissions.id),
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    operand: text('operand').notNull(),
    state: text('state')
      .$type<'value' | 'not-reported' | 'not-due' | 'not-applicable' | 'withheld' | 'error'>()
      .notNull(),
    value: decimal('value'),
    ground: text('ground'),
    note: text('note'),
    returned: boolean('returned').notNull(),
    by: text('by').references(() => users.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.submission, t.indicator, t.operand] })],
)

/** Why a figure came back, and the answer. */
export const remarks = table(
  'remarks',
  {
    id: text('id').primaryKey(),
    submission: text('submission')
      .notNull()
      .references(() => submissions.id),
    round: integer('round').notNull(),
    indicator: text('indicator').notNull(),
    operand: text('operand'),
    stage: text('stage').$type<'deputy' | 'reviewer'>().notNull(),
    code: text('code').notNull(),
    reason: text('reason').notNull(),
    by: text('by')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
    answer: text('answer'),
    answeredBy: text('answered_by').references(() => users.id),
    answeredAt: instant('answered_at'),
  },
  (t) => [index('remarks_submission').on(t.submission)],
)

/** The reviewer's decisions while the review goes on; they take effect when it is finished. */
export const reviewDecisions = table(
  'review_decisions',
  {
    submission: text('submission')
      .notNull()
      .references(() => submissions.id),
    indicator: text('indicator').notNull(),
    decision: text('decision').$type<'accept' | 'return'>().notNull(),
    operand: text('operand'),
    code: text('code'),
    reason: text('reason'),
    by: text('by')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.submission, t.indicator] })],
)

/** A file that proves a figure; its bytes lie under the data directory, named by their digest. */
export const evidence = table(
  'evidence',
  {
    id: text('id').primaryKey(),
    submission: text('submission')
      .notNull()
      .references(() => submissions.id),
    indicator: text('indicator').notNull(),
    operand: text('operand'),
    name: text('name').notNull(),
    type: text('type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    by: text('by')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [index('evidence_submission').on(t.submission), index('evidence_sha256').on(t.sha256)],
)

/** What was accepted, word for word (S25): never changed, a correction is the next revision. `payload` is canonical JSON. */
export const seals = table(
  'seals',
  {
    submission: text('submission')
      .notNull()
      .references(() => submissions.id),
    revision: integer('revision').notNull(),
    payload: text('payload').notNull(),
    digest: text('digest').notNull(),
    previousDigest: text('previous_digest'),
    reason: text('reason'),
    at: instant('at').notNull(),
    by: text('by')
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.submission, t.revision] })],
)
