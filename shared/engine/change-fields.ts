/** A field that two editions have differently, with both values as the editions have them. */
export type FieldChange<Item> = {
  readonly field: keyof Item
  readonly before: Item[keyof Item]
  readonly after: Item[keyof Item]
}

/** What became of a list of items known by id: ids of the new and of the missing ones, and what changed in the others. */
export type ListChanges<Change> = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly Change[]
}

/** Whether two plain values say the same: texts, numbers, lists in order, objects by field whatever their order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [first, second] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  if (first.size !== second.size) return false
  return [...first].every(([field, value]) => second.has(field) && isSame(value, second.get(field)))
}

/** The fields, of those asked about, that differ; in the order asked. */
export function fieldChanges<Item>(
  before: Item,
  after: Item,
  fields: readonly (keyof Item)[],
): readonly FieldChange<Item>[] {
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

type Identified = { readonly id: string }

/**
 * Compares two lists of items by id, in the order of the list that has them. `changeOf` compares an item that both have,
 * and gives undefined when nothing of it changed.
 */
export function listChanges<Item extends Identified, Change>(
  before: readonly Item[],
  after: readonly Item[],
  changeOf: (before: Item, after: Item) => Change | undefined,
): ListChanges<Change> {
  const [old, current] = [byId(before), byId(after)]
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !current.has(id)).map(({ id }) => id),
    changed: after.flatMap((item) => {
      const was = old.get(item.id)
      return was === undefined ? [] : (changeOf(was, item) ?? [])
    }),
  }
}

function byId<Item extends Identified>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
