import type { LayoutContext } from './layout-context.ts'

/** The columns of the Summary. */
export const SUMMARY = {
  number: 'A',
  body: 'B',
  score: 'C',
  low: 'D',
  high: 'E',
  reported: 'F',
  assessed: 'G',
  total: 'H',
  onTrack: 'I',
  atRisk: 'J',
  offTrack: 'K',
  withoutValue: 'L',
  previous: 'M',
  difference: 'N',
  state: 'O',
} as const

/** The row of the heads of the table of bodies. */
export const SUMMARY_HEAD_ROW = 9

/** The rows of the table of bodies, and the row of its average. */
export function summaryRowsOf({ report }: Pick<LayoutContext, 'report'>): {
  first: number
  last: number
  average: number
} {
  const last = SUMMARY_HEAD_ROW + report.bodies.length
  return { first: SUMMARY_HEAD_ROW + 1, last, average: last + 1 }
}
