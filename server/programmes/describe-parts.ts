import type { Edition } from '#shared/api/programme-shapes.ts'
import type { ActRow, EditionRow, ProgrammeRecord } from './programme-data.ts'

/** An act by its reference. */
export function actReference({ id, kind, number, date }: ActRow) {
  return { id, kind, number, date }
}

/** What people call a programme; its printed title where it has no shorter one. */
export function shortTitleOf({ document, programme }: ProgrammeRecord) {
  return programme.shortTitle ?? document.title
}

/** An edition in the API's shape. */
export function describeEdition(record: ProgrammeRecord, edition: EditionRow): Edition {
  const { number, effectiveFrom, status, wording, remark } = edition
  const act = edition.act === null ? undefined : record.acts.get(edition.act)
  return { number, act: act ? actReference(act) : null, effectiveFrom, status, wording, remark }
}

/** Where an answer stands in time. */
export function standingOf(record: ProgrammeRecord, asOf: string, edition: EditionRow) {
  return { programme: record.id, asOf, edition: describeEdition(record, edition) }
}

/** The bodies that an answer names by id; an unknown id is left out. */
export function namedBodies({ bodies }: ProgrammeRecord, ids: Iterable<string | null>) {
  const named = [...new Set(ids)].flatMap((id) => {
    const body = id === null ? undefined : bodies.get(id)
    return body
      ? [[body.id, { name: body.name, shortName: body.shortName, kind: body.kind ?? 'ministry' }] as const]
      : []
  })
  return Object.fromEntries(named)
}

/** The funding sources that an answer names by id, with the parts of mixed ones. */
export function namedSources({ sources }: ProgrammeRecord, ids: Iterable<string | null>) {
  const wanted = [...new Set(ids)].flatMap((id) =>
    id === null ? [] : [id, ...(sources.get(id)?.parts ?? [])],
  )
  const named = [...new Set(wanted)].flatMap((id) => {
    const source = sources.get(id)
    return source ? [[id, { name: source.name, kind: source.kind, parts: source.parts }] as const] : []
  })
  return Object.fromEntries(named)
}
