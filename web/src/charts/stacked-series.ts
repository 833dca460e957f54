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

const STEPS = [1, 2, 2.5, 5, 10] as const
const MOST_STEPS = 5

/** Round steps from nought to above the highest bar and the highest printed sum. */
export function axisTicks(rows: readonly StackedRow[]): number[] {
  const largest = Math.max(0, ...rows.flatMap(({ top, mark }) => [top ?? 0, mark ?? 0]))
  if (largest === 0) return [0]
  const power = 10 ** Math.floor(Math.log10(largest / MOST_STEPS))
  const step = power * (STEPS.find((one) => one * power * MOST_STEPS >= largest) ?? 10)
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step)
}

/** Room for the longest number of the axis, about seven pixels a digit. */
export function axisWidth(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length)) * 7 + 10
}
