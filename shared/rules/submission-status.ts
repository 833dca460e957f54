/** The stations of a submission, in order; `returned` leads back to the analyst. */
export const SUBMISSION_STATUSES = ['draft', 'sent', 'approved', 'in-review', 'returned', 'accepted'] as const
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number]

export const SUBMISSION_ACTIONS = [
  'enter',
  'send',
  'approve',
  'return',
  'review',
  'accept',
  'reopen',
] as const
export type SubmissionAction = (typeof SUBMISSION_ACTIONS)[number]

type Transition = { readonly from: readonly SubmissionStatus[]; readonly to: SubmissionStatus }

const TRANSITIONS: Readonly<Record<Exclude<SubmissionAction, 'enter'>, Transition>> = {
  send: { from: ['draft', 'returned'], to: 'sent' },
  approve: { from: ['sent'], to: 'approved' },
  return: { from: ['sent', 'approved', 'in-review'], to: 'returned' },
  review: { from: ['approved', 'in-review'], to: 'in-review' },
  accept: { from: ['approved', 'in-review'], to: 'accepted' },
  reopen: { from: ['accepted'], to: 'returned' },
}

/** Statuses in which figures may be typed: a draft everywhere, a returned one only in its returned cells. */
export function isEditable(status: SubmissionStatus): boolean {
  return status === 'draft' || status === 'returned'
}

/**
 * What an action makes of a status: the next status, `already` when the action has been carried out before
 * (S28: sending twice has one effect), `refused` when it cannot follow from here.
 */
export function transition(
  status: SubmissionStatus,
  action: Exclude<SubmissionAction, 'enter'>,
): { outcome: 'moves'; to: SubmissionStatus } | { outcome: 'already' } | { outcome: 'refused' } {
  const { from, to } = TRANSITIONS[action]
  if (from.includes(status)) return { outcome: 'moves', to }
  if (status === to) return { outcome: 'already' }
  return { outcome: 'refused' }
}

/** Which desk holds the submission now: whose turn it is to act. */
export function holderOf(status: SubmissionStatus): 'analyst' | 'deputy' | 'reviewer' | 'nobody' {
  if (isEditable(status)) return 'analyst'
  if (status === 'sent') return 'deputy'
  return status === 'accepted' ? 'nobody' : 'reviewer'
}
