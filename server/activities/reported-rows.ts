import { dueIn, periodOfDue } from '#shared/engine/calendar.ts'
import { convertMoney } from '#shared/engine/money.ts'
import { periodEnd, periodStart, periodYear } from '#shared/engine/period.ts'
import type { AmountState, PlanRow } from '#shared/engine/plan.ts'
import { editionAt } from '../programmes/edition-at.ts'
import { localId, planAt, versionsIn } from '../programmes/plan-at.ts'
import type { EditionRow, ProgrammeRecord, VersionRow } from '../programmes/programme-data.ts'

/** Planned money of an activity for the period's year from a source, in thousand tenge. */
export type PlannedLine = {
  readonly year: number
  readonly source: string | null
  readonly plannedState: AmountState
  readonly planned: string | null
}

/** An activity on a due date that a period reports on; its money stands with its last due date in the period. */
export type ReportedRow = {
  readonly row: PlanRow
  readonly version: VersionRow
  readonly due: string
  readonly lines: readonly PlannedLine[]
}

/** What a period reports on, by the edition in force on its last day. */
export type PeriodRows = {
  readonly edition: EditionRow
  readonly rows: readonly ReportedRow[]
  readonly bodies: readonly string[]
}

const kept = new WeakMap<ProgrammeRecord, Map<string, PeriodRows | null>>()

/** Of the lines of one year and source, which a plan may print twice, the sum is not taken: the first stands. */
function linesOf(row: PlanRow, year: number): PlannedLine[] {
  const lines = new Map<string | null, PlannedLine>()
  for (const { year: own, source, state, amount, unit } of row.lines) {
    if (own !== year || lines.has(source)) continue
    const planned = amount === null ? null : convertMoney(amount, unit, 'thousand-tenge')
    lines.set(source, { year, source, plannedState: state, planned })
  }
  return [...lines.values()]
}

function computeRows(record: ProgrammeRecord, period: string): PeriodRows | null {
  const first = record.editions.find(({ status }) => status === 'approved')?.effectiveFrom ?? null
  if (first === null || periodEnd(period) < first) return null
  const edition = editionAt(record, periodEnd(period))
  const plan = planAt(record, edition.number)
  const byId = new Map(plan.rows.map((row) => [row.id, row]))
  const versions = new Map(
    versionsIn(record, edition.number).map((version) => [localId(record, version.activity), version]),
  )
  const year = periodYear(period)
  // Due dates of the month after the year may still report on its second half.
  const due = dueIn(plan, { from: periodStart(period), to: `${year + 1}-01-31` }).filter(
    ({ date, isLapsed }) => !isLapsed && periodOfDue(date) === period,
  )
  const last = new Map(due.map(({ row, date }) => [row, date]))
  const order = new Map(plan.rows.map(({ id }, index) => [id, index]))
  const rows = due.flatMap(({ row: id, date }): ReportedRow[] => {
    const [row, version] = [byId.get(id), versions.get(id)]
    if (!row || !version || row.executors.length === 0) return []
    return [{ row, version, due: date, lines: last.get(id) === date ? linesOf(row, year) : [] }]
  })
  rows.sort((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0) || (a.due < b.due ? -1 : 1))
  const bodies = new Set(rows.flatMap(({ row }) => row.executors.map(({ body }) => body)))
  return { edition, rows, bodies: [...bodies] }
}

/** What the period reports on, in the plan's order; null before the programme's first edition. */
export function rowsOfPeriod(record: ProgrammeRecord, period: string): PeriodRows | null {
  const periods = kept.get(record) ?? new Map<string, PeriodRows | null>()
  kept.set(record, periods)
  const known = periods.get(period)
  if (known !== undefined) return known
  const rows = computeRows(record, period)
  periods.set(period, rows)
  return rows
}

/** The rows for which a body answers in a period, in whatever role. */
export function rowsOfBody(
  record: ProgrammeRecord,
  { body, period }: { body: string; period: string },
): readonly ReportedRow[] {
  const rows = rowsOfPeriod(record, period)?.rows ?? []
  return rows.filter(({ row }) => row.executors.some((executor) => executor.body === body))
}

/** From when until when the programme's first act is in force; `until` is the day of repeal. */
export function inForceOf(record: ProgrammeRecord): { from: string; until: string | null } {
  return planAt(record, record.editions[0]?.number ?? 1).inForce
}
