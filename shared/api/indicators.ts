import { z } from 'zod'
import { COMPARATORS } from '../engine/achievement.ts'
import { OPERAND_NATURES } from '../engine/indicator.ts'
import { BANDS } from '../engine/score.ts'
import { endpoint } from './endpoint.ts'
import { calendarDate, identifier, listOf, paging, quarter, translated, valueShape } from './values.ts'

export const DIRECTIONS = ['higher', 'lower'] as const

export const operand = z.object({
  key: z.string(),
  name: translated,
  nature: z.enum(OPERAND_NATURES),
  unit: translated.nullable(),
})

export const target = z.object({
  year: z.number(),
  value: z.string().nullable(),
  comparator: z.enum(COMPARATORS),
  act: z.string(),
})

export const indicator = z
  .object({
    id: z.string(),
    act: z.string(),
    document: z.string(),
    section: z.string(),
    sectionTitle: translated,
    body: z.string(),
    bodies: z.array(z.string()),
    number: z.string(),
    name: translated,
    unit: z.string(),
    kind: z.string(),
    direction: z.enum(DIRECTIONS),
    nature: z.enum([...OPERAND_NATURES, 'rate']),
    /** Fields whose value the act does not state; the administrator may correct them. */
    inferred: z.array(z.string()),
    weight: z.string(),
    formula: z.string(),
    sentence: translated,
    operands: z.array(operand),
    targets: z.array(target),
    decimals: z.number(),
    /** Indicators that measure the same thing in several sections share this key (S15). */
    link: z.string().nullable(),
    printedFormula: z.string(),
  })
  .meta({ id: 'Indicator' })
export type Indicator = z.output<typeof indicator>

export const targetInForce = z.object({
  value: z.string().nullable(),
  comparator: z.enum(COMPARATORS),
  act: z.string(),
  date: calendarDate,
})

export type TargetInForce = z.output<typeof targetInForce>

export const pathShape = valueShape.extend({ origin: z.string().nullable() })

export const scoringMethodShape = z.object({
  version: z.string(),
  cap: z.string(),
  bands: z.array(z.object({ band: z.enum(BANDS), from: z.string().nullable() }).readonly()).readonly(),
})

export const seriesPoint = z.object({
  period: z.string(),
  figure: z.string(),
  status: z.string().nullable(),
  sealed: z.boolean(),
  revision: z.number().nullable(),
  computed: valueShape,
  operands: z.record(z.string(), valueShape),
  target: targetInForce.nullable(),
  path: pathShape,
  yearToDate: valueShape,
  achievement: valueShape,
  band: z.string().nullable(),
})
export type SeriesPoint = z.output<typeof seriesPoint>

const indicatorId = z.strictObject({ id: identifier })

export const indicatorApi = {
  list: endpoint({
    method: 'GET',
    path: '/indicators',
    permission: 'read-reference',
    summary: 'Indicators with formulas, operands and targets',
    query: z.strictObject({
      ...paging,
      body: identifier.optional(),
      section: identifier.optional(),
      act: identifier.optional(),
    }),
    response: listOf(indicator),
  }),
  series: endpoint({
    method: 'GET',
    path: '/indicators/:id/series',
    permission: 'read-report',
    summary:
      'Accepted values of an indicator over time, with the path to the target; a missing period is a gap',
    params: indicatorId,
    query: z.strictObject({ from: quarter, to: quarter, body: identifier.optional() }),
    response: z.object({
      indicator: z.string(),
      body: z.string(),
      demo: z.boolean(),
      points: z.array(seriesPoint),
    }),
  }),
  find: endpoint({
    method: 'GET',
    path: '/indicators/:id',
    permission: 'read-reference',
    summary: 'One indicator',
    params: indicatorId,
    response: indicator,
  }),
  correct: endpoint({
    method: 'PATCH',
    path: '/indicators/:id',
    permission: 'edit-reference',
    summary:
      'State what the act leaves open (direction, nature of operands, decimals); makes a new version of the definition',
    params: indicatorId,
    body: z.strictObject({
      direction: z.enum(DIRECTIONS).optional(),
      operands: z.array(z.strictObject({ key: z.string(), nature: z.enum(OPERAND_NATURES) })).optional(),
      decimals: z.number().int().min(0).max(6).optional(),
      reason: z.string().trim().min(1).max(1000),
    }),
    response: indicator,
  }),
  checkFormula: endpoint({
    method: 'POST',
    path: '/formulas/check',
    permission: 'signed-in',
    summary: 'Check a formula: its sentence and Excel form, or every problem with its position',
    body: z.strictObject({
      formula: z.string().max(2000),
      operands: z.array(z.string().min(1).max(100)).max(50),
    }),
    response: z.object({
      ok: z.boolean(),
      sentence: translated.nullable(),
      excel: z.string().nullable(),
      problems: z.array(
        z.object({ code: z.string(), position: z.number(), length: z.number(), detail: z.string() }),
      ),
    }),
  }),
}
