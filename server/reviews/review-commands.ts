import { and, count, desc, eq, gte } from 'drizzle-orm'
import { z } from 'zod'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import type { Action } from '#shared/rules/permissions.ts'
import type { SubmissionAction } from '#shared/rules/submission-status.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { figures, remarks, reviewDecisions, seals } from '../db/schema.ts'
import { type FieldProblem, ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import { moveSubmission, nextStatus, staleVersion } from '../submissions/open-submission.ts'
import { permit } from '../submissions/permit.ts'
import type { Move } from '../submissions/submission-commands.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'
import { keepRemarks, openCells, returnedCells } from './return-figures.ts'
import { sealSubmission } from './seal.ts'

/** Whether the person's hand is in the figures as they stand, or has sent them (S30). */
async function isAuthor(tx: Transaction, submission: SubmissionRecord, user: string): Promise<boolean> {
  if (submission.sentBy === user) return true
  const [own] = await tx
    .select({ figures: count() })
    .from(figures)
    .where(and(eq(figures.submission, submission.id), eq(figures.by, user)))
  return (own?.figures ?? 0) > 0
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

function told(
  submission: SubmissionRecord,
  move: Move,
  { action, after }: { action: string; after: unknown },
) {
  const { id, status } = submission
  return {
    at: move.now,
    user: move.user.id,
    action,
    subject: `submission/${id}`,
    submission: id,
    before: { status },
    after,
  }
}

/** The deputy approves, which sends to the authorised body. Refused to whoever entered or sent the figures (S30). */
export async function approveSubmission(tx: Transaction, move: Move): Promise<void> {
  const begun = await begin(tx, move, { action: 'approve', permission: 'approve-submission' })
  if (!begun) return
  const { submission, status } = begun
  if (await isAuthor(tx, submission, move.user.id)) {
    throw new ProblemError('not-permitted', { message: submissionRefusals.ownFigures })
  }
  // The first approval is when it reached the authorised body: a later round does not make a timely report late.
  const approvedAt = submission.approvedAt ?? move.now
  await moveSubmission(tx, submission, { status, approvedAt, approvedBy: move.user.id })
  await recordEvent(
    tx,
    told(submission, move, { action: 'submission.approved', after: { status, round: submission.round } }),
  )
}

/** The reviewer takes the submission up. */
export async function beginReview(tx: Transaction, move: Move): Promise<void> {
  const begun = await begin(tx, move, { action: 'review', permission: 'review-submission' })
  if (!begun || begun.submission.status === 'in-review') return
  await moveSubmission(tx, begun.submission, { status: begun.status })
  await recordEvent(
    tx,
    told(begun.submission, move, { action: 'review.begun', after: { status: begun.status } }),
  )
}

export type Decision = {
  indicator: string
  decision: 'accept' | 'return' | null
  operand?: string | null | undefined
  code?: string | undefined
  reason?: string | undefined
}

/** Keeps decisions while the review goes on; taking a submission up is part of the first of them. */
export async function keepDecisions(
  tx: Transaction,
  definitions: DocumentDefinitions,
  { decisions, ...move }: Move & { decisions: readonly Decision[] },
): Promise<void> {
  const begun = await begin(tx, move, { action: 'review', permission: 'review-submission' })
  if (!begun) return
  const { submission, status } = begun
  checkDecisions(definitions, submission, decisions)
  await moveSubmission(tx, submission, { status })
  for (const { indicator, decision, operand = null, code = null, reason = null } of decisions) {
    const place = and(eq(reviewDecisions.submission, submission.id), eq(reviewDecisions.indicator, indicator))
    await tx.delete(reviewDecisions).where(place)
    if (decision === null) continue
    await tx.insert(reviewDecisions).values({
      submission: submission.id,
      indicator,
      decision,
      operand,
      code,
      reason,
      by: move.user.id,
      at: move.now,
    })
  }
  await recordEvent(tx, told(submission, move, { action: 'review.decided', after: { status, decisions } }))
}

function checkDecisions(
  definitions: DocumentDefinitions,
  submission: SubmissionRecord,
  decisions: readonly Decision[],
): void {
  const inForce = definitionsFor(definitions, submission.period).byBody.get(submission.body) ?? []
  const known = new Set(inForce.map(({ version }) => version.indicator))
  const problems = decisions.flatMap(({ indicator, decision, reason }, index): FieldProblem[] => {
    const pointer = `#/body/decisions/${index}`
    if (!known.has(indicator))
      return [
        {
          pointer: `${pointer}/indicator`,
          message: submissionRefusals.noSuchIndicator,
          values: { id: indicator },
        },
      ]
    return decision === 'return' && !reason
      ? [{ pointer: `${pointer}/reason`, message: submissionRefusals.reasonNeeded }]
      : []
  })
  if (problems.length > 0) throw invalidInput(problems)
}

/** The authorised body accepts; the submission is sealed in the same transaction (S25). Refused to its author and approver (S30). */
export async function acceptSubmission(
  tx: Transaction,
  definitions: DocumentDefinitions,
  move: Move,
): Promise<void> {
  const begun = await begin(tx, move, { action: 'accept', permission: 'review-submission' })
  if (!begun) return
  const { submission, status } = begun
  if (submission.approvedBy === move.user.id || (await isAuthor(tx, submission, move.user.id))) {
    throw new ProblemError('not-permitted', { message: submissionRefusals.ownApproval })
  }
  await refusePendingReturns(tx, submission)
  await moveSubmission(tx, submission, { status, acceptedAt: move.now, acceptedBy: move.user.id })
  await tx.delete(reviewDecisions).where(eq(reviewDecisions.submission, submission.id))
  const reason = await reopeningReason(tx, submission)
  const seal = await sealSubmission(tx, definitions, {
    submission: submission.id,
    by: move.user.id,
    at: move.now,
    reason,
  })
  await recordEvent(tx, told(submission, move, { action: 'submission.accepted', after: { status, ...seal } }))
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

/** Reopens figures of an accepted submission for a correction; the sealed revision stays readable (S25). */
export async function reopenSubmission(
  tx: Transaction,
  definitions: DocumentDefinitions,
  { figures: reopened, ...move }: Move & { figures: readonly { indicator: string; reason: string }[] },
): Promise<void> {
  const begun = await begin(tx, move, { action: 'reopen', permission: 'review-submission' })
  if (!begun) return
  const { submission, status } = begun
  const cells = returnedCells(definitions, submission, reopened)
  await moveSubmission(tx, submission, {
    status,
    round: submission.round + 1,
    acceptedAt: null,
    acceptedBy: null,
  })
  await openCells(tx, { submission: submission.id, cells, now: move.now })
  const returned = reopened.map((one) => ({ ...one, code: 'other' }))
  await keepRemarks(tx, { submission, stage: 'reviewer', returned, by: move.user.id, now: move.now })
  await recordEvent(
    tx,
    told(submission, move, { action: 'submission.reopened', after: { status, figures: reopened } }),
  )
}
