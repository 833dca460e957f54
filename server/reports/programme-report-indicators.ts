import type { ReportIndicator } from '#shared/api/programme-report.ts'
import { periodEnd } from '#shared/engine/period.ts'
import type { Connection } from '../db/database.ts'
import { describeIndicators } from '../programmes/describe-indicators.ts'
import { valuesAt } from '../programmes/indicator-values.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'

/** The target indicators of a period's last day, each with the accepted value that tells of the period. */
export async function describeReportIndicators(
  read: Connection,
  record: ProgrammeRecord,
  period: string,
): Promise<ReportIndicator[]> {
  const standings = new Map((await valuesAt(read, record, period)).map((one) => [one.id, one]))
  return describeIndicators(record, periodEnd(period)).items.map((indicator) => {
    const found = standings.get(indicator.id)
    if (!found) throw new Error(`indicator ${indicator.id} of ${record.id} has no standing in ${period}`)
    const { id: _id, number: _number, name: _name, unit: _unit, kind: _kind, ...standing } = found
    return { ...indicator, standing }
  })
}
