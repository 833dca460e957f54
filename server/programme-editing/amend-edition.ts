import { and, desc, eq } from 'drizzle-orm'
import type { DraftChange } from '#shared/api/programme-changes.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { Transaction } from '../db/database.ts'
import { editionSteps } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { applyChanges } from './apply-changes.ts'
import { type Draft, type Kept, openDraft } from './draft.ts'
import { readSubject, storeSubject } from './draft-store.ts'
import { ofEdition, type Write } from './draft-version.ts'
import { writeDraft } from './write-draft.ts'

/** What each subject was before a step, as the step keeps it. */
type Before = Record<string, Kept>

async function lastStep(tx: Transaction, write: Write) {
  const [step] = await tx
    .select()
    .from(editionSteps)
    .where(ofEdition(write, editionSteps))
    .orderBy(desc(editionSteps.step))
    .limit(1)
  return step
}

/** Writes what the work has made of each subject that it touched. */
async function storeTouched(tx: Transaction, draft: Draft): Promise<void> {
  const place = { document: draft.record.id, number: draft.number }
  for (const subject of draft.touched.keys()) {
    const { kind, id } = readSubject(subject)
    const held = draft.held[kind].get(id)
    await storeSubject(tx, { ...place, subject }, { isEnded: held?.isEnded ?? false, own: held?.own ?? null })
  }
}

/** A change takes a draft that was sent back to work. */
const BACK_TO_WORK = { sentBy: null, sentAt: null }

/** Changes rows of a draft edition: all of the changes, or none of them with everything that is wrong. */
export async function amendEdition(
  tx: Transaction,
  write: Write,
  changes: readonly DraftChange[],
): Promise<void> {
  const { id, number, user, now } = write
  await writeDraft(tx, write, { action: 'edition.amended', set: BACK_TO_WORK }, async (record) => {
    const draft = await openDraft(tx, record, number)
    const problems = applyChanges(draft, changes)
    if (problems.length > 0) throw invalidInput(problems)
    await storeTouched(tx, draft)
    const before: Before = Object.fromEntries(draft.touched)
    const step = ((await lastStep(tx, write))?.step ?? 0) + 1
    const subjects = [...draft.touched.keys()]
    await tx.insert(editionSteps).values({
      ...{ document: id, edition: number, step, by: user.id, at: now },
      subject: JSON.stringify(subjects),
      before: JSON.stringify(before),
      after: JSON.stringify(changes),
    })
    return { before, after: { edition: number, step, changes } }
  })
}

/** Undoes the last step of work: every subject that it touched is again what it was before. */
export async function undoStep(tx: Transaction, write: Write): Promise<void> {
  const { id, number } = write
  await writeDraft(tx, write, { action: 'edition.step-undone', set: BACK_TO_WORK }, async () => {
    const step = await lastStep(tx, write)
    if (!step) throw new ProblemError('conflict', { message: editingProblems.nothingToUndo })
    const before = JSON.parse(step.before ?? '{}') as Before
    for (const [subject, kept] of Object.entries(before))
      await storeSubject(tx, { document: id, number, subject }, kept)
    await tx.delete(editionSteps).where(and(ofEdition(write, editionSteps), eq(editionSteps.step, step.step)))
    return { after: { edition: number, step: step.step, subjects: Object.keys(before) } }
  })
}
