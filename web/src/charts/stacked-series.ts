export type StackedRow = {
  readonly key: string
  /** Under the axis, and a second line under it. */
  readonly label: string
  readonly note?: string | undefined
  /** By series; null is no amount, which is not a part of nought. */
  readonly values: Readonly<Record<string, number | null>>
  /** Where the bar ends, and the number as it is printed over it; null where no series has an amount. */
  readonly top: number | null
  readonly text?: string | undefined
  /** A sum that stands printed elsewhere, drawn as a line across the bar. */
  readonly mark?: number | null | undefined
}

export type StackedSeries = {
  readonly key: string
  readonly name: string
  /** `mixed` is a sum of several sources at once: hatched, for it belongs to none of them. */
  readonly kind: 'plain' | 'mixed'
}

const SWATCHES = ['var(--line)', 'var(--h2)', 'var(--h5)', 'var(--ink3)', 'var(--h1)'] as const

/** The colour of a series by its place; undefined for what is hatched. */
export function swatchOf(kind: StackedSeries['kind'], at: number): string | undefined {
  return kind === 'mixed' ? undefined : SWATCHES[at % SWATCHES.length]
}

export function stackedPoints(rows: readonly StackedRow[]) {
  return rows.map(({ key, values, mark }) => ({ key, values, mark: mark ?? null }))
}

/** Room for the longest number of the axis, about seven pixels a digit. */
export function axisWidth(rows: readonly StackedRow[], text: (tick: number) => string): number {
  const largest = Math.max(0, ...rows.flatMap(({ top, mark }) => [top ?? 0, mark ?? 0]))
  if (largest === 0) return 24
  const step = 10 ** Math.floor(Math.log10(largest))
  return Math.max(28, text(Math.ceil(largest / step) * step).length * 7 + 10)
}
