import type { Transaction } from '../db/database.ts'
import { acts } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { localId, nodeIdentity } from '../programmes/plan-at.ts'
import type {
  ActRow,
  ExecutorRow,
  IndicatorRow,
  LineRow,
  PassportRow,
  ProgrammeRecord,
  TotalRow,
  VersionRow,
} from '../programmes/programme-data.ts'
import type { DutyRow, MeasureRow, MilestoneRow, NodeRow, StageRow } from '../programmes/structure-data.ts'

export type Activity = {
  readonly version: VersionRow
  readonly executors: readonly ExecutorRow[]
  readonly lines: readonly LineRow[]
}
/** What a programme is called, when and by whom it is carried out; it can change until it is first approved. */
export type ProgrammeHead = Pick<ProgrammeRecord['document'], 'title' | 'dueDays' | 'frequency'> &
  Pick<ProgrammeRecord['programme'], 'fromYear' | 'untilYear' | 'owner'>
export type Head = { readonly act: string | null; readonly effectiveFrom: string | null }

/** What a draft can change, by kind; a subject is one of them by its id within the programme: `row/4/2.1`. */
export type Subjects = {
  readonly row: Activity
  readonly node: NodeRow
  readonly indicator: IndicatorRow
  readonly passport: PassportRow
  readonly total: TotalRow
  readonly stage: StageRow
  readonly duty: DutyRow
  readonly measure: MeasureRow
  readonly milestone: MilestoneRow
  readonly programme: ProgrammeHead
  readonly edition: Head
}
export type SubjectKind = keyof Subjects

/**
 * A subject as a draft has it: what the editions before say, whether the draft ends that, and what the draft says
 * instead. Nothing approved changes but the end of its interval.
 */
export type Held<Row> = {
  readonly approved: Row | undefined
  readonly isEnded: boolean
  readonly own: Row | undefined
}

/** What a draft keeps of a subject, as a step remembers it. */
export type Kept = { readonly isEnded: boolean; readonly own: unknown }

export type Draft = {
  readonly record: ProgrammeRecord
  readonly number: number
  readonly acts: ReadonlyMap<string, ActRow>
  readonly held: { readonly [Kind in SubjectKind]: Map<string, Held<Subjects[Kind]>> }
  /** Ids that some edition has or had: a number is never used again (S26). */
  readonly used: {
    readonly row: ReadonlySet<string>
    readonly indicator: ReadonlySet<string>
  }
  /** Subjects that this work has touched, as they were before it. */
  readonly touched: Map<string, Kept>
}

/** Applies one change to the draft in memory and answers what is wrong with it; `at` points to the change. */
export type Apply<Change> = (draft: Draft, change: Change, at: string) => FieldProblem[]

type Interval = { readonly fromEdition: number; readonly toEdition: number | null }

function hold<Row>(
  rows: readonly Row[],
  number: number,
  { idOf, intervalOf }: { idOf: (row: Row) => string; intervalOf: (row: Row) => Interval },
): Map<string, Held<Row>> {
  const held = new Map<string, Held<Row>>()
  for (const row of rows) {
    const { fromEdition, toEdition } = intervalOf(row)
    const isApproved = fromEdition < number && (toEdition === null || toEdition === number)
    if (!isApproved && fromEdition !== number) continue
    const known = held.get(idOf(row)) ?? { approved: undefined, isEnded: false, own: undefined }
    const next = isApproved
      ? { ...known, approved: row, isEnded: toEdition === number }
      : { ...known, own: row }
    held.set(idOf(row), next)
  }
  return held
}

/** What has no interval: the draft says it, and nothing else does. */
function sole<Row>(row: Row): Map<string, Held<Row>> {
  return new Map([['head', { approved: undefined, isEnded: false, own: row }]])
}

function heldIn(record: ProgrammeRecord, number: number): Draft['held'] {
  const local = (id: string) => localId(record, id)
  const rows = <Row extends Interval>(all: readonly Row[], idOf: (row: Row) => string) =>
    hold(all, number, { idOf, intervalOf: (row) => row })
  const activities = record.versions.map((version) => ({
    version,
    executors: record.executors.get(version.id) ?? [],
    lines: record.lines.get(version.id) ?? [],
  }))
  const edition = record.editions.find((one) => one.number === number)
  const { title, dueDays, frequency } = record.document
  const { fromYear, untilYear, owner } = record.programme
  return {
    row: hold(activities, number, {
      idOf: ({ version }) => local(version.activity),
      intervalOf: ({ version }) => version,
    }),
    node: rows(record.nodes, ({ id }) => local(nodeIdentity(id))),
    indicator: rows(record.indicators, ({ indicator }) => local(indicator)),
    passport: rows(record.passport, ({ key }) => key),
    total: rows(record.totals, ({ id }) => id),
    stage: rows(record.stages, ({ id }) => id),
    duty: rows(record.duties, ({ id }) => id),
    measure: rows(record.measures, ({ id }) => id),
    milestone: rows(record.milestones, ({ id }) => id),
    programme: sole({ title, dueDays, frequency, fromYear, untilYear, owner }),
    edition: sole({ act: edition?.act ?? null, effectiveFrom: edition?.effectiveFrom ?? null }),
  }
}

/** Opens a draft edition for changes: everything of the programme, and what the draft makes of it. */
export async function openDraft(tx: Transaction, record: ProgrammeRecord, number: number): Promise<Draft> {
  const local = (id: string) => localId(record, id)
  const before = <Row extends Interval>(rows: readonly Row[]) =>
    rows.filter(({ fromEdition }) => fromEdition !== number)
  const rows = await tx.select().from(acts)
  return {
    record,
    number,
    acts: new Map(rows.map((act) => [act.id, act])),
    held: heldIn(record, number),
    used: {
      row: new Set(before(record.versions).map(({ activity }) => local(activity))),
      indicator: new Set(before(record.indicators).map(({ indicator }) => local(indicator))),
    },
    touched: new Map(),
  }
}

/** What the draft says of a subject now; undefined: it is not there, or not any more. */
export function living<Kind extends SubjectKind>(
  draft: Draft,
  kind: Kind,
  id: string,
): Subjects[Kind] | undefined {
  const held = draft.held[kind].get(id)
  return held && (held.own ?? (held.isEnded ? undefined : held.approved))
}

/** Everything of a kind that stands in the draft, by id. */
export function allLiving<Kind extends SubjectKind>(draft: Draft, kind: Kind): [string, Subjects[Kind]][] {
  return [...draft.held[kind].keys()].flatMap((id): [string, Subjects[Kind]][] => {
    const row = living(draft, kind, id)
    return row === undefined ? [] : [[id, row]]
  })
}

/** Has the draft say this of the subject from now on; undefined removes it. */
export function put<Kind extends SubjectKind>(
  draft: Draft,
  kind: Kind,
  { id, row }: { id: string; row: Subjects[Kind] | undefined },
): void {
  const held = draft.held[kind].get(id)
  const subject = `${kind}/${id}`
  if (!draft.touched.has(subject))
    draft.touched.set(subject, { isEnded: held?.isEnded ?? false, own: held?.own ?? null })
  draft.held[kind].set(id, {
    approved: held?.approved,
    isEnded: held?.approved !== undefined,
    own: row,
  })
}

/** Whether the number stands for something already, here or in an earlier edition; one that only the draft had and took back is free. */
export function isUsed(draft: Draft, kind: keyof Draft['used'], id: string): boolean {
  return draft.used[kind].has(id) || draft.held[kind].get(id)?.own !== undefined
}

/** The subjects that the draft begins or ends. */
export function subjectsOf({ held }: Pick<Draft, 'held'>): string[] {
  return Object.entries(held).flatMap(([kind, subjects]) =>
    [...subjects].flatMap(([id, { isEnded, own }]) =>
      isEnded || own !== undefined ? [`${kind}/${id}`] : [],
    ),
  )
}
