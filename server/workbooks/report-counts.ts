import type { ReportBody, ReportIndicator } from '#shared/api/reports.ts'

/** All KPIs of the bodies, in their order. */
export function indicatorsOf(bodies: readonly ReportBody[]): ReportIndicator[] {
  return bodies.flatMap(({ sections }) => sections).flatMap(({ indicators }) => indicators)
}

/** How many KPIs have a plan for the period. */
export function plannedCount(indicators: readonly ReportIndicator[]): number {
  return indicators.filter(({ path }) => path.value !== null).length
}

/** How many KPIs have a plan for the period and nothing to compare with it. */
export function withoutValueCount(indicators: readonly ReportIndicator[]): number {
  return indicators.filter(({ path, achievement }) => path.value !== null && achievement.value === null)
    .length
}
