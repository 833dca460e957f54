import { z } from 'zod'
import { COMPARATORS } from '../engine/achievement.ts'
import { BANDS } from '../engine/score.ts'
import { targetTime } from './programme-shapes.ts'
import { actReference } from './reference.ts'
import { calendarDate, decimalText, valueShape } from './values.ts'

/** A target with the edition that set it; a programme that was never approved has no act for it. */
const heldTarget = z.object({
  time: targetTime,
  value: decimalText,
  comparator: z.enum(COMPARATORS),
  setBy: z.object({
    edition: z.number(),
    act: actReference.nullable(),
    from: calendarDate.nullable(),
    /** False where the source keeps a later wording of that edition only. */
    isWordingKnown: z.boolean(),
  }),
})
export type HeldTarget = z.output<typeof heldTarget>

/**
 * The value as per cent of its target; `not-applicable` where no target is held against it, and for an event, which is
 * `met` or not.
 */
const progress = valueShape.extend({
  basis: z.enum(['ratio', 'baseline', 'hold', 'rank', 'met-at-zero', 'event']).nullable(),
  met: z.boolean().nullable(),
  /** Value − target, in the indicator's unit. */
  difference: decimalText.nullable(),
})
export type ProgressShape = z.output<typeof progress>

/** What was due by the period's end on the way to the target (S21), or why nothing was: `reason.code`. */
const path = valueShape.extend({
  origin: z.enum(['target', 'straight-line', 'hold']).nullable(),
  /** Where the line sets out, at a period's end. */
  start: z
    .object({ of: z.enum(['target', 'baseline', 'base-year']), period: z.string(), value: decimalText })
    .nullable(),
})
export type PathShape = z.output<typeof path>

/** What a value is held against: the target in force at the period's end, what was due by then, the first target (S16). */
export const heldAgainst = z.object({
  target: heldTarget.nullable(),
  progress,
  path,
  /** Of the value against what was due, by the scoring method of the period (S19); null where nothing was. */
  band: z.enum(BANDS).nullable(),
  /** The first approved target where it is another one; null where it is the one in force. */
  first: z.object({ target: heldTarget, progress }).nullable(),
})
export type HeldAgainst = z.output<typeof heldAgainst>
