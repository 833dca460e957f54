import { describe, expect, test } from 'vitest'
import { holderOf, isEditable, SUBMISSION_STATUSES, transition } from '#shared/rules/submission-status.ts'

describe('the way of a submission', () => {
  test.each([
    ['draft', 'send', 'sent'],
    ['returned', 'send', 'sent'],
    ['sent', 'approve', 'approved'],
    ['sent', 'return', 'returned'],
    ['approved', 'return', 'returned'],
    ['in-review', 'return', 'returned'],
    ['approved', 'review', 'in-review'],
    ['approved', 'accept', 'accepted'],
    ['in-review', 'accept', 'accepted'],
    ['accepted', 'reopen', 'returned'],
  ] as const)('%s → %s → %s', (from, action, to) => {
    expect(transition(from, action)).toEqual({ outcome: 'moves', to })
  })

  test.each([
    ['draft', 'approve'],
    ['draft', 'accept'],
    ['draft', 'return'],
    ['sent', 'accept'],
    ['returned', 'approve'],
    ['accepted', 'send'],
    ['accepted', 'return'],
    ['approved', 'send'],
  ] as const)('from %s one cannot %s', (from, action) => {
    expect(transition(from, action)).toEqual({ outcome: 'refused' })
  })

  test('S28: doing the same thing twice has one effect', () => {
    expect(transition('sent', 'send')).toEqual({ outcome: 'already' })
    expect(transition('approved', 'approve')).toEqual({ outcome: 'already' })
    expect(transition('accepted', 'accept')).toEqual({ outcome: 'already' })
  })

  test('only a draft and a returned one can be typed into, and every status lies on one desk', () => {
    expect(SUBMISSION_STATUSES.filter(isEditable)).toEqual(['draft', 'returned'])
    expect(SUBMISSION_STATUSES.map(holderOf)).toEqual([
      'analyst',
      'deputy',
      'reviewer',
      'reviewer',
      'analyst',
      'nobody',
    ])
  })
})
