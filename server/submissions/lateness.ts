import type { SubmissionRecord } from './submission-data.ts'

const DAY = 86_400_000

/**
 * Whether it reached the authorised body after the deadline, and by how many days begun; one that has not reached it
 * yet counts until now (S22). The first approval of a round counts: a later return does not make a timely report late.
 */
export function latenessOf(
  { deadline, approvedAt }: Pick<SubmissionRecord, 'deadline' | 'approvedAt'>,
  now: Date,
): { late: boolean; daysLate: number } {
  const over = (approvedAt ?? now).getTime() - deadline.getTime()
  return { late: over > 0, daysLate: over > 0 ? Math.ceil(over / DAY) : 0 }
}
