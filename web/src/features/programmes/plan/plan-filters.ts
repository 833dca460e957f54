import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { hasAmount } from './plan-sums.ts'

/** How a row may be asked for; the last means an activity that has no amount in any year. */
export const ROW_STATUSES = ['active', 'removed', 'lost', 'without-amount'] as const
export type RowStatus = (typeof ROW_STATUSES)[number]

/** What stands for an amount whose source the document does not name. */
export const NO_SOURCE = 'none'

/** Empty text asks for everything. */
export type PlanFilter = {
  readonly text: string
  readonly section: string
  readonly executor: string
  readonly source: string
  readonly status: string
}

export function isAsking(filter: PlanFilter): boolean {
  return Object.values(filter).some((value) => value.trim() !== '')
}

/** Small letters by the rules of Kazakh, whatever language the page speaks. */
function small(text: string): string {
  return text.trim().toLocaleLowerCase('kk')
}

/** The sources that a row names: of its amounts, or of its source cell where it has no amounts. */
export function sourcesOf({ amounts, fundingSource }: PlanRowShape): readonly string[] {
  const sources = amounts.map(({ source }) => source ?? NO_SOURCE)
  const named = sources.length > 0 ? sources : [fundingSource?.id ?? NO_SOURCE]
  return [...new Set(named)]
}

const HAS_STATUS: Readonly<Record<RowStatus, (row: PlanRowShape) => boolean>> = {
  active: ({ kind }) => kind === 'activity',
  removed: ({ kind }) => kind === 'removed',
  lost: ({ kind }) => kind === 'lost',
  'without-amount': (row) => row.kind === 'activity' && !hasAmount(row),
}

function isRowStatus(text: string): text is RowStatus {
  return (ROW_STATUSES as readonly string[]).includes(text)
}

function says({ number, title, correctedTitle, completionForm }: PlanRowShape, sought: string): boolean {
  const texts = [title?.kk, title?.ru, title?.en, correctedTitle, completionForm?.kk, completionForm?.ru]
  return number.startsWith(sought) || texts.some((text) => text && small(text).includes(sought))
}

function isAsked(row: PlanRowShape, filter: PlanFilter, sought: string): boolean {
  const { section, executor, source, status } = filter
  return (
    (section === '' || row.section === section) &&
    (executor === '' || row.executors.some(({ body }) => body === executor)) &&
    (source === '' || (row.kind === 'activity' && sourcesOf(row).includes(source))) &&
    (!isRowStatus(status) || HAS_STATUS[status](row)) &&
    (sought === '' || says(row, sought))
  )
}

/** The rows asked for, and with each the rows above it, without which its number says nothing. */
export function matchingRows(rows: readonly PlanRowShape[], filter: PlanFilter): readonly PlanRowShape[] {
  const sought = small(filter.text)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const shown = new Set<string>()
  for (const row of rows) {
    if (!isAsked(row, filter, sought)) continue
    let above: PlanRowShape | undefined = row
    while (above !== undefined && !shown.has(above.id)) {
      shown.add(above.id)
      above = above.parent === null ? undefined : byId.get(above.parent)
    }
  }
  return rows.filter(({ id }) => shown.has(id))
}

/** Only what was asked for, without the rows above: sums are made of these. */
export function askedRows(rows: readonly PlanRowShape[], filter: PlanFilter): readonly PlanRowShape[] {
  const sought = small(filter.text)
  return rows.filter((row) => isAsked(row, filter, sought))
}
