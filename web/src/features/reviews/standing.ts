import type { SubmissionHead, SubmissionRow } from '#shared/api/submission-shapes.ts'
import { BANDS, type Band } from '#shared/engine/score.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import type { ReviewedRow } from './review-course.ts'

/** The columns of the board: what the authorised body can do about a submission now. */
export type Desk = 'accepted' | 'withReviewer' | 'returned' | 'notHere'

export function deskOf({ status }: Pick<SubmissionHead, 'status'>): Desk {
  if (status === 'accepted' || status === 'returned') return status
  return status === 'approved' || status === 'in-review' ? 'withReviewer' : 'notHere'
}

/** The mark of a submission in the rail: a missing one is missing, or late once its day has passed. */
export function markOf({ status, late }: Pick<SubmissionHead, 'status' | 'late'>): StateName {
  if (status !== 'draft') return status === 'approved' ? 'not-due' : status
  return late ? 'late' : 'not-reported'
}

/** Whether the row has anything to decide upon: it is due, or somebody has said something of it. */
export function isToDecide({ due, operands }: SubmissionRow): boolean {
  return due || Object.values(operands).some(({ by }) => by !== null)
}

export function isDoubtful({ problems }: SubmissionRow): boolean {
  return problems.some(({ severity }) => severity === 'looks-odd')
}

export function bandOf({ band }: SubmissionRow): Band | undefined {
  return BANDS.find((known) => known === band)
}

/** A row of figures as the shared parts of the review know it. */
export function reviewedRow(row: SubmissionRow, name: string): ReviewedRow {
  const { indicator, number, decision, operands } = row
  return {
    key: indicator,
    id: number,
    number,
    name,
    decision: decision && { ...decision, part: decision.operand },
    isToDecide: isToDecide(row),
    isDoubtful: isDoubtful(row),
    isReturned: Object.values(operands).some(({ returned }) => returned),
  }
}

export type Tally = {
  readonly accepted: number
  readonly returned: number
  readonly remaining: number
  readonly doubts: number
}

export function tallyOf(rows: readonly Pick<ReviewedRow, 'decision' | 'isToDecide' | 'isDoubtful'>[]): Tally {
  const counted = rows.filter((row) => row.isToDecide)
  const decided = (what: 'accept' | 'return') =>
    counted.filter(({ decision }) => decision?.decision === what).length
  return {
    accepted: decided('accept'),
    returned: decided('return'),
    remaining: counted.filter(({ decision }) => decision === null).length,
    doubts: counted.filter((row) => row.isDoubtful).length,
  }
}
