import { and, eq, inArray } from 'drizzle-orm'
import { ulid } from 'ulid'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { figures, remarks, reviewDecisions } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import { moveSubmission, nextStatus, staleVersion } from '../submissions/open-submission.ts'
import { permit } from '../submissions/permit.ts'
import type { Move } from '../submissions/submission-commands.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'

export type ReturnedFigure = {
  indicator: string
  operand?: string | null | undefined
  code: string
  reason: string
}

type Cell = { indicator: string; operand: string }

/** The cells that a return opens: the operand, or all of the indicator's; unknown ones are problems. */
export function returnedCells(
  definitions: DocumentDefinitions,
  submission: SubmissionRecord,
  returned: readonly Pick<ReturnedFigure, 'indicator' | 'operand'>[],
): Cell[] {
  const inForce = definitionsFor(definitions, submission.period).byBody.get(submission.body) ?? []
  const operandsOf = new Map(
    inForce.map(({ version }) => [version.indicator, version.operands.map(({ key }) => key)]),
  )
  const problems: FieldProblem[] = []
  const cells = returned.flatMap(({ indicator, operand }, index): Cell[] => {
    const known = operandsOf.get(indicator)
    const pointer = `#/body/figures/${index}`
    if (!known) {
      problems.push({
        pointer: `${pointer}/indicator`,
        message: submissionRefusals.noSuchIndicator,
        values: { id: indicator },
      })
      return []
    }
    if (operand === undefined || operand === null) return known.map((key) => ({ indicator, operand: key }))
    if (known.includes(operand)) return [{ indicator, operand }]
    const values = { indicator, id: operand, known: known.join(', ') }
    problems.push({ pointer: `${pointer}/operand`, message: submissionRefusals.noSuchOperand, values })
    return []
  })
  if (problems.length > 0) throw invalidInput(problems)
  return cells
}

/** Opens exactly these cells; one that was never typed gets an empty row to carry the mark. */
export async function openCells(
  tx: Transaction,
  { submission, cells, now }: { submission: string; cells: readonly Cell[]; now: Date },
): Promise<void> {
  await tx.update(figures).set({ returned: false }).where(eq(figures.submission, submission))
  for (const [indicator, group] of Map.groupBy(cells, (cell) => cell.indicator)) {
    const operands = group.map(({ operand }) => operand)
    const rows = operands.map((operand) => ({
      submission,
      indicator,
      operand,
      state: 'not-reported' as const,
      value: null,
      ground: null,
      note: null,
      returned: true,
      by: null,
      at: now,
    }))
    await tx.insert(figures).values(rows).onConflictDoNothing()
    await tx
      .update(figures)
      .set({ returned: true })
      .where(
        and(
          eq(figures.submission, submission),
          eq(figures.indicator, indicator),
          inArray(figures.operand, operands),
        ),
      )
  }
}

/** Keeps why each figure came back, under the round that ends with it. */
export async function keepRemarks(
  tx: Transaction,
  {
    submission,
    stage,
    returned,
    by,
    now,
  }: {
    submission: SubmissionRecord
    stage: 'deputy' | 'reviewer'
    returned: readonly ReturnedFigure[]
    by: string
    now: Date
  },
): Promise<void> {
  const { id, round } = submission
  const unanswered = { answer: null, answeredBy: null, answeredAt: null }
  await tx.insert(remarks).values(
    returned.map(({ indicator, operand = null, code, reason }) => ({
      id: ulid(),
      submission: id,
      round,
      indicator,
      operand,
      stage,
      code,
      reason,
      by,
      at: now,
      ...unanswered,
    })),
  )
}

/**
 * Returns figures, each with its reason, by the deputy (while it is on that desk) or by the reviewer.
 * Only these reopen; the round is counted and its remarks are kept.
 */
export async function returnFigures(
  tx: Transaction,
  definitions: DocumentDefinitions,
  { figures: returned, ...move }: Move & { figures: readonly ReturnedFigure[] },
): Promise<void> {
  const submission = await findSubmission(tx, move.id)
  const stage = submission.status === 'approved' || submission.status === 'in-review' ? 'reviewer' : 'deputy'
  permit(move.user, stage === 'reviewer' ? 'review-submission' : 'approve-submission', submission)
  const status = nextStatus(submission, 'return')
  if (status === null) return
  if (move.version !== submission.version) throw staleVersion(submission)
  const cells = returnedCells(definitions, submission, returned)
  await moveSubmission(tx, submission, { status, round: submission.round + 1 })
  await openCells(tx, { submission: submission.id, cells, now: move.now })
  await keepRemarks(tx, { submission, stage, returned, by: move.user.id, now: move.now })
  await tx.delete(reviewDecisions).where(eq(reviewDecisions.submission, submission.id))
  await recordEvent(tx, {
    at: move.now,
    user: move.user.id,
    action: 'submission.returned',
    subject: `submission/${submission.id}`,
    submission: submission.id,
    before: { status: submission.status },
    after: { status, round: submission.round, stage, figures: returned },
  })
}
