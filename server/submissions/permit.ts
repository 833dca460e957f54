import { problemMessages } from '#shared/language/problem-messages.ts'
import { type Action, can } from '#shared/rules/permissions.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { SignedIn } from '../users/signed-in.ts'

/** Refuses an action on a submission of a body on which the person may not act. */
export function permit(user: SignedIn, action: Action, submission: { body: string }): void {
  if (can(user, action, { body: submission.body })) return
  const message = can(user, action) ? problemMessages.otherBody : problemMessages.roleMissing
  throw new ProblemError('not-permitted', { message })
}

/** Whether the person may see a submission's figures: those of their bodies, and everybody's once accepted. */
export function canSee(user: SignedIn, submission: { body: string; status: string }): boolean {
  if (can(user, 'read-submission', { body: submission.body })) return true
  return submission.status === 'accepted' && can(user, 'read-report')
}
