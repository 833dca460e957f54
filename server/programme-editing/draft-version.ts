import { and, eq, isNull, sql } from 'drizzle-orm'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { Transaction } from '../db/database.ts'
import { editionDrafts, type editionReturns, editionSteps, users } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { SignedIn } from '../users/signed-in.ts'

/** A write to a draft edition: by whom, when, and the version that it was based on. */
export type Write = {
  readonly id: string
  readonly number: number
  readonly version: number
  readonly user: SignedIn
  readonly now: Date
}
export type DraftRow = typeof editionDrafts.$inferSelect

/** The rows of a table of drafts that are this edition's. */
export function ofEdition(
  { id, number }: Pick<Write, 'id' | 'number'>,
  table: typeof editionDrafts | typeof editionSteps | typeof editionReturns,
) {
  return and(eq(table.document, id), eq(table.edition, number))
}

async function lastAuthor(tx: Transaction, draft: DraftRow): Promise<string> {
  const steps = await tx
    .select({ step: editionSteps.step, by: editionSteps.by })
    .from(editionSteps)
    .where(ofEdition({ id: draft.document, number: draft.edition }, editionSteps))
  const last = steps.toSorted((a, b) => b.step - a.step)[0]?.by ?? draft.sentBy ?? draft.preparedBy ?? ''
  const [person] = await tx.select({ name: users.name }).from(users).where(eq(users.id, last))
  return person?.name ?? last
}

/** Why the version could not be taken: the edition is no draft, or somebody has written to it since. */
async function refusal(tx: Transaction, write: Write): Promise<ProblemError> {
  const [draft] = await tx.select().from(editionDrafts).where(ofEdition(write, editionDrafts))
  if (!draft || draft.approvedAt !== null)
    return new ProblemError('conflict', {
      message: editingProblems.notDraft,
      values: { number: write.number },
    })
  const values = { name: await lastAuthor(tx, draft), version: draft.version }
  return new ProblemError(
    'conflict',
    { message: editingProblems.staleVersion, values },
    {
      fields: [{ pointer: '#/body/version', message: editingProblems.staleVersion, values }],
      extra: { version: draft.version },
    },
  )
}

/**
 * Takes the next version of a draft for a write, or refuses with the current one (S28). Of two writers on one version
 * the database lets one through.
 */
export async function takeVersion(
  tx: Transaction,
  write: Write,
  set: Partial<Pick<DraftRow, 'sentBy' | 'sentAt' | 'approvedBy' | 'approvedAt'>> = {},
): Promise<void> {
  const taken = await tx
    .update(editionDrafts)
    .set({ ...set, version: sql`${editionDrafts.version} + 1` })
    .where(
      and(
        ofEdition(write, editionDrafts),
        eq(editionDrafts.version, write.version),
        isNull(editionDrafts.approvedAt),
      ),
    )
    .returning({ version: editionDrafts.version })
  if (taken.length === 0) throw await refusal(tx, write)
}
