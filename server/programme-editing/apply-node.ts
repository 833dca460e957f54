import type { ChangeOf } from '#shared/api/programme-changes.ts'
import type { NodeFields } from '#shared/api/structure-changes.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { programmePassportMessages as passportWords } from '#shared/language/programme-passport-messages.ts'
import type { Message, Translated } from '#shared/language/say.ts'
import { structureProblems } from '#shared/language/structure-problem-messages.ts'
import { listed, translated } from '#shared/language/translated.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { localId } from '../programmes/plan-at.ts'
import type { NodeRow } from '../programmes/structure-data.ts'
import { cycleFrom, nextOrdinal } from './apply-parts.ts'
import { allLiving, type Draft, living, put } from './draft.ts'

type Level = NodeRow['kind']
type Fields = { readonly [Field in keyof NodeFields]?: NodeFields[Field] | undefined }

const MARKS: Readonly<Record<Level, string>> = { section: 's', goal: 'g', task: 't', direction: 'd' }

const nameOf = ({ kind, number }: Pick<NodeRow, 'kind' | 'number'>): Translated =>
  translated(passportWords[kind], { number })

/** Whether a node of the level has the number, here or in an earlier edition (S26); one that the draft took back is free. */
function isNumberUsed(draft: Draft, level: Level, number: string): boolean {
  const before = draft.record.nodes.filter(({ fromEdition }) => fromEdition !== draft.number)
  const own = [...draft.held.node.values()].flatMap((held) => held.own ?? [])
  return [...before, ...own].some((node) => node.kind === level && node.number === number)
}

/** A parent stands in the tree of goals, and no node is its own ancestor. */
function parentProblems(draft: Draft, id: string, { parent }: Fields, pointer: string): FieldProblem[] {
  if (parent === undefined || parent === null) return []
  const found = living(draft, 'node', parent)
  if (found === undefined || found.kind === 'section')
    return [{ pointer, message: structureProblems.noSuchNode, values: { id: parent } }]
  const chain = cycleFrom(id, parent, (one) => {
    const above = living(draft, 'node', one)?.parent ?? null
    return above === null ? null : localId(draft.record, above)
  })
  if (chain === undefined) return []
  const names = chain.flatMap((one) => living(draft, 'node', one) ?? []).map(nameOf)
  return [{ pointer, message: translated(structureProblems.nodeCycle, { chain: listed(names, ' → ') }) }]
}

/** The node as it begins at the draft; in its first edition its id is its identity. */
function begun(draft: Draft, id: string, { before, fields }: { before: NodeRow; fields: Fields }): NodeRow {
  const { record, number } = draft
  const isNew = draft.held.node.get(id)?.approved === undefined
  const { title = before.title, result = before.result, parent } = fields
  return {
    ...before,
    ...{ title, result, fromEdition: number, toEdition: null },
    id: isNew ? `${record.id}/${id}` : `${record.id}/${id}@${number}`,
    parent: parent === undefined ? before.parent : parent && `${record.id}/${parent}`,
  }
}

type New = {
  readonly level: Level
  readonly number: string
  readonly fields: Fields & Pick<NodeFields, 'title'>
}

function add(draft: Draft, { level, number, fields }: New): void {
  const id = `${MARKS[level]}${number}`
  const before: NodeRow = {
    id,
    document: draft.record.id,
    parent: null,
    kind: level,
    number,
    ordinal: nextOrdinal([...draft.record.nodes, ...allLiving(draft, 'node').map(([, row]) => row)]),
    title: fields.title,
    result: null,
    fromEdition: draft.number,
    toEdition: null,
  }
  put(draft, 'node', { id, row: begun(draft, id, { before, fields }) })
}

/** What hangs on a node, in words. */
function partsOf(draft: Draft, id: string, { kind, number }: NodeRow): Translated[] {
  const own = `${draft.record.id}/${id}`
  const of = <Kind extends 'indicator' | 'measure' | 'milestone'>(part: Kind) =>
    allLiving(draft, part).filter(([, { node }]) => node === own)
  const counted = (message: Message, { length: count }: readonly unknown[]) =>
    count === 0 ? [] : [translated(message, { count })]
  const rows = allLiving(draft, 'row').filter(
    ([, { version }]) => kind === 'section' && version.section === number,
  )
  return [
    ...rows.map(([row]) => translated(structureProblems.partRow, { id: row })),
    ...allLiving(draft, 'node').flatMap(([, node]) => (node.parent === own ? [nameOf(node)] : [])),
    ...of('indicator').map(([indicator]) => translated(structureProblems.partIndicator, { id: indicator })),
    ...counted(passportWords.measures, of('measure')),
    ...counted(passportWords.promises, of('milestone')),
  ]
}

function remove(draft: Draft, id: string, { before, pointer }: { before: NodeRow; pointer: string }) {
  const parts = partsOf(draft, id, before)
  if (parts.length > 0) {
    const values = { id: nameOf(before), parts: listed(parts, ', ') }
    return [{ pointer, message: translated(editingProblems.hasParts, values) }]
  }
  put(draft, 'node', { id, row: undefined })
  return []
}

/** Adds a section to the plan. */
export function addSection(
  draft: Draft,
  { number, title, result }: ChangeOf<'add-section'>,
  at: string,
): FieldProblem[] {
  if (isNumberUsed(draft, 'section', number))
    return [{ pointer: `${at}/number`, message: editingProblems.sectionUsed, values: { section: number } }]
  add(draft, { level: 'section', number, fields: { title, result } })
  return []
}

/** A section of the plan, or the problem that it is not there. */
function standingSection(draft: Draft, section: string, at: string): NodeRow | FieldProblem {
  const row = living(draft, 'node', section)
  if (row?.kind === 'section') return row
  return { pointer: `${at}/section`, message: editingProblems.noSuchSection, values: { section } }
}

export function changeSection(
  draft: Draft,
  { section, title, result }: ChangeOf<'change-section'>,
  at: string,
): FieldProblem[] {
  const before = standingSection(draft, section, at)
  if ('message' in before) return [before]
  put(draft, 'node', { id: section, row: begun(draft, section, { before, fields: { title, result } }) })
  return []
}

/** Removes a section in which no row stands and to which nothing belongs. */
export function removeSection(
  draft: Draft,
  { section }: ChangeOf<'remove-section'>,
  at: string,
): FieldProblem[] {
  const before = standingSection(draft, section, at)
  return 'message' in before ? [before] : remove(draft, section, { before, pointer: `${at}/section` })
}

/** Adds a goal, a task or a direction; its number was never used on its level. */
export function addNode(
  draft: Draft,
  { level, number, node: fields }: ChangeOf<'add-node'>,
  at: string,
): FieldProblem[] {
  const problems = parentProblems(draft, '', fields, `${at}/node/parent`)
  if (isNumberUsed(draft, level, number)) {
    const message = translated(structureProblems.nodeUsed, { name: nameOf({ kind: level, number }) })
    problems.unshift({ pointer: `${at}/number`, message })
  }
  if (problems.length === 0) add(draft, { level, number, fields })
  return problems
}

/** A goal, a task or a direction, or the problem that it is not there. */
function standing(draft: Draft, id: string, at: string): NodeRow | FieldProblem {
  const row = living(draft, 'node', id)
  if (row !== undefined && row.kind !== 'section') return row
  return { pointer: `${at}/id`, message: structureProblems.noSuchNode, values: { id } }
}

export function changeNode(
  draft: Draft,
  { id, node: fields }: ChangeOf<'change-node'>,
  at: string,
): FieldProblem[] {
  const before = standing(draft, id, at)
  if ('message' in before) return [before]
  const problems = parentProblems(draft, id, fields, `${at}/node/parent`)
  if (problems.length === 0) put(draft, 'node', { id, row: begun(draft, id, { before, fields }) })
  return problems
}

/** Removes a node under which nothing stands and to which nothing belongs. */
export function removeNode(draft: Draft, { id }: ChangeOf<'remove-node'>, at: string): FieldProblem[] {
  const before = standing(draft, id, at)
  return 'message' in before ? [before] : remove(draft, id, { before, pointer: `${at}/id` })
}
