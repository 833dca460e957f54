import { asc, eq, inArray } from 'drizzle-orm'
import type { IndicatorValueShape } from '#shared/api/indicator-values.ts'
import { comparePeriods, periodEnd } from '#shared/engine/period.ts'
import type { Connection } from '../db/database.ts'
import { indicatorValues, scoringMethods } from '../db/schema.ts'
import type { IndicatorRow, ProgrammeRecord } from './programme-data.ts'

/** One revision of a value, as the database has it. */
export type ValueRow = typeof indicatorValues.$inferSelect

export type MethodRow = typeof scoringMethods.$inferSelect

export function readMethods(read: Connection): Promise<MethodRow[]> {
  return read.select().from(scoringMethods).orderBy(asc(scoringMethods.effectiveFrom))
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

/** The values of a whole programme by indicator, the last accepted revision of each period, in order of period. */
export async function readAccepted(
  read: Connection,
  programme: string,
): Promise<ReadonlyMap<string, readonly ValueRow[]>> {
  const rows = await read.select().from(indicatorValues).where(eq(indicatorValues.document, programme))
  const byIndicator = Map.groupBy(rows.toSorted(byPeriod), ({ indicator }) => indicator)
  return new Map([...byIndicator].map(([indicator, own]) => [indicator, [...acceptedByPeriod(own).values()]]))
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

/** The other half of a pair that says the same result twice (S15). */
export function twinOf({ indicators }: ProgrammeRecord, row: IndicatorRow): IndicatorRow | undefined {
  return indicators.findLast(({ indicator, twin }) => row.twin === indicator || twin === row.indicator)
}

type Pair = {
  readonly row: IndicatorRow
  readonly own: readonly ValueRow[]
  readonly twin: IndicatorRow | undefined
  readonly twins: readonly ValueRow[]
}

/** Own values, and the twin's accepted ones for the periods that have no accepted value of their own. */
export function gathered({ own, row, twin, twins }: Pair) {
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

/** The last accepted value of an indicator or of its twin; its own where both tell of one period. */
export function latestOf(own: readonly ValueRow[], twins: readonly ValueRow[]) {
  const [mine, other] = [own.at(-1), twins.at(-1)]
  const isOther = other !== undefined && (!mine || comparePeriods(other.period, mine.period) > 0)
  return { value: isOther ? other : mine, isOther }
}

/** The value that tells of a period: its own, else that of the longer period that ends with it. */
export function valueTelling(accepted: readonly ValueRow[], period: string): ValueRow | undefined {
  return (
    accepted.find((row) => row.period === period) ??
    accepted.findLast((row) => periodEnd(row.period) === periodEnd(period))
  )
}
