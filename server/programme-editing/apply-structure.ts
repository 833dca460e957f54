import type {
  DutyFields,
  MeasureFields,
  MilestoneFields,
  StageFields,
} from '#shared/api/structure-changes.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { structureProblems } from '#shared/language/structure-problem-messages.ts'
import type { StoredMeasure } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { localId } from '../programmes/plan-at.ts'
import type { DutyRow } from '../programmes/structure-data.ts'
import { listedChanges } from './apply-listed.ts'
import { bodyProblems, deadlineProblems } from './apply-parts.ts'
import { type Draft, living } from './draft.ts'

const yearsProblems = ({ from, until }: StageFields, at: string): FieldProblem[] =>
  until < from ? [{ pointer: `${at}/until`, message: editingProblems.yearsBackwards }] : []

function nodeProblems(draft: Draft, node: string | null, at: string): FieldProblem[] {
  if (node === null || living(draft, 'node', node) !== undefined) return []
  return [{ pointer: `${at}/node`, message: structureProblems.noSuchNode, values: { id: node } }]
}

const fullId = ({ record }: Draft, node: string | null) => node && `${record.id}/${node}`
const ownId = ({ record }: Draft, node: string | null) => node && localId(record, node)

/** Stages as each place of the document prints them. */
export const stages = listedChanges<'stage', StageFields>({
  kind: 'stage',
  prefix: '',
  missing: structureProblems.noSuchStage,
  all: ({ record }) => record.stages,
  said: (_draft, { number, fromYear, untilYear, place }) => ({
    ...{ number, place },
    from: fromYear,
    until: untilYear,
  }),
  written: (_draft, { number, from, until, place }) => ({ number, place, fromYear: from, untilYear: until }),
  problems: (_draft, { fields, at }) => yearsProblems(fields, at),
})

/** Who reports what to whom. */
export const duties = listedChanges<'duty', Omit<DutyFields, 'what'> & Pick<DutyRow, 'what'>>({
  kind: 'duty',
  prefix: 'D',
  missing: structureProblems.noSuchDuty,
  all: ({ record }) => record.duties,
  said: (_draft, { scope, from, to, what, deadline, consolidates, clause }) => ({
    ...{ scope, from, to, what, deadline, consolidates, clause },
  }),
  written: (_draft, { deadlineGround: _ground, ...fields }) => fields,
  problems: (draft, { fields: { from, to }, typed, at }) => [
    ...from.flatMap(({ body }, index) => bodyProblems(draft, body, `${at}/from/${index}/body`)),
    ...bodyProblems(draft, to, `${at}/to`),
    ...deadlineProblems(draft, typed, `${at}/deadline`),
  ],
})

/** Ways to achieve what a node of the tree aims at. */
export const measures = listedChanges<'measure', Omit<MeasureFields, 'text'> & Pick<StoredMeasure, 'text'>>({
  kind: 'measure',
  prefix: 'W',
  missing: structureProblems.noSuchMeasure,
  all: ({ record }) => record.measures,
  said: (draft, { node, content }) => ({ ...content, node: ownId(draft, node) ?? '' }),
  written: (draft, { node, ...content }) => ({ kind: 'measure', node: fullId(draft, node), content }),
  problems: (draft, { fields, at }) => nodeProblems(draft, fields.node, at),
})

/** Promises with a date. */
export const milestones = listedChanges<'milestone', MilestoneFields>({
  kind: 'milestone',
  prefix: 'M',
  missing: structureProblems.noSuchMilestone,
  all: ({ record }) => record.milestones,
  said: (draft, { node, content }) => ({ ...content, node: ownId(draft, node) }),
  written: (draft, { node, ...said }) => ({
    kind: 'milestone',
    node: fullId(draft, node),
    content: { value: null, unit: null, ...said },
  }),
  problems: (draft, { fields, at }) => nodeProblems(draft, fields.node, at),
})
