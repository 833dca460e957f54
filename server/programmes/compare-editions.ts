import type { EditionComparison } from '#shared/api/programmes.ts'
import { compareEditions, type IndicatorChange, type RowChange } from '#shared/engine/change.ts'
import type { TargetTime } from '#shared/engine/plan.ts'
import { compareStructure } from './compare-structure.ts'
import { describeEdition, namedBodies, namedSources } from './describe-parts.ts'
import { describeHead } from './describe-programme.ts'
import { editionOf, lives } from './edition-at.ts'
import { localId, planAt } from './plan-at.ts'
import type { ProgrammeRecord } from './programme-data.ts'

type Change = EditionComparison['rows'][number]

function timeKey(time: TargetTime): string {
  if (time.kind === 'undated') return 'undated'
  return time.kind === 'period' ? `${time.from}-${time.until}` : String(time.year)
}

function rowFields({ fields, deadline, amounts }: RowChange): Change['fields'] {
  return [
    ...fields.map(({ field, before, after }) => ({ field: String(field), before, after })),
    ...(deadline ? [{ field: 'deadline', before: deadline.before, after: deadline.after }] : []),
    ...amounts.map(({ year, source, before, after }) => ({
      field: `amount/${year ?? '-'}/${source ?? '-'}`,
      before,
      after,
    })),
  ]
}

function indicatorFields({ fields, targets }: IndicatorChange): Change['fields'] {
  return [
    ...fields.map(({ field, before, after }) => ({ field: String(field), before, after })),
    ...targets.map(({ time, before, after }) => ({
      field: `target/${timeKey(time)}`,
      before: before?.value ?? null,
      after: after?.value ?? null,
    })),
  ]
}

type Listed<C> = { added: readonly string[]; removed: readonly string[]; changed: readonly C[] }

function changesOf<C extends { readonly id: string }>(
  { added, removed, changed }: Listed<C>,
  titleOf: (id: string) => Change['title'],
  fieldsOf: (change: C) => Change['fields'],
): Change[] {
  const plain = (id: string, change: 'added' | 'removed') => ({ id, change, title: titleOf(id), fields: [] })
  return [
    ...added.map((id) => plain(id, 'added')),
    ...removed.map((id) => plain(id, 'removed')),
    ...changed.map((one) => ({
      id: one.id,
      change: 'changed' as const,
      title: titleOf(one.id),
      fields: fieldsOf(one),
    })),
  ]
}

/** Rows that stand in an edition without a wording that any source keeps: of them nothing can be compared. */
function unknownRows({ versions }: ProgrammeRecord, edition: number): Set<string> {
  const unknown = versions.filter((row) => !row.isKnown && lives(row, edition))
  return new Set(unknown.map(({ activity }) => activity))
}

/** Two editions side by side (S24, S26). Where the source keeps only a later wording, it says so and invents nothing. */
export function describeComparison(
  record: ProgrammeRecord,
  { from, to }: { from: number; to: number },
): EditionComparison {
  const [before, after] = [editionOf(record, from), editionOf(record, to)]
  const changes = compareEditions(planAt(record, from), planAt(record, to))
  const titles = new Map(record.versions.map((row) => [localId(record, row.activity), row.title]))
  const names = new Map(record.indicators.map((row) => [localId(record, row.indicator), row.name]))
  return {
    programme: record.id,
    from: describeEdition(record, before),
    to: describeEdition(record, after),
    unknown: new Set([...unknownRows(record, from), ...unknownRows(record, to)]).size,
    rows: changesOf(changes.rows, (id) => titles.get(id) ?? null, rowFields),
    indicators: changesOf(changes.indicators, (id) => names.get(id) ?? null, indicatorFields),
    totals: changesOf(
      changes.totals,
      () => null,
      ({ fields }) =>
        fields.map(({ field, before: was, after: is }) => ({ field: String(field), before: was, after: is })),
    ),
    structure: compareStructure(record, { from, to }),
    bodies: namedBodies(record, record.bodies.keys()),
    sources: namedSources(record, record.sources.keys()),
  }
}

/** What each act made of the programme, counted against the edition before. */
export function describeEditions(record: ProgrammeRecord, asOf: string) {
  const items = record.editions.map((edition, index) => {
    const before = record.editions[index - 1]
    const { rows } = compareEditions(
      planAt(record, (before ?? edition).number),
      planAt(record, edition.number),
    )
    const changes = {
      added: rows.added.length,
      removed: rows.removed.length,
      changed: rows.changed.length,
    }
    return { ...describeEdition(record, edition), touches: [...edition.touches], changes }
  })
  return { ...describeHead(record, asOf), items }
}
