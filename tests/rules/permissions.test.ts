import { describe, expect, test } from 'vitest'
import { ACTIONS, can, scopeOf } from '#shared/rules/permissions.ts'
import type { Role } from '#shared/rules/roles.ts'

const person = (role: Role, body: string | null = null) => ({ memberships: [{ role, body }] })
const own = { body: 'health' }
const other = { body: 'justice' }

describe('who may do what', () => {
  test.each([
    ['an analyst enters figures of the own body', person('analyst', 'health'), 'enter-figures', own, true],
    [
      'an analyst does not enter figures of another body',
      person('analyst', 'health'),
      'enter-figures',
      other,
      false,
    ],
    ['an analyst does not approve', person('analyst', 'health'), 'approve-submission', own, false],
    ['a deputy approves for the own body', person('deputy', 'health'), 'approve-submission', own, true],
    [
      'a deputy does not approve for another body',
      person('deputy', 'health'),
      'approve-submission',
      other,
      false,
    ],
    ['a deputy does not review', person('deputy', 'health'), 'review-submission', own, false],
    ['a reviewer reviews every body', person('reviewer'), 'review-submission', other, true],
    ['a reviewer does not enter figures', person('reviewer'), 'enter-figures', own, false],
    ['a viewer reads reports', person('viewer'), 'read-report', undefined, true],
    ['a viewer does not read submissions', person('viewer'), 'read-submission', own, false],
    ['an auditor reads every submission', person('auditor'), 'read-submission', other, true],
    ['an auditor reads the audit trail', person('auditor'), 'read-audit', undefined, true],
    ['an auditor changes nothing', person('auditor'), 'edit-reference', undefined, false],
    ['an administrator manages users', person('administrator'), 'manage-users', undefined, true],
    ['an administrator does not approve', person('administrator'), 'approve-submission', own, false],
    [
      'a methodologist edits drafts of programmes',
      person('methodologist'),
      'edit-programme',
      undefined,
      true,
    ],
    ['a methodologist approves no edition', person('methodologist'), 'approve-edition', undefined, false],
    ['a methodologist reads no submission', person('methodologist'), 'read-submission', own, false],
    ['a reviewer approves editions', person('reviewer'), 'approve-edition', undefined, true],
    ['a reviewer edits no draft', person('reviewer'), 'edit-programme', undefined, false],
    ['an administrator approves editions', person('administrator'), 'approve-edition', undefined, true],
    ['an auditor reads drafts', person('auditor'), 'read-draft', undefined, true],
    ['a viewer reads no draft', person('viewer'), 'read-draft', undefined, false],
    ['a reviewer does not read the audit trail', person('reviewer'), 'read-audit', undefined, false],
  ] as const)('%s', (_sentence, user, action, subject, expected) => {
    expect(can(user, action, subject)).toBe(expected)
  })

  test('nobody who is not signed in may do anything but what is public', () => {
    expect(ACTIONS.filter((action) => can(undefined, action))).toEqual(['public'])
  })

  test('two memberships add up', () => {
    const both = {
      memberships: [
        { role: 'analyst', body: 'health' },
        { role: 'deputy', body: 'justice' },
      ] as const,
    }
    expect(scopeOf(both, 'enter-figures')).toEqual(['health', 'justice'])
    expect(scopeOf(both, 'approve-submission')).toEqual(['justice'])
    expect(scopeOf(person('auditor'), 'read-submission')).toBe('all')
  })
})
