import { exact, isNegative } from '#shared/engine/exact.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import type { Plan, PlanIndicator, PlannedTarget, PlanRow, Quantity } from '#shared/engine/plan.ts'
import type { PlanOn } from '#shared/rules/period-asks.ts'
import type { StoredTarget } from '../db/schema.ts'
import { editionAt, lives } from './edition-at.ts'
import type { IndicatorRow, ProgrammeRecord, VersionRow } from './programme-data.ts'

/** The rows of a plan in an edition: those that live in it, and the tombstones of those that an act removed before. */
export function versionsIn(
  { versions }: Pick<ProgrammeRecord, 'versions'>,
  edition: number,
): readonly VersionRow[] {
  const living = new Set(versions.filter((row) => lives(row, edition)).map(({ activity }) => activity))
  const latest = new Map(
    versions.filter(({ fromEdition }) => fromEdition <= edition).map((row) => [row.activity, row.id]),
  )
  return versions.filter((row) =>
    living.has(row.activity) ? lives(row, edition) : latest.get(row.activity) === row.id,
  )
}

/** The part of an activity's id that the plan prints: section/number. */
export function localId(record: Pick<ProgrammeRecord, 'id'>, activity: string): string {
  return activity.slice(record.id.length + 1)
}

/** What stays the same of a section through its wordings: a later one has its edition behind `@`. */
export function nodeIdentity(id: string): string {
  return id.replace(/@\d+$/, '')
}

function quantitiesOf({ quantities }: VersionRow): Quantity[] {
  return quantities
    .filter(({ basis }) => basis !== 'each')
    .map(({ year, value, unit, price }) => ({ year, value, unit: unit.kk, price }))
}

/** The executors of a row, in the order of the plan. */
export function executorsOf({ executors }: Pick<ProgrammeRecord, 'executors'>, { id }: VersionRow) {
  return (executors.get(id) ?? []).map(({ body, role }) => ({ body, role }))
}

function rowOf(record: ProgrammeRecord, version: VersionRow, edition: number): PlanRow {
  const isRemoved = !lives(version, edition)
  return {
    id: localId(record, version.activity),
    section: version.section,
    number: version.number,
    parent: version.parent === null ? null : localId(record, version.parent),
    status: isRemoved ? 'removed' : 'active',
    isHeading: version.kind === 'heading',
    title: version.title?.kk ?? null,
    completionForm: version.completionForm?.kk ?? null,
    recipient: version.recipient,
    executors: executorsOf(record, version),
    deadline: version.deadline,
    fundingSource: version.fundingSourcePrinted,
    lines: record.lines.get(version.id) ?? [],
    quantities: quantitiesOf(version),
  }
}

/**
 * A comparator that the document does not print follows from the direction: a rank is within the top N. Of a fall that is
 * told as a positive number, «90 %-ға қысқарту», more is better.
 */
export function comparatorOf(
  { kind, direction }: Pick<IndicatorRow, 'kind' | 'direction'>,
  { value, comparator }: Pick<StoredTarget, 'value' | 'comparator'>,
): PlannedTarget['comparator'] {
  if (comparator !== null) return comparator
  if (kind === 'rank') return 'top'
  const isFallAsSize = kind === 'change' && !isNegative(exact(value))
  return direction === 'lower' && !isFallAsSize ? '<=' : '>='
}

/** A target whose year is printed wrongly stands, for the finder, where it is printed. */
function asStated({ statedYear, value }: IndicatorRow['unresolved'][number]): StoredTarget {
  return { time: { kind: 'year', year: statedYear }, value, comparator: null }
}

function indicatorOf(record: ProgrammeRecord, row: IndicatorRow): PlanIndicator {
  const idOf = (id: string | null) => (id === null ? null : localId(record, id))
  return {
    id: localId(record, row.indicator),
    number: row.number,
    name: row.name.kk ?? '',
    unit: row.unit.kk,
    kind: row.kind as IndicatorKind,
    direction: row.direction,
    formula: row.formula,
    numerator: row.numerator,
    denominator: row.denominator,
    weight: row.weight,
    section: idOf(row.node),
    owner: row.owner,
    source: row.dataSource,
    baseline: row.baseline && {
      value: row.baseline.value,
      year: row.baseline.year,
      asOf: row.baseline.asOf ?? null,
      comparable: row.baseline.comparable,
    },
    baseYear: row.baseYear,
    targets: [...row.targets, ...row.unresolved.map(asStated)].map((target) => ({
      ...target,
      comparator: comparatorOf(row, target),
    })),
    twin: idOf(row.twin),
  }
}

function computePlan(record: ProgrammeRecord, edition: number): Plan {
  const first = record.acts.get(record.editions[0]?.act ?? '')
  const living = <Row extends { fromEdition: number; toEdition: number | null }>(rows: readonly Row[]) =>
    rows.filter((row) => lives(row, edition))
  return {
    programme: record.id,
    years: { from: record.programme.fromYear, until: record.programme.untilYear },
    frequency: record.document.frequency,
    inForce: {
      from: first?.inForceFrom ?? `${record.programme.fromYear}-01-01`,
      until: first?.inForceUntil ?? null,
    },
    stages: living(record.stages).map(({ number, fromYear, untilYear, place }) => ({
      number,
      from: fromYear,
      until: untilYear,
      place: place.kk,
    })),
    rows: versionsIn(record, edition).map((version) => rowOf(record, version, edition)),
    totals: living(record.totals).map(({ id, place, section, year, source, amount, unit, isPart }) => ({
      ...{ id, place, section, year, source, amount, unit, isPart },
    })),
    indicators: living(record.indicators).map((row) => indicatorOf(record, row)),
    duties: living(record.duties).map(({ id, scope, from, to, deadline, consolidates }) => ({
      id,
      from: from.map(({ body }) => body),
      to,
      deadline: scope === 'general' ? deadline : null,
      consolidates,
    })),
  }
}

const kept = new WeakMap<ProgrammeRecord, Map<number, Plan>>()

/** One edition of a programme as the engine takes it; computed once for each state of the programme. */
export function planAt(record: ProgrammeRecord, edition: number): Plan {
  const plans = kept.get(record) ?? new Map<number, Plan>()
  kept.set(record, plans)
  const plan = plans.get(edition) ?? computePlan(record, edition)
  plans.set(edition, plan)
  return plan
}

/** The plan of the approved edition in force on a date; null before the first of them. */
export function planOn(record: ProgrammeRecord): PlanOn {
  const first = record.editions.find(({ status }) => status === 'approved')?.effectiveFrom ?? null
  return (date) => (first === null || date < first ? null : planAt(record, editionAt(record, date).number))
}
