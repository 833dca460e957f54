import { asc, eq, inArray } from 'drizzle-orm'
import type {
  IndicatorStanding,
  IndicatorValueShape,
  ListedIndicator,
  ProgressShape,
} from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { indicatorProgress, targetOfYear } from '#shared/engine/indicator-progress.ts'
import { comparePeriods, periodEnd, periodYear } from '#shared/engine/period.ts'
import type { Connection } from '../db/database.ts'
import { indicatorValues } from '../db/schema.ts'
import { person } from '../submissions/describe-parts.ts'
import { namesOf } from '../submissions/submission-papers.ts'
import { editionAt, lives } from './edition-at.ts'
import { comparatorOf, localId } from './plan-at.ts'
import type { IndicatorRow, ProgrammeRecord } from './programme-data.ts'

/** One revision of a value, as the database has it. */
export type ValueRow = typeof indicatorValues.$inferSelect

/** The other half of a pair that says the same result twice (S15). */
export function twinOf({ indicators }: ProgrammeRecord, row: IndicatorRow): IndicatorRow | undefined {
  return indicators.findLast(({ indicator, twin }) => row.twin === indicator || twin === row.indicator)
}

/** The wording in force at a period's end; the first or the last one where the period lies outside of them all. */
function wordingAt({ editions, indicators }: ProgrammeRecord, indicator: string, period: string) {
  const wordings = indicators.filter((row) => row.indicator === indicator)
  const end = periodEnd(period)
  const edition = editions.findLast(
    ({ status, effectiveFrom }) => status === 'approved' && effectiveFrom !== null && effectiveFrom <= end,
  )
  return wordings.find((row) => edition && lives(row, edition.number)) ?? wordings[0]
}

/** The target that the period's year is held against, and how far the value has come (S16–S18). */
function progressOf(
  record: ProgrammeRecord,
  indicator: string,
  { period, state, value }: Pick<ValueRow, 'period' | 'state' | 'value'>,
) {
  const none = { value: null, basis: null, met: null, difference: null }
  const row = wordingAt(record, indicator, period)
  const found = row && targetOfYear(row.targets, periodYear(period))
  const target = row && found ? { ...found, comparator: comparatorOf(row, found.comparator) } : null
  if (state !== 'value' || value === null)
    return { target, progress: { state, ...none } satisfies ProgressShape }
  if (!row || !target) {
    const reason = { code: 'no-target' }
    return { target, progress: { state: 'not-applicable', reason, ...none } satisfies ProgressShape }
  }
  const { direction, baseline } = row
  const { percent, ...rest } = indicatorProgress({ value, target, direction, baseline })
  return { target, progress: { state: 'value', value: percent, ...rest } satisfies ProgressShape }
}

/** Where a revision stands. */
export function statusOf({ acceptedAt, returnedAt }: ValueRow): IndicatorValueShape['status'] {
  if (acceptedAt !== null) return 'accepted'
  return returnedAt === null ? 'entered' : 'returned'
}

/** The last accepted revision of every period. */
function acceptedByPeriod(rows: readonly ValueRow[]): Map<string, ValueRow> {
  return new Map(rows.filter((row) => row.acceptedAt !== null).map((row) => [row.period, row]))
}

const byPeriod = (a: ValueRow, b: ValueRow) => comparePeriods(a.period, b.period) || a.revision - b.revision

/** All revisions of the values of these indicators, in order of period and revision. */
export async function readValues(read: Connection, indicators: readonly string[]): Promise<ValueRow[]> {
  const rows = await read
    .select()
    .from(indicatorValues)
    .where(inArray(indicatorValues.indicator, [...indicators]))
  return rows.toSorted(byPeriod)
}

type Pair = { own: readonly ValueRow[]; row: IndicatorRow; twin: IndicatorRow | undefined; twins: ValueRow[] }

/** Own values, and the twin's accepted ones for the periods that have no accepted value of their own. */
function gathered({ own, row, twin, twins }: Pair) {
  const ownAccepted = acceptedByPeriod(own)
  const twinAccepted = acceptedByPeriod(twins)
  const isFirst = twin === undefined || row.level === 'programme' || twin.level === row.level
  const borrowed = [...twinAccepted.values()].filter(({ period }) => !ownAccepted.has(period))
  const counts = (value: ValueRow) =>
    ownAccepted.get(value.period) === value && (isFirst || !twinAccepted.has(value.period))
  return [
    ...own.map((value) => ({ value, fromTwin: null, counts: counts(value) })),
    ...borrowed.map((value) => ({ value, fromTwin: twin?.number ?? null, counts: false })),
  ].toSorted((a, b) => byPeriod(a.value, b.value))
}

/** The values of one indicator by period; who may not see values that wait sees the accepted ones. */
export async function describeValues(
  read: Connection,
  record: ProgrammeRecord,
  row: IndicatorRow,
  seesWaiting: boolean,
): Promise<IndicatorValueShape[]> {
  const twin = twinOf(record, row)
  const rows = await readValues(read, [row.indicator, ...(twin ? [twin.indicator] : [])])
  const own = rows.filter(({ indicator }) => indicator === row.indicator)
  const twins = rows.filter(({ indicator }) => indicator !== row.indicator)
  const names = await namesOf(
    read,
    rows.flatMap(({ by, acceptedBy, returnedBy }) => [by, acceptedBy, returnedBy]),
  )
  return gathered({ own, row, twin, twins })
    .filter(({ value }) => seesWaiting || value.acceptedAt !== null)
    .map(({ value, fromTwin, counts }) => ({
      ...describeRevision(value, names),
      ...{ fromTwin, counts },
      ...progressOf(record, row.indicator, value),
    }))
}

function describeRevision(value: ValueRow, names: ReadonlyMap<string, string>) {
  const { period, revision, state, ground, source, demo, returnedReason, returnedAt } = value
  const by = person(names, value.returnedBy)
  return {
    ...{ period, revision, state, value: value.value, ground, source, demo },
    status: statusOf(value),
    by: person(names, value.by) ?? { id: value.by, name: value.by },
    at: value.at.toISOString(),
    acceptedBy: person(names, value.acceptedBy),
    acceptedAt: value.acceptedAt?.toISOString() ?? null,
    returned: by && returnedAt ? { reason: returnedReason ?? '', by, at: returnedAt.toISOString() } : null,
  }
}

type Described = { readonly items: readonly ProgrammeIndicator[] }

/** Adds to every indicator of a list its last accepted value, its own or its twin's. */
export async function withLatest<D extends Described>(
  read: Connection,
  record: ProgrammeRecord,
  described: D,
): Promise<Omit<D, 'items'> & { items: ListedIndicator[] }> {
  const rows = await read
    .select()
    .from(indicatorValues)
    .where(eq(indicatorValues.document, record.id))
    .orderBy(asc(indicatorValues.revision))
  const accepted = Map.groupBy(
    rows.filter(({ acceptedAt }) => acceptedAt !== null).toSorted(byPeriod),
    ({ indicator }) => localId(record, indicator),
  )
  const latestOf = ({ id, twin }: ProgrammeIndicator): ListedIndicator['latest'] => {
    const own = accepted.get(id)?.at(-1)
    const other = twin === null ? undefined : accepted.get(twin)?.at(-1)
    const isOther = other && (!own || comparePeriods(other.period, own.period) > 0)
    const value = isOther ? other : own
    if (!value) return null
    const { period, state } = value
    const { progress } = progressOf(record, `${record.id}/${id}`, value)
    return { period, value: { state, value: value.value }, progress, fromTwin: isOther ? twin : null }
  }
  return { ...described, items: described.items.map((item) => ({ ...item, latest: latestOf(item) })) }
}

/** Accepted values that tell of a period: its own before those of a year or half-year that ends with it. */
function acceptedAt(rows: readonly ValueRow[], period: string): ValueRow | undefined {
  const accepted = [...acceptedByPeriod(rows).values()]
  return (
    accepted.find((row) => row.period === period) ??
    accepted.findLast((row) => periodEnd(row.period) === periodEnd(period))
  )
}

/**
 * Every target indicator of a programme as it stands at a period's end, with the accepted value that tells of the
 * period, its own or its twin's (S15). `period` is the value's; without a value the state is not reported (S1).
 */
export async function valuesAt(
  read: Connection,
  record: ProgrammeRecord,
  period: string,
): Promise<IndicatorStanding[]> {
  const edition = editionAt(record, periodEnd(period))
  const inForce = record.indicators.filter((row) => lives(row, edition.number))
  const rows = await read
    .select()
    .from(indicatorValues)
    .where(eq(indicatorValues.document, record.id))
    .orderBy(asc(indicatorValues.revision))
  const byIndicator = Map.groupBy(rows.toSorted(byPeriod), ({ indicator }) => indicator)
  return inForce.map((row) => {
    const twin = twinOf(record, row)
    const own = acceptedAt(byIndicator.get(row.indicator) ?? [], period)
    const value = own ?? acceptedAt(byIndicator.get(twin?.indicator ?? '') ?? [], period)
    const told = value ?? { period, state: 'not-reported' as const, value: null }
    return {
      id: localId(record, row.indicator),
      ...{ number: row.number, name: row.name, unit: row.unit },
      ...{ period: told.period, state: told.state, value: told.value },
      ...progressOf(record, row.indicator, told),
      band: null,
      fromTwin: value && !own ? (twin?.number ?? null) : null,
    }
  })
}
