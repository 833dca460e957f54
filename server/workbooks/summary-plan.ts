import type { LayoutContext } from './layout-context.ts'

/** The columns of the Summary. */
export const SUMMARY = {
  number: 'A',
  body: 'B',
  score: 'C',
  bar: 'D',
  low: 'E',
  high: 'F',
  reported: 'G',
  assessed: 'H',
  total: 'I',
  onTrack: 'J',
  atRisk: 'K',
  offTrack: 'L',
  withoutValue: 'M',
  previous: 'N',
  difference: 'O',
  state: 'P',
} as const

/** Their widths in characters. */
export const SUMMARY_WIDTHS: readonly number[] = [
  5, 40, 9.5, 24, 11, 12, 10, 12, 10, 9.5, 12, 12, 9.5, 13, 10, 44,
]

/** The row of the heads of the table of bodies. */
export const SUMMARY_HEAD_ROW = 9

/** The rows of the table of bodies, one of them empty where there is no body, and the row of its average. */
export function summaryRowsOf({ report }: Pick<LayoutContext, 'report'>): {
  first: number
  last: number
  average: number
} {
  const last = SUMMARY_HEAD_ROW + Math.max(1, report.bodies.length)
  return { first: SUMMARY_HEAD_ROW + 1, last, average: last + 1 }
}
