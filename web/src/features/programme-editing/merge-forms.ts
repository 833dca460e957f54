import { isSame } from '#shared/engine/change-fields.ts'

/** A place of a form where two people say different things, and what the other one says. */
export type Contest = { readonly leaf: string; readonly theirs: unknown }

type Parts = Readonly<Record<string, unknown>>

function isParted(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A form by its smallest parts that one changes: `deadline`, `title/kk`, `cells/2009/republican`. */
export function leavesOf(form: object): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(form).flatMap(([field, value]): [string, unknown][] =>
      isParted(value)
        ? Object.entries(value).map(([part, own]) => [`${field}/${part}`, own])
        : [[field, value]],
    ),
  )
}

/** The field of a leaf, and the part of it: a language, a year, a cell. */
export function placeOfLeaf(leaf: string): { field: string; part: string | null } {
  const slash = leaf.indexOf('/')
  if (slash < 0) return { field: leaf, part: null }
  return { field: leaf.slice(0, slash), part: leaf.slice(slash + 1) }
}

/** The form with another value in one leaf; undefined takes a part away. */
export function withLeaf<Form extends object>(form: Form, leaf: string, value: unknown): Form {
  const { field, part } = placeOfLeaf(leaf)
  if (part === null) return { ...form, [field]: value }
  const { [part]: _before, ...others } = (form as Readonly<Record<string, Parts>>)[field] ?? {}
  return { ...form, [field]: value === undefined ? others : { ...others, [part]: value } }
}

type Sides<Form> = { readonly base: Form; readonly mine: Form; readonly theirs: Form }
type Merged<Form> = {
  /** What one typed, and theirs in all that one left alone. */
  readonly mine: Form
  /** Theirs, but for what is contested. */
  readonly base: Form
  readonly contested: readonly Contest[]
}

/** Brings together what two people have made of the same form since `base`; where both changed a leaf it is contested. */
export function mergeForms<Form extends object>({ base, mine, theirs }: Sides<Form>): Merged<Form> {
  const [was, typed, said] = [leavesOf(base), leavesOf(mine), leavesOf(theirs)]
  const leaves = [...new Set([...was.keys(), ...typed.keys(), ...said.keys()])]
  const moved = leaves.filter((leaf) => !isSame(was.get(leaf), said.get(leaf)))
  const isMine = (leaf: string) => !isSame(was.get(leaf), typed.get(leaf))
  const contested = moved
    .filter((leaf) => isMine(leaf) && !isSame(typed.get(leaf), said.get(leaf)))
    .map((leaf) => ({ leaf, theirs: said.get(leaf) }))
  const adopt = (form: Form, leaf: string) => withLeaf(form, leaf, said.get(leaf))
  return {
    mine: moved.filter((leaf) => !isMine(leaf)).reduce(adopt, mine),
    base: contested.reduce((form, { leaf }) => withLeaf(form, leaf, was.get(leaf)), theirs),
    contested,
  }
}
