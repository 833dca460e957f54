import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { AnySubmission } from '#shared/api/submission-addresses.ts'
import type { DocumentKind, Submission, SubmissionHead } from '#shared/api/submission-shapes.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { can, scopeOf } from '#shared/rules/permissions.ts'
import type { ReportingWindow } from '#shared/rules/reporting-window.ts'
import type { SubmissionStatus } from '#shared/rules/submission-status.ts'
import type { Connection } from '../db/database.ts'
import { bodies, planningDocuments, submissions } from '../db/schema.ts'
import { fetchedPage, offsetOf } from '../http/paging.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { Asking, Content, Contents, Described } from './content.ts'
import { person } from './describe-parts.ts'
import { latenessOf } from './lateness.ts'
import { permit } from './permit.ts'
import { NOTHING, type Progress } from './progress.ts'
import { findSubmission, type SubmissionRecord } from './submission-data.ts'
import { namesOf, type SubmissionPapers } from './submission-papers.ts'

const IN_TIME = { late: false, daysLate: 0 }

type Head = {
  readonly window: ReportingWindow
  readonly now: Date
  readonly names: ReadonlyMap<string, string>
  readonly progress: Progress
}

function describeHead(
  content: Content,
  submission: SubmissionRecord,
  { window, now, names, progress }: Head,
): SubmissionHead {
  const { id, document, body, period, status, version, round, demo } = submission
  return {
    id,
    kind: content.kind,
    document,
    body,
    bodyName: content.bodyName(body),
    period,
    status,
    version,
    round,
    deadline: submission.deadline.toISOString(),
    ...(content.isRetrospective(submission) ? IN_TIME : latenessOf(submission, now)),
    window,
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

type Allowing = Asking & { readonly isOpen: boolean; readonly hands: ReadonlySet<string> }

/** What the reader may do now. Author ≠ approver shows here and is enforced by the commands (S30). */
function allowedTo(
  submission: SubmissionRecord,
  { user, language, isOpen, hands }: Allowing,
): Submission['allowed'] {
  const { status } = submission
  const may = (action: Parameters<typeof can>[1]) => can(user, action, { body: submission.body })
  const isAuthor = hands.has(user.id) || submission.sentBy === user.id
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

function describeRounds(data: SubmissionPapers): Submission['rounds'] {
  const byRound = Map.groupBy(data.remarks, ({ round }) => round)
  return [...byRound].flatMap(([round, remarks]) => {
    const [first] = remarks
    const by = first && person(data.names, first.by)
    return first && by
      ? [{ round, returnedBy: by, stage: first.stage, at: first.at.toISOString(), remarks: remarks.length }]
      : []
  })
}

function describeCourse(
  submission: SubmissionRecord,
  { papers, hands }: Pick<Described, 'papers' | 'hands'>,
  asking: Asking & { isOpen: boolean },
) {
  const { seal } = papers
  return {
    rounds: describeRounds(papers),
    allowed: allowedTo(submission, { ...asking, hands }),
    seal: seal ? { revision: seal.revision, digest: seal.digest, at: seal.at.toISOString() } : null,
  }
}

/** A submission whole, in the reader's language and with what the reader may do. */
export async function describeSubmission(
  read: Connection,
  contentOf: Contents,
  { id, ...asking }: Asking & { id: string },
): Promise<AnySubmission> {
  const submission = await findSubmission(read, id)
  permit(asking.user, 'read-submission', submission)
  const content = await contentOf(submission.document)
  const window = content.window(submission, asking.now)
  const mayEnter = window.open && can(asking.user, 'enter-figures', { body: submission.body })
  const described = await content.describe(read, submission, { ...asking, mayEnter })
  const { papers, progress, own } = described
  const head = describeHead(content, submission, { window, now: asking.now, names: papers.names, progress })
  return { ...head, ...describeCourse(submission, described, { ...asking, isOpen: window.open }), ...own }
}

/** A submission of figures whole; one of activities has no figures to be entered, and is refused before. */
export async function describeFigureSubmission(
  read: Connection,
  contentOf: Contents,
  asked: Asking & { id: string },
): Promise<Submission> {
  const found = await describeSubmission(read, contentOf, asked)
  if (found.kind === 'kpi-order') return found
  throw new Error(`submission ${asked.id} has no figures`)
}

type Filter = {
  kind?: DocumentKind | undefined
  document?: string | undefined
  period?: string | undefined
  body?: string | undefined
  status?: SubmissionStatus | undefined
  cursor?: string | undefined
  limit: number
}

/** The submissions that the reader may see, newest period first, then in the order of the bodies. */
export async function listSubmissions(
  read: Connection,
  contentOf: Contents,
  { user, now, filter }: { user: SignedIn; now: Date; filter: Filter },
): Promise<{ items: SubmissionHead[]; next: string | null }> {
  const scope = scopeOf(user, 'read-submission')
  if (filter.body !== undefined) permit(user, 'read-submission', { body: filter.body })
  if (scope !== 'all' && scope.length === 0) return { items: [], next: null }
  const rows = await read
    .select({ submission: submissions })
    .from(submissions)
    .innerJoin(bodies, eq(bodies.id, submissions.body))
    .innerJoin(planningDocuments, eq(planningDocuments.id, submissions.document))
    .where(
      and(
        filter.kind === undefined ? undefined : eq(planningDocuments.kind, filter.kind),
        filter.document === undefined ? undefined : eq(submissions.document, filter.document),
        filter.period === undefined ? undefined : eq(submissions.period, filter.period),
        filter.body === undefined ? undefined : eq(submissions.body, filter.body),
        filter.status === undefined ? undefined : eq(submissions.status, filter.status),
        scope === 'all' ? undefined : inArray(submissions.body, scope),
      ),
    )
    .orderBy(desc(submissions.period), asc(bodies.number), asc(submissions.document))
    .limit(filter.limit + 1)
    .offset(offsetOf(filter))
  const page = fetchedPage(
    rows.map(({ submission }) => submission),
    filter,
  )
  return { ...page, items: await describeHeads(read, contentOf, { submissions: page.items, now }) }
}

async function describeHeads(
  read: Connection,
  contentOf: Contents,
  { submissions: listed, now }: { submissions: readonly SubmissionRecord[]; now: Date },
): Promise<SubmissionHead[]> {
  if (listed.length === 0) return []
  const names = await namesOf(
    read,
    listed.flatMap(({ sentBy, approvedBy, acceptedBy }) => [sentBy, approvedBy, acceptedBy]),
  )
  const byDocument = Map.groupBy(listed, ({ document }) => document)
  const heads = new Map<string, SubmissionHead>()
  for (const [document, own] of byDocument) {
    const content = await contentOf(document)
    const progress = await content.progress(read, own)
    for (const submission of own) {
      const window = content.window(submission, now)
      const told = progress.get(submission.id) ?? NOTHING
      heads.set(submission.id, describeHead(content, submission, { window, now, names, progress: told }))
    }
  }
  return listed.flatMap(({ id }) => heads.get(id) ?? [])
}

/** Refuses unless the reader may see the submission; answers it. */
export async function findReadable(read: Connection, user: SignedIn, id: string): Promise<SubmissionRecord> {
  const submission = await findSubmission(read, id)
  permit(user, 'read-submission', submission)
  return submission
}
