import type { PrintedText } from '#shared/api/programme-shapes.ts'
import type { PeriodKind } from '#shared/engine/period.ts'
import type { Translated } from '#shared/language/say.ts'
import { boolean, decimal, index, instant, integer, json, primaryKey, table, text } from './dialect.ts'

/** Legal acts; `in_force_until` is the day of repeal, still in force on it. */
export const acts = table('acts', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  number: text('number').notNull(),
  date: text('date').notNull(),
  title: json('title').$type<Translated>().notNull(),
  issuer: json('issuer').$type<Translated>().notNull(),
  inForceFrom: text('in_force_from').notNull(),
  inForceUntil: text('in_force_until'),
  remark: json('remark').$type<Translated>(),
})

export const ACT_RELATIONS = ['approves', 'amends', 'repeals'] as const

export const actRelations = table(
  'act_relations',
  {
    act: text('act')
      .notNull()
      .references(() => acts.id),
    relation: text('relation').$type<(typeof ACT_RELATIONS)[number]>().notNull(),
    target: text('target')
      .notNull()
      .references(() => acts.id),
    date: text('date').notNull(),
    clause: text('clause'),
  },
  (t) => [primaryKey({ columns: [t.act, t.relation, t.target] })],
)

export const bodies = table('bodies', {
  id: text('id').primaryKey(),
  number: integer('number').notNull(),
  name: json('name').$type<Translated>().notNull(),
  shortName: json('short_name').$type<Translated>().notNull(),
  /** Ministry, agency, company …; null: a body of the KPI order, where it is not told. */
  kind: text('kind'),
})

/** A planning document changes only by acts; each approving or amending act makes an edition. */
export const planningDocuments = table('planning_documents', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<'kpi-order' | 'programme'>().notNull(),
  title: json('title').$type<Translated>().notNull(),
  dueDays: integer('due_days').notNull(),
  frequency: text('frequency').$type<PeriodKind>().notNull().default('half-year'),
})

export const editions = table(
  'editions',
  {
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    number: integer('number').notNull(),
    /** Null while a draft has no act yet; so its date. An approved edition has both. */
    act: text('act').references(() => acts.id),
    effectiveFrom: text('effective_from'),
    status: text('status').$type<'draft' | 'approved'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.document, t.number] })],
)

/** Sections of an order; a defining row lives in an interval of editions, `to_edition` excluded. */
export const nodes = table(
  'nodes',
  {
    id: text('id').primaryKey(),
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    parent: text('parent'),
    kind: text('kind').$type<'section' | 'goal' | 'task' | 'direction'>().notNull(),
    number: text('number').notNull(),
    ordinal: integer('ordinal').notNull(),
    title: json('title').$type<Translated>().notNull(),
    /** What is to come of it, where the document says so. */
    result: json('result').$type<PrintedText>(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
  },
  (t) => [index('nodes_document').on(t.document)],
)

/** Which bodies report a section. */
export const nodeBodies = table(
  'node_bodies',
  {
    node: text('node')
      .notNull()
      .references(() => nodes.id),
    body: text('body')
      .notNull()
      .references(() => bodies.id),
  },
  (t) => [primaryKey({ columns: [t.node, t.body] })],
)

export const duties = table('duties', {
  id: text('id').primaryKey(),
  act: text('act')
    .notNull()
    .references(() => acts.id),
  ordinal: integer('ordinal').notNull(),
  who: json('who').$type<Translated>().notNull(),
  what: json('what').$type<Translated>().notNull(),
  due: json('due').$type<Translated>().notNull(),
  clause: text('clause'),
})

/** Stable identity of an indicator; figures hang on it whatever its definition becomes. */
export const indicators = table('indicators', {
  id: text('id').primaryKey(),
  document: text('document')
    .notNull()
    .references(() => planningDocuments.id),
})

export type OperandRow = {
  key: string
  name: Translated
  nature: 'flow' | 'running-total' | 'stock' | 'constant'
  unit: Translated | null
}

/**
 * What an indicator means: by act (interval of editions) and, for what the act leaves open, by the time at which it
 * was stated (`recorded_at` until `superseded_at`). An accepted period keeps the version that stood when it was accepted (S24).
 */
export const indicatorVersions = table(
  'indicator_versions',
  {
    id: text('id').primaryKey(),
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    document: text('document')
      .notNull()
      .references(() => planningDocuments.id),
    node: text('node')
      .notNull()
      .references(() => nodes.id),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    recordedAt: instant('recorded_at').notNull(),
    supersededAt: instant('superseded_at'),
    number: text('number').notNull(),
    ordinal: integer('ordinal').notNull(),
    name: json('name').$type<Translated>().notNull(),
    unit: text('unit').notNull(),
    kind: text('kind').notNull(),
    direction: text('direction').$type<'higher' | 'lower'>().notNull(),
    formula: text('formula').notNull(),
    printedFormula: text('printed_formula').notNull(),
    operands: json('operands').$type<OperandRow[]>().notNull(),
    weight: decimal('weight').notNull(),
    decimals: integer('decimals').notNull(),
    inferred: json('inferred').$type<string[]>().notNull(),
    link: text('link'),
  },
  (t) => [
    index('indicator_versions_document').on(t.document),
    index('indicator_versions_indicator').on(t.indicator),
  ],
)

/** A target of a year; a year without a row has no target, which is not a target of 0. */
export const targets = table(
  'targets',
  {
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    year: integer('year').notNull(),
    fromEdition: integer('from_edition').notNull(),
    toEdition: integer('to_edition'),
    value: decimal('value').notNull(),
    comparator: text('comparator').$type<'>=' | '<=' | '=' | 'top'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.indicator, t.year, t.fromEdition] })],
)

export const scoringMethods = table('scoring_methods', {
  version: text('version').primaryKey(),
  cap: decimal('cap').notNull(),
  bands: json('bands')
    .$type<{ band: 'on-track' | 'at-risk' | 'off-track'; from: string | null }[]>()
    .notNull(),
  effectiveFrom: text('effective_from').notNull(),
})

/** Facts about the installation itself: what has been seeded, whether figures are synthetic. */
export const settings = table('settings', {
  key: text('key').primaryKey(),
  value: json('value').$type<unknown>().notNull(),
  demo: boolean('demo').notNull(),
})
