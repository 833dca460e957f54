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
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { openDraft, subjectsOf } from './draft.ts'
import { storeSubject } from './draft-store.ts'
import { ofEdition, type Write } from './draft-version.ts'
import { writeDraft } from './write-draft.ts'

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
    for (const subject of subjectsOf(await openDraft(tx, record, number)))
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
