import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { evidence, remarks, reviewDecisions, seals, submissions, users } from '../db/schema.ts'
import type { SubmissionRecord } from './submission-data.ts'

export type RemarkRecord = typeof remarks.$inferSelect
export type EvidenceRecord = typeof evidence.$inferSelect
export type DecisionRecord = typeof reviewDecisions.$inferSelect

/** What goes with a submission, whatever it reports on. */
export type SubmissionPapers = {
  readonly submission: SubmissionRecord
  readonly remarks: readonly RemarkRecord[]
  readonly evidence: readonly EvidenceRecord[]
  /** Where the same files were given before: digest → periods. */
  readonly evidenceUses: ReadonlyMap<string, readonly string[]>
  readonly decisions: readonly DecisionRecord[]
  readonly names: ReadonlyMap<string, string>
  readonly seal: { revision: number; digest: string; at: Date } | null
}

async function evidenceUsesOf(read: Connection, files: readonly EvidenceRecord[], submission: string) {
  if (files.length === 0) return new Map<string, string[]>()
  const digests = [...new Set(files.map(({ sha256 }) => sha256))]
  const uses = await read
    .select({ sha256: evidence.sha256, period: submissions.period, submission: evidence.submission })
    .from(evidence)
    .innerJoin(submissions, eq(submissions.id, evidence.submission))
    .where(and(inArray(evidence.sha256, digests), isNull(evidence.removedAt)))
  const periods = new Map<string, string[]>()
  for (const use of uses) {
    if (use.submission === submission) continue
    periods.set(use.sha256, [...new Set([...(periods.get(use.sha256) ?? []), use.period])].sort())
  }
  return periods
}

/** The display names of people, by id. */
export async function namesOf(
  read: Connection,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  if (wanted.length === 0) return new Map()
  const rows = await read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, wanted))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Reads remarks, evidence, decisions, the last seal, and the names of all these people and of further `hands`. */
export async function readPapers(
  read: Connection,
  submission: SubmissionRecord,
  hands: readonly (string | null)[],
): Promise<SubmissionPapers> {
  const { id } = submission
  const remarkRows = await read
    .select()
    .from(remarks)
    .where(eq(remarks.submission, id))
    .orderBy(asc(remarks.at))
  const files = await read
    .select()
    .from(evidence)
    .where(and(eq(evidence.submission, id), isNull(evidence.removedAt)))
    .orderBy(asc(evidence.at))
  const decisions = await read.select().from(reviewDecisions).where(eq(reviewDecisions.submission, id))
  const sealRows = await read
    .select()
    .from(seals)
    .where(eq(seals.submission, id))
    .orderBy(asc(seals.revision))
  const people = [
    submission.sentBy,
    submission.approvedBy,
    submission.acceptedBy,
    ...hands,
    ...remarkRows.flatMap(({ by, answeredBy }) => [by, answeredBy]),
    ...files.map(({ by }) => by),
    ...decisions.map(({ by }) => by),
  ]
  return {
    submission,
    remarks: remarkRows,
    evidence: files,
    evidenceUses: await evidenceUsesOf(read, files, id),
    decisions,
    names: await namesOf(read, people),
    seal: sealRows.at(-1) ?? null,
  }
}
