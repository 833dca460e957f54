import type { PrintedText } from '#shared/api/programme-shapes.ts'
import type { ExecutorRole } from '#shared/engine/plan.ts'
import type { Translated } from '#shared/language/say.ts'
import { boolean, integer, json, primaryKey, table, text } from './dialect.ts'
import { bodies, planningDocuments } from './schema-documents.ts'

/** A stage as one place of the document prints it; `id` counts them within the programme. */
export const programmeStages = table(
  'programme_stages',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    id: text('id').notNull(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    ordinal: integer('ordinal').notNull(),
    number: text('number').notNull(),
    fromYear: integer('from_year').notNull(),
    untilYear: integer('until_year').notNull(),
    place: json('place').$type<Translated>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.document, t.id, t.fromEdition] })],
)

/** Who reports to whom, in the words of a plan's deadline; `clause` is the place of the act that says so. */
export const programmeDuties = table(
  'programme_duties',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    id: text('id').notNull(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    ordinal: integer('ordinal').notNull(),
    scope: text('scope').$type<'general' | 'rows' | 'standing' | 'once'>().notNull(),
    from: json('from').$type<{ body: string; role: ExecutorRole }[]>().notNull(),
    to: text('to').references(() => bodies.id),
    what: json('what').$type<PrintedText>().notNull(),
    deadline: text('deadline'),
    consolidates: boolean('consolidates').notNull(),
    clause: text('clause'),
  },
  (t) => [primaryKey({ columns: [t.document, t.id, t.fromEdition] })],
)

export type StoredMeasure = { number: string | null; text: PrintedText }
export type StoredMilestone = {
  what: string
  when: string
  value: string | null
  unit: string | null
  quote: string
}

/** Ways to achieve the aims and dated promises, word for word. */
export const programmeTexts = table(
  'programme_texts',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    id: text('id').notNull(),
    kind: text('kind').$type<'measure' | 'milestone'>().notNull(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    ordinal: integer('ordinal').notNull(),
    node: text('node'),
    content: json('content').$type<StoredMeasure | StoredMilestone>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.document, t.kind, t.id, t.fromEdition] })],
)
