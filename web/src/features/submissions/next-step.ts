import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { homeMessages } from '#shared/language/home-messages.ts'
import type { Translated } from '#shared/language/say.ts'
import type { Membership } from '#shared/rules/roles.ts'
import { holderOf } from '#shared/rules/submission-status.ts'

/** `mine`: the reader's turn, said as an action; else who has it now. */
export type NextStep = { readonly isMine: boolean; readonly words: Translated }

/** What the reader has to do about a submission, or with whom it is. */
export function nextStep(
  { status, body }: Pick<SubmissionHead, 'status' | 'body'>,
  memberships: readonly Membership[],
): NextStep {
  const holds = (role: 'analyst' | 'deputy') =>
    memberships.some((one) => one.role === role && one.body === body)
  switch (holderOf(status)) {
    case 'analyst':
      if (holds('analyst'))
        return { isMine: true, words: status === 'returned' ? homeMessages.doAnswer : homeMessages.doFillIn }
      return {
        isMine: false,
        words: status === 'returned' ? homeMessages.withAnalystAgain : homeMessages.withAnalyst,
      }
    case 'deputy':
      return holds('deputy')
        ? { isMine: true, words: homeMessages.doApprove }
        : { isMine: false, words: homeMessages.withDeputy }
    case 'reviewer':
      return { isMine: false, words: homeMessages.withReviewer }
    default:
      return { isMine: false, words: homeMessages.accepted }
  }
}
