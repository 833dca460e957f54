import { z } from 'zod'
import { COMPARATORS } from '../engine/achievement.ts'
import { INDICATOR_KINDS } from '../engine/indicator.ts'
import { AMOUNT_STATES, MONEY_UNITS, QUANTITY_SPANS } from '../engine/plan.ts'
import { targetTime } from './programme-shapes.ts'
import { structureChanges } from './structure-changes.ts'
import {
  bodiesInRoles,
  draftText,
  ground,
  line,
  printedNumber,
  typedNumber,
  words,
  year,
} from './typed-values.ts'
import { calendarDate, identifier, translated } from './values.ts'

export const draftAmount = z.strictObject({
  year: year.nullable(),
  source: identifier.nullable(),
  state: z.enum(AMOUNT_STATES),
  /** In the state `amount` only. */
  amount: typedNumber.nullable().default(null),
  unit: z.enum(MONEY_UNITS).default('thousand-tenge'),
  /** Why an amount that grew a hundredfold, or exactly a thousandfold, is right. */
  ground: ground.optional(),
})
export type DraftAmount = z.output<typeof draftAmount>

/** How much a row promises: of a year, of the whole term, or to each who takes part; with the price of one. */
export const draftQuantity = z.strictObject({
  span: z.union([year, z.enum(QUANTITY_SPANS)]),
  value: typedNumber,
  unit: translated,
  price: z
    .strictObject({ amount: typedNumber, unit: z.enum(MONEY_UNITS).default('tenge') })
    .nullable()
    .default(null),
  /** Why a quantity or a price that grew a hundredfold, or exactly a thousandfold, is right. */
  ground: ground.optional(),
})
export type DraftQuantity = z.output<typeof draftQuantity>

const activityFields = z.strictObject({
  kind: z.enum(['activity', 'heading']),
  parent: identifier.nullable(),
  title: draftText,
  completionForm: draftText.nullable(),
  recipient: identifier.nullable(),
  executors: bodiesInRoles,
  deadline: line.nullable(),
  /** Why a deadline that cannot be read as dates is kept as it is. */
  deadlineGround: ground.optional(),
  fundingSource: identifier.nullable(),
  amounts: z.array(draftAmount).max(200),
  quantities: z.array(draftQuantity).max(100),
  /** For those who work on the programme; it is not printed. */
  note: words.nullable(),
})
export type ActivityFields = z.output<typeof activityFields>

const indicatorFields = z.strictObject({
  level: z.enum(['programme', 'direction']),
  node: identifier.nullable(),
  name: draftText,
  unit: translated,
  kind: z.enum(INDICATOR_KINDS),
  direction: z.enum(['higher', 'lower']),
  formula: line.nullable(),
  numerator: line.nullable(),
  denominator: line.nullable(),
  owner: identifier.nullable(),
  measuredBy: identifier.nullable(),
  dataSource: line.nullable(),
  /** A value and year that stay as they were keep what else is known of the baseline. */
  baseline: z.strictObject({ value: typedNumber, year: year.nullable() }).nullable(),
  /** The year that a change is measured against. */
  baseYear: year.nullable(),
  targets: z
    .array(
      z.strictObject({
        time: targetTime,
        value: typedNumber,
        comparator: z.enum(COMPARATORS).nullable().default(null),
      }),
    )
    .max(100),
})
export type IndicatorFields = z.output<typeof indicatorFields>

const absent = {
  indicator: {
    level: 'programme',
    node: null,
    formula: null,
    numerator: null,
    denominator: null,
    owner: null,
    measuredBy: null,
    dataSource: null,
    baseline: null,
    baseYear: null,
    targets: [],
  },
  activity: {
    kind: 'activity',
    parent: null,
    completionForm: null,
    recipient: null,
    executors: [],
    deadline: null,
    fundingSource: null,
    amounts: [],
    quantities: [],
    note: null,
  },
} as const

const newActivity = activityFields.partial().required({ title: true })
const newIndicator = indicatorFields
  .partial()
  .required({ name: true, unit: true, kind: true, direction: true })

/** What a new row or indicator has where nothing is said. */
export const ABSENT = absent

/** What is to come of a section. */
const sectionResult = draftText.nullable().optional()

/** One change of a draft edition. A row is named by section/number, which is its identity: it cannot be renumbered. */
export const draftChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('set-passport-field'),
    key: z
      .string()
      .regex(/^[a-z][a-z-]*$/)
      .max(60),
    label: translated.optional(),
    /** Null takes the field away. */
    value: z.array(draftText).min(1).max(100).nullable(),
  }),
  z.strictObject({
    kind: z.literal('add-section'),
    number: printedNumber,
    title: translated,
    result: sectionResult,
  }),
  z.strictObject({
    kind: z.literal('change-section'),
    section: identifier,
    title: translated.optional(),
    result: sectionResult,
  }),
  z.strictObject({ kind: z.literal('remove-section'), section: identifier }),
  z.strictObject({
    kind: z.literal('add-activity'),
    section: identifier,
    number: printedNumber,
    row: newActivity,
  }),
  z.strictObject({
    kind: z.literal('change-activity'),
    id: identifier,
    row: activityFields.partial(),
  }),
  z.strictObject({ kind: z.literal('remove-activity'), id: identifier }),
  z.strictObject({ kind: z.literal('add-indicator'), number: printedNumber, indicator: newIndicator }),
  z.strictObject({
    kind: z.literal('change-indicator'),
    id: identifier,
    indicator: indicatorFields.partial(),
  }),
  z.strictObject({ kind: z.literal('remove-indicator'), id: identifier }),
  z.strictObject({
    kind: z.literal('set-total'),
    place: identifier,
    section: identifier.nullable().default(null),
    year: year.nullable(),
    source: identifier.nullable(),
    /** Null takes the total away. */
    amount: typedNumber.nullable(),
    unit: z.enum(MONEY_UNITS).default('thousand-tenge'),
    ground: ground.optional(),
  }),
  z.strictObject({
    kind: z.literal('set-act'),
    act: identifier.nullable(),
    effectiveFrom: calendarDate.nullable(),
  }),
  ...structureChanges,
])
export type DraftChange = z.output<typeof draftChange>
export type ChangeKind = DraftChange['kind']
export type ChangeOf<Kind extends ChangeKind> = Extract<DraftChange, { kind: Kind }>
