import type { ActivityStatus, SpendingState } from '#shared/rules/activity-report.ts'
import { boolean, decimal, index, instant, integer, primaryKey, table, text } from './dialect.ts'
import { planningDocuments } from './schema-documents.ts'
import { users } from './schema-people.ts'
import { submissions } from './schema-reporting.ts'

/**
 * What an executor reports of an activity for one due date. No row, or a status of null: nothing has been said. The
 * reason goes with `cannot-be-done`; the completion document proves `done`, its file is evidence of the submission.
 */
export const activityReports = table(
  'activity_reports',
  {
    submission: text('submission')
      .notNull()
      .references(() => submissions.id),
    activity: text('activity').notNull(),
    due: text('due').notNull(),
    status: text('status').$type<ActivityStatus>(),
    narrative: text('narrative'),
    reason: text('reason'),
    documentName: text('document_name'),
    documentNumber: text('document_number'),
    documentDate: text('document_date'),
    returned: boolean('returned').notNull(),
    by: text('by').references(() => users.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.submission, t.activity, t.due] })],
)

/**
 * Money of a budget line as an executor reports it, running since 1 January, in whole tenge. Each of the two has a state
 * of its own (S1): a value, or why there is none.
 */
export const spending = table(
  'spending',
  {
    submission: text('submission')
      .notNull()
      .references(() => submissions.id),
    activity: text('activity').notNull(),
    year: integer('year').notNull(),
    source: text('source').notNull(),
    allocatedState: text('allocated_state').$type<SpendingState>().notNull(),
    allocated: decimal('allocated'),
    spentState: text('spent_state').$type<SpendingState>().notNull(),
    spent: decimal('spent'),
    ground: text('ground'),
    returned: boolean('returned').notNull(),
    by: text('by').references(() => users.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.submission, t.activity, t.year, t.source] })],
)

/** A past period opened for entry after the fact: an administrator's act with its ground. */
export const periodOpenings = table(
  'period_openings',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    period: text('period').notNull(),
    ground: text('ground').notNull(),
    by: text('by').references(() => users.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.document, t.period] })],
)

/** Who works on a draft edition and who approved it; `version` grows with every write (S28, S30). */
export const editionDrafts = table(
  'edition_drafts',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    edition: integer('edition').notNull(),
    version: integer('version').notNull(),
    preparedBy: text('prepared_by').references(() => users.id),
    preparedAt: instant('prepared_at').notNull(),
    sentBy: text('sent_by').references(() => users.id),
    sentAt: instant('sent_at'),
    approvedBy: text('approved_by').references(() => users.id),
    approvedAt: instant('approved_at'),
  },
  (t) => [primaryKey({ columns: [t.document, t.edition] })],
)

/** Times that an approver sent a draft back to work, with the remark; sending it again answers the remark. */
export const editionReturns = table(
  'edition_returns',
  {
    document: text('document').notNull(),
    edition: integer('edition').notNull(),
    number: integer('number').notNull(),
    remark: text('remark').notNull(),
    sentBy: text('sent_by')
      .notNull()
      .references(() => users.id),
    sentAt: instant('sent_at').notNull(),
    returnedBy: text('returned_by')
      .notNull()
      .references(() => users.id),
    returnedAt: instant('returned_at').notNull(),
    answer: text('answer'),
    answeredBy: text('answered_by').references(() => users.id),
    answeredAt: instant('answered_at'),
  },
  (t) => [primaryKey({ columns: [t.document, t.edition, t.number] })],
)

/** Steps of work on a draft edition, to be undone until it is approved: what each row was before. */
export const editionSteps = table(
  'edition_steps',
  {
    document: text('document').notNull(),
    edition: integer('edition').notNull(),
    step: integer('step').notNull(),
    subject: text('subject').notNull(),
    before: text('before'),
    after: text('after'),
    by: text('by')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.document, t.edition, t.step] }),
    index('edition_steps_document').on(t.document),
  ],
)
