import type { ProgrammeTexts } from '#shared/api/programme-shapes.ts'
import { editionAt, lives } from './edition-at.ts'
import { localId } from './plan-at.ts'
import type { ProgrammeRecord } from './programme-data.ts'

/** Ways to achieve the aims and dated promises, as they stood on a date. */
export function describeTexts(record: ProgrammeRecord, asOf: string, number?: number): ProgrammeTexts {
  const edition = editionAt(record, asOf, number)
  const nodeOf = (node: string | null) => (node === null ? null : localId(record, node))
  return {
    measures: record.measures
      .filter((row) => lives(row, edition.number))
      .map(({ id, node, content }) => ({ id, ...content, node: nodeOf(node) ?? '' })),
    milestones: record.milestones
      .filter((row) => lives(row, edition.number))
      .map(({ id, node, content }) => ({ id, ...content, node: nodeOf(node) })),
  }
}
