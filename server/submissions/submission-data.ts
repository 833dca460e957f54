import { and, asc, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Figure } from '#shared/engine/figure.ts'
import { previousPeriod } from '#shared/engine/period.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Connection } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { evidence, figures, remarks, reviewDecisions, seals, submissions, users } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'

export type SubmissionRecord = typeof submissions.$inferSelect
export type FigureRecord = typeof figures.$inferSelect
export type RemarkRecord = typeof remarks.$inferSelect
export type EvidenceRecord = typeof evidence.$inferSelect
export type DecisionRecord = typeof reviewDecisions.$inferSelect

/** Figures of one submission: indicator → operand → record. */
export type FiguresByIndicator = ReadonlyMap<string, Readonly<Record<string, FigureRecord>>>

/** How many quarters back the form and the suspicion marks look. */
const HISTORY_QUARTERS = 8

/** A record as the engine reads it. */
export function figureOf(record: FigureRecord): Figure {
  if (record.state === 'value' && record.value !== null) return { state: 'value', value: record.value }
  const state = record.state === 'value' ? 'not-reported' : record.state
  return record.ground === null ? { state } : { state, ground: record.ground }
}

/** An indicator's figures as the engine reads them. */
export function figuresOf(
  records: Readonly<Record<string, FigureRecord>> | undefined,
): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(records ?? {}).map(([operand, record]) => [operand, figureOf(record)]),
  )
}

/** Groups records by indicator and operand. */
export function byIndicator(records: readonly FigureRecord[]): FiguresByIndicator {
  const grouped = new Map<string, Record<string, FigureRecord>>()
  for (const record of records) {
    const known = grouped.get(record.indicator)
    if (known) known[record.operand] = record
    else grouped.set(record.indicator, { [record.operand]: record })
  }
  return grouped
}

/** The submission, or a refusal that names the id. */
export async function findSubmission(read: Connection, id: string): Promise<SubmissionRecord> {
  const statement = prepared(read, 'find-submission', () =>
    read
      .select()
      .from(submissions)
      .where(eq(submissions.id, sql.placeholder('id')))
      .prepare('find_submission'),
  )
  const [found] = await statement.execute({ id })
  if (found) return found
  throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
}

/** What the submission holds of these indicators. */
export async function readFigures(
  read: Connection,
  submission: string,
  indicators: readonly string[],
): Promise<FiguresByIndicator> {
  const places = indicators.map((_, index) => sql.placeholder(`indicator${index}`))
  const statement = prepared(read, `figures-of-${indicators.length}`, () =>
    read
      .select()
      .from(figures)
      .where(and(eq(figures.submission, sql.placeholder('submission')), inArray(figures.indicator, places)))
      .prepare(`figures_of_${indicators.length}`),
  )
  const named = Object.fromEntries(indicators.map((indicator, index) => [`indicator${index}`, indicator]))
  return byIndicator(await statement.execute({ submission, ...named }))
}

/** A submission with everything that its page shows. */
export type SubmissionData = {
  readonly submission: SubmissionRecord
  readonly figures: FiguresByIndicator
  /** The body's earlier submissions of the last two years with their figures, oldest first. */
  readonly earlier: readonly { readonly submission: SubmissionRecord; readonly figures: FiguresByIndicator }[]
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

function earliest(period: string): string {
  let first = period
  for (let step = 0; step < HISTORY_QUARTERS; step++) first = previousPeriod(first)
  return first
}

/** Reads a submission whole. */
export async function readSubmission(read: Connection, id: string): Promise<SubmissionData> {
  const submission = await findSubmission(read, id)
  const { document, body, period } = submission
  const line = await read
    .select()
    .from(submissions)
    .where(
      and(
        eq(submissions.document, document),
        eq(submissions.body, body),
        gte(submissions.period, earliest(period)),
        lte(submissions.period, period),
      ),
    )
    .orderBy(asc(submissions.period))
  const records = await read
    .select()
    .from(figures)
    .where(
      inArray(
        figures.submission,
        line.map((one) => one.id),
      ),
    )
  const bySubmission = Map.groupBy(records, (record) => record.submission)
  const grouped = (one: SubmissionRecord) => byIndicator(bySubmission.get(one.id) ?? [])
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
    ...records.map(({ by }) => by),
    ...remarkRows.flatMap(({ by, answeredBy }) => [by, answeredBy]),
    ...files.map(({ by }) => by),
    ...decisions.map(({ by }) => by),
  ]
  return {
    submission,
    figures: grouped(submission),
    earlier: line.filter((one) => one.id !== id).map((one) => ({ submission: one, figures: grouped(one) })),
    remarks: remarkRows,
    evidence: files,
    evidenceUses: await evidenceUsesOf(read, files, id),
    decisions,
    names: await namesOf(read, people),
    seal: sealRows.at(-1) ?? null,
  }
}
