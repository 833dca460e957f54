import type { Programme } from '#shared/api/programme-shapes.ts'

type ProgrammeNode = Programme['tree'][number]

/** A node with what stands under it, in the order given. */
export type Branch = { readonly node: ProgrammeNode; readonly children: readonly Branch[] }

/** The nodes as a tree; one whose parent is not among them stands at the top. */
export function branchesOf(nodes: readonly ProgrammeNode[]): readonly Branch[] {
  const known = new Set(nodes.map(({ id }) => id))
  const below = new Map<string | null, ProgrammeNode[]>()
  for (const node of nodes) {
    const parent = node.parent !== null && known.has(node.parent) ? node.parent : null
    below.set(parent, [...(below.get(parent) ?? []), node])
  }
  const under = (parent: string | null): Branch[] =>
    (below.get(parent) ?? []).map((node) => ({ node, children: under(node.id) }))
  return under(null)
}
