import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import type { PlanShape } from '#shared/api/programmes.ts'
import { readDeadline } from '#shared/engine/deadline.ts'
import { actReference, namedBodies, namedSources, standingOf } from './describe-parts.ts'
import { editionAt, lives } from './edition-at.ts'
import { executorsOf, localId, versionsIn } from './plan-at.ts'
import type { ProgrammeRecord, VersionRow } from './programme-data.ts'

type Term = { readonly from: number; readonly until: number }

/** A deadline as printed and the dates that it comes to; where it cannot be read, why. */
export function describeDeadline(printed: string | null, term: Term): PlanRowShape['deadline'] {
  if (printed === null) return null
  const reading = readDeadline(printed, term)
  if (reading.state === 'unreadable') return { printed, recurrence: null, due: [], reason: reading.reason }
  return { printed, recurrence: reading.recurrence, due: [...reading.due], reason: null }
}

/** Which act removed the row, and when. */
function removalOf(record: ProgrammeRecord, { toEdition }: VersionRow): PlanRowShape['removedBy'] {
  const edition = record.editions.find(({ number }) => number === toEdition)
  const act = record.acts.get(edition?.act ?? '')
  return act ? { act: actReference(act), date: edition?.effectiveFrom ?? act.date } : null
}

type RowPlace = { edition: number; term: Term }

function describeRow(
  record: ProgrammeRecord,
  version: VersionRow,
  { edition, term }: RowPlace,
): PlanRowShape {
  const isRemoved = !lives(version, edition)
  const { fundingSource, fundingSourcePrinted } = version
  return {
    id: localId(record, version.activity),
    section: version.section,
    number: version.number,
    parent: version.parent === null ? null : localId(record, version.parent),
    kind: isRemoved ? 'removed' : version.isKnown ? version.kind : 'lost',
    title: version.title,
    correctedTitle: version.correctedTitle,
    completionForm: version.completionForm,
    recipient: version.recipient,
    executors: executorsOf(record, version),
    deadline: describeDeadline(version.deadline, term),
    fundingSource:
      fundingSourcePrinted === null ? null : { id: fundingSource, printed: fundingSourcePrinted },
    amounts: [...(record.lines.get(version.id) ?? [])],
    quantities: version.quantities.map(({ output: _output, ...quantity }) => quantity),
    note: version.note,
    status: isRemoved ? 'removed' : 'active',
    removedBy: isRemoved ? removalOf(record, version) : null,
  }
}

/** The activity plan as it stood on a date. */
export function describePlan(record: ProgrammeRecord, asOf: string, number?: number): PlanShape {
  const edition = editionAt(record, asOf, number)
  const term = { from: record.programme.fromYear, until: record.programme.untilYear }
  const rows = versionsIn(record, edition.number).map((version) =>
    describeRow(record, version, { edition: edition.number, term }),
  )
  return {
    ...standingOf(record, asOf, edition),
    bodies: namedBodies(
      record,
      rows.flatMap(({ recipient, executors: own }) => [recipient, ...own.map(({ body }) => body)]),
    ),
    sources: namedSources(
      record,
      rows.flatMap(({ fundingSource, amounts }) => [
        fundingSource?.id ?? null,
        ...amounts.map(({ source }) => source),
      ]),
    ),
    rows,
  }
}
