import { describe, expect, test } from 'vitest'
import type { Computed, Figure } from '#shared/engine/figure.ts'
import { describeComputed } from '#shared/engine/figure.ts'
import { moneyOf } from '#shared/engine/money-of-lines.ts'
import { moneyLines, type ReportedMoney } from '#shared/engine/programme-money.ts'
import { line, lineWithout, planRow, samplePlan } from './plan-samples.ts'

const by = (...bodies: string[]) => bodies.map((body) => ({ body, role: 'executor' }) as const)

/** Row 1 is one body's, due each half-year; row 2 belongs to two; row 3 is due at the end of 2009; row 4 is not due at all. */
const plan = samplePlan({
  rows: [
    planRow('1/1', {
      executors: by('a'),
      deadline: 'жыл сайын 30 маусым және 30 желтоқсан',
      lines: [line(2008, '100'), line(2009, '200')],
    }),
    planRow('1/2', {
      executors: by('a', 'b'),
      deadline: '2009 жылғы 4-тоқсан',
      lines: [line(2009, '1', { unit: 'million-tenge' })],
    }),
    planRow('1/3', {
      executors: by('b'),
      deadline: '2009 жылғы 4-тоқсан',
      lines: [lineWithout(2009, 'per-feasibility-study')],
    }),
    planRow('1/4', { executors: by('b'), deadline: null, lines: [line(2009, '40')] }),
  ],
})

function figure(told: string): Figure {
  return /^\d/.test(told)
    ? { state: 'value', value: told }
    : { state: told as Exclude<Figure['state'], 'value'> }
}

/** `a 1/1 2009-H2: allocated 150, spent 100` */
function said(text: string): ReportedMoney {
  const match = /^(\w+) (\S+) ((\d+)-H\d): allocated (\S+), spent (\S+)$/.exec(text)
  const [, body = '', row = '', period = '', year = '', allocated = '', spent = ''] = match ?? []
  return {
    body,
    row,
    period,
    year: Number(year),
    source: 'republican',
    allocated: figure(allocated),
    spent: figure(spent),
  }
}

function told(computed: Computed): string {
  const { value, state, reason } = describeComputed(computed, 2)
  if (state === 'incomplete') return `${value} without ${reason?.without?.join(', ')}`
  return value ?? state
}

test.each([
  ['before its first half-year ended is asked of nobody', '2009-05-01', 'not-applicable'],
  ['in its second half-year is asked by the end of the first', '2009-12-01', 'not-reported'],
])('money of a year that a repeal cut short %s', (_when, until, state) => {
  const repealed = { ...plan, inForce: { from: '2006-10-13', until } }
  const asked = { period: '2009-H2', asOf: '2011-01-01', unit: 'thousand-tenge', reported: [] } as const
  const told = moneyLines(repealed, asked).filter(({ row, year }) => row === '1/2' && year === 2009)
  expect(told.flatMap(({ told: bodies }) => bodies.map(({ spent }) => spent.state))).toEqual([state, state])
})

function money(
  reports: readonly string[],
  { rows = ['1/1', '1/2', '1/3', '1/4'], year = 2009, period = '2009-H2', asOf = '2011-01-01' } = {},
) {
  const lines = moneyLines(plan, { period, asOf, unit: 'thousand-tenge', reported: reports.map(said) })
  const { allocated, spent, spentOfPlanned, spentOfAllocated, planned, compared, missing } = moneyOf(
    lines.filter((one) => one.year === year && rows.includes(one.row)),
    'thousand-tenge',
  )
  return {
    planned: planned.value,
    allocated: told(allocated),
    spent: told(spent),
    ofPlanned: told(spentOfPlanned),
    ofAllocated: told(spentOfAllocated),
    compared: compared && `${compared.spent} of ${compared.planned}`,
    missing: missing.join(', '),
  }
}

describe('execution of one line', () => {
  test.each<[string, string[], Partial<ReturnType<typeof money>>]>([
    [
      'allocated and partly spent',
      ['a 1/1 2009-H2: allocated 150, spent 100'],
      { allocated: '150', spent: '100', ofPlanned: '50', ofAllocated: '66.67' },
    ],
    [
      'nothing was spent, and it is said',
      ['a 1/1 2009-H2: allocated 150, spent 0'],
      { spent: '0', ofPlanned: '0' },
    ],
    [
      'nothing is accepted: not zero',
      [],
      {
        allocated: 'not-reported',
        spent: 'not-reported',
        ofPlanned: 'not-reported',
        compared: null,
        missing: 'a',
      },
    ],
    [
      'only the first half-year is accepted: stale, not carried',
      ['a 1/1 2009-H1: allocated 150, spent 50'],
      { spent: 'not-reported' },
    ],
    [
      'two half-years run since 1 January: the later one counts',
      ['a 1/1 2009-H1: allocated 150, spent 50', 'a 1/1 2009-H2: allocated 150, spent 100'],
      { spent: '100' },
    ],
    [
      'spent is withheld',
      ['a 1/1 2009-H2: allocated 150, spent withheld'],
      { allocated: '150', spent: 'withheld', ofPlanned: 'withheld' },
    ],
    [
      'allocated is not reported',
      ['a 1/1 2009-H2: allocated not-reported, spent 10'],
      { allocated: 'not-reported', spent: '10', ofPlanned: '5', ofAllocated: 'not-reported' },
    ],
  ])('%s', (_situation, reports, expected) => {
    expect(money(reports, { rows: ['1/1'] })).toMatchObject(expected)
  })

  test.each<[string, string[], Partial<ReturnType<typeof money>>]>([
    [
      'both executors add up',
      ['a 1/2 2009-H2: allocated 600, spent 300', 'b 1/2 2009-H2: allocated 400, spent 200'],
      { planned: '1000', spent: '500', ofPlanned: '50' },
    ],
    [
      'one executor is missing: a sum without it, and no per cent',
      ['a 1/2 2009-H2: allocated 600, spent 300'],
      { spent: '300 without b', ofPlanned: 'not-reported', missing: 'b' },
    ],
    [
      'one says that it is not its money',
      [
        'a 1/2 2009-H2: allocated 600, spent 300',
        'b 1/2 2009-H2: allocated not-applicable, spent not-applicable',
      ],
      { spent: '300', ofPlanned: '30' },
    ],
  ])('joint: %s', (_situation, reports, expected) => {
    expect(money(reports, { rows: ['1/2'] })).toMatchObject(expected)
  })

  test.each<[string, Parameters<typeof money>, Partial<ReturnType<typeof money>>]>([
    [
      'a line without an amount owes nothing',
      [[], { rows: ['1/3'] }],
      { planned: null, spent: 'not-applicable', missing: '' },
    ],
    [
      'money spent beyond such a plan is told, without a per cent',
      [['b 1/3 2009-H2: allocated 5, spent 5'], { rows: ['1/3'] }],
      { spent: '5', ofPlanned: 'not-applicable' },
    ],
    [
      'the money of a row without a due date is told all the same',
      [[], { rows: ['1/4'] }],
      { planned: '40', spent: 'not-reported' },
    ],
    [
      'the money of a row due at the end of the year is told in its first half too',
      [['a 1/2 2009-H1: allocated 500, spent 100'], { rows: ['1/2'], period: '2009-H1' }],
      { spent: '100 without b', missing: 'b' },
    ],
    [
      'nothing of it was told there: not zero',
      [[], { rows: ['1/2'], period: '2009-H1' }],
      { spent: 'not-reported' },
    ],
    [
      'money of a half-year that has not ended is not due',
      [[], { rows: ['1/1'], asOf: '2009-12-31' }],
      { spent: 'not-due', missing: '' },
    ],
    [
      'a year is told by its last half',
      [['a 1/1 2009-H2: allocated 150, spent 100'], { rows: ['1/1'], period: '2009' }],
      { spent: '100' },
    ],
    [
      'an earlier year is told by its own',
      [['a 1/1 2008-H2: allocated 90, spent 80'], { rows: ['1/1'], year: 2008 }],
      { spent: '80', ofPlanned: '80' },
    ],
    [
      'a later report does not change an earlier period',
      [['a 1/1 2009-H2: allocated 150, spent 100'], { rows: ['1/1'], period: '2009-H1' }],
      { spent: 'not-reported' },
    ],
  ])('%s', (_situation, given, expected) => {
    expect(money(...given)).toMatchObject(expected)
  })
})

test('many lines: Σ/Σ over those with both numbers, and who is missing', () => {
  expect(
    money(['a 1/1 2009-H2: allocated 150, spent 100', 'a 1/2 2009-H2: allocated 600, spent 300']),
  ).toEqual({
    planned: '1240',
    allocated: '750 without b',
    spent: '400 without b',
    ofPlanned: '50 without 1/2, 1/4',
    ofAllocated: '66.67 without 1/2, 1/4',
    compared: '100 of 200',
    missing: 'b',
  })
})
