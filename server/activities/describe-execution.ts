import type { DueStanding, ExecutionRow, ProgrammeExecution } from '#shared/api/execution-shapes.ts'
import { type DueRow, dueIn, periodOfDue } from '#shared/engine/calendar.ts'
import { periodEnd, periodStart, periodYear } from '#shared/engine/period.ts'
import type { Plan, PlanRow } from '#shared/engine/plan.ts'
import { dueStanding, STANDINGS } from '#shared/rules/due-standing.ts'
import { isReportable } from '#shared/rules/reporting-window.ts'
import type { Connection } from '../db/database.ts'
import { namedBodies, namedSources, standingOf } from '../programmes/describe-parts.ts'
import { editionAt } from '../programmes/edition-at.ts'
import { localId, planAt, versionsIn } from '../programmes/plan-at.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { reportKey } from './activity-data.ts'
import { type ExecutionData, placeOf, readExecution } from './execution-data.ts'
import { tellMoney } from './execution-money.ts'

type Asked = { readonly asOf: string; readonly period: string | null }

/** Whether the half-year of a due date lies within the period asked about. */
function isWithin(date: string, period: string | null): boolean {
  if (period === null) return true
  const own = periodOfDue(date)
  return periodStart(own) >= periodStart(period) && periodEnd(own) <= periodEnd(period)
}

function reportsOf({ byPlace }: ExecutionData, { row, date, executors }: DueRow) {
  const period = periodOfDue(date)
  return [...new Set(executors.map(({ body }) => body))].flatMap((body) => {
    const told = byPlace.get(placeOf(body, period))
    const report = told?.held.reports.get(reportKey({ activity: row, due: date }))
    if (!told || !report) return []
    const { status, narrative, reason, documentName, documentNumber, documentDate } = report
    return {
      ...{ body, submission: told.submission.id, accepted: told.isAccepted, status, narrative, reason },
      document: { name: documentName, number: documentNumber, date: documentDate },
    }
  })
}

function describeDue(data: ExecutionData, due: DueRow, asOf: string): DueStanding {
  const reports = reportsOf(data, due)
  const accepted = reports.filter((report) => report.accepted)
  const { date, isLapsed } = due
  const standing = dueStanding({
    ...{ date, asOf, isLapsed },
    reports: accepted.map(({ status, document }) => ({ status, documentDate: document.date })),
  })
  const told = new Set(accepted.map(({ body }) => body))
  const bodies = new Set(due.executors.map(({ body }) => body))
  return {
    ...{ date, period: periodOfDue(date), isLapsed, ...standing, reports },
    missing: [...bodies].filter((body) => !told.has(body)),
  }
}

/** Which submissions the due dates shown call for, once a half-year in force is over, and which are not accepted. */
function coverageOf(
  { byPlace }: ExecutionData,
  due: readonly DueRow[],
  { asOf, inForce }: { asOf: string; inForce: Plan['inForce'] },
) {
  const called = due.filter(({ date, isLapsed }) => {
    const period = periodOfDue(date)
    return !isLapsed && isReportable(period, inForce) && periodEnd(period) < asOf
  })
  const places = new Map(
    called.flatMap(({ date, executors }) =>
      executors.map(({ body }) => {
        const period = periodOfDue(date)
        return [placeOf(body, period), { body, period }] as const
      }),
    ),
  )
  const missing = [...places].flatMap(([place, { body, period }]) => {
    const told = byPlace.get(place)
    return told?.isAccepted ? [] : [{ body, period, status: told?.submission.status ?? null }]
  })
  return { expected: places.size, accepted: places.size - missing.length, missing }
}

function countsOf(rows: readonly ExecutionRow[]): ProgrammeExecution['counts'] {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0]))
  for (const { due } of rows) for (const { standing } of due) counts[standing] = (counts[standing] ?? 0) + 1
  return counts as ProgrammeExecution['counts']
}

type Told = {
  readonly data: ExecutionData
  readonly due: ReadonlyMap<string, readonly DueRow[]>
  readonly money: ReturnType<typeof tellMoney>['byRow']
}

/** The plan's rows that owe something, or have money, in what is asked about. */
function describeRows(
  record: ProgrammeRecord,
  { edition, asOf, planRows }: { edition: number; asOf: string; planRows: readonly PlanRow[] },
  { data, due, money }: Told,
): ExecutionRow[] {
  const versions = new Map(versionsIn(record, edition).map((one) => [localId(record, one.activity), one]))
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
        due: dates.map((one) => describeDue(data, one, asOf)),
        money: lines,
      },
    ]
  })
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
  const due = dueIn(plan, { from: '0001-01-01', to: '9999-12-31' }).filter(({ date }) =>
    isWithin(date, period),
  )
  const money = tellMoney(plan, data, period === null ? null : periodYear(period))
  const told = { data, due: Map.groupBy(due, ({ row }) => row), money: money.byRow }
  const rows = describeRows(record, { edition: edition.number, asOf, planRows: plan.rows }, told)
  return {
    ...standingOf(record, asOf, edition),
    ...{ period, unit: 'thousand-tenge' },
    bodies: namedBodies(
      record,
      rows.flatMap(({ executors }) => executors.map(({ body }) => body)),
    ),
    sources: namedSources(
      record,
      rows.flatMap((row) => row.money.map(({ source }) => source)),
    ),
    counts: countsOf(rows),
    overdue: rows.flatMap((row) => row.due).filter(({ isOverdue }) => isOverdue).length,
    coverage: coverageOf(data, due, { asOf, inForce: plan.inForce }),
    rows,
    money: money.groups,
    total: money.total,
    demo: [...data.byPlace.values()].some(({ submission }) => submission.demo),
  }
}
