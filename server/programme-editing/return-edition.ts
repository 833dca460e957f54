import { draftReturnProblems } from '#shared/language/draft-return-messages.ts'
import type { Transaction } from '../db/database.ts'
import { editionDrafts, editionReturns } from '../db/schema.ts'
import { draftRow, standingOfDraft } from './draft-queries.ts'
import { obstaclesRefusal, refuseOwnWork } from './draft-refusals.ts'
import { returnsOf } from './draft-returns.ts'
import { ofEdition, type Write } from './draft-version.ts'
import { writeDraft } from './write-draft.ts'

/**
 * Sends a draft that waits for approval back to work with a remark. Who may approve it may return it, so no author of
 * it (S30); the remark stands until the draft is sent again with an answer.
 */
export async function returnEdition(
  tx: Transaction,
  write: Write & { readonly remark: string },
): Promise<void> {
  const { id, number, user, now, remark } = write
  await writeDraft(tx, write, { action: 'edition.returned' }, async (record) => {
    refuseOwnWork(await standingOfDraft(tx, record, number), user.id)
    const { sentBy, sentAt } = draftRow(record, number)
    if (sentBy === null || sentAt === null)
      throw obstaclesRefusal(['not-sent'], draftReturnProblems.cannotReturn)
    const earlier = await returnsOf(tx, write)
    await tx.insert(editionReturns).values({
      ...{ document: id, edition: number, number: earlier.length + 1, remark },
      ...{ sentBy, sentAt, returnedBy: user.id, returnedAt: now },
    })
    await tx.update(editionDrafts).set({ sentBy: null, sentAt: null }).where(ofEdition(write, editionDrafts))
    return { after: { edition: number, remark } }
  })
}
