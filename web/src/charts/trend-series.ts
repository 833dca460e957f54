import type { StateName } from '#shared/language/state-messages.ts'

export type TrendRow = {
  /** The key: `2024-Q4`. */
  readonly period: string
  /** Under the axis: `4-тоқ.`. */
  readonly label: string
  /** The year; printed once, under the first of its periods. */
  readonly group?: string | undefined
  readonly state: StateName
  readonly value: number | null
  /** The value as it is printed beside its dot. */
  readonly text?: string | undefined
  /** Where the path says the value should be. */
  readonly path: number | null
  /** The act of this part of the path no longer binds, or not yet: drawn lighter. */
  readonly lapsed?: boolean | undefined
  readonly target?: number | null | undefined
  /** «нысана 60», beside the diamond. */
  readonly targetText?: string | undefined
}

export type TrendPoint = {
  readonly at: number
  readonly value: number | null
  readonly path: number | null
  readonly lapsed: number | null
}

/** The rows as lines: whatever is not a value is a gap; the lapsed path begins where the path in force ends. */
export function trendPoints(rows: readonly TrendRow[]): TrendPoint[] {
  return rows.map((row, at) => ({
    at,
    value: row.value,
    path: row.lapsed ? null : row.path,
    lapsed: row.lapsed || rows[at + 1]?.lapsed ? row.path : null,
  }))
}

export type TrendBand = { readonly from: number; readonly to: number; readonly state: StateName }

/** Neighbours without a value for the same reason, as bands from index to index. */
export function trendBands(rows: readonly TrendRow[]): TrendBand[] {
  const bands: TrendBand[] = []
  for (const [at, { value, state }] of rows.entries()) {
    if (value !== null) continue
    const last = bands.at(-1)
    if (last && last.state === state && last.to === at - 1) bands[bands.length - 1] = { ...last, to: at }
    else bands.push({ from: at, to: at, state })
  }
  return bands
}

/** The first step of a line between two neighbours, for the words that name it. */
export function firstSegment(
  values: readonly (number | null)[],
): { at: number; from: number; to: number } | undefined {
  for (const [at, from] of values.entries()) {
    const to = values[at + 1]
    if (from !== null && to !== null && to !== undefined) return { at, from, to }
  }
  return undefined
}

/** Whole, rounded steps of the axis: an axis of binary fractions would print 0.30000000000000004. */
export function tickText(tick: number): string {
  const text = Number(tick.toPrecision(8)).toString()
  return /e/.test(text) ? tick.toFixed(0) : text
}
