import { and, eq, isNull, or } from 'drizzle-orm'
import type { FigureChange } from '#shared/api/submissions.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { remarks } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { type CellChange, isChange, readChanges } from './figure-changes.ts'
import { moveSubmission, requireOpen, staleVersion, windowOf } from './open-submission.ts'
import { permit } from './permit.ts'
import {
  type FiguresByIndicator,
  findSubmission,
  readFigures,
  type SubmissionRecord,
} from './submission-data.ts'
import { upsertFigures } from './upsert-figures.ts'

export type Entry = {
  readonly id: string
  readonly version: number
  readonly figures: readonly FigureChange[]
  readonly user: SignedIn
  readonly now: Date
}

function plain({
  state,
  value,
  ground,
  note,
}: {
  state: string
  value: string | null
  ground: string | null
  note: string | null
}) {
  return { state, value, ground, note }
}

type Writing = { cells: readonly CellChange[]; user: SignedIn; now: Date }

async function writeCells(
  tx: Transaction,
  submission: SubmissionRecord,
  { cells, user, now }: Writing,
): Promise<void> {
  const rows = cells.map(({ indicator, operand, after, before }) => ({
    submission: submission.id,
    indicator,
    operand,
    ...after,
    returned: before?.returned ?? false,
    by: user.id,
    at: now,
  }))
  await upsertFigures(tx, rows)
}

/** A corrected figure settles the remark that asked for it, also without words. */
async function settleRemarks(
  tx: Transaction,
  submission: SubmissionRecord,
  { cells, user, now }: Writing,
): Promise<void> {
  for (const { indicator, operand } of cells) {
    await tx
      .update(remarks)
      .set({ answeredBy: user.id, answeredAt: now })
      .where(
        and(
          eq(remarks.submission, submission.id),
          eq(remarks.indicator, indicator),
          or(isNull(remarks.operand), eq(remarks.operand, operand)),
          isNull(remarks.answeredAt),
        ),
      )
  }
}

/**
 * Saves typed cells, all of them or none. Refuses a stale version with what the cells hold now (S28), a closed period,
 * cells that were not returned, and texts that are not numbers (S3), each named by its pointer.
 */
export async function enterFigures(
  tx: Transaction,
  definitions: DocumentDefinitions,
  entry: Entry,
): Promise<void> {
  const submission = await findSubmission(tx, entry.id)
  permit(entry.user, 'enter-figures', submission)
  if (definitions.document.kind !== 'kpi-order')
    throw new ProblemError('conflict', { message: submissionRefusals.noFigures })
  requireOpen(windowOf(definitions, submission, entry.now))
  const touched = [...new Set(entry.figures.map(({ indicator }) => indicator))]
  const held = await readFigures(tx, submission.id, touched)
  if (entry.version !== submission.version)
    throw staleVersion(submission, { figures: heldNow(entry.figures, held) })
  const inForce = definitionsFor(definitions, submission.period).byBody.get(submission.body) ?? []
  const indicators = new Map(inForce.map((one) => [one.version.indicator, one]))
  const read = readChanges(entry.figures, {
    indicators,
    figures: held,
    onlyReturned: submission.status === 'returned',
  })
  if (read.problems.length > 0) throw invalidInput(read.problems)
  const cells = read.changes.filter(isChange)
  if (cells.length === 0) return
  await moveSubmission(tx, submission, {})
  await writeCells(tx, submission, { cells, user: entry.user, now: entry.now })
  if (submission.status === 'returned')
    await settleRemarks(tx, submission, { cells, user: entry.user, now: entry.now })
  await recordEvent(tx, {
    at: entry.now,
    user: entry.user.id,
    action: 'figures.entered',
    subject: `submission/${submission.id}`,
    submission: submission.id,
    after: {
      figures: cells.map(({ indicator, operand, before, after }) => ({
        indicator,
        operand,
        before: before ? plain(before) : null,
        after: plain(after),
      })),
    },
  })
}

/** What the asked cells hold now, for the person to compare with what they typed. */
function heldNow(asked: readonly FigureChange[], held: FiguresByIndicator) {
  return asked.map(({ indicator, operand }) => {
    const record = held.get(indicator)?.[operand]
    return {
      indicator,
      operand,
      ...(record ? plain(record) : { state: 'not-reported', value: null, ground: null, note: null }),
      at: record?.at.toISOString() ?? null,
    }
  })
}
