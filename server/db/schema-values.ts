import { boolean, decimal, index, instant, integer, primaryKey, table, text } from './dialect.ts'
import { indicators, planningDocuments } from './schema-documents.ts'
import { users } from './schema-people.ts'

/**
 * What a target indicator of a programme came to in a period, as somebody entered it with its source, and another person
 * accepted it (S30). A correction is the next revision; an accepted one is never changed.
 */
export const indicatorValues = table(
  'indicator_values',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    period: text('period').notNull(),
    revision: integer('revision').notNull(),
    state: text('state').$type<'value' | 'not-reported' | 'not-applicable' | 'withheld'>().notNull(),
    value: decimal('value'),
    /** The day on which an event happened. */
    reachedOn: text('reached_on'),
    ground: text('ground'),
    /** Where the value comes from: a publication, a survey, a register. */
    source: text('source'),
    evidenceName: text('evidence_name'),
    evidenceType: text('evidence_type'),
    evidenceSha256: text('evidence_sha256'),
    evidenceSize: integer('evidence_size'),
    demo: boolean('demo').notNull(),
    by: text('by')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
    acceptedBy: text('accepted_by').references(() => users.id),
    acceptedAt: instant('accepted_at'),
    returnedReason: text('returned_reason'),
    returnedBy: text('returned_by').references(() => users.id),
    returnedAt: instant('returned_at'),
  },
  (t) => [
    primaryKey({ columns: [t.indicator, t.period, t.revision] }),
    index('indicator_values_document').on(t.document),
  ],
)
