import { compare } from './exact.ts'
import type { Figures } from './figure.ts'
import type { CompiledIndicator } from './indicator.ts'
import { computeIndicator, readPartialInputs } from './indicator.ts'

/** A result that several programmes report: which of them counts, which are left out, and whether they agree (S15). */
export type LinkedResult = {
  readonly link: string
  readonly counted: string
  readonly leftOut: readonly string[]
  readonly agrees: boolean
}

type Linkable = {
  readonly body: string
  readonly figures?: Figures | undefined
  readonly countsOnceWith?: string | undefined
}

/**
 * Keeps one contribution of each link (S15): one that has a value, of several the first by name, so that the order
 * of entry does not matter. Twins that give different figures are counted once all the same, and marked.
 */
export function countOnce<Item extends Linkable>(
  compiled: CompiledIndicator,
  contributions: readonly Item[],
): { counted: Item[]; linked: LinkedResult[] } {
  const groups = new Map<string, Item[]>()
  for (const contribution of contributions) {
    const link = contribution.countsOnceWith
    if (link !== undefined) groups.set(link, [...(groups.get(link) ?? []), contribution])
  }
  const leftOut = new Set<Item>()
  const linked: LinkedResult[] = []
  for (const [link, twins] of groups) {
    const [counted, ...others] = twins.toSorted(
      (a, b) => preference(compiled, a) - preference(compiled, b) || byName(a, b),
    )
    if (counted === undefined || others.length === 0) continue
    for (const other of others) leftOut.add(other)
    const agrees = others.every((other) => haveSameFigures(compiled, counted, other))
    linked.push({ link, counted: counted.body, leftOut: others.map(({ body }) => body), agrees })
  }
  return { counted: contributions.filter((contribution) => !leftOut.has(contribution)), linked }
}

function preference(compiled: CompiledIndicator, { figures }: Linkable): number {
  const { state } = computeIndicator(compiled, figures ?? {})
  return state === 'value' ? 0 : state === 'not-applicable' ? 1 : 2
}

function byName(a: Linkable, b: Linkable): number {
  return a.body < b.body ? -1 : Number(a.body > b.body)
}

/** Twins disagree only where both give a figure and the figures differ. */
function haveSameFigures(compiled: CompiledIndicator, first: Linkable, second: Linkable): boolean {
  const [a, b] = [first, second].map(({ figures }) => readPartialInputs(compiled, figures ?? {}))
  if (a === undefined || b === undefined || 'state' in a || 'state' in b) return false
  return compiled.keys.every((key) => {
    const [one, other] = [a.values[key], b.values[key]]
    return one === undefined || other === undefined || compare(one, other) === 0
  })
}
