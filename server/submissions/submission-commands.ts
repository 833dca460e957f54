import { and, eq } from 'drizzle-orm'
import { operandWordsOf } from '#shared/language/operand-messages.ts'
import { rowProblemText } from '#shared/language/row-problem-text.ts'
import { LANGUAGES, type Translated } from '#shared/language/say.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { figures, remarks } from '../db/schema.ts'
import { type FieldProblem, ProblemError } from '../http/problem-error.ts'
import { pointerTo } from '../http/zod-problems.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { moveSubmission, nextStatus, requireOpen, staleVersion, windowOf } from './open-submission.ts'
import { permit } from './permit.ts'
import { findSubmission, readSubmission } from './submission-data.ts'
import { type AssessedRow, assessRows } from './submission-rows.ts'

export type Move = {
  readonly id: string
  readonly version: number
  readonly user: SignedIn
  readonly now: Date
}

function inLanguages(row: AssessedRow, problem: AssessedRow['problems'][number]): Translated {
  const { operands, decimals, number } = row.inForce.version
  const words = LANGUAGES.map((language) => {
    const operandNames = operandWordsOf(operands, language)
    return [language, `${number}. ${rowProblemText(problem, language, { operandNames, places: decimals })}`]
  })
  return Object.fromEntries(words)
}

function blockers(rows: readonly AssessedRow[]): FieldProblem[] {
  return rows.flatMap((row) =>
    row.problems
      .filter(({ severity }) => severity === 'blocks')
      .map((problem) => ({
        pointer: pointerTo([
          'figures',
          row.inForce.version.indicator,
          ...(problem.operand === null ? [] : [problem.operand]),
        ]),
        message: inLanguages(row, problem),
      })),
  )
}

/**
 * Sends to the digital deputy. Refused while anything blocks: an empty operand of an indicator that is due, an error,
 * a fall without a reason, a remark without an answer; each is named. Sending twice has one effect (S28).
 */
export async function sendSubmission(
  tx: Transaction,
  definitions: DocumentDefinitions,
  move: Move,
): Promise<void> {
  const data = await readSubmission(tx, move.id)
  const { submission } = data
  permit(move.user, 'send-submission', submission)
  if (submission.status === 'sent') return
  requireOpen(windowOf(definitions, submission, move.now))
  const status = nextStatus(submission, 'send')
  if (move.version !== submission.version) throw staleVersion(submission)
  const inForce = definitionsFor(definitions, submission.period)
  const inTheWay = blockers(assessRows(data, inForce.byBody.get(submission.body) ?? [], inForce.method))
  if (inTheWay.length > 0) {
    throw new ProblemError(
      'invalid-input',
      { message: submissionRefusals.incomplete, values: { count: inTheWay.length } },
      { fields: inTheWay },
    )
  }
  await moveSubmission(tx, submission, { status: status ?? 'sent', sentAt: move.now, sentBy: move.user.id })
  await tx.update(figures).set({ returned: false }).where(eq(figures.submission, submission.id))
  await recordEvent(tx, {
    at: move.now,
    user: move.user.id,
    action: 'submission.sent',
    subject: `submission/${submission.id}`,
    submission: submission.id,
    before: { status: submission.status },
    after: { status: 'sent', round: submission.round },
  })
}

/** Answers a remark in words, while its figure is open. */
export async function answerRemark(
  tx: Transaction,
  definitions: DocumentDefinitions,
  { remark, answer, ...move }: Move & { remark: string; answer: string },
): Promise<void> {
  const submission = await findSubmission(tx, move.id)
  permit(move.user, 'enter-figures', submission)
  requireOpen(windowOf(definitions, submission, move.now))
  if (move.version !== submission.version) throw staleVersion(submission)
  const [asked] = await tx
    .select()
    .from(remarks)
    .where(and(eq(remarks.id, remark), eq(remarks.submission, submission.id)))
  if (!asked) throw new ProblemError('not-found', { message: submissionRefusals.remarkUnknown })
  await moveSubmission(tx, submission, {})
  await tx
    .update(remarks)
    .set({ answer, answeredBy: move.user.id, answeredAt: move.now })
    .where(eq(remarks.id, remark))
  await recordEvent(tx, {
    at: move.now,
    user: move.user.id,
    action: 'remark.answered',
    subject: `remark/${remark}`,
    submission: submission.id,
    before: { answer: asked.answer },
    after: { answer, indicator: asked.indicator, operand: asked.operand },
  })
}
