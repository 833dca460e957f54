import { z } from 'zod'
import { FIGURE_STATES } from '../engine/figure.ts'
import { parsePeriod } from '../engine/period.ts'

/** A text in the three languages. */
export const translated = z
  .object({ kk: z.string(), ru: z.string(), en: z.string() })
  .meta({ id: 'Translated' })

/** Canonical decimal text: an optional minus, digits, an optional point and digits. Never a JSON number. */
export const decimalText = z.string().regex(/^-?\d{1,40}(\.\d{1,40})?$/)

/** An instant in UTC, ISO 8601. */
export const instant = z.iso.datetime()

export const calendarDate = z.iso.date()

/** A quarter, half-year or year: `2024-Q4`, `2009-H2`, `2024`. */
export const period = z
  .string()
  .max(10)
  .refine((text) => parsePeriod(text) !== undefined, { error: 'period' })
  .meta({ id: 'Period', example: '2024-Q4' })

export const quarter = z
  .string()
  .max(10)
  .refine((text) => parsePeriod(text)?.kind === 'quarter', { error: 'quarter' })
  .meta({ id: 'Quarter', example: '2024-Q4' })

export const identifier = z.string().min(1).max(200)

export const COMPUTED_STATES = [...FIGURE_STATES, 'missing-inputs', 'incomplete'] as const

/** A computed or reported value anywhere: the state stands beside the value, and a missing value is null, never 0. */
export const valueShape = z
  .object({
    state: z.enum(COMPUTED_STATES),
    value: z.string().nullable(),
    reason: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Value' })
export type ValueShape = z.output<typeof valueShape>

/** A page of a list: `next` is the cursor of the following page, null on the last one. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

/** Query fields of every list. */
export const paging = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
}

export const personName = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Person' })
