import { inArray, isNull } from 'drizzle-orm'
import { can } from '#shared/rules/permissions.ts'
import type { Connection } from '../db/database.ts'
import { editionDrafts, editionReturns, editionSteps } from '../db/schema.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { authorsOf } from './draft-authors.ts'
import { openReturn } from './draft-returns.ts'

/** How many drafts wait for this person: sent ones to be approved, and their own that came back. */
export async function countWaitingDrafts(read: Connection, user: SignedIn): Promise<number> {
  const [mayApprove, mayEdit] = [can(user, 'approve-edition'), can(user, 'edit-programme')]
  if (!mayApprove && !mayEdit) return 0
  const drafts = await read.select().from(editionDrafts).where(isNull(editionDrafts.approvedAt))
  if (drafts.length === 0) return 0
  const documents = drafts.map(({ document }) => document)
  const returns = await read.select().from(editionReturns).where(inArray(editionReturns.document, documents))
  const steps = await read.select().from(editionSteps).where(inArray(editionSteps.document, documents))
  return drafts.filter((draft) => {
    const isOfDraft = (row: { document: string; edition: number }) =>
      row.document === draft.document && row.edition === draft.edition
    const own = { returns: returns.filter(isOfDraft), steps: steps.filter(isOfDraft) }
    const isAuthor = authorsOf(draft, own).includes(user.id)
    if (draft.sentAt !== null) return mayApprove && !isAuthor
    return mayEdit && isAuthor && openReturn(own.returns) !== undefined
  }).length
}
