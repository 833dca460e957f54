import type { ExecutionRow, ProgrammeExecution } from '#shared/api/execution-shapes.ts'
import { type Period, periodYear } from '#shared/engine/period.ts'
import type { PlanRow } from '#shared/engine/plan.ts'
import { type MoneyLine, moneyLines } from '#shared/engine/programme-money.ts'
import { countStandings, standingsOf } from '#shared/rules/activity-standings.ts'
import { lastEnded } from '#shared/rules/programme-window.ts'
import type { Connection } from '../db/database.ts'
import { namedBodies, namedSources, standingOf } from '../programmes/describe-parts.ts'
import { editionAt } from '../programmes/edition-at.ts'
import { localId, planAt, planOn, versionsIn } from '../programmes/plan-at.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { describeDue, expectedSubmissions, type ToldStanding } from './describe-standings.ts'
import { readExecution, type ToldReport } from './execution-data.ts'
import { describeGroup, describeLine, describeYears, moneyGroups, REPORT_UNIT } from './execution-money.ts'

type Asked = { readonly asOf: string; readonly period: Period | null }

type Told = {
  readonly standings: readonly ToldStanding[]
  readonly lines: readonly MoneyLine[]
  /** All reports, also those that are only on the way. */
  readonly reports: readonly ToldReport[]
}

const dueKey = ({ row, due }: { row: string; due: string }) => `${row} ${due}`

/** The plan's rows that owe something, or have money, in what is asked about. */
function describeRows(
  record: ProgrammeRecord,
  { edition, planRows }: { edition: number; planRows: readonly PlanRow[] },
  told: Told,
): ExecutionRow[] {
  const versions = new Map(versionsIn(record, edition).map((one) => [localId(record, one.activity), one]))
  const due = Map.groupBy(told.standings, ({ row }) => row)
  const money = Map.groupBy(told.lines, ({ row }) => row)
  const reports = Map.groupBy(told.reports, dueKey)
  return planRows.flatMap((row): ExecutionRow[] => {
    const [dates, lines] = [due.get(row.id) ?? [], money.get(row.id) ?? []]
    if (row.status === 'removed' || (dates.length === 0 && lines.length === 0)) return []
    const version = versions.get(row.id)
    return [
      {
        ...{ row: row.id, section: row.section, number: row.number, deadline: row.deadline },
        title: version?.title ?? null,
        completionForm: version?.completionForm ?? null,
        executors: row.executors.map(({ body, role }) => ({ body, role })),
        due: dates.map((one) => describeDue(one, reports.get(dueKey({ row: row.id, due: one.date })) ?? [])),
        money: lines.map(describeLine),
      },
    ]
  })
}

/** How many of the expected submissions are accepted, and which are not (S14). */
function describeCoverage(expected: ReturnType<typeof expectedSubmissions>): ProgrammeExecution['coverage'] {
  return {
    expected: expected.length,
    accepted: expected.filter(({ isAccepted }) => isAccepted).length,
    missing: expected
      .filter(({ isAccepted }) => !isAccepted)
      .map(({ body, period, submission }) => ({ body, period, status: submission?.status ?? null })),
  }
}

/** How a programme's plan is carried out by a date, from accepted reports only, with what is missing. */
export async function describeExecution(
  read: Connection,
  record: ProgrammeRecord,
  { asOf, period }: Asked,
): Promise<ProgrammeExecution> {
  const edition = editionAt(record, asOf)
  const plan = planAt(record, edition.number)
  const data = await readExecution(read, record, { asOf, period })
  const accepted = data.reports.filter((report) => report.accepted)
  const standings = standingsOf(plan, { period, asOf, reports: accepted })
  const until = period ?? lastEnded(plan.frequency, asOf)
  const asked = { period: until, asOf, unit: REPORT_UNIT, reported: data.money } as const
  const lines = moneyLines(plan, asked).filter(({ year }) => period === null || year === periodYear(period))
  const told = { standings, lines, reports: data.reports }
  const rows = describeRows(record, { edition: edition.number, planRows: plan.rows }, told)
  return {
    ...standingOf(record, asOf, edition),
    ...{ period, unit: REPORT_UNIT },
    bodies: namedBodies(
      record,
      rows.flatMap(({ executors }) => executors.map(({ body }) => body)),
    ),
    sources: namedSources(
      record,
      lines.map(({ source }) => source),
    ),
    counts: countStandings(standings),
    overdue: standings.filter(({ isOverdue }) => isOverdue).length,
    coverage: describeCoverage(expectedSubmissions(planOn(record), { ...data, period, asOf })),
    rows,
    money: moneyGroups(lines).map(describeGroup),
    total: describeYears(lines),
    demo: data.submissions.some(({ demo }) => demo),
  }
}
