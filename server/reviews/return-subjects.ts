import { eq } from 'drizzle-orm'
import { ulid } from 'ulid'
import type { Transaction } from '../db/database.ts'
import { remarks, reviewDecisions } from '../db/schema.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { AskedSubject, Content, Subject } from '../submissions/content.ts'
import { moveSubmission, nextStatus, staleVersion } from '../submissions/open-submission.ts'
import { permit } from '../submissions/permit.ts'
import { recordMove } from '../submissions/record-move.ts'
import type { Move } from '../submissions/submission-commands.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'

export type ReturnedSubject = AskedSubject & { readonly code: string; readonly reason: string }

/** The parts that a return opens; subjects that the submission does not have are refused, each named. */
export async function returnedParts(
  tx: Transaction,
  content: Content,
  { submission, asked }: { submission: SubmissionRecord; asked: readonly AskedSubject[] },
): Promise<Subject[]> {
  const { parts, problems } = await content.partsOf(tx, submission, asked)
  if (problems.length > 0) throw invalidInput(problems)
  return parts
}

type Kept = {
  readonly submission: SubmissionRecord
  readonly stage: 'deputy' | 'reviewer'
  readonly returned: readonly ReturnedSubject[]
  readonly by: string
  readonly now: Date
}

/** Keeps why each subject came back, under the round that ends with it. */
export async function keepRemarks(tx: Transaction, kept: Kept): Promise<void> {
  const { submission, stage, returned, by, now } = kept
  const unanswered = { answer: null, answeredBy: null, answeredAt: null }
  await tx.insert(remarks).values(
    returned.map(({ subject, part, code, reason }) => ({
      id: ulid(),
      submission: submission.id,
      round: submission.round,
      indicator: subject,
      operand: part,
      stage,
      code,
      reason,
      by,
      at: now,
      ...unanswered,
    })),
  )
}

/**
 * Returns figures or activities, each with its reason, by the deputy (while it is on that desk) or by the reviewer.
 * Only these reopen; the round is counted and its remarks are kept.
 */
export async function returnSubjects(
  tx: Transaction,
  content: Content,
  { returned, ...move }: Move & { returned: readonly ReturnedSubject[] },
): Promise<void> {
  const submission = await findSubmission(tx, move.id)
  const stage = submission.status === 'approved' || submission.status === 'in-review' ? 'reviewer' : 'deputy'
  permit(move.user, stage === 'reviewer' ? 'review-submission' : 'approve-submission', submission)
  const status = nextStatus(submission, 'return')
  if (status === null) return
  if (move.version !== submission.version) throw staleVersion(submission)
  const parts = await returnedParts(tx, content, { submission, asked: returned })
  await moveSubmission(tx, submission, { status, round: submission.round + 1 })
  await content.open(tx, { submission, parts, now: move.now })
  await keepRemarks(tx, { submission, stage, returned, by: move.user.id, now: move.now })
  await tx.delete(reviewDecisions).where(eq(reviewDecisions.submission, submission.id))
  const listed = returned.map((one) => ({ ...content.named(one), code: one.code, reason: one.reason }))
  const after = { status, round: submission.round, stage, [content.listName]: listed }
  await recordMove(tx, submission, { ...move, action: 'submission.returned', after })
}
