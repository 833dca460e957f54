import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../db/database.ts'
import {
  editionDrafts,
  editionReturns,
  editionSteps,
  editions,
  findingExplanations,
  indicators,
  planningDocuments,
  programmes,
} from '../db/schema.ts'
import { editionOf } from '../programmes/edition-at.ts'
import { localId, nodeIdentity } from '../programmes/plan-at.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { storeSubject } from './draft-store.ts'
import { ofEdition, type Write } from './draft-version.ts'
import { writeDraft } from './write-draft.ts'

/** Everything that the draft begins or ends. */
function subjectsOf(record: ProgrammeRecord, number: number): string[] {
  const touched = <Row extends { fromEdition: number; toEdition: number | null }>(rows: readonly Row[]) =>
    rows.filter(({ fromEdition, toEdition }) => fromEdition === number || toEdition === number)
  const local = (id: string) => localId(record, id)
  const subjects = [
    ...touched(record.versions).map(({ activity }) => `row/${local(activity)}`),
    ...touched(record.indicators).map(({ indicator }) => `indicator/${local(indicator)}`),
    ...touched(record.nodes).map(({ id }) => `section/${local(nodeIdentity(id))}`),
    ...touched(record.passport).map(({ key }) => `passport/${key}`),
    ...touched(record.totals).map(({ id }) => `total/${id}`),
  ]
  return [...new Set(subjects)]
}

/** Stable ids of indicators that only the draft had. */
async function dropIndicators(tx: Transaction, record: ProgrammeRecord, number: number): Promise<void> {
  const older = new Set(
    record.indicators.filter((row) => row.fromEdition !== number).map(({ indicator }) => indicator),
  )
  const known = await tx.select().from(indicators).where(eq(indicators.document, record.id))
  for (const { id } of known.filter((row) => !older.has(row.id)))
    await tx.delete(indicators).where(eq(indicators.id, id))
}

async function dropProgramme(tx: Transaction, id: string): Promise<void> {
  await tx.delete(findingExplanations).where(eq(findingExplanations.document, id))
  await tx.delete(programmes).where(eq(programmes.document, id))
  await tx.delete(planningDocuments).where(eq(planningDocuments.id, id))
}

/** Discards a draft: what it began is gone, what it ended stands again. A programme never approved goes with it. */
export async function discardEdition(tx: Transaction, write: Write): Promise<void> {
  const { id, number } = write
  await writeDraft(tx, write, { action: 'edition.discarded' }, async (record) => {
    for (const subject of subjectsOf(record, number))
      await storeSubject(tx, { document: id, number, subject }, { isEnded: false, own: null })
    await dropIndicators(tx, record, number)
    await tx.delete(editionReturns).where(ofEdition(write, editionReturns))
    await tx.delete(editionSteps).where(ofEdition(write, editionSteps))
    await tx.delete(editionDrafts).where(ofEdition(write, editionDrafts))
    await tx.delete(editions).where(and(eq(editions.document, id), eq(editions.number, number)))
    if (record.editions.length === 1) await dropProgramme(tx, id)
    const { act, effectiveFrom } = editionOf(record, number)
    return { before: { edition: number, act, effectiveFrom } }
  })
}
