import { asc, eq, inArray } from 'drizzle-orm'
import type { DraftEdition, DraftReturn } from '#shared/api/programme-editing.ts'
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
import { authorsOf } from './draft-authors.ts'
import { openReturn, type ReturnRow, returnsOf } from './draft-returns.ts'
import { ofEdition } from './draft-version.ts'

type DraftRow = ProgrammeRecord['drafts'][number]

export function draftRow(record: ProgrammeRecord, number: number): DraftRow {
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
  const returns = await returnsOf(read, { id: record.id, number })
  return {
    ...{ act, effectiveFrom, unexplained },
    steps: steps.length,
    isSent: draft.sentAt !== null,
    authors: authorsOf(draft, { returns, steps }),
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

type Person = Awaited<ReturnType<typeof peopleOf>>

const doneBy = (person: Person, by: string | null, at: Date) => ({ by: person(by), at: at.toISOString() })

function describeReturn(row: ReturnRow, person: Person): DraftReturn {
  const { answer, answeredBy, answeredAt } = row
  return {
    number: row.number,
    sent: doneBy(person, row.sentBy, row.sentAt),
    returned: doneBy(person, row.returnedBy, row.returnedAt),
    remark: row.remark,
    answer: answeredAt && { ...doneBy(person, answeredBy, answeredAt), text: answer ?? '' },
  }
}

function stateOf({ approvedAt, sentAt }: DraftRow, returns: readonly ReturnRow[]): DraftEdition['state'] {
  if (approvedAt) return 'approved'
  if (sentAt) return 'sent'
  return openReturn(returns) ? 'returned' : 'in-work'
}

/** A draft edition as one person finds it: its work so far, and what they may do with it. */
export async function describeDraft(
  read: Connection,
  record: ProgrammeRecord,
  { number, user, now }: { number: number; user: SignedIn; now: Date },
): Promise<DraftEdition> {
  const draft = draftRow(record, number)
  const steps = await stepsOf(read, record, number)
  const returns = await returnsOf(read, { id: record.id, number })
  const standing = await standingOfDraft(read, record, number)
  const { preparedBy, preparedAt, sentBy, sentAt, approvedBy, approvedAt } = draft
  const others = [approvedBy, ...returns.flatMap((one) => [one.returnedBy, one.answeredBy])]
  const person = await peopleOf(read, [...standing.authors, ...others.filter((one) => one !== null)])
  const base = record.editions.findLast((one) => one.number < number)
  return {
    programme: describeHead(record, dateInAlmaty(now)),
    edition: describeEdition(record, editionOf(record, number)),
    base: base?.number ?? null,
    version: draft.version,
    dueDays: record.document.dueDays,
    state: stateOf(draft, returns),
    prepared: doneBy(person, preparedBy, preparedAt),
    sent: sentAt && doneBy(person, sentBy, sentAt),
    approved: approvedAt && doneBy(person, approvedBy, approvedAt),
    returns: returns.map((row) => describeReturn(row, person)),
    steps: steps.map(({ step, subject, by, at }) => ({
      number: step,
      subjects: JSON.parse(subject) as string[],
      ...doneBy(person, by, at),
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
