import { asc, eq, inArray } from 'drizzle-orm'
import type { DraftEdition } from '#shared/api/programme-editing.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { approveObstacles, type DraftStanding, sendObstacles } from '#shared/rules/draft-edition.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Connection } from '../db/database.ts'
import { editionSteps, findingExplanations, fundingSources, users } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { describeEdition } from '../programmes/describe-parts.ts'
import { describeHead } from '../programmes/describe-programme.ts'
import { editionOf } from '../programmes/edition-at.ts'
import { findingsOf } from '../programmes/finding-queries.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { ofEdition } from './draft-version.ts'

type DraftRow = ProgrammeRecord['drafts'][number]

function draftRow(record: ProgrammeRecord, number: number): DraftRow {
  const found = record.drafts.find(({ edition }) => edition === number)
  if (found) return found
  throw new ProblemError('not-found', { message: editingProblems.notDraft, values: { number } })
}

async function stepsOf(read: Connection, { id }: ProgrammeRecord, number: number) {
  return read
    .select()
    .from(editionSteps)
    .where(ofEdition({ id, number }, editionSteps))
    .orderBy(asc(editionSteps.step))
}

async function explained(read: Connection, { id }: ProgrammeRecord): Promise<Set<string>> {
  const rows = await read
    .select({ finding: findingExplanations.finding })
    .from(findingExplanations)
    .where(eq(findingExplanations.document, id))
  return new Set(rows.map(({ finding }) => finding))
}

async function countFindings(read: Connection, record: ProgrammeRecord, number: number) {
  const known = await explained(read, record)
  const counts = { error: 0, warning: 0, note: 0, unexplained: 0 }
  for (const { id, severity } of findingsOf(record, number)) {
    counts[severity]++
    if (severity === 'error' && !known.has(id)) counts.unexplained++
  }
  return counts
}

/** What the rules of sending and approving ask about a draft. */
export async function standingOfDraft(
  read: Connection,
  record: ProgrammeRecord,
  number: number,
): Promise<DraftStanding> {
  const draft = draftRow(record, number)
  const { act, effectiveFrom } = editionOf(record, number)
  const steps = await stepsOf(read, record, number)
  const { unexplained } = await countFindings(read, record, number)
  const authors = [draft.preparedBy, draft.sentBy, ...steps.map(({ by }) => by)]
  return {
    ...{ act, effectiveFrom, unexplained },
    steps: steps.length,
    isSent: draft.sentAt !== null,
    authors: [...new Set(authors.filter((one) => one !== null))],
  }
}

async function peopleOf(read: Connection, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  const rows =
    wanted.length === 0
      ? []
      : await read.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, wanted))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id: string | null) => ({ id: id ?? '', name: names.get(id ?? '') ?? '' })
}

/** A draft edition as one person finds it: its work so far, and what they may do with it. */
export async function describeDraft(
  read: Connection,
  record: ProgrammeRecord,
  { number, user, now }: { number: number; user: SignedIn; now: Date },
): Promise<DraftEdition> {
  const draft = draftRow(record, number)
  const steps = await stepsOf(read, record, number)
  const standing = await standingOfDraft(read, record, number)
  const { preparedBy, sentBy, sentAt, approvedBy, approvedAt } = draft
  const person = await peopleOf(read, [...standing.authors, ...(approvedBy === null ? [] : [approvedBy])])
  const done = (by: string | null, at: Date | null) => at && { by: person(by), at: at.toISOString() }
  const base = record.editions.findLast((one) => one.number < number)
  return {
    programme: describeHead(record, dateInAlmaty(now)),
    edition: describeEdition(record, editionOf(record, number)),
    base: base?.number ?? null,
    version: draft.version,
    dueDays: record.document.dueDays,
    state: approvedAt ? 'approved' : sentAt ? 'sent' : 'in-work',
    prepared: { by: person(preparedBy), at: draft.preparedAt.toISOString() },
    sent: done(sentBy, sentAt),
    approved: done(approvedBy, approvedAt),
    steps: steps.map(({ step, subject, by, at }) => ({
      number: step,
      subjects: JSON.parse(subject) as string[],
      by: person(by),
      at: at.toISOString(),
    })),
    findings: await countFindings(read, record, number),
    obstacles: { send: sendObstacles(standing), approve: approveObstacles(standing, user.id) },
    places: record.programme.totalPlaces,
  }
}

/** Every funding source, for choosing one. */
export async function listFundingSources(read: Connection) {
  const rows = await read.select().from(fundingSources)
  return rows.map(({ id, kind, name, parts }) => ({ id, kind, name, parts }))
}
