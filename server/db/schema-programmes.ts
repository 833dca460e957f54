import type { PrintedText } from '#shared/api/programme-shapes.ts'
import type { AmountState, ExecutorRole, MoneyUnit, QUANTITY_SPANS } from '#shared/engine/plan.ts'
import type { Translated } from '#shared/language/say.ts'
import { boolean, decimal, index, instant, integer, json, primaryKey, table, text } from './dialect.ts'
import { bodies, planningDocuments } from './schema-documents.ts'
import { users } from './schema-people.ts'

export const fundingSources = table('funding_sources', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  name: json('name').$type<Translated>().notNull(),
  /** The sources that a mixed cell names. */
  parts: json('parts').$type<string[]>().notNull(),
})

/** What a programme has beside its title; a draft that was never approved keeps its date as printed. */
export const programmes = table('programmes', {
  document: text('document')
    .primaryKey()
    .references(() => planningDocuments.id),
  /** What people call it; null where nobody has given it a name shorter than the printed title. */
  shortTitle: json('short_title').$type<Translated>(),
  fromYear: integer('from_year').notNull(),
  untilYear: integer('until_year').notNull(),
  owner: text('owner').references(() => bodies.id),
  totalPlaces: json('total_places').$type<Record<string, Translated>>().notNull(),
  footnotes: json('footnotes').$type<{ mark: string | null; text: PrintedText }[]>().notNull(),
  draft: json('draft').$type<{ printedDate: string; year: number }>(),
})

/** What the source says of an edition: whether its wording is known, what its act touched. */
export const editionNotes = table(
  'edition_notes',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    edition: integer('edition').notNull(),
    wording: text('wording').$type<'whole' | 'partly-known'>().notNull(),
    remark: json('remark').$type<Translated>(),
    touches: json('touches').$type<string[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.document, t.edition] })],
)

export const passportFields = table(
  'passport_fields',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    key: text('key').notNull(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    ordinal: integer('ordinal').notNull(),
    label: json('label').$type<Translated>().notNull(),
    isLabelPrinted: boolean('is_label_printed').notNull(),
    value: json('value').$type<PrintedText[]>().notNull(),
    refersTo: text('refers_to').$type<'totals' | 'indicators' | 'stages' | 'tree'>(),
  },
  (t) => [primaryKey({ columns: [t.document, t.key, t.fromEdition] })],
)

export type StoredQuantity = {
  /** The output to which a source counts it; null: it was entered here. */
  output: string | null
  basis: 'year' | (typeof QUANTITY_SPANS)[number]
  year: number | null
  value: string
  unit: Translated
  price: { amount: string; unit: MoneyUnit } | null
}

/**
 * A row of an activity plan from one edition until another (excluded). `activity` is its stable identity,
 * document/section/number (S26). `lost`: the source keeps its number only; `isKnown` false: it stood in an edition
 * whose wording no source keeps, and a later act removed it.
 */
export const activityVersions = table(
  'activity_versions',
  {
    id: text('id').primaryKey(),
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    activity: text('activity').notNull(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    ordinal: integer('ordinal').notNull(),
    section: text('section').notNull(),
    number: text('number').notNull(),
    parent: text('parent'),
    kind: text('kind').$type<'activity' | 'heading' | 'lost'>().notNull(),
    isKnown: boolean('is_known').notNull(),
    title: json('title').$type<PrintedText>(),
    correctedTitle: text('corrected_title'),
    completionForm: json('completion_form').$type<PrintedText>(),
    recipient: text('recipient').references(() => bodies.id),
    deadline: text('deadline'),
    fundingSource: text('funding_source').references(() => fundingSources.id),
    fundingSourcePrinted: text('funding_source_printed'),
    quantities: json('quantities').$type<StoredQuantity[]>().notNull(),
    note: text('note'),
  },
  (t) => [index('activity_versions_document').on(t.document)],
)

export const executors = table(
  'executors',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    version: text('version')
      .notNull()
      .references(() => activityVersions.id),
    ordinal: integer('ordinal').notNull(),
    body: text('body')
      .notNull()
      .references(() => bodies.id),
    role: text('role').$type<ExecutorRole>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.document, t.version, t.ordinal] })],
)

/** Activity × year × source; an amount in its state only: none of the other states is zero (S4). */
export const budgetLines = table(
  'budget_lines',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    version: text('version')
      .notNull()
      .references(() => activityVersions.id),
    ordinal: integer('ordinal').notNull(),
    year: integer('year'),
    yearBasis: text('year_basis'),
    source: text('source').references(() => fundingSources.id),
    state: text('state').$type<AmountState>().notNull(),
    amount: decimal('amount'),
    unit: text('unit').$type<MoneyUnit>().notNull(),
    printed: text('printed'),
  },
  (t) => [primaryKey({ columns: [t.document, t.version, t.ordinal] })],
)

/** Sums that the document prints, at each place that prints them. */
export const statedTotals = table(
  'stated_totals',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    id: text('id').notNull(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    ordinal: integer('ordinal').notNull(),
    place: text('place').notNull(),
    section: text('section'),
    year: integer('year'),
    source: text('source').references(() => fundingSources.id),
    amount: decimal('amount').notNull(),
    unit: text('unit').$type<MoneyUnit>().notNull(),
    isPart: boolean('is_part').notNull(),
  },
  (t) => [primaryKey({ columns: [t.document, t.id, t.fromEdition] })],
)

/** Why a contradiction stands: the last explanation of a finding is shown, the earlier ones are kept. */
export const findingExplanations = table(
  'finding_explanations',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    finding: text('finding').notNull(),
    at: instant('at').notNull(),
    text: text('text').notNull(),
    by: text('by')
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.document, t.finding, t.at] })],
)
