import type { Answered } from '#shared/api/endpoint.ts'
import type { KpiReport, ReportBody, ReportIndicator, reportApi } from '#shared/api/reports.ts'
import { add, compare, exact, subtract, toText, ZERO } from '#shared/engine/exact.ts'

/** From this score on a body is counted among the high ones; the tick on the bars stands here. */
export const HIGH_SCORE = 85

export function indicatorsOf({ sections }: ReportBody): ReportIndicator[] {
  return sections.flatMap(({ indicators }) => indicators)
}

/** Of the indicators that have a plan for the period: how many stand in each band, how many have no value. */
export function countsOf(indicators: readonly ReportIndicator[]) {
  const inBand = (band: string) => indicators.filter((one) => one.band === band).length
  const isPlanned = ({ path }: ReportIndicator) => path.value !== null
  return {
    planned: indicators.filter(isPlanned).length,
    onTrack: inBand('on-track'),
    atRisk: inBand('at-risk'),
    offTrack: inBand('off-track'),
    withoutValue: indicators.filter((one) => isPlanned(one) && one.achievement.value === null).length,
  }
}

/** Bodies that have a score, and those that have none. */
export function scoredOf({ bodies }: KpiReport) {
  return {
    scored: bodies.filter(({ score }) => score.value !== null),
    unscored: bodies.filter(({ score }) => score.value === null),
  }
}

export function isHigh({ score }: ReportBody): boolean {
  return score.value !== null && compare(exact(score.value), exact(String(HIGH_SCORE))) >= 0
}

/** The body with the lowest score, where there is more than one to compare. */
export function lowestOf(scored: readonly ReportBody[]): ReportBody | undefined {
  if (scored.length < 2) return undefined
  const value = (body: ReportBody) => exact(body.score.value ?? '0')
  return scored.reduce((lowest, body) => (compare(value(body), value(lowest)) < 0 ? body : lowest))
}

/** The score less the previous quarter's; null where one of them is missing. */
export function differenceOf({ score, previousScore }: ReportBody): string | null {
  if (score.value === null || previousScore.value === null) return null
  return toText(subtract(exact(score.value), exact(previousScore.value)))
}

type WeightPart = 'reportedWeight' | 'assessedWeight' | 'totalWeight'

/** Weight over all sections of a body: with a value, due, and printed in the act. */
export function weightsOf({ sections }: ReportBody): Record<WeightPart, string> {
  const sum = (part: WeightPart) =>
    toText(sections.reduce((total, { score }) => add(total, exact(score[part])), ZERO))
  return {
    reportedWeight: sum('reportedWeight'),
    assessedWeight: sum('assessedWeight'),
    totalWeight: sum('totalWeight'),
  }
}

/** The bodies of the ids, in the report's order. */
export function bodiesOf({ bodies }: KpiReport, ids: readonly string[]): ReportBody[] {
  const wanted = new Set(ids)
  return bodies.filter(({ body }) => wanted.has(body))
}

/** The state of the average: before the deadline nothing is owed yet, so it is not due rather than not reported. */
export function averageState({ average, bodies }: Pick<KpiReport, 'average' | 'bodies'>) {
  return bodies.every(({ score }) => score.state === 'not-due') ? 'not-due' : average.state
}

/**
 * How the whole report stands: complete when every submission is accepted and nothing that is due is left out of the
 * average; not due while nobody owes anything yet; else incomplete.
 */
export function reportState(report: KpiReport): 'complete' | 'not-due' | 'incomplete' {
  if (averageState(report) === 'not-due') return 'not-due'
  return report.coverage.missing.length === 0 && report.average.state === 'value' ? 'complete' : 'incomplete'
}

/** Whether a body owes figures that it has not given: what is not due yet is not missing. */
export function lacksFigures(body: ReportBody): boolean {
  if (body.score.state === 'not-due') return false
  const { reportedWeight, assessedWeight } = weightsOf(body)
  return compare(exact(reportedWeight), exact(assessedWeight)) < 0
}

type Scores = Pick<Answered<typeof reportApi.scores>, 'periods' | 'bodies'>

/** The newest quarter with an accepted submission; the newest of all while there is none. */
export function newestAccepted({ periods, bodies }: Scores): string | undefined {
  const accepted = periods.findLast((period) =>
    bodies.some(({ cells }) => cells.some((cell) => cell.period === period && cell.status === 'accepted')),
  )
  return accepted ?? periods.at(-1)
}
