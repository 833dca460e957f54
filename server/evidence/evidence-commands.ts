import { and, eq, isNull } from 'drizzle-orm'
import { ulid } from 'ulid'
import { evidenceRefusals } from '#shared/language/evidence-messages.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { translated } from '#shared/language/translated.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { evidence, figures } from '../db/schema.ts'
import { type FieldProblem, ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import { moveSubmission, requireOpen, windowOf } from '../submissions/open-submission.ts'
import { permit } from '../submissions/permit.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { Inspection } from './content-type.ts'
import type { Upload } from './receive-upload.ts'

type Acting = { readonly id: string; readonly user: SignedIn; readonly now: Date }

/** The refusal of a file whose content is not what may prove a figure. */
export function refusedContent(name: string, inspection: Extract<Inspection, { ok: false }>): ProblemError {
  const messages = {
    'wrong-kind': evidenceRefusals.wrongKind,
    'wrong-name': evidenceRefusals.wrongName,
    macros: evidenceRefusals.macros,
  }
  const message = translated(messages[inspection.reason], {
    name,
    found: inspection.found ?? evidenceRefusals.unknownContent,
  })
  return invalidInput([{ pointer: '#/body/file', message }])
}

/** Which figure the file proves: an indicator of the submission, and one of its operands or all of them. */
function subjectOf(definitions: DocumentDefinitions, submission: SubmissionRecord, fields: Upload['fields']) {
  const { indicator = '', operand } = fields
  const inForce = definitionsFor(definitions, submission.period).byBody.get(submission.body) ?? []
  const version = inForce.find((one) => one.version.indicator === indicator)?.version
  const problems: FieldProblem[] = []
  if (!version)
    problems.push({
      pointer: '#/body/indicator',
      message: submissionRefusals.noSuchIndicator,
      values: { id: indicator },
    })
  const known = version?.operands.map(({ key }) => key) ?? []
  if (version && operand && !known.includes(operand)) {
    const values = { indicator, id: operand, known: known.join(', ') }
    problems.push({ pointer: '#/body/operand', message: submissionRefusals.noSuchOperand, values })
  }
  if (problems.length > 0) throw invalidInput(problems)
  return { indicator, operand: operand || null }
}

/** While returned, only files of returned figures may change. */
async function requireReturned(
  tx: Transaction,
  submission: SubmissionRecord,
  indicator: string,
): Promise<void> {
  if (submission.status !== 'returned') return
  const [open] = await tx
    .select({ operand: figures.operand })
    .from(figures)
    .where(
      and(
        eq(figures.submission, submission.id),
        eq(figures.indicator, indicator),
        eq(figures.returned, true),
      ),
    )
  if (!open) throw new ProblemError('conflict', { message: submissionRefusals.onlyReturned })
}

/** Attaches a received file to a figure. Answers the evidence's id; the caller then keeps the bytes. */
export async function addEvidence(
  tx: Transaction,
  definitions: DocumentDefinitions,
  { upload, type, ...acting }: Acting & { upload: Upload; type: string },
): Promise<string> {
  const submission = await findSubmission(tx, acting.id)
  permit(acting.user, 'enter-figures', submission)
  requireOpen(windowOf(definitions, submission, acting.now))
  const subject = subjectOf(definitions, submission, upload.fields)
  await requireReturned(tx, submission, subject.indicator)
  const { sha256, size } = upload.file
  const row = {
    id: ulid(),
    submission: submission.id,
    ...subject,
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
    after: { ...subject, name: row.name, type, size, sha256 },
  })
  return row.id
}

/** Takes a file back while the submission is open; the row stays, marked, and so do its bytes. */
export async function removeEvidence(
  tx: Transaction,
  definitions: DocumentDefinitions,
  { evidence: id, ...acting }: Acting & { evidence: string },
): Promise<void> {
  const submission = await findSubmission(tx, acting.id)
  permit(acting.user, 'enter-figures', submission)
  requireOpen(windowOf(definitions, submission, acting.now))
  const [file] = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.id, id), eq(evidence.submission, submission.id), isNull(evidence.removedAt)))
  if (!file) throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  await requireReturned(tx, submission, file.indicator)
  await moveSubmission(tx, submission, {})
  await tx.update(evidence).set({ removedAt: acting.now }).where(eq(evidence.id, id))
  const { indicator, operand, name, sha256 } = file
  await recordEvent(tx, {
    at: acting.now,
    user: acting.user.id,
    action: 'evidence.removed',
    subject: `evidence/${id}`,
    submission: submission.id,
    before: { indicator, operand, name, sha256 },
  })
}
