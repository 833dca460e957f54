import { and, count, desc, eq, gte } from 'drizzle-orm'
import { z } from 'zod'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import type { Action } from '#shared/rules/permissions.ts'
import type { SubmissionAction } from '#shared/rules/submission-status.ts'
import type { Transaction } from '../db/database.ts'
import { remarks, reviewDecisions, seals } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { AskedSubject, Content } from '../submissions/content.ts'
import { moveSubmission, nextStatus, staleVersion } from '../submissions/open-submission.ts'
import { permit } from '../submissions/permit.ts'
import { recordMove } from '../submissions/record-move.ts'
import type { Move } from '../submissions/submission-commands.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'
import { keepRemarks, returnedParts } from './return-subjects.ts'
import { sealSubmission } from './seal.ts'

/** Whether the person's hand is in what stands entered, or has sent it (S30). */
async function isAuthor(
  tx: Transaction,
  content: Content,
  { submission, user }: { submission: SubmissionRecord; user: string },
): Promise<boolean> {
  return submission.sentBy === user || content.isEnteredBy(tx, submission.id, user)
}

type Step = { action: Exclude<SubmissionAction, 'enter'>; permission: Action }

/** The submission, once the person may act and the version is the current one; null when it has been done before. */
async function begin(tx: Transaction, move: Move, { action, permission }: Step) {
  const submission = await findSubmission(tx, move.id)
  permit(move.user, permission, submission)
  const status = nextStatus(submission, action)
  if (status === null) return null
  if (move.version !== submission.version) throw staleVersion(submission)
  return { submission, status }
}

/** The deputy approves, which sends to the authorised body. Refused to whoever entered or sent the figures (S30). */
export async function approveSubmission(tx: Transaction, content: Content, move: Move): Promise<void> {
  const begun = await begin(tx, move, { action: 'approve', permission: 'approve-submission' })
  if (!begun) return
  const { submission, status } = begun
  if (await isAuthor(tx, content, { submission, user: move.user.id })) {
    throw new ProblemError('not-permitted', { message: submissionRefusals.ownFigures })
  }
  // The first approval is when it reached the authorised body: a later round does not make a timely report late.
  const approvedAt = submission.approvedAt ?? move.now
  await moveSubmission(tx, submission, { status, approvedAt, approvedBy: move.user.id })
  const after = { status, round: submission.round }
  await recordMove(tx, submission, { ...move, action: 'submission.approved', after })
}

/** The reviewer takes the submission up. */
export async function beginReview(tx: Transaction, move: Move): Promise<void> {
  const begun = await begin(tx, move, { action: 'review', permission: 'review-submission' })
  if (!begun || begun.submission.status === 'in-review') return
  await moveSubmission(tx, begun.submission, { status: begun.status })
  const after = { status: begun.status }
  await recordMove(tx, begun.submission, { ...move, action: 'review.begun', after })
}

export type Decision = AskedSubject & {
  decision: 'accept' | 'return' | null
  pointer: string
  code?: string | undefined
  reason?: string | undefined
}

/** Keeps decisions while the review goes on; taking a submission up is part of the first of them. */
export async function keepDecisions(
  tx: Transaction,
  content: Content,
  { decisions, ...move }: Move & { decisions: readonly Decision[] },
): Promise<void> {
  const begun = await begin(tx, move, { action: 'review', permission: 'review-submission' })
  if (!begun) return
  const { submission, status } = begun
  await checkDecisions(tx, content, { submission, decisions })
  await moveSubmission(tx, submission, { status })
  for (const one of decisions) {
    const { part, decision, code = null, reason = null } = one
    const indicator = content.decisionKey(one)
    const place = and(eq(reviewDecisions.submission, submission.id), eq(reviewDecisions.indicator, indicator))
    await tx.delete(reviewDecisions).where(place)
    if (decision === null) continue
    await tx.insert(reviewDecisions).values({
      submission: submission.id,
      indicator,
      decision,
      operand: part,
      code,
      reason,
      by: move.user.id,
      at: move.now,
    })
  }
  const listed = decisions.map((one) => {
    const { decision, code, reason } = one
    return { ...content.named(one), decision, code, reason }
  })
  const after = { status, decisions: listed }
  await recordMove(tx, submission, { ...move, action: 'review.decided', after })
}

async function checkDecisions(
  tx: Transaction,
  content: Content,
  { submission, decisions }: { submission: SubmissionRecord; decisions: readonly Decision[] },
): Promise<void> {
  const withoutReason = decisions
    .filter(({ decision, reason }) => decision === 'return' && !reason)
    .map(({ pointer }) => ({ pointer: `${pointer}/reason`, message: submissionRefusals.reasonNeeded }))
  const { problems: unknown } = await content.partsOf(tx, submission, decisions)
  const problems = [...unknown, ...withoutReason]
  if (problems.length > 0) throw invalidInput(problems)
}

/** The authorised body accepts; the submission is sealed in the same transaction (S25). Refused to its author and approver (S30). */
export async function acceptSubmission(tx: Transaction, content: Content, move: Move): Promise<void> {
  const begun = await begin(tx, move, { action: 'accept', permission: 'review-submission' })
  if (!begun) return
  const { submission, status } = begun
  const isOwn = await isAuthor(tx, content, { submission, user: move.user.id })
  if (isOwn || submission.approvedBy === move.user.id) {
    throw new ProblemError('not-permitted', { message: submissionRefusals.ownApproval })
  }
  await refusePendingReturns(tx, submission)
  await moveSubmission(tx, submission, { status, acceptedAt: move.now, acceptedBy: move.user.id })
  await tx.delete(reviewDecisions).where(eq(reviewDecisions.submission, submission.id))
  const reason = await reopeningReason(tx, submission)
  const seal = await sealSubmission(tx, content, {
    submission: submission.id,
    by: move.user.id,
    at: move.now,
    reason,
  })
  await recordMove(tx, submission, { ...move, action: 'submission.accepted', after: { status, ...seal } })
}

async function refusePendingReturns(tx: Transaction, submission: SubmissionRecord): Promise<void> {
  const [pending] = await tx
    .select({ marked: count() })
    .from(reviewDecisions)
    .where(and(eq(reviewDecisions.submission, submission.id), eq(reviewDecisions.decision, 'return')))
  if (!pending || pending.marked === 0) return
  throw new ProblemError('conflict', {
    message: submissionRefusals.decisionsPending,
    values: { count: pending.marked },
  })
}

/** Why a second seal follows a first: the reasons with which figures came back since the sealed round. */
async function reopeningReason(tx: Transaction, submission: SubmissionRecord): Promise<string | null> {
  const [last] = await tx
    .select({ payload: seals.payload })
    .from(seals)
    .where(eq(seals.submission, submission.id))
    .orderBy(desc(seals.revision))
    .limit(1)
  if (!last) return null
  const { round } = sealedRound.parse(JSON.parse(last.payload))
  const since = await tx
    .select({ reason: remarks.reason })
    .from(remarks)
    .where(and(eq(remarks.submission, submission.id), gte(remarks.round, round)))
  return [...new Set(since.map(({ reason }) => reason))].join('; ')
}

const sealedRound = z.object({ round: z.number() })

type Reopened = AskedSubject & { readonly reason: string }

/** Reopens parts of an accepted submission for a correction; the sealed revision stays readable (S25). */
export async function reopenSubmission(
  tx: Transaction,
  content: Content,
  { reopened, ...move }: Move & { reopened: readonly Reopened[] },
): Promise<void> {
  const begun = await begin(tx, move, { action: 'reopen', permission: 'review-submission' })
  if (!begun) return
  const { submission, status } = begun
  const parts = await returnedParts(tx, content, { submission, asked: reopened })
  await moveSubmission(tx, submission, {
    status,
    round: submission.round + 1,
    acceptedAt: null,
    acceptedBy: null,
  })
  await content.open(tx, { submission, parts, now: move.now })
  const returned = reopened.map((one) => ({ ...one, code: 'other' }))
  await keepRemarks(tx, { submission, stage: 'reviewer', returned, by: move.user.id, now: move.now })
  const listed = reopened.map((one) => ({ ...content.named(one), reason: one.reason }))
  const after = { status, [content.listName]: listed }
  await recordMove(tx, submission, { ...move, action: 'submission.reopened', after })
}
