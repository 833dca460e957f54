import { createHash } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { describeComputed } from '#shared/engine/figure.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Transaction } from '../db/database.ts'
import { seals } from '../db/schema.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import { readSubmission, type SubmissionData } from '../submissions/submission-data.ts'
import {
  type AssessedRow,
  assessRows,
  describeAchievement,
  describePath,
} from '../submissions/submission-rows.ts'

/** SHA-256 of a seal's payload and of the digest before it, in hexadecimal. */
export function sealDigest(payload: string, previousDigest: string | null): string {
  return createHash('sha256')
    .update(previousDigest ?? '')
    .update('\n')
    .update(payload)
    .digest('hex')
}

function sealedRow(row: AssessedRow) {
  const { version, target, firstTarget } = row.inForce
  const figures = Object.values(row.records).map(({ operand, state, value, ground, note, by, at }) => ({
    operand,
    state,
    value,
    ground,
    note,
    by,
    at: at.toISOString(),
  }))
  return {
    indicator: version.indicator,
    definition: version.id,
    number: version.number,
    formula: version.formula,
    kind: version.kind,
    direction: version.direction,
    natures: Object.fromEntries(version.operands.map(({ key, nature }) => [key, nature])),
    weight: version.weight,
    decimals: version.decimals,
    figures: figures.sort((a, b) => (a.operand < b.operand ? -1 : 1)),
    computed: describeComputed(row.assessment.computed),
    target,
    firstTarget,
    path: describePath(row.assessment.path),
    achievement: describeAchievement(row.assessment),
  }
}

/** What a seal says: figures, what they came to, by which definitions and targets, on which evidence, by whom. */
function payloadOf(
  { submission, evidence }: SubmissionData,
  rows: readonly AssessedRow[],
  method: string,
): string {
  return canonicalJson({
    submission: submission.id,
    round: submission.round,
    method,
    sent: { by: submission.sentBy, at: submission.sentAt },
    approved: { by: submission.approvedBy, at: submission.approvedAt },
    rows: rows.map(sealedRow),
    evidence: evidence.map(({ id, indicator, operand, name, sha256 }) => ({
      id,
      indicator,
      operand,
      name,
      sha256,
    })),
  })
}

/**
 * Seals the submission as it stands: the next revision, bound to the one before by its digest (S25).
 * `reason` says why a sealed one is followed by another. Answers the revision.
 */
export async function sealSubmission(
  tx: Transaction,
  definitions: DocumentDefinitions,
  { submission, by, at, reason = null }: { submission: string; by: string; at: Date; reason?: string | null },
): Promise<{ revision: number; digest: string }> {
  const data = await readSubmission(tx, submission)
  const inForce = definitionsFor(definitions, data.submission.period, at)
  const rows = assessRows(data, inForce.byBody.get(data.submission.body) ?? [], inForce.method)
  const [last] = await tx
    .select()
    .from(seals)
    .where(eq(seals.submission, submission))
    .orderBy(desc(seals.revision))
    .limit(1)
  const revision = (last?.revision ?? 0) + 1
  const previousDigest = last?.digest ?? null
  const payload = payloadOf(data, rows, inForce.method.version)
  const digest = sealDigest(payload, previousDigest)
  await tx.insert(seals).values({ submission, revision, payload, digest, previousDigest, reason, at, by })
  return { revision, digest }
}
