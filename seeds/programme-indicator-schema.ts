import { z } from 'zod'
import { INDICATOR_KINDS } from '#shared/engine/indicator.ts'

const text = z.string().min(1)
const maybe = text.nullable()
const translated = z.strictObject({ kk: text, ru: text, en: text })
const printed = z.strictObject({ kk: text, ru: maybe, en: maybe })
const decimal = z.string().regex(/^\d+(\.\d+)?$/)
const year = z.number().int().min(2000).max(2030)

const targetTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year }),
  z.strictObject({ kind: z.literal('stage'), year }),
  z.strictObject({ kind: z.literal('period'), from: year, until: year }),
  z.strictObject({ kind: z.literal('undated') }),
])

/** `indicators.json`. What the document does not say is null; a comparator is null where none is printed. */
export const programmeIndicatorsSchema = z.array(
  z.strictObject({
    id: text,
    number: text,
    level: z.enum(['programme', 'direction']),
    section: maybe,
    group: maybe,
    name: printed,
    printed: maybe,
    unit: translated,
    /** «мың бірлік»: the value counts thousands. */
    multiplier: decimal.nullable(),
    scaleMax: decimal.nullable(),
    kind: z.enum(INDICATOR_KINDS),
    valueType: maybe,
    direction: z.enum(['higher', 'lower']),
    formula: maybe,
    /** `stated` in words by the document, or `reconstructed` from its narrative. */
    formulaBasis: z.enum(['stated', 'reconstructed']).nullable(),
    numerator: maybe,
    denominator: maybe,
    weight: decimal.nullable(),
    owner: maybe,
    measuredBy: maybe,
    monitoredBy: maybe,
    dataSource: maybe,
    frequency: maybe,
    baseline: z
      .strictObject({
        value: decimal,
        year: year.nullable(),
        /** A period closer than the year, or the document's own words for the time. */
        asOf: maybe,
        source: translated.nullable(),
        basis: z.enum(['printed', 'derived']),
        comparable: z.boolean().nullable(),
        where: text,
      })
      .nullable(),
    baseYear: year.nullable(),
    increment: decimal.nullable(),
    targets: z.array(
      z.strictObject({
        time: targetTime,
        value: decimal,
        comparator: z.enum(['>=', '<=', '=', 'top']).nullable(),
        text: maybe,
      }),
    ),
    /** Targets whose year the text gives wrongly: kept, and left to a person. */
    unresolved: z.array(
      z.strictObject({ statedYear: year, value: decimal, probableYear: year, reason: text }),
    ),
    /** The twin in a section of a passport indicator (S15). */
    twin: maybe,
    places: z.array(text),
    flags: z.array(text),
    note: maybe,
  }),
)
