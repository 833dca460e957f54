import { createHash } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Transaction } from '../db/database.ts'
import { seals } from '../db/schema.ts'
import type { Content } from '../submissions/content.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'

/** SHA-256 of a seal's payload and of the digest before it, in hexadecimal. */
export function sealDigest(payload: string, previousDigest: string | null): string {
  return createHash('sha256')
    .update(previousDigest ?? '')
    .update('\n')
    .update(payload)
    .digest('hex')
}

/** Whose submission it is, in which round, sent and approved by whom. */
function courseOf(submission: SubmissionRecord) {
  return {
    submission: submission.id,
    round: submission.round,
    sent: { by: submission.sentBy, at: submission.sentAt },
    approved: { by: submission.approvedBy, at: submission.approvedAt },
  }
}

/**
 * Seals the submission as it stands: the next revision, bound to the one before by its digest (S25).
 * `reason` says why a sealed one is followed by another. Answers the revision.
 */
export async function sealSubmission(
  tx: Transaction,
  content: Content,
  { submission, by, at, reason = null }: { submission: string; by: string; at: Date; reason?: string | null },
): Promise<{ revision: number; digest: string }> {
  const record = await findSubmission(tx, submission)
  const [last] = await tx
    .select()
    .from(seals)
    .where(eq(seals.submission, submission))
    .orderBy(desc(seals.revision))
    .limit(1)
  const revision = (last?.revision ?? 0) + 1
  const previousDigest = last?.digest ?? null
  const payload = canonicalJson({ ...courseOf(record), ...(await content.sealed(tx, record, at)) })
  const digest = sealDigest(payload, previousDigest)
  await tx.insert(seals).values({ submission, revision, payload, digest, previousDigest, reason, at, by })
  return { revision, digest }
}
