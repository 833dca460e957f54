import type { ProgrammeSummary } from '#shared/api/programme-shapes.ts'
import type { Finding } from '#shared/engine/reconcile.ts'
import type { Connection } from '../db/database.ts'
import { type CheckedDocument, findingsIn, findingsInWords } from '../findings/describe-findings.ts'
import { standingOf } from './describe-parts.ts'
import { editionAt } from './edition-at.ts'
import { planAt } from './plan-at.ts'
import type { ProgrammeRecord } from './programme-data.ts'

/** The contradictions of an edition; computed once for each state of the programme. */
export function findingsOf(record: ProgrammeRecord, edition: number): readonly Finding[] {
  return findingsIn(planAt(record, edition))
}

/** How many contradictions of each weight. */
export function countFindings(record: ProgrammeRecord, asOf: string): ProgrammeSummary['findings'] {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findingsOf(record, editionAt(record, asOf).number)) counts[severity]++
  return counts
}

function checkedEdition(record: ProgrammeRecord, edition: number): CheckedDocument {
  const { bodies, sources, programme } = record
  return {
    document: record.id,
    plan: planAt(record, edition),
    nameOf: (text, language) =>
      bodies.get(text)?.shortName[language] ?? programme.totalPlaces[text]?.[language] ?? text,
    sourceName: (code, language) => sources.get(code)?.name[language] ?? code,
  }
}

/** The contradictions of the edition in force on a date, with the explanations that people gave. */
export async function describeFindings(
  read: Connection,
  record: ProgrammeRecord,
  { asOf, edition: number }: { asOf: string; edition?: number | undefined },
) {
  const edition = editionAt(record, asOf, number)
  return {
    ...standingOf(record, asOf, edition),
    items: await findingsInWords(read, checkedEdition(record, edition.number)),
  }
}
