import type { DueRow } from '#shared/engine/calendar.ts'
import { convertMoney } from '#shared/engine/money.ts'
import { type Period, periodEnd, periodYear } from '#shared/engine/period.ts'
import type { AmountState, PlanRow } from '#shared/engine/plan.ts'
import { asksOf, type PeriodAsks, type Said } from '#shared/rules/period-asks.ts'
import { editionAt } from '../programmes/edition-at.ts'
import { localId, planAt, planOn, versionsIn } from '../programmes/plan-at.ts'
import type { ProgrammeRecord, VersionRow } from '../programmes/programme-data.ts'

/** Planned money of an activity for the period's year from a source, in thousand tenge. */
export type PlannedLine = {
  readonly year: number
  readonly source: string | null
  readonly plannedState: AmountState
  readonly planned: string | null
}

/** That a due date comes again: on which period it reported, and what was last accepted of it. */
export type Carried = { readonly period: Period; readonly said: Said | null }

/**
 * An activity on a due date on which a body reports in a period, or, where `due` is null, an activity of which only the
 * money is reported. The money of the period's year stands with the last row of an activity.
 */
export type ReportedRow = {
  readonly row: PlanRow
  readonly version: VersionRow
  readonly due: string | null
  readonly carried: Carried | null
  readonly lines: readonly PlannedLine[]
}

type PlacedRow = { readonly row: PlanRow; readonly version: VersionRow; readonly order: number }

/** What a period asks for, with the edition in force on its last day and the rows of that edition by id. */
export type AskedPeriod = PeriodAsks & {
  readonly edition: number
  readonly rows: ReadonlyMap<string, PlacedRow>
}

const kept = new WeakMap<ProgrammeRecord, Map<string, AskedPeriod | null>>()

/** The rows of an edition's plan with their wording, by id. */
export function placedRows(record: ProgrammeRecord, edition: number): ReadonlyMap<string, PlacedRow> {
  const versions = new Map(
    versionsIn(record, edition).map((version) => [localId(record, version.activity), version]),
  )
  const placed = planAt(record, edition).rows.flatMap((row, order): [string, PlacedRow][] => {
    const version = versions.get(row.id)
    return version ? [[row.id, { row, version, order }]] : []
  })
  return new Map(placed)
}

function computePeriod(record: ProgrammeRecord, period: Period): AskedPeriod | null {
  const asks = asksOf(planOn(record), period)
  if (asks === null) return null
  const { number } = editionAt(record, periodEnd(period))
  return { ...asks, edition: number, rows: placedRows(record, number) }
}

/** What a period asks for; null before the programme's first edition. Computed once for each state of the programme. */
export function askedPeriod(record: ProgrammeRecord, period: Period): AskedPeriod | null {
  const periods = kept.get(record) ?? new Map<string, AskedPeriod | null>()
  kept.set(record, periods)
  const known = periods.get(period)
  if (known !== undefined) return known
  const asked = computePeriod(record, period)
  periods.set(period, asked)
  return asked
}

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

type Told = PlacedRow & Pick<ReportedRow, 'due' | 'carried'>

function byPlace(a: Told, b: Told): number {
  return a.order - b.order || ((a.due ?? '') < (b.due ?? '') ? -1 : 1)
}

function withMoney(rows: readonly Told[], year: number): ReportedRow[] {
  const last = new Map(rows.map((one) => [one.row.id, one]))
  return rows.map((one) => {
    const { row, version, due, carried } = one
    return { row, version, due, carried, lines: last.get(row.id) === one ? linesOf(row, year) : [] }
  })
}

type Place = { readonly body: string; readonly period: Period }

/**
 * The rows for which a body answers in a period, in whatever role and in the plan's order: what is due, what comes again,
 * and the money of the year. `comesAgain`: whether a due date of an earlier period does, and what was said of it.
 */
export function rowsOfBody(
  record: ProgrammeRecord,
  { body, period }: Place,
  comesAgain: (due: DueRow) => Carried | null,
): readonly ReportedRow[] {
  const asked = askedPeriod(record, period)
  if (asked === null) return []
  const isOwn = ({ executors }: Pick<PlanRow, 'executors'>) => executors.some((one) => one.body === body)
  const told = (id: string, due: string | null, carried: Carried | null): Told[] => {
    const placed = asked.rows.get(id)
    return placed ? [{ ...placed, due, carried }] : []
  }
  const due = asked.due.filter(isOwn).flatMap(({ row, date }) => told(row, date, null))
  const again = asked.earlier.filter(isOwn).flatMap((one) => {
    const carried = comesAgain(one)
    return carried === null ? [] : told(one.row, one.date, carried)
  })
  const dated = new Set([...again, ...due].map(({ row }) => row.id))
  const paid = asked.paid.filter((row) => isOwn(row) && !dated.has(row.id))
  const rows = [...again, ...due, ...paid.flatMap(({ id }) => told(id, null, null))]
  return withMoney(rows.sort(byPlace), periodYear(period))
}

/** From when until when the programme's first act is in force; `until` is the day of repeal. */
export function inForceOf(record: ProgrammeRecord): { from: string; until: string | null } {
  return planAt(record, record.editions[0]?.number ?? 1).inForce
}
