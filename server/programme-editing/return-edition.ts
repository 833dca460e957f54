import { draftReturnProblems } from '#shared/language/draft-return-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import { countWrite, definitionsScope } from '../audit/revisions.ts'
import type { Transaction } from '../db/database.ts'
import { editionDrafts, editionReturns } from '../db/schema.ts'
import { programmeIn } from './amend-edition.ts'
import { draftRow, standingOfDraft } from './draft-queries.ts'
import { refuseFor, refuseOwnWork } from './draft-refusals.ts'
import { returnsOf } from './draft-returns.ts'
import { ofEdition, takeVersion, type Write } from './draft-version.ts'

/**
 * Sends a draft that waits for approval back to work with a remark. Who may approve it may return it, so no author of
 * it (S30); the remark stands until the draft is sent again with an answer.
 */
export async function returnEdition(
  tx: Transaction,
  write: Write & { readonly remark: string },
): Promise<void> {
  const { id, number, user, now, remark } = write
  await takeVersion(tx, write)
  const record = await programmeIn(tx, id)
  refuseOwnWork(await standingOfDraft(tx, record, number), user.id)
  const { sentBy, sentAt } = draftRow(record, number)
  if (sentBy === null || sentAt === null) return refuseFor(['not-sent'], draftReturnProblems.cannotReturn)
  const earlier = await returnsOf(tx, write)
  await tx.insert(editionReturns).values({
    ...{ document: id, edition: number, number: earlier.length + 1, remark },
    ...{ sentBy, sentAt, returnedBy: user.id, returnedAt: now },
  })
  await tx.update(editionDrafts).set({ sentBy: null, sentAt: null }).where(ofEdition(write, editionDrafts))
  await countWrite(tx, definitionsScope(id))
  await recordEvent(tx, {
    at: now,
    user: user.id,
    action: 'edition.returned',
    subject: `programme/${id}`,
    after: { edition: number, remark },
  })
}
