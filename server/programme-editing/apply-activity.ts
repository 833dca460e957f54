import { ABSENT, type ActivityFields, type ChangeOf } from '#shared/api/programme-changes.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { localId } from '../programmes/plan-at.ts'
import type { VersionRow } from '../programmes/programme-data.ts'
import { applyAmounts } from './apply-amounts.ts'
import { bodyProblems, cycleFrom, deadlineProblems, sourceProblems } from './apply-parts.ts'
import { applyQuantities } from './apply-quantities.ts'
import { type Activity, allLiving, type Draft, isUsed, living, put } from './draft.ts'

type Fields = { readonly [Field in keyof ActivityFields]?: ActivityFields[Field] | undefined }

/** A parent stands in the draft, and no row is its own ancestor. */
function parentProblems(draft: Draft, id: string, { row, at }: { row: Fields; at: string }): FieldProblem[] {
  if (row.parent === undefined || row.parent === null) return []
  const pointer = `${at}/parent`
  if (row.parent !== id && living(draft, 'row', row.parent) === undefined)
    return [{ pointer, message: editingProblems.noSuchRow, values: { id: row.parent } }]
  const chain = cycleFrom(id, row.parent, (one) => {
    const above = living(draft, 'row', one)?.version.parent ?? null
    return above === null ? null : localId(draft.record, above)
  })
  if (chain === undefined) return []
  return [{ pointer, message: editingProblems.cycle, values: { chain: chain.join(' → ') } }]
}

function partProblems(draft: Draft, row: Fields, at: string): FieldProblem[] {
  return [
    ...deadlineProblems(draft, row, `${at}/deadline`),
    ...bodyProblems(draft, row.recipient ?? null, `${at}/recipient`),
    ...sourceProblems(draft, row.fundingSource ?? null, `${at}/fundingSource`),
    ...(row.executors ?? []).flatMap(({ body }, index) =>
      bodyProblems(draft, body, `${at}/executors/${index}/body`),
    ),
    ...(row.amounts ?? []).flatMap(({ source }, index) =>
      sourceProblems(draft, source, `${at}/amounts/${index}/source`),
    ),
  ]
}

/** The version's fields as the change has them; what it does not name stays. */
function changed(draft: Draft, version: VersionRow, row: Fields): VersionRow {
  const { record } = draft
  const { kind, parent, title, completionForm, recipient, deadline, fundingSource, note } = row
  const source = fundingSource === undefined ? version.fundingSource : fundingSource
  const isSameSource = source === version.fundingSource
  return {
    ...version,
    kind: kind ?? (version.kind === 'lost' ? 'activity' : version.kind),
    isKnown: true,
    parent: parent === undefined ? version.parent : parent && `${record.id}/${parent}`,
    title: title ?? version.title,
    correctedTitle: title === undefined ? version.correctedTitle : null,
    completionForm: completionForm === undefined ? version.completionForm : completionForm,
    recipient: recipient === undefined ? version.recipient : recipient,
    deadline: deadline === undefined ? version.deadline : deadline,
    fundingSource: source,
    fundingSourcePrinted: isSameSource
      ? version.fundingSourcePrinted
      : source && (record.sources.get(source)?.name.kk ?? source),
    note: note === undefined ? version.note : note,
  }
}

/** The row as it begins at the draft: a copy of what stood, with its own ids and the changes. */
function rebuilt(
  draft: Draft,
  before: Activity,
  { row, ...read }: Pick<Activity, 'lines'> & Pick<VersionRow, 'quantities'> & { row: Fields },
): Activity {
  const { record, number } = draft
  const local = localId(record, before.version.activity)
  const id = `${record.id}/${local}#${number}`
  const executors = row.executors?.map(({ body, role }, index) => ({
    ...{ document: record.id, version: id, ordinal: index + 1, body, role },
  }))
  return {
    version: {
      ...changed(draft, before.version, row),
      ...{ id, fromEdition: number, toEdition: null, quantities: read.quantities },
    },
    executors: executors ?? before.executors.map((one) => ({ ...one, version: id })),
    lines: read.lines,
  }
}

/** A new row stands after its parent's parts, or after the last row of its section. */
function placeOf(draft: Draft, section: string, parent: string | null): number {
  const rows = draft.record.versions.filter((one) => one.section === section)
  const own = allLiving(draft, 'row').map(([, { version }]) => version)
  const family = [...rows, ...own].filter(
    (one) => one.activity === parent || (parent !== null && one.parent === parent),
  )
  const beside = family.length > 0 ? family : [...rows, ...own.filter((one) => one.section === section)]
  if (beside.length > 0) return Math.max(...beside.map(({ ordinal }) => ordinal))
  const all = [...draft.record.versions, ...own].map(({ ordinal }) => ordinal)
  return Math.max(0, ...all) + 1
}

function emptyRow(draft: Draft, { section, number, row }: ChangeOf<'add-activity'>): Activity {
  const { record } = draft
  const parent = row.parent ? `${record.id}/${row.parent}` : null
  const version: VersionRow = {
    id: '',
    document: record.id,
    activity: `${record.id}/${section}/${number}`,
    fromEdition: draft.number,
    toEdition: null,
    ordinal: placeOf(draft, section, parent),
    section,
    number,
    parent: null,
    kind: 'activity',
    isKnown: true,
    title: null,
    correctedTitle: null,
    completionForm: null,
    recipient: null,
    deadline: null,
    fundingSource: null,
    fundingSourcePrinted: null,
    quantities: [],
    note: null,
  }
  return { version, executors: [], lines: [] }
}

/** Writes a row with the fields of a change, unless something is wrong with them. */
function write(draft: Draft, before: Activity, { row, at }: { row: Fields; at: string }): FieldProblem[] {
  const id = localId(draft.record, before.version.activity)
  const approved = draft.held.row.get(id)?.approved
  const known = { current: before, approved }
  const { lines, ...amounts } = applyAmounts({ ...known, asked: row.amounts, at: `${at}/amounts` })
  const promised = { ...known, asked: row.quantities, at: `${at}/quantities` }
  const { quantities, ...counts } = applyQuantities(promised)
  const problems = [
    ...parentProblems(draft, id, { row, at }),
    ...partProblems(draft, row, at),
    ...amounts.problems,
    ...counts.problems,
  ]
  if (problems.length === 0)
    put(draft, 'row', { id, row: rebuilt(draft, before, { row, lines, quantities }) })
  return problems
}

/** Adds a row. Its section stands in the plan, and its number was never used there (S26). */
export function addActivity(draft: Draft, change: ChangeOf<'add-activity'>, at: string): FieldProblem[] {
  const { section, number } = change
  if (!allLiving(draft, 'node').some(([, node]) => node.kind === 'section' && node.number === section))
    return [{ pointer: `${at}/section`, message: editingProblems.noSuchSection, values: { section } }]
  if (isUsed(draft, 'row', `${section}/${number}`))
    return [{ pointer: `${at}/number`, message: editingProblems.numberUsed, values: { number, section } }]
  const row = { ...ABSENT.activity, ...change.row } as Fields
  return write(draft, emptyRow(draft, change), { row, at: `${at}/row` })
}

/** The row to change or remove; why it cannot be, when it is not there or removed. */
function standing(draft: Draft, id: string, at: string): Activity | FieldProblem {
  const row = living(draft, 'row', id)
  if (row !== undefined) return row
  const message = draft.used.row.has(id) ? editingProblems.rowRemoved : editingProblems.noSuchRow
  return { pointer: `${at}/id`, message, values: { id } }
}

export function changeActivity(
  draft: Draft,
  change: ChangeOf<'change-activity'>,
  at: string,
): FieldProblem[] {
  const before = standing(draft, change.id, at)
  if ('message' in before) return [before]
  return write(draft, before, { row: change.row, at: `${at}/row` })
}

/** Removes a row: a tombstone, where an edition had it. A row whose parts still stand stays. */
export function removeActivity(
  draft: Draft,
  { id }: ChangeOf<'remove-activity'>,
  at: string,
): FieldProblem[] {
  const before = standing(draft, id, at)
  if ('message' in before) return [before]
  const parts = allLiving(draft, 'row').filter(
    ([, { version }]) => version.parent === before.version.activity,
  )
  if (parts.length > 0) {
    const values = { id, parts: parts.map(([part]) => part).join(', ') }
    return [{ pointer: `${at}/id`, message: editingProblems.hasParts, values }]
  }
  put(draft, 'row', { id, row: undefined })
  return []
}
