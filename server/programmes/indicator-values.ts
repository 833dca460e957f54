import type { IndicatorStanding, IndicatorValueShape, ListedIndicator } from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import { periodEnd } from '#shared/engine/period.ts'
import type { Connection } from '../db/database.ts'
import { person } from '../submissions/describe-parts.ts'
import { namesOf } from '../submissions/submission-papers.ts'
import { holdAgainst } from './assess-indicator-value.ts'
import { editionAt, lives } from './edition-at.ts'
import {
  gathered,
  latestOf,
  readAccepted,
  readMethods,
  readValues,
  statusOf,
  twinOf,
  type ValueRow,
  valueTelling,
} from './indicator-value-rows.ts'
import { localId } from './plan-at.ts'
import type { IndicatorRow, ProgrammeRecord } from './programme-data.ts'

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
  const methods = await readMethods(read)
  const names = await namesOf(
    read,
    rows.flatMap(({ by, acceptedBy, returnedBy }) => [by, acceptedBy, returnedBy]),
  )
  return gathered({ own, row, twin, twins })
    .filter(({ value }) => seesWaiting || value.acceptedAt !== null)
    .map(({ value, fromTwin, counts }) => ({
      ...describeRevision(value, names),
      ...{ fromTwin, counts },
      ...holdAgainst(record, { ...value, indicator: row.indicator, methods }),
    }))
}

function describeRevision(value: ValueRow, names: ReadonlyMap<string, string>) {
  const { period, revision, state, reachedOn, ground, source, demo, returnedReason, returnedAt } = value
  const by = person(names, value.returnedBy)
  return {
    ...{ period, revision, state, value: value.value, reachedOn, ground, source, demo },
    evidence: evidenceOf(value),
    status: statusOf(value),
    by: person(names, value.by) ?? { id: value.by, name: value.by },
    at: value.at.toISOString(),
    acceptedBy: person(names, value.acceptedBy),
    acceptedAt: value.acceptedAt?.toISOString() ?? null,
    returned: by && returnedAt ? { reason: returnedReason ?? '', by, at: returnedAt.toISOString() } : null,
  }
}

/** The file that proves a revision, where one is attached. */
export function evidenceOf(value: ValueRow): IndicatorValueShape['evidence'] {
  const { evidenceName: name, evidenceType: type, evidenceSize: size, evidenceSha256: sha256 } = value
  if (name === null || type === null || size === null || sha256 === null) return null
  return { name, type, size, sha256 }
}

type Described = { readonly items: readonly ProgrammeIndicator[] }

/** Adds to every indicator of a list its last accepted value, its own or its twin's. */
export async function withLatest<D extends Described>(
  read: Connection,
  record: ProgrammeRecord,
  described: D,
): Promise<Omit<D, 'items'> & { items: ListedIndicator[] }> {
  const accepted = await readAccepted(read, record.id)
  const methods = await readMethods(read)
  const valuesOf = (id: string | null) => accepted.get(`${record.id}/${id}`) ?? []
  const latest = ({ id, twin }: ProgrammeIndicator): ListedIndicator['latest'] => {
    const { value, isOther } = latestOf(valuesOf(id), valuesOf(twin))
    if (!value) return null
    const { period, state, reachedOn } = value
    return {
      ...{ period, reachedOn, value: { state, value: value.value }, fromTwin: isOther ? twin : null },
      ...holdAgainst(record, { ...value, indicator: `${record.id}/${id}`, methods }),
    }
  }
  return { ...described, items: described.items.map((item) => ({ ...item, latest: latest(item) })) }
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
  const accepted = await readAccepted(read, record.id)
  const methods = await readMethods(read)
  const told = (row: IndicatorRow | undefined) =>
    valueTelling(accepted.get(row?.indicator ?? '') ?? [], period)
  const standing = (row: IndicatorRow): IndicatorStanding => {
    const twin = twinOf(record, row)
    const own = told(row)
    const value = own ??
      told(twin) ?? { period, state: 'not-reported' as const, value: null, reachedOn: null }
    const { indicator, number, name, unit } = row
    return {
      ...{ id: localId(record, indicator), number, name, unit, kind: row.kind as IndicatorKind },
      ...{ period: value.period, state: value.state, value: value.value, reachedOn: value.reachedOn },
      ...holdAgainst(record, { ...value, indicator, methods }),
      fromTwin: !own && value.state !== 'not-reported' ? (twin?.number ?? null) : null,
    }
  }
  return record.indicators.filter((row) => lives(row, edition.number)).map(standing)
}
