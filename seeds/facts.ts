import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const translated = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) })
const decimal = z.string().regex(/^\d+(\.\d+)?$/)
const date = z.iso.date()

const orderFacts = z.strictObject({
  document: z.strictObject({ id: z.string(), title: translated, dueDays: z.number().int() }),
  acts: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['order', 'resolution']),
      number: z.string(),
      date,
      title: translated,
      issuer: translated,
      inForceFrom: date,
      inForceUntil: date.nullable(),
      remark: translated.nullable(),
    }),
  ),
  relations: z.array(
    z.strictObject({
      act: z.string(),
      relation: z.enum(['approves', 'amends', 'repeals']),
      target: z.string(),
      date,
      clause: z.string().nullable(),
    }),
  ),
  edition: z.strictObject({ number: z.number().int(), act: z.string(), effectiveFrom: date }),
  duties: z.array(
    z.strictObject({ who: translated, what: translated, due: translated, clause: z.string().nullable() }),
  ),
  scoringMethod: z.strictObject({
    version: z.string(),
    cap: decimal,
    bands: z.array(
      z.strictObject({ band: z.enum(['on-track', 'at-risk', 'off-track']), from: decimal.nullable() }),
    ),
    effectiveFrom: date,
  }),
})

const bodyFacts = z.array(
  z.strictObject({ id: z.string(), number: z.number().int(), name: translated, shortName: translated }),
)

const sectionFacts = z.array(
  z.strictObject({ number: z.number().int(), bodies: z.array(z.string()).min(1), title: translated }),
)

const indicatorFacts = z.array(
  z.strictObject({
    number: z.string(),
    section: z.number().int(),
    name: translated,
    unit: z.string(),
    kind: z.enum(['share', 'coverage', 'count']),
    direction: z.enum(['higher', 'lower']),
    weight: decimal,
    decimals: z.number().int(),
    formula: z.string(),
    printedFormula: z.string(),
    operands: z
      .array(
        z.strictObject({
          key: z.string(),
          name: translated,
          nature: z.enum(['flow', 'running-total', 'stock', 'constant']),
          unit: translated.nullable(),
        }),
      )
      .min(1),
    targets: z.record(z.string().regex(/^\d{4}$/), decimal),
    link: z.string().nullable(),
    inferred: z.array(z.string()),
  }),
)

export type IndicatorFacts = z.output<typeof indicatorFacts>[number]

const FOLDER = join(import.meta.dirname, 'acts/kpi-2023')

function read<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
}

/** The facts of order 170-ө, as printed, checked for their shape. Working translations stand beside the Kazakh text. */
export function readKpiFacts() {
  return {
    order: read('order.json', orderFacts),
    bodies: read('bodies.json', bodyFacts),
    sections: read('sections.json', sectionFacts),
    indicators: read('indicators.json', indicatorFacts),
  }
}

export type KpiFacts = ReturnType<typeof readKpiFacts>
