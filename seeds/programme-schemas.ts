import { z } from 'zod'
import { AMOUNT_STATES, EXECUTOR_ROLES, MONEY_UNITS } from '#shared/engine/plan.ts'

/** The three programmes whose facts are kept in `seeds/acts/<id>/`. */
export const PROGRAMMES = [
  'digital-divide-2007-2009',
  'e-government-2008-2010',
  'information-kazakhstan-2020',
] as const
export type ProgrammeId = (typeof PROGRAMMES)[number]

const text = z.string().min(1)
const maybe = text.nullable()
const translated = z.strictObject({ kk: text, ru: text, en: text })
/** As printed in Kazakh; `ru` and `en` are working translations, null where there is none. */
const printed = z.strictObject({ kk: text, ru: maybe, en: maybe })
/** A text whose Kazakh words may be unknown: then the translation is all there is. */
const partlyPrinted = z
  .strictObject({ kk: maybe, ru: maybe, en: maybe })
  .refine(({ kk, ru, en }) => kk !== null || ru !== null || en !== null)
const decimal = z.string().regex(/^\d+(\.\d+)?$/)
const date = z.iso.date()
const year = z.number().int().min(2000).max(2030)
const programmeId = z.enum(PROGRAMMES)

const act = z.strictObject({
  id: text,
  kind: z.enum(['resolution', 'decree', 'decree-draft']),
  number: text,
  /** Null: the act is a draft without a date. */
  date: date.nullable(),
  title: translated,
  issuer: translated,
  /** Null: the source does not say. */
  inForceFrom: date.nullable(),
  inForceUntil: date.nullable(),
  remark: translated.nullable(),
})

const edition = z.strictObject({
  number: z.number().int().positive(),
  act: text,
  effectiveFrom: date.nullable(),
  /** `partly-known`: the source gives a later wording only; the remark says what is known of this one. */
  wording: z.enum(['whole', 'partly-known']),
  remark: translated,
})

const passportField = z.strictObject({
  key: text,
  label: translated,
  isLabelPrinted: z.boolean(),
  value: z.array(partlyPrinted),
  /** The field's content is kept elsewhere among the facts. */
  refersTo: z.enum(['totals', 'indicators', 'stages', 'tree']).nullable(),
})

/** `programme.json`: who approved what and when, the passport, the sections of the plan. */
export const programmeSchema = z.strictObject({
  id: programmeId,
  title: translated,
  /** What people call it. */
  shortTitle: translated,
  years: z.strictObject({ from: year, until: year }),
  /** The body that developed it. */
  owner: text,
  status: z.enum(['draft', 'approved']),
  inForce: z.strictObject({ from: date.nullable(), until: date.nullable() }),
  acts: z.array(act).min(1),
  relations: z.array(
    z.strictObject({
      act: text,
      relation: z.enum(['amends', 'repeals']),
      target: text,
      date: date.nullable(),
      touches: z.array(text),
    }),
  ),
  editions: z.array(edition).min(1),
  stages: z.array(z.strictObject({ number: text, from: year, until: year, place: translated })),
  passport: z.array(passportField).min(1),
  contents: z.array(z.strictObject({ number: text, title: printed })),
  sections: z.array(z.strictObject({ number: text, title: translated, result: printed.nullable() })),
  columns: z.array(text),
  footnotes: z.array(z.strictObject({ mark: maybe, text: partlyPrinted })),
  draft: z
    .strictObject({
      printedDate: text,
      year,
      amends: text,
      basis: text,
      effect: text,
      control: text,
      signatories: z.array(z.strictObject({ name: text, role: text })),
      listRow: z.array(text),
      listRowNote: text,
    })
    .nullable(),
  notes: z.array(text),
})

/** `programme-bodies.json`: one list for the three programmes; a body that two of them name is one body. */
export const bodiesSchema = z.array(
  z.strictObject({
    id: text,
    kind: z.enum([
      'government',
      'ministry',
      'agency',
      'commission',
      'akimat',
      'national-bank',
      'company',
      'association',
      'group',
      'other',
    ]),
    name: translated,
    shortName: translated,
    printed: z.array(z.strictObject({ programme: programmeId, abbreviation: maybe, name: maybe })).min(1),
    remark: translated.nullable(),
  }),
)

/** `bodies.json`: how a programme names its bodies. `inList`: in its list of abbreviations; null where not said. */
export const namedBodiesSchema = z.array(
  z.strictObject({
    body: text,
    abbreviation: maybe,
    inList: z.boolean().nullable(),
    name: maybe,
    role: maybe,
    note: maybe,
  }),
)

/** `funding-sources.json`. A mixed cell is a source of its own; `parts` are the sources that it names. */
export const fundingSourcesSchema = z.array(
  z.strictObject({
    id: text,
    kind: z.enum(['budget', 'own-funds', 'private', 'off-budget', 'mixed', 'none']),
    name: translated,
    parts: z.array(text),
    printed: z.array(z.strictObject({ programme: programmeId, text })),
    remark: translated.nullable(),
  }),
)

const money = z.strictObject({ amount: decimal, unit: z.enum(MONEY_UNITS) })

const line = z
  .strictObject({
    year: year.nullable(),
    /** How the year is known; the columns of one plan are lost, so some years are read from elsewhere. */
    yearBasis: z
      .enum([
        'printed',
        'inferred-from-deadline',
        'inferred-from-output-years',
        'inferred-from-totals',
        'inferred-from-deadline-and-totals',
      ])
      .nullable(),
    source: maybe,
    state: z.enum(AMOUNT_STATES),
    amount: decimal.nullable(),
    unit: z.enum(MONEY_UNITS),
    printed: maybe,
  })
  .refine(({ state, amount }) => (state === 'amount') === (amount !== null), 'an amount in its state only')
  .refine(({ year, yearBasis }) => (year === null) === (yearBasis === null), 'a year with its basis')

const quantity = z.strictObject({
  /** The output of the plan to which the quantity belongs. */
  output: text,
  basis: z.enum(['year', 'term', 'each']),
  year: year.nullable(),
  value: decimal,
  unit: translated,
  price: money.nullable(),
  piecesPerClass: z.number().int().nullable(),
  setsPerClass: z.number().int().nullable(),
  sharePercent: decimal.nullable(),
})

/** `activities.json`: rows of the plan in printed order. `lost`: only the number is left of the row in the text. */
export const activitiesSchema = z.array(
  z.strictObject({
    id: text,
    section: text,
    number: text,
    /** Where the printed number differs from `number`: «12. 1». */
    printedNumber: maybe,
    parent: maybe,
    kind: z.enum(['activity', 'heading', 'removed', 'lost']),
    title: printed.nullable(),
    /** A title with its misprints mended, beside the printed one. */
    correctedTitle: maybe,
    completionForm: printed.nullable(),
    recipient: maybe,
    executors: z.array(
      z.strictObject({
        body: text,
        role: z.enum(EXECUTOR_ROLES),
        order: z.number().int().positive(),
        printed: maybe,
      }),
    ),
    executorsPrinted: maybe,
    deadline: maybe,
    fundingSource: maybe,
    fundingSourcePrinted: maybe,
    cost: z.enum(['costed', 'not-required', 'header-no-cost', 'source-without-amount']).nullable(),
    lines: z.array(line),
    linesPrinted: maybe,
    quantities: z.array(quantity),
    removedBy: z.strictObject({ act: text, date, printed: text }).nullable(),
    note: maybe,
    sourceLines: text,
  }),
)

/** `totals.json`: sums that the document prints, and sources that it names without one. Sums of rows are not kept. */
export const totalsSchema = z.strictObject({
  places: z.array(z.strictObject({ id: text, name: translated })),
  stated: z.array(
    z.strictObject({
      id: text,
      place: text,
      section: maybe,
      year: year.nullable(),
      source: maybe,
      amount: decimal,
      unit: z.enum(MONEY_UNITS),
      isPart: z.boolean(),
      label: translated.nullable(),
      remark: translated.nullable(),
    }),
  ),
  withoutAmount: z.array(z.strictObject({ place: text, year: year.nullable(), source: text, remark: text })),
})
