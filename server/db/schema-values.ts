import type { PrintedText } from '#shared/api/programme-shapes.ts'
import type { Comparator } from '#shared/engine/achievement.ts'
import type { TargetTime } from '#shared/engine/plan.ts'
import type { Translated } from '#shared/language/say.ts'
import { boolean, decimal, index, instant, integer, json, primaryKey, table, text } from './dialect.ts'
import { bodies, indicators, planningDocuments } from './schema-documents.ts'
import { users } from './schema-people.ts'

export type StoredBaseline = {
  value: string
  year: number | null
  asOf?: string | null
  source?: Translated | null
  basis: 'printed' | 'derived'
  comparable: boolean | null
}
export type StoredTarget = { time: TargetTime; value: string; comparator: Comparator | null }

/**
 * A target indicator of a programme from one edition until another. What the document does not say is null, never
 * guessed. Targets stand within: a target has no life apart from the wording that sets it.
 */
export const programmeIndicators = table(
  'programme_indicators',
  {
    id: text('id').primaryKey(),
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    ordinal: integer('ordinal').notNull(),
    number: text('number').notNull(),
    level: text('level').$type<'programme' | 'direction'>().notNull(),
    node: text('node'),
    name: json('name').$type<PrintedText>().notNull(),
    printed: text('printed'),
    unit: json('unit').$type<Translated>().notNull(),
    kind: text('kind').notNull(),
    direction: text('direction').$type<'higher' | 'lower'>().notNull(),
    formula: text('formula'),
    formulaBasis: text('formula_basis').$type<'stated' | 'reconstructed'>(),
    numerator: text('numerator'),
    denominator: text('denominator'),
    weight: decimal('weight'),
    owner: text('owner').references(() => bodies.id),
    measuredBy: text('measured_by').references(() => bodies.id),
    dataSource: text('data_source'),
    baseline: json('baseline').$type<StoredBaseline>(),
    /** The year that a change is measured against. */
    baseYear: integer('base_year'),
    targets: json('targets').$type<StoredTarget[]>().notNull(),
    unresolved: json('unresolved')
      .$type<{ statedYear: number; value: string; probableYear: number }[]>()
      .notNull(),
    twin: text('twin'),
  },
  (t) => [index('programme_indicators_document').on(t.document)],
)

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
