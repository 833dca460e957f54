import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Submission, SubmissionHead } from '#shared/api/submission-shapes.ts'
import type { Language } from '#shared/language/say.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { can, scopeOf } from '#shared/rules/permissions.ts'
import type { SubmissionStatus } from '#shared/rules/submission-status.ts'
import type { Connection } from '../db/database.ts'
import { bodies, figures, submissions } from '../db/schema.ts'
import { fetchedPage, offsetOf } from '../http/paging.ts'
import type { Definitions, DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { person } from './describe-parts.ts'
import { latenessOf } from './lateness.ts'
import { windowOf } from './open-submission.ts'
import { permit } from './permit.ts'
import { type Progress, progressOf, roughProgress } from './progress.ts'
import {
  byIndicator,
  findSubmission,
  namesOf,
  readSubmission,
  type SubmissionData,
  type SubmissionRecord,
} from './submission-data.ts'
import { assessRows, describeRow } from './submission-rows.ts'

type Asking = { user: SignedIn; now: Date; language: Language }

function describeHead(
  definitions: DocumentDefinitions,
  submission: SubmissionRecord,
  { now, names, progress }: { now: Date; names: ReadonlyMap<string, string>; progress: Progress },
): SubmissionHead & { kind: 'kpi-order' } {
  const { id, document, body, period, status, version, round, demo } = submission
  const bodyRow = definitions.bodies.get(body)
  if (!bodyRow) throw new Error(`body ${body} is not in the database`)
  return {
    id,
    kind: 'kpi-order',
    document,
    body,
    bodyName: bodyRow.name,
    period,
    status,
    version,
    round,
    deadline: submission.deadline.toISOString(),
    ...latenessOf(submission, now),
    window: windowOf(definitions, submission, now),
    demo,
    progress,
    sentAt: submission.sentAt?.toISOString() ?? null,
    sentBy: person(names, submission.sentBy),
    approvedAt: submission.approvedAt?.toISOString() ?? null,
    approvedBy: person(names, submission.approvedBy),
    acceptedAt: submission.acceptedAt?.toISOString() ?? null,
    acceptedBy: person(names, submission.acceptedBy),
  }
}

/** What the reader may do now. Author ≠ approver shows here and is enforced by the commands (S30). */
function allowedTo(
  data: SubmissionData,
  { user, language, isOpen }: Asking & { isOpen: boolean },
): Submission['allowed'] {
  const { submission } = data
  const { status } = submission
  const may = (action: Parameters<typeof can>[1]) => can(user, action, { body: submission.body })
  const isAuthor = authorsOf(data).has(user.id)
  const approves = status === 'sent' && may('approve-submission')
  const reviews = (status === 'approved' || status === 'in-review') && may('review-submission')
  const isApprover = isAuthor || submission.approvedBy === user.id
  const because =
    approves && isAuthor
      ? submissionRefusals.ownFigures[language]
      : reviews && isApprover
        ? submissionRefusals.ownApproval[language]
        : null
  return {
    enter: isOpen && may('enter-figures'),
    send: isOpen && may('send-submission'),
    approve: approves && !isAuthor,
    return: approves || reviews,
    review: reviews,
    accept: reviews && !isApprover,
    reopen: status === 'accepted' && may('review-submission'),
    because,
  }
}

/** Everybody whose hand is in the figures as they stand, and who sent them. */
export function authorsOf({
  submission,
  figures: held,
}: Pick<SubmissionData, 'submission' | 'figures'>): Set<string> {
  const hands = [...held.values()].flatMap((records) => Object.values(records).map(({ by }) => by))
  return new Set([...hands, submission.sentBy].flatMap((id) => id ?? []))
}

function describeRounds(data: SubmissionData): Submission['rounds'] {
  const byRound = Map.groupBy(data.remarks, ({ round }) => round)
  return [...byRound].flatMap(([round, remarks]) => {
    const [first] = remarks
    const by = first && person(data.names, first.by)
    return first && by
      ? [{ round, returnedBy: by, stage: first.stage, at: first.at.toISOString(), remarks: remarks.length }]
      : []
  })
}

/** A submission whole, in the reader's language and with what the reader may do. */
export async function describeSubmission(
  read: Connection,
  definitionsOf: Definitions,
  { id, ...asking }: Asking & { id: string },
): Promise<Submission> {
  const data = await readSubmission(read, id)
  const { submission } = data
  permit(asking.user, 'read-submission', submission)
  const definitions = await definitionsOf(submission.document)
  const inForce = definitionsFor(definitions, submission.period, submission.acceptedAt)
  const rows = assessRows(data, inForce.byBody.get(submission.body) ?? [], inForce.method)
  const isOpen = windowOf(definitions, submission, asking.now).open
  const head = describeHead(definitions, submission, {
    now: asking.now,
    names: data.names,
    progress: progressOf(rows),
  })
  const mayEnter = isOpen && can(asking.user, 'enter-figures', { body: submission.body })
  return {
    ...head,
    method: inForce.method,
    rounds: describeRounds(data),
    allowed: allowedTo(data, { ...asking, isOpen }),
    rows: rows.map((row) => describeRow(row, data, { language: asking.language, isOpen: mayEnter })),
    seal: data.seal
      ? { revision: data.seal.revision, digest: data.seal.digest, at: data.seal.at.toISOString() }
      : null,
  }
}

type Filter = {
  period?: string | undefined
  body?: string | undefined
  status?: SubmissionStatus | undefined
  cursor?: string | undefined
  limit: number
}

/** The submissions that the reader may see, newest period first, then in the order of the bodies. */
export async function listSubmissions(
  read: Connection,
  definitionsOf: Definitions,
  { user, now, filter }: { user: SignedIn; now: Date; filter: Filter },
): Promise<{ items: SubmissionHead[]; next: string | null }> {
  const scope = scopeOf(user, 'read-submission')
  if (filter.body !== undefined) permit(user, 'read-submission', { body: filter.body })
  if (scope !== 'all' && scope.length === 0) return { items: [], next: null }
  const rows = await read
    .select({ submission: submissions })
    .from(submissions)
    .innerJoin(bodies, eq(bodies.id, submissions.body))
    .where(
      and(
        filter.period === undefined ? undefined : eq(submissions.period, filter.period),
        filter.body === undefined ? undefined : eq(submissions.body, filter.body),
        filter.status === undefined ? undefined : eq(submissions.status, filter.status),
        scope === 'all' ? undefined : inArray(submissions.body, scope),
      ),
    )
    .orderBy(desc(submissions.period), asc(bodies.number))
    .limit(filter.limit + 1)
    .offset(offsetOf(filter))
  const page = fetchedPage(
    rows.map(({ submission }) => submission),
    filter,
  )
  return { ...page, items: await describeHeads(read, definitionsOf, { submissions: page.items, now }) }
}

async function describeHeads(
  read: Connection,
  definitionsOf: Definitions,
  { submissions: listed, now }: { submissions: readonly SubmissionRecord[]; now: Date },
): Promise<SubmissionHead[]> {
  if (listed.length === 0) return []
  const names = await namesOf(
    read,
    listed.flatMap(({ sentBy, approvedBy, acceptedBy }) => [sentBy, approvedBy, acceptedBy]),
  )
  const records = await read
    .select()
    .from(figures)
    .where(
      inArray(
        figures.submission,
        listed.map(({ id }) => id),
      ),
    )
  const held = Map.groupBy(records, ({ submission }) => submission)
  return Promise.all(
    listed.map(async (submission) => {
      const definitions = await definitionsOf(submission.document)
      const inForce = definitionsFor(definitions, submission.period, submission.acceptedAt)
      const own = byIndicator(held.get(submission.id) ?? [])
      const progress = roughProgress(inForce.byBody.get(submission.body) ?? [], own)
      return describeHead(definitions, submission, { now, names, progress })
    }),
  )
}

/** Refuses unless the reader may see the submission; answers it. */
export async function findReadable(read: Connection, user: SignedIn, id: string): Promise<SubmissionRecord> {
  const submission = await findSubmission(read, id)
  permit(user, 'read-submission', submission)
  return submission
}
