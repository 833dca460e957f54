import { countedLines } from './budget.ts'
import type { FieldChange, ListChanges } from './change-fields.ts'
import { fieldChanges, isSame, listChanges } from './change-fields.ts'
import type { AmountChange } from './change-money.ts'
import { amountChanges } from './change-money.ts'
import type { TargetChange } from './change-targets.ts'
import { targetChanges } from './change-targets.ts'
import { readDeadline } from './deadline.ts'
import type { Plan, PlanIndicator, PlanRow, ReportingDuty, StatedTotal } from './plan.ts'

/** A deadline as printed, and the dates it comes to; `due` is null when there is none or it cannot be read. */
export type DeadlineSide = { readonly printed: string | null; readonly due: readonly string[] | null }

/** `deadline` null: it neither reads otherwise nor falls on other days. */
export type RowChange = {
  readonly id: string
  readonly fields: readonly FieldChange<PlanRow>[]
  readonly deadline: { readonly before: DeadlineSide; readonly after: DeadlineSide } | null
  readonly amounts: readonly AmountChange[]
}

export type IndicatorChange = {
  readonly id: string
  readonly fields: readonly FieldChange<PlanIndicator>[]
  readonly targets: readonly TargetChange[]
}

/** A change of an item that has nothing but fields. */
export type ItemChange<Item> = { readonly id: string; readonly fields: readonly FieldChange<Item>[] }

/**
 * What changed from one edition to another. A row made a tombstone is removed; `vanished` are the rows, tombstones too,
 * of which the later edition keeps nothing (S26). `money` compares what the rows come to in all, by year and source.
 */
export type EditionChanges = {
  readonly plan: readonly FieldChange<Plan>[]
  readonly rows: ListChanges<RowChange> & { readonly vanished: readonly string[] }
  readonly money: readonly AmountChange[]
  readonly totals: ListChanges<ItemChange<StatedTotal>>
  readonly indicators: ListChanges<IndicatorChange>
  readonly duties: ListChanges<ItemChange<ReportingDuty>>
}

/**
 * Compares two editions of a programme by the ids of their rows, totals, indicators and duties. What both say alike is not
 * listed. A row counts as added or removed by its status, so a restored one is added. Throws RangeError on an amount
 * that is no decimal text.
 */
export function compareEditions(before: Plan, after: Plan): EditionChanges {
  const kept = new Set(after.rows.map(({ id }) => id))
  const rows = listChanges(before.rows.filter(isActive), after.rows.filter(isActive), (was, is) =>
    rowChange({ plan: before, row: was }, { plan: after, row: is }),
  )
  const vanished = before.rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  return {
    plan: fieldChanges(before, after, ['years', 'stages']),
    rows: { ...rows, vanished },
    money: amountChanges(moneyOf(before), moneyOf(after)),
    totals: listChanges(before.totals, after.totals, (was, is) => itemChange(was, is, TOTAL_FIELDS)),
    indicators: listChanges(before.indicators, after.indicators, indicatorChange),
    duties: listChanges(before.duties, after.duties, (was, is) => itemChange(was, is, DUTY_FIELDS)),
  }
}

const TOTAL_FIELDS = ['place', 'section', 'year', 'source', 'amount', 'unit', 'isPart'] as const
const DUTY_FIELDS = ['from', 'to', 'deadline', 'consolidates'] as const
/** The deadline and the lines are compared by what they mean. */
const ROW_FIELDS = [
  'section',
  'number',
  'parent',
  'isHeading',
  'title',
  'completionForm',
  'recipient',
  'executors',
  'fundingSource',
  'quantities',
] as const
const INDICATOR_FIELDS = [
  'number',
  'name',
  'unit',
  'kind',
  'direction',
  'formula',
  'numerator',
  'denominator',
  'weight',
  'section',
  'owner',
  'source',
  'baseline',
  'baseYear',
  'twin',
] as const

function isActive({ status }: PlanRow): boolean {
  return status === 'active'
}

function moneyOf({ rows }: Plan) {
  return countedLines(rows).map(({ line }) => line)
}

type PlacedRow = { readonly plan: Plan; readonly row: PlanRow }

function rowChange(before: PlacedRow, after: PlacedRow): RowChange | undefined {
  const fields = fieldChanges(before.row, after.row, ROW_FIELDS)
  const amounts = amountChanges(before.row.lines, after.row.lines)
  const [was, is] = [deadlineOf(before), deadlineOf(after)]
  const deadline = isSame(was, is) ? null : { before: was, after: is }
  if (fields.length === 0 && amounts.length === 0 && deadline === null) return undefined
  return { id: after.row.id, fields, deadline, amounts }
}

/** «Жыл сайын» in another term falls on other days, so the days are compared and not the text alone. */
function deadlineOf({ plan, row }: PlacedRow): DeadlineSide {
  const printed = row.deadline
  if (printed === null) return { printed, due: null }
  const reading = readDeadline(printed, plan.years)
  return { printed, due: reading.state === 'read' ? reading.due : null }
}

function itemChange<Item extends { readonly id: string }>(
  before: Item,
  after: Item,
  fields: readonly (keyof Item)[],
): ItemChange<Item> | undefined {
  const changes = fieldChanges(before, after, fields)
  return changes.length === 0 ? undefined : { id: after.id, fields: changes }
}

function indicatorChange(before: PlanIndicator, after: PlanIndicator): IndicatorChange | undefined {
  const fields = fieldChanges(before, after, INDICATOR_FIELDS)
  const targets = targetChanges(before.targets, after.targets)
  return fields.length === 0 && targets.length === 0 ? undefined : { id: after.id, fields, targets }
}
