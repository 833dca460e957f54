import type { ListedIndicator } from '#shared/api/indicator-values.ts'
import type { Programme, ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { isSame } from '#shared/engine/change-fields.ts'
import { BANDS } from '#shared/engine/score.ts'

type Node = Programme['tree'][number]

/** A heading of the tree with the indicators that stand directly under it; `node` null is the programme itself. */
export type IndicatorGroup<Item extends ProgrammeIndicator> = {
  readonly node: Node | null
  readonly depth: number
  readonly items: readonly Item[]
}

function depthOf(node: Node, byId: ReadonlyMap<string, Node>): number {
  let depth = 0
  let parent = node.parent
  while (parent !== null && depth < byId.size) {
    depth++
    parent = byId.get(parent)?.parent ?? null
  }
  return depth
}

/** Headings that have indicators under them or below them, in the order of the tree; the programme's own first. */
export function indicatorGroups<Item extends ProgrammeIndicator>(
  tree: readonly Node[],
  items: readonly Item[],
): IndicatorGroup<Item>[] {
  const byId = new Map(tree.map((node) => [node.id, node]))
  const needed = new Set<string>()
  for (const { node } of items) {
    let id: string | null = node
    while (id !== null && !needed.has(id)) {
      needed.add(id)
      id = byId.get(id)?.parent ?? null
    }
  }
  const own = items.filter(({ node }) => node === null || !byId.has(node))
  const headed = tree
    .filter(({ id }) => needed.has(id))
    .map((node) => ({
      node,
      depth: depthOf(node, byId),
      items: items.filter((item) => item.node === node.id),
    }))
  return own.length === 0 ? headed : [{ node: null, depth: 0, items: own }, ...headed]
}

type Target = ProgrammeIndicator['targets'][number]
type SetTarget = Pick<Target, 'time' | 'value' | 'comparator'>

/** The year that a target belongs to; undefined for a span of years and for none. */
export function yearOfTarget({ time }: Target): number | undefined {
  return time.kind === 'year' || time.kind === 'stage' ? time.year : undefined
}

/** Whether two wordings set the same target. */
export function isSameTarget(a: SetTarget, b: SetTarget): boolean {
  return a.value === b.value && a.comparator === b.comparator && isSame(a.time, b.time)
}

/** A year that fewer than a tenth of the indicators aim at has no column: its targets stand among the other times. */
const COLUMN_SHARE = 0.1

/** The years of the columns, in order. */
export function targetYears(items: readonly ProgrammeIndicator[]): number[] {
  const aimed = items.map(({ targets }) => new Set(targets.map(yearOfTarget)))
  const years = new Set(aimed.flatMap((own) => [...own]))
  return [...years]
    .filter((year) => year !== undefined)
    .filter((year) => aimed.filter((own) => own.has(year)).length >= items.length * COLUMN_SHARE)
    .sort((a, b) => a - b)
}

/** Whether any target belongs to no column of a year. */
export function hasOtherTimes(items: readonly ProgrammeIndicator[], years: readonly number[]): boolean {
  return items.some(({ targets }) => targets.some((target) => isOtherTime(target, years)))
}

export function isOtherTime(target: Target, years: readonly number[]): boolean {
  const year = yearOfTarget(target)
  return year === undefined || !years.includes(year)
}

export type IndicatorsAsked = {
  readonly text: string
  readonly definition: string
  readonly kind: string
  readonly standing: string
}

/** Where the last accepted value stands: in a band, without one where nothing was due, or not entered at all. */
export const STANDINGS = [...BANDS, 'not-judged', 'not-entered'] as const
export type Standing = (typeof STANDINGS)[number]

export function standingOf({ latest }: Pick<ListedIndicator, 'latest'>): Standing {
  return latest === null ? 'not-entered' : (latest.band ?? 'not-judged')
}

/** Small letters by the rules of Kazakh, whatever language the page speaks. */
function small(text: string): string {
  return text.trim().toLocaleLowerCase('kk')
}

/** The indicators asked for; the text is looked for in the number and in the name in every language. */
export function askedIndicators(
  items: readonly ListedIndicator[],
  { text, definition, kind, standing }: IndicatorsAsked,
): ListedIndicator[] {
  const sought = small(text)
  return items.filter(
    (item) =>
      (kind === '' || item.kind === kind) &&
      (standing === '' || standingOf(item) === standing) &&
      (definition !== 'complete' || item.lacks.length === 0) &&
      (definition !== 'drafted' || item.lacks.length > 0) &&
      (small(item.number).startsWith(sought) ||
        [item.name.kk, item.name.ru, item.name.en].some((name) => small(name ?? '').includes(sought))),
  )
}
