import { z } from 'zod'
import { EXECUTOR_ROLES } from '#shared/engine/plan.ts'

const text = z.string().min(1)
const maybe = text.nullable()
const count = z.number().int().nonnegative()
const translated = z.strictObject({ kk: text, ru: text, en: text })
const printed = z.strictObject({ kk: text, ru: maybe, en: maybe })
const partlyPrinted = z
  .strictObject({ kk: maybe, ru: maybe, en: maybe })
  .refine(({ kk, ru, en }) => kk !== null || ru !== null || en !== null)

/**
 * `duties.json`. `scope`: a duty of all, one of single rows (their deadlines give the dates), one that stands without
 * dates, or one that is done once.
 */
export const dutiesSchema = z.array(
  z.strictObject({
    id: text,
    scope: z.enum(['general', 'rows', 'standing', 'once']),
    from: z.array(z.strictObject({ body: text, role: z.enum(EXECUTOR_ROLES) })),
    fromText: text,
    to: maybe,
    toText: maybe,
    what: partlyPrinted,
    period: text,
    due: maybe,
    /** The due dates in the words that the deadlines of plans use; not a quotation. */
    rule: maybe,
    /** MM-DD of every year, or whole dates of a duty done once, where the source gives them. */
    dueDates: z.array(z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/)),
    place: text,
    consolidates: z.boolean(),
    rows: z.array(text),
    note: maybe,
  }),
)

/** `tree.json`: goal, tasks and directions. A group is a direction that only holds others. */
export const treeSchema = z.array(
  z.strictObject({
    id: text,
    kind: z.enum(['goal', 'task', 'direction']),
    isGroup: z.boolean(),
    parent: maybe,
    number: text,
    title: translated,
    objective: printed.nullable(),
    /** Another wording of the title in the body of the document. */
    heading: maybe,
    measures: z.strictObject({ numbered: count, sentences: count }).nullable(),
    line: count.nullable(),
  }),
)

/** `measures.json`: ways to achieve the aims; the document gives none of them a body, a date, a cost or a source. */
export const measuresSchema = z.array(
  z.strictObject({
    id: text,
    node: text,
    kind: z.enum(['item', 'sentence', 'lead-in']),
    number: maybe,
    mood: z.enum(['future', 'other', 'to-be-studied', 'past', 'proposals']),
    text: printed,
    line: count,
    responsible: z.null(),
    deadline: z.null(),
    cost: z.null(),
    source: z.null(),
  }),
)

/** `milestones.json`: dated promises of the narrative. */
export const milestonesSchema = z.array(
  z.strictObject({
    id: text,
    node: maybe,
    what: text,
    when: text,
    value: maybe,
    unit: maybe,
    quote: text,
  }),
)

const named = z.strictObject({ id: text, name: printed })

/** `facts.json`: figures of the analysis, qualitative results, tables of an appendix, the monitoring framework. */
export const contextSchema = z.strictObject({
  context: z.array(
    z.strictObject({
      id: text,
      node: maybe,
      name: text,
      value: text,
      unit: maybe,
      asOf: maybe,
      source: maybe,
      quote: maybe,
      where: maybe,
    }),
  ),
  expectedResults: z.array(printed),
  appendixTables: z.array(
    z.strictObject({
      id: text,
      line: count,
      columns: z.array(text),
      rows: z.array(z.array(text)),
      legend: maybe,
    }),
  ),
  monitoring: z
    .strictObject({
      place: text,
      hasWeights: z.boolean(),
      hasFormulas: z.boolean(),
      hasScale: z.boolean(),
      hasBaselines: z.boolean(),
      classes: z.array(z.strictObject({ name: printed, describes: text, examples: z.array(text) })),
      criteria: z.array(named),
      readiness: z.array(named),
      levels: z.array(text),
      methods: z.array(text),
      rows: z.array(text),
      knownGap: text,
    })
    .nullable(),
})
