import { ABSENT, type ChangeOf, type IndicatorFields } from '#shared/api/programme-changes.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { structureProblems } from '#shared/language/structure-problem-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { localId } from '../programmes/plan-at.ts'
import type { IndicatorRow } from '../programmes/programme-data.ts'
import { bodyProblems, nextOrdinal, readTyped } from './apply-parts.ts'
import { allLiving, type Draft, isUsed, living, put } from './draft.ts'

type Fields = { readonly [Field in keyof IndicatorFields]?: IndicatorFields[Field] | undefined }
type Numbers = Pick<IndicatorRow, 'baseline' | 'targets'>

/** A baseline that stays as it was keeps what else is known of it: its source, and whether it can be compared. */
function readBaseline(
  row: Fields,
  before: IndicatorRow,
  read: (typed: string) => string,
): IndicatorRow['baseline'] | undefined {
  if (!row.baseline) return row.baseline
  const { year } = row.baseline
  const value = read(row.baseline.value)
  const stood = before.baseline
  if (stood?.value === value && stood.year === year) return stood
  return { value, year, basis: 'printed', comparable: null }
}

/** Every number of the change as decimal text; those that are none are told. */
function readNumbers(row: Fields, before: IndicatorRow, at: string) {
  const problems: FieldProblem[] = []
  const read = (typed: string, pointer: string) => {
    const reading = readTyped(typed, pointer)
    problems.push(...reading.problems)
    return reading.text ?? '0'
  }
  const baseline = readBaseline(row, before, (typed) => read(typed, `${at}/baseline/value`))
  const targets = row.targets?.map(({ time, value, comparator }, index) => ({
    time,
    value: read(value, `${at}/targets/${index}/value`),
    comparator,
  }))
  const numbers: Partial<Numbers> = {
    ...(baseline === undefined ? {} : { baseline }),
    ...(targets === undefined ? {} : { targets }),
  }
  return { numbers, problems }
}

function nodeProblems(draft: Draft, node: string | null, pointer: string): FieldProblem[] {
  if (node === null || living(draft, 'node', node) !== undefined) return []
  return [{ pointer, message: structureProblems.noSuchNode, values: { id: node } }]
}

/** What the change names, without what it leaves as it was. */
function named(row: Fields): Partial<IndicatorRow> {
  const { baseline: _baseline, targets: _targets, node: _node, ...plain } = row
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
}

function write(draft: Draft, before: IndicatorRow, { row, at }: { row: Fields; at: string }): FieldProblem[] {
  const { record, number } = draft
  const { numbers, problems } = readNumbers(row, before, at)
  problems.push(
    ...bodyProblems(draft, row.owner ?? null, `${at}/owner`),
    ...bodyProblems(draft, row.measuredBy ?? null, `${at}/measuredBy`),
    ...nodeProblems(draft, row.node ?? null, `${at}/node`),
  )
  if (problems.length > 0) return problems
  const id = localId(record, before.indicator)
  const formula = row.formula === undefined ? before.formula : row.formula
  const next: IndicatorRow = {
    ...before,
    ...named(row),
    ...numbers,
    node: row.node === undefined ? before.node : row.node && `${record.id}/${row.node}`,
    printed: row.name === undefined ? before.printed : null,
    formulaBasis: formula === null ? null : formula === before.formula ? before.formulaBasis : 'stated',
    id: `${record.id}/${id}#${number}`,
    fromEdition: number,
    toEdition: null,
  }
  put(draft, 'indicator', { id, row: next })
  return []
}

function emptyIndicator(draft: Draft, { number, indicator }: ChangeOf<'add-indicator'>): IndicatorRow {
  return {
    id: '',
    document: draft.record.id,
    indicator: `${draft.record.id}/${number}`,
    fromEdition: draft.number,
    toEdition: null,
    ordinal: nextOrdinal(allLiving(draft, 'indicator').map(([, row]) => row)),
    number,
    level: 'programme',
    node: null,
    name: indicator.name,
    printed: null,
    unit: indicator.unit,
    kind: indicator.kind,
    direction: indicator.direction,
    formula: null,
    formulaBasis: null,
    numerator: null,
    denominator: null,
    weight: null,
    owner: null,
    measuredBy: null,
    dataSource: null,
    baseline: null,
    baseYear: null,
    targets: [],
    unresolved: [],
    twin: null,
  }
}

/** Adds a target indicator; its number was never used in the programme. What is not said stays null. */
export function addIndicator(draft: Draft, change: ChangeOf<'add-indicator'>, at: string): FieldProblem[] {
  const { number } = change
  if (isUsed(draft, 'indicator', number))
    return [{ pointer: `${at}/number`, message: editingProblems.indicatorNumberUsed, values: { number } }]
  const row = { ...ABSENT.indicator, ...change.indicator } as Fields
  return write(draft, emptyIndicator(draft, change), { row, at: `${at}/indicator` })
}

function standing(draft: Draft, id: string, at: string): IndicatorRow | FieldProblem {
  const row = living(draft, 'indicator', id)
  if (row !== undefined) return row
  const message = draft.used.indicator.has(id)
    ? editingProblems.indicatorRemoved
    : editingProblems.noSuchIndicator
  return { pointer: `${at}/id`, message, values: { id } }
}

export function changeIndicator(
  draft: Draft,
  change: ChangeOf<'change-indicator'>,
  at: string,
): FieldProblem[] {
  const before = standing(draft, change.id, at)
  if ('message' in before) return [before]
  return write(draft, before, { row: change.indicator, at: `${at}/indicator` })
}

export function removeIndicator(
  draft: Draft,
  { id }: ChangeOf<'remove-indicator'>,
  at: string,
): FieldProblem[] {
  const before = standing(draft, id, at)
  if ('message' in before) return [before]
  put(draft, 'indicator', { id, row: undefined })
  return []
}
