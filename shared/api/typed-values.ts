import { z } from 'zod'
import { EXECUTOR_ROLES } from '../engine/plan.ts'
import { identifier } from './values.ts'

/** One line of text. */
export const line = z.string().trim().min(1).max(2000)
/** A text of several lines. */
export const words = z.string().trim().min(1).max(20_000)
export const year = z.number().int().min(1991).max(2100)
/** As people write a number: `391 841`, `1 234,5`. */
export const typedNumber = z.string().trim().min(1).max(60)
/** Why something that looks wrong is right. */
export const ground = z.string().trim().min(1).max(2000)

/** A text to print: Kazakh always, the others where there is a translation. */
export const draftText = z.strictObject({
  kk: words,
  ru: words.nullable().default(null),
  en: words.nullable().default(null),
})

/** The name of a thing: Kazakh always; the Kazakh is shown where a translation is empty. */
export const title = z.strictObject({
  kk: line,
  ru: z.string().trim().max(2000),
  en: z.string().trim().max(2000),
})

/** The number of a row or section as it is printed: `4`, `2.1`, `6-1`. */
export const printedNumber = z
  .string()
  .trim()
  .max(20)
  .regex(/^[\p{L}\d]+([.-][\p{L}\d]+)*$/u)

/** Bodies, each with the role in which it takes part. */
export const bodiesInRoles = z
  .array(z.strictObject({ body: identifier, role: z.enum(EXECUTOR_ROLES) }))
  .max(50)
