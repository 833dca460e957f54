import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import type { MoneyLine } from '#shared/engine/programme-money.ts'
import { describeGroup, describeLine, describeYears, moneyGroups } from '../activities/execution-money.ts'

/** The plan's money by year × source × set of executors, its lines in the same order, and by year. */
export function describeMoney(
  lines: readonly MoneyLine[],
): Pick<ProgrammeReport, 'money' | 'lines' | 'years'> {
  const groups = moneyGroups(lines)
  return {
    money: groups.map(describeGroup),
    lines: groups.flatMap((own, group) =>
      own.map((line) => ({ ...describeLine(line), row: line.row, group })),
    ),
    years: describeYears(lines),
  }
}
