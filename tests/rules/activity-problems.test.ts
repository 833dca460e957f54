import { describe, expect, test } from 'vitest'
import {
  type ActivityForm,
  activityProblems,
  isFarOverPlan,
  type MoneyLine,
} from '#shared/rules/activity-problems.ts'

const line: MoneyLine = {
  year: 2008,
  source: 'republican',
  plannedState: 'amount',
  planned: '1000',
  allocated: { state: 'value', value: '1000' },
  spent: { state: 'value', value: '900' },
  ground: null,
}
const form: ActivityForm = {
  due: '2008-12-30',
  status: 'done',
  reason: null,
  document: { name: null, number: '12-3/45', date: '2008-12-25' },
  lines: [line],
  hasFile: true,
  isAwaited: false,
  reusedEvidence: [],
}

const told = (change: Partial<ActivityForm>) =>
  activityProblems({ ...form, ...change }).map(({ code, severity, field }) =>
    [severity, code, field].filter((part) => part !== null).join(' '),
  )
const ofMoney = (change: Partial<MoneyLine>) => told({ lines: [{ ...line, ...change }] })
const none = { state: 'not-reported', value: null } as const

describe('what keeps an activity from being sent', () => {
  test.each<[string, Partial<ActivityForm>, string[]]>([
    ['done, proved, spent within the plan', {}, []],
    ['nothing said', { status: null }, ['blocks no-status status']],
    [
      'not begun needs nothing more',
      { status: 'not-begun', document: { name: null, number: null, date: null } },
      [],
    ],
    ['cannot be done without a reason', { status: 'cannot-be-done' }, ['blocks reason-needed reason']],
    ['cannot be done with one', { status: 'cannot-be-done', reason: 'қаржы бөлінген жоқ' }, []],
    [
      'done with a number and no date',
      { document: { name: null, number: '12', date: null } },
      ['blocks document-needed document'],
    ],
    ['done with a name alone', { document: { name: 'Бұйрық', number: null, date: null } }, []],
    [
      'done late by the document’s date',
      { document: { name: null, number: '1', date: '2009-01-05' } },
      ['looks-odd done-late document'],
    ],
    ['on the very day', { document: { name: null, number: '1', date: '2008-12-30' } }, []],
    ['done without a file', { hasFile: false }, ['info file-missing document']],
    ['a remark without an answer', { isAwaited: true }, ['blocks awaits-answer']],
    [
      'a file of another period',
      { reusedEvidence: [{ name: 'a.pdf', period: '2008-H1' }] },
      ['looks-odd evidence-reused'],
    ],
  ])('%s', (_situation, change, expected) => {
    expect(told(change)).toEqual(expected)
  })
})

describe('money of an activity', () => {
  const spent = 'spending/2008/republican/spent'
  test.each<[string, Partial<MoneyLine>, string[]]>([
    [
      'empty is not zero',
      { allocated: none, spent: none },
      ['blocks money-empty spending/2008/republican/allocated', `blocks money-empty ${spent}`],
    ],
    ['not reported, with its ground', { allocated: none, spent: none, ground: 'жабық' }, []],
    ['zero is a value', { spent: { state: 'value', value: '0' } }, []],
    [
      'a line without an amount may stay empty',
      { plannedState: 'per-feasibility-study', planned: null, allocated: none, spent: none },
      [],
    ],
    [
      'a line without an amount, once begun, is finished',
      { plannedState: 'per-feasibility-study', planned: null, spent: none },
      [`blocks money-empty ${spent}`],
    ],
    [
      'over what was allocated',
      { spent: { state: 'value', value: '1000.5' } },
      [`blocks over-allocated ${spent}`, `looks-odd over-plan ${spent}`],
    ],
    [
      'over it with a ground',
      { spent: { state: 'value', value: '1000.5' }, ground: 'қайта бөлінді' },
      [`looks-odd over-allocated ${spent}`, `looks-odd over-plan ${spent}`],
    ],
    [
      'typed in tenge',
      { allocated: { state: 'value', value: '1000000' }, spent: { state: 'value', value: '900000' } },
      ['blocks far-over-plan spending/2008/republican/allocated', `blocks far-over-plan ${spent}`],
    ],
    [
      'a source that is not printed',
      { source: null, spent: none },
      ['blocks money-empty spending/2008/-/spent'],
    ],
  ])('%s', (_situation, change, expected) => {
    expect(ofMoney(change)).toEqual(expected)
  })

  test.each([
    ['100000', false],
    ['100000.01', true],
    ['1000000', true],
  ])('an amount of %s against a planned 1000 is far over the plan: %s', (amount, expected) => {
    expect(isFarOverPlan(amount, { planned: '1000' })).toBe(expected)
  })

  test('without a planned amount nothing is far over it', () => {
    expect(isFarOverPlan('999999999', { planned: null })).toBe(false)
  })
})
