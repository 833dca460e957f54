import type { Message } from '#shared/language/say.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { nextOrdinal } from './apply-parts.ts'
import { allLiving, type Draft, living, put, type Subjects } from './draft.ts'

/** Kinds that stand in a list and are known by an id of ours: the document prints none. */
type Listed = 'stage' | 'duty' | 'measure' | 'milestone'
/** What every row of a list has beside what its kind says. */
type Place = { document: string; id: string; fromEdition: number; toEdition: number | null; ordinal: number }

/** The fields that a change names. */
type Typed<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined }

export type ListRules<Kind extends Listed, Fields> = {
  readonly kind: Kind
  /** An id is this and a number. */
  readonly prefix: string
  readonly missing: Message
  /** Every row of the kind, of whatever edition. */
  readonly all: (draft: Draft) => readonly { readonly id: string }[]
  /** What a standing row says, in the fields of a change. */
  readonly said: (draft: Draft, row: Subjects[Kind]) => Fields
  readonly written: (draft: Draft, fields: Fields) => Omit<Subjects[Kind], keyof Place>
  /** What is wrong with the fields; `typed` are those that the change names. */
  readonly problems: (
    draft: Draft,
    said: { readonly fields: Fields; readonly typed: Typed<Fields>; readonly at: string },
  ) => FieldProblem[]
}

/** The first id with this prefix that nothing has. */
function freeId(prefix: string, taken: ReadonlySet<string>): string {
  let number = taken.size + 1
  while (taken.has(`${prefix}${number}`)) number++
  return `${prefix}${number}`
}

/** The fields without those that say nothing. */
function named<Fields extends object>(typed: Typed<Fields>) {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))
}

function write<Kind extends Listed, Fields extends object>(
  draft: Draft,
  { kind, written }: ListRules<Kind, Fields>,
  { place, fields }: { place: Place; fields: Fields },
): void {
  put(draft, kind, { id: place.id, row: { ...place, ...written(draft, fields) } as Subjects[Kind] })
}

function placeOfNew<Kind extends Listed, Fields>(draft: Draft, rules: ListRules<Kind, Fields>): Place {
  const { kind, prefix, all } = rules
  const taken = new Set([...all(draft).map(({ id }) => id), ...draft.held[kind].keys()])
  const ordinal = nextOrdinal(allLiving(draft, kind).map(([, row]) => row))
  const { number: fromEdition, record } = draft
  return { document: record.id, id: freeId(prefix, taken), fromEdition, toEdition: null, ordinal }
}

/** How a draft adds, changes and removes what stands in a list. */
export function listedChanges<Kind extends Listed, Fields extends object>(rules: ListRules<Kind, Fields>) {
  const { kind, missing } = rules
  const absent = (id: string, at: string) => [{ pointer: `${at}/id`, message: missing, values: { id } }]
  return {
    add(draft: Draft, change: Readonly<Record<Kind, Fields>>, at: string): FieldProblem[] {
      const fields = change[kind]
      const problems = rules.problems(draft, { fields, typed: fields, at: `${at}/${kind}` })
      if (problems.length === 0) write(draft, rules, { place: placeOfNew(draft, rules), fields })
      return problems
    },
    change(
      draft: Draft,
      change: { readonly id: string } & Readonly<Record<Kind, Typed<Fields>>>,
      at: string,
    ): FieldProblem[] {
      const before = living(draft, kind, change.id)
      if (before === undefined) return absent(change.id, at)
      const typed = change[kind]
      const fields = { ...rules.said(draft, before), ...named(typed) }
      const problems = rules.problems(draft, { fields, typed, at: `${at}/${kind}` })
      const { document, id, ordinal } = before
      const place = { document, id, ordinal, fromEdition: draft.number, toEdition: null }
      if (problems.length === 0) write(draft, rules, { place, fields })
      return problems
    },
    remove(draft: Draft, { id }: { readonly id: string }, at: string): FieldProblem[] {
      if (living(draft, kind, id) === undefined) return absent(id, at)
      put(draft, kind, { id, row: undefined })
      return []
    },
  }
}
