import type { MoneySum } from './money.ts'
import { sumMoney } from './money.ts'
import type { BudgetLine, MoneyUnit, PlanRow } from './plan.ts'

/** What planned money can be shown by. */
export const MONEY_AXES = ['year', 'source', 'section', 'executor', 'completion-form', 'row'] as const
export type MoneyAxis = (typeof MONEY_AXES)[number]

/** A group's place on each axis asked for; null: the document names no year, source, executor or completion form. */
export type MoneyKey = { readonly [axis in MoneyAxis]?: string | number | null }

export type MoneyGroup = MoneySum & { readonly key: MoneyKey }

/** A line of money and the row that it stands in. */
export type PlacedLine = { readonly row: PlanRow; readonly line: BudgetLine }

/** The bodies that answer for a row, each once, in whatever role. */
export function answeringBodies({ executors }: Pick<PlanRow, 'executors'>): readonly string[] {
  return [...new Set(executors.map(({ body }) => body))]
}

/** The executors of a row as one key: the ids of its bodies, each once, in order of id, joined by ` + `; null when none. */
export function jointExecutors({ executors }: Pick<PlanRow, 'executors'>): string | null {
  const bodies = [...new Set(executors.map(({ body }) => body))].sort()
  return bodies.length === 0 ? null : bodies.join(' + ')
}

/**
 * The lines of money that sums are made of. Left out: removed rows, and a heading's line when a row below it has an
 * amount for the same year and source. That is a stated part (`statedByHeadings`), and counting both would count twice.
 * A heading's line without a year or source stands for all of them.
 */
export function countedLines(rows: readonly PlanRow[]): readonly PlacedLine[] {
  const below = amountsBelow(rows)
  return linesOf(rows).filter((placed) => !isStatedPart(placed, below))
}

/** The lines of headings that `countedLines` leaves out as already counted below, to be compared with those rows. */
export function statedByHeadings(rows: readonly PlanRow[]): readonly PlacedLine[] {
  const below = amountsBelow(rows)
  return linesOf(rows).filter((placed) => isStatedPart(placed, below))
}

/**
 * The money of rows by one or more axes, and in total, in a unit: a group for each place that has a line, in order of
 * first appearance. A line without a year stands under year null. Money is not divisible among joint executors: the axis
 * `executor` groups by the whole list of a row (`jointExecutors`), whatever their roles. Throws RangeError on an amount
 * that is no decimal text.
 */
export function moneyBy(
  rows: readonly PlanRow[],
  axes: readonly MoneyAxis[],
  unit: MoneyUnit,
): { readonly groups: readonly MoneyGroup[]; readonly total: MoneySum } {
  const counted = countedLines(rows)
  const groups = new Map<string, { key: MoneyKey; lines: BudgetLine[] }>()
  for (const placed of counted) {
    const key = Object.fromEntries(axes.map((axis) => [axis, PLACE_ON[axis](placed)]))
    const name = JSON.stringify(axes.map((axis) => key[axis]))
    const group = groups.get(name)
    if (group === undefined) groups.set(name, { key, lines: [placed.line] })
    else group.lines.push(placed.line)
  }
  return {
    groups: [...groups.values()].map(({ key, lines }) => ({ key, ...sumMoney(lines, unit) })),
    total: sumMoney(
      counted.map(({ line }) => line),
      unit,
    ),
  }
}

/** A line of a row, for what is asked of its place alone. */
type Placed = { readonly row: PlanRow; readonly line: Pick<BudgetLine, 'year' | 'source'> }

/** Whether a line stands at a place: on every axis that the key names. */
export function standsAt(placed: Placed, key: MoneyKey): boolean {
  return MONEY_AXES.every((axis) => key[axis] === undefined || PLACE_ON[axis](placed) === key[axis])
}

const PLACE_ON: Readonly<Record<MoneyAxis, (placed: Placed) => string | number | null>> = {
  year: ({ line }) => line.year,
  source: ({ line }) => line.source,
  section: ({ row }) => row.section,
  executor: ({ row }) => jointExecutors(row),
  'completion-form': ({ row }) => row.completionForm,
  row: ({ row }) => row.id,
}

function linesOf(rows: readonly PlanRow[]): readonly PlacedLine[] {
  return rows
    .filter(({ status }) => status === 'active')
    .flatMap((row) => row.lines.map((line) => ({ row, line })))
}

function placeBelow(row: string, year: number | null, source: string | null): string {
  return JSON.stringify([row, year, source])
}

/** For every row above one with an amount: that amount's year and source, each also as «any» (null). */
function amountsBelow(rows: readonly PlanRow[]): ReadonlySet<string> {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]))
  const below = new Set<string>()
  for (const { row, line } of linesOf(rows)) {
    if (line.state !== 'amount') continue
    const { year, source } = line
    let above = row.parent
    while (above !== null && !below.has(placeBelow(above, year, source))) {
      for (const [anyYear, anySource] of [
        [year, source],
        [null, source],
        [year, null],
        [null, null],
      ] as const) {
        below.add(placeBelow(above, anyYear, anySource))
      }
      above = parents.get(above) ?? null
    }
  }
  return below
}

function isStatedPart({ row, line }: PlacedLine, below: ReadonlySet<string>): boolean {
  return row.isHeading && line.state === 'amount' && below.has(placeBelow(row.id, line.year, line.source))
}
