import { and, eq } from 'drizzle-orm'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { remarks } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { Content } from './content.ts'
import { moveSubmission, nextStatus, requireOpen, staleVersion } from './open-submission.ts'
import { permit } from './permit.ts'
import { recordMove } from './record-move.ts'
import { findSubmission } from './submission-data.ts'

export type Move = {
  readonly id: string
  readonly version: number
  readonly user: SignedIn
  readonly now: Date
}

/**
 * Sends to the digital deputy. Refused while anything blocks (an empty cell, an error, a remark without an answer …);
 * each is named. Sending twice has one effect (S28).
 */
export async function sendSubmission(tx: Transaction, content: Content, move: Move): Promise<void> {
  const submission = await findSubmission(tx, move.id)
  permit(move.user, 'send-submission', submission)
  if (submission.status === 'sent') return
  requireOpen(content.window(submission, move.now))
  const status = nextStatus(submission, 'send')
  if (move.version !== submission.version) throw staleVersion(submission)
  const inTheWay = await content.blockers(tx, submission)
  if (inTheWay.length > 0) {
    throw new ProblemError(
      'invalid-input',
      { message: submissionRefusals.incomplete, values: { count: inTheWay.length } },
      { fields: inTheWay },
    )
  }
  await moveSubmission(tx, submission, { status: status ?? 'sent', sentAt: move.now, sentBy: move.user.id })
  await content.close(tx, submission.id)
  const after = { status: 'sent', round: submission.round }
  await recordMove(tx, submission, { ...move, action: 'submission.sent', after })
}

/** Answers a remark in words, while its figure is open. */
export async function answerRemark(
  tx: Transaction,
  content: Content,
  { remark, answer, ...move }: Move & { remark: string; answer: string },
): Promise<void> {
  const submission = await findSubmission(tx, move.id)
  permit(move.user, 'enter-figures', submission)
  requireOpen(content.window(submission, move.now))
  if (move.version !== submission.version) throw staleVersion(submission)
  const [asked] = await tx
    .select()
    .from(remarks)
    .where(and(eq(remarks.id, remark), eq(remarks.submission, submission.id)))
  if (!asked) throw new ProblemError('not-found', { message: submissionRefusals.remarkUnknown })
  await moveSubmission(tx, submission, {})
  await tx
    .update(remarks)
    .set({ answer, answeredBy: move.user.id, answeredAt: move.now })
    .where(eq(remarks.id, remark))
  await recordEvent(tx, {
    at: move.now,
    user: move.user.id,
    action: 'remark.answered',
    subject: `remark/${remark}`,
    submission: submission.id,
    before: { answer: asked.answer },
    after: { answer, ...content.named({ subject: asked.indicator, part: asked.operand }) },
  })
}
