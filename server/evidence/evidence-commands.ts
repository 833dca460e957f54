import { and, eq, isNull } from 'drizzle-orm'
import { ulid } from 'ulid'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { evidence } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { Content, Subject } from '../submissions/content.ts'
import { moveSubmission, requireOpen } from '../submissions/open-submission.ts'
import { permit } from '../submissions/permit.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { Upload } from './receive-upload.ts'
import type { ToldUpload } from './take-file.ts'

type Acting = { readonly id: string; readonly user: SignedIn; readonly now: Date }

/** What the file proves: an indicator or one of its operands, an activity or one of its due dates. */
async function subjectOf(
  tx: Transaction,
  content: Content,
  { submission, fields }: { submission: SubmissionRecord; fields: Upload['fields'] },
): Promise<Subject> {
  const [subject, part] = content.kind === 'kpi-order' ? ['indicator', 'operand'] : ['activity', 'due']
  const asked = { subject: fields[subject] ?? '', part: fields[part] || null }
  const pointers = { subject: `#/body/${subject}`, part: `#/body/${part}` }
  const { problems } = await content.partsOf(tx, submission, [{ ...asked, pointers }])
  if (problems.length > 0) throw invalidInput(problems)
  return asked
}

/** While returned, only files of what came back may change. */
async function requireReturned(
  tx: Transaction,
  content: Content,
  { submission, subject }: { submission: SubmissionRecord; subject: Subject },
): Promise<void> {
  if (submission.status !== 'returned' || (await content.isReturned(tx, submission.id, subject))) return
  throw new ProblemError('conflict', { message: submissionRefusals.onlyReturned })
}

/** Attaches a received file to a figure. Answers the evidence's id; the caller then keeps the bytes. */
export async function addEvidence(
  tx: Transaction,
  content: Content,
  { upload, ...acting }: Acting & { upload: ToldUpload },
): Promise<string> {
  const submission = await findSubmission(tx, acting.id)
  permit(acting.user, 'enter-figures', submission)
  requireOpen(content.window(submission, acting.now))
  const subject = await subjectOf(tx, content, { submission, fields: upload.fields })
  await requireReturned(tx, content, { submission, subject })
  const { type, file } = upload
  const { sha256, size } = file
  const row = {
    id: ulid(),
    submission: submission.id,
    indicator: subject.subject,
    operand: subject.part,
    name: upload.name,
    type,
    size,
    sha256,
    by: acting.user.id,
    at: acting.now,
    removedAt: null,
  }
  await moveSubmission(tx, submission, {})
  await tx.insert(evidence).values(row)
  await recordEvent(tx, {
    at: acting.now,
    user: acting.user.id,
    action: 'evidence.added',
    subject: `evidence/${row.id}`,
    submission: submission.id,
    after: { ...content.named(subject), name: row.name, type, size, sha256 },
  })
  return row.id
}

/** Takes a file back while the submission is open; the row stays, marked, and so do its bytes. */
export async function removeEvidence(
  tx: Transaction,
  content: Content,
  { evidence: id, ...acting }: Acting & { evidence: string },
): Promise<void> {
  const submission = await findSubmission(tx, acting.id)
  permit(acting.user, 'enter-figures', submission)
  requireOpen(content.window(submission, acting.now))
  const [file] = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.id, id), eq(evidence.submission, submission.id), isNull(evidence.removedAt)))
  if (!file) throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  const subject = { subject: file.indicator, part: file.operand }
  await requireReturned(tx, content, { submission, subject })
  await moveSubmission(tx, submission, {})
  await tx.update(evidence).set({ removedAt: acting.now }).where(eq(evidence.id, id))
  const { name, sha256 } = file
  await recordEvent(tx, {
    at: acting.now,
    user: acting.user.id,
    action: 'evidence.removed',
    subject: `evidence/${id}`,
    submission: submission.id,
    before: { ...content.named(subject), name, sha256 },
  })
}
