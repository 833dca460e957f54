import type { PlanRowShape } from '#shared/api/programme-shapes.ts'

/** What stands on a line of the plan: a row, or rows removed one after another by one act. */
export type PlanItem =
  | { readonly kind: 'row'; readonly row: PlanRowShape; readonly depth: number }
  | {
      readonly kind: 'removed'
      readonly rows: readonly [PlanRowShape, ...PlanRowShape[]]
      readonly depth: number
    }

type Removed = { kind: 'removed'; rows: [PlanRowShape, ...PlanRowShape[]]; depth: number }

/** How many rows stand above each, by its parents; a parent that is not among the rows counts as none. */
export function depthsOf(rows: readonly PlanRowShape[]): (row: PlanRowShape) => number {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (row) => {
    let depth = 0
    let above = row.parent === null ? undefined : byId.get(row.parent)
    while (above !== undefined && depth < rows.length) {
      depth++
      above = above.parent === null ? undefined : byId.get(above.parent)
    }
    return depth
  }
}

/** The lines of the plan in the document's order; neighbours removed by the same act are one tombstone. */
export function planItems(rows: readonly PlanRowShape[]): readonly PlanItem[] {
  const depthOf = depthsOf(rows)
  const items: PlanItem[] = []
  let open: Removed | undefined
  for (const row of rows) {
    const depth = depthOf(row)
    if (row.kind !== 'removed') {
      open = undefined
      items.push({ kind: 'row', row, depth })
      continue
    }
    const last = open?.rows.at(-1)
    const isSame = last?.section === row.section && last.removedBy?.act.id === row.removedBy?.act.id
    if (open !== undefined && isSame) {
      open.rows.push(row)
      open.depth = Math.min(open.depth, depth)
      continue
    }
    open = { kind: 'removed', rows: [row], depth }
    items.push(open)
  }
  return items
}

/** «1–4», or «7» where one row alone was removed. */
export function rangeOf(rows: readonly PlanRowShape[]): string {
  const first = rows[0]?.number ?? ''
  const last = rows.at(-1)?.number ?? ''
  return first === last ? first : `${first}–${last}`
}

/** The rows of each section, in the order in which the sections first appear. */
export function bySection(rows: readonly PlanRowShape[]): ReadonlyMap<string, readonly PlanRowShape[]> {
  const sections = new Map<string, PlanRowShape[]>()
  for (const row of rows) {
    const own = sections.get(row.section)
    if (own === undefined) sections.set(row.section, [row])
    else own.push(row)
  }
  return sections
}
