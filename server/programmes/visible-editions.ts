import { can } from '#shared/rules/permissions.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { ProgrammeRecord } from './programme-data.ts'

const approvedOnly = new WeakMap<ProgrammeRecord, ProgrammeRecord>()

/** Editions that somebody works on. A draft that a source keeps is no such thing: it is published. */
function editionsInWork({ drafts }: ProgrammeRecord): Set<number> {
  return new Set(drafts.filter(({ approvedAt }) => approvedAt === null).map(({ edition }) => edition))
}

function without(record: ProgrammeRecord, hidden: ReadonlySet<number>): ProgrammeRecord {
  const kept = <Row extends { fromEdition: number }>(rows: readonly Row[]) =>
    rows.filter(({ fromEdition }) => !hidden.has(fromEdition))
  return {
    ...record,
    editions: record.editions.filter(({ number }) => !hidden.has(number)),
    nodes: kept(record.nodes),
    stages: kept(record.stages),
    duties: kept(record.duties),
    measures: kept(record.measures),
    milestones: kept(record.milestones),
    passport: kept(record.passport),
    versions: kept(record.versions),
    totals: kept(record.totals),
    indicators: kept(record.indicators),
  }
}

/**
 * A programme as this person may see it: who reads no drafts does not see the editions in work. Undefined: there is
 * nothing of it to see. The same person's view of one state of a programme is one object, for what is computed from it.
 */
export function asSeenBy(record: ProgrammeRecord, user: SignedIn): ProgrammeRecord | undefined {
  const hidden = editionsInWork(record)
  if (hidden.size === 0 || can(user, 'read-draft')) return record
  const seen = approvedOnly.get(record) ?? without(record, hidden)
  approvedOnly.set(record, seen)
  return seen.editions.length === 0 ? undefined : seen
}
