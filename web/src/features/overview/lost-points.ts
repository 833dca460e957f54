import type { KpiReport, ReportBody, ReportIndicator } from '#shared/api/reports.ts'
import {
  compare,
  divide,
  type Exact,
  exact,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  subtract,
} from '#shared/engine/exact.ts'

export type LostPoints = {
  readonly body: ReportBody
  readonly indicator: ReportIndicator
  readonly lost: Exact
}

/**
 * What an indicator takes off its section's score: weight × (1 − achievement), where above 100 % nothing is won back.
 * Without an achievement the loss is unknown, which is not none: undefined.
 */
export function lostBy({
  weight,
  achievement,
}: Pick<ReportIndicator, 'weight' | 'achievement'>): Exact | undefined {
  if (achievement.state !== 'value' || achievement.value === null) return undefined
  const short = subtract(HUNDRED, exact(achievement.value))
  if (isNegative(short)) return exact('0')
  return divide(multiply(exact(weight), short), HUNDRED)
}

/** Every indicator that loses points, the greatest loss first; those of equal loss stay in the order of the report. */
export function lostPoints(report: Pick<KpiReport, 'bodies'>): LostPoints[] {
  return report.bodies
    .flatMap((body) =>
      body.sections.flatMap(({ indicators }) => indicators.map((indicator) => ({ body, indicator }))),
    )
    .flatMap((row) => {
      const lost = lostBy(row.indicator)
      return lost === undefined || isZero(lost) ? [] : [{ ...row, lost }]
    })
    .sort((a, b) => compare(b.lost, a.lost))
}
