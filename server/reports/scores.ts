import type { Answered } from '#shared/api/endpoint.ts'
import type { reportApi } from '#shared/api/reports.ts'
import type { Connection } from '../db/database.ts'
import type { Definitions } from '../indicators/definitions.ts'
import { type AssessedPeriods, isReported, kpiReport } from './kpi-report.ts'

type Scores = Answered<typeof reportApi.scores>

/** The scores of all bodies over those of the periods in which the act was in force: the rows of the heat map. */
export async function scoresOver(
  read: Connection,
  sources: { definitionsOf: Definitions; assessedPeriod: AssessedPeriods },
  { document, periods, now }: { document: string; periods: readonly string[]; now: Date },
): Promise<Scores> {
  const definitions = await sources.definitionsOf(document)
  const reported = periods.filter((period) => isReported(definitions, period))
  const reports = await Promise.all(
    reported.map((period) => kpiReport(read, sources, { document, period, now })),
  )
  const first = reports.at(-1)
  const bodies = (first?.bodies ?? []).map(({ body, shortName }) => ({
    body,
    shortName,
    cells: reports.flatMap((report) => {
      const own = report.bodies.find((one) => one.body === body)
      if (!own) return []
      const sum = (part: 'reportedWeight' | 'assessedWeight') =>
        String(own.sections.reduce((total, { score }) => total + Number(score[part]), 0))
      return [
        {
          period: report.period,
          figure: own.figure,
          score: { state: own.score.state, value: own.score.value },
          reportedWeight: sum('reportedWeight'),
          assessedWeight: sum('assessedWeight'),
          late: own.late,
          daysLate: own.daysLate,
          status: own.status,
        },
      ]
    }),
  }))
  return { periods: reported, demo: reports.some(({ demo }) => demo), bodies }
}
