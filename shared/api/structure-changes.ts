import { z } from 'zod'
import { PERIOD_KINDS } from '../engine/period.ts'
import { DUTY_SCOPES, NODE_LEVELS } from './programme-shapes.ts'
import { bodiesInRoles, draftText, ground, line, printedNumber, title, year } from './typed-values.ts'
import { identifier } from './values.ts'

const nodeFields = z.strictObject({
  /** The node under which it stands; null: at the top. */
  parent: identifier.nullable(),
  title,
  /** What is to come of it. */
  result: draftText.nullable(),
})
export type NodeFields = z.output<typeof nodeFields>

const stageFields = z.strictObject({ number: printedNumber, from: year, until: year, place: title })
export type StageFields = z.output<typeof stageFields>

const dutyFields = z.strictObject({
  scope: z.enum(DUTY_SCOPES),
  from: bodiesInRoles,
  to: identifier.nullable(),
  what: draftText,
  deadline: line.nullable(),
  /** Why a deadline that cannot be read as dates is kept as it is. */
  deadlineGround: ground.optional(),
  consolidates: z.boolean(),
  clause: line.nullable(),
})
export type DutyFields = z.output<typeof dutyFields>

const measureFields = z.strictObject({
  node: identifier,
  number: printedNumber.nullable(),
  text: draftText,
})
export type MeasureFields = z.output<typeof measureFields>

const short = z.string().trim().max(300)

const milestoneFields = z.strictObject({
  node: identifier.nullable(),
  /** The words of the document. */
  quote: line,
  /** What is promised, and by when, in short; empty: the quotation says it all. */
  what: short,
  when: short,
})
export type MilestoneFields = z.output<typeof milestoneFields>

const programmeFields = z.strictObject({
  title,
  years: z.strictObject({ from: year, until: year }),
  owner: identifier.nullable(),
  /** Days after a period in which it is reported on. */
  dueDays: z.number().int().min(1).max(366),
  frequency: z.enum(PERIOD_KINDS),
})
export type ProgrammeFields = z.output<typeof programmeFields>

const byId = { id: identifier }

/** Changes of what a programme is built of beside its plan. A node's level and number are its identity. */
export const structureChanges = [
  z.strictObject({ kind: z.literal('set-programme'), programme: programmeFields.partial() }),
  z.strictObject({
    kind: z.literal('add-node'),
    level: z.enum(NODE_LEVELS),
    number: printedNumber,
    node: nodeFields.partial().required({ title: true }),
  }),
  z.strictObject({ kind: z.literal('change-node'), ...byId, node: nodeFields.partial() }),
  z.strictObject({ kind: z.literal('remove-node'), ...byId }),
  z.strictObject({ kind: z.literal('add-stage'), stage: stageFields }),
  z.strictObject({ kind: z.literal('change-stage'), ...byId, stage: stageFields.partial() }),
  z.strictObject({ kind: z.literal('remove-stage'), ...byId }),
  z.strictObject({ kind: z.literal('add-duty'), duty: dutyFields }),
  z.strictObject({ kind: z.literal('change-duty'), ...byId, duty: dutyFields.partial() }),
  z.strictObject({ kind: z.literal('remove-duty'), ...byId }),
  z.strictObject({ kind: z.literal('add-measure'), measure: measureFields }),
  z.strictObject({ kind: z.literal('change-measure'), ...byId, measure: measureFields.partial() }),
  z.strictObject({ kind: z.literal('remove-measure'), ...byId }),
  z.strictObject({ kind: z.literal('add-milestone'), milestone: milestoneFields }),
  z.strictObject({ kind: z.literal('change-milestone'), ...byId, milestone: milestoneFields.partial() }),
  z.strictObject({ kind: z.literal('remove-milestone'), ...byId }),
] as const
