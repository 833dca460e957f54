import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MoneyAxis } from '#shared/engine/budget.ts'
import { countedLines, jointExecutors, MONEY_AXES, moneyBy, statedByHeadings } from '#shared/engine/budget.ts'
import { add, exact, toText, ZERO } from '#shared/engine/exact.ts'
import type { BudgetLine, PlanRow } from '#shared/engine/plan.ts'
import { AMOUNT_STATES, MONEY_UNITS } from '#shared/engine/plan.ts'
import { line, lineWithout, planRow } from './plan-samples.ts'

const by = (...bodies: string[]) => bodies.map((body) => ({ body, role: 'executor' }) as const)

const rows = [
  planRow('1/1', {
    executors: by('Education'),
    completionForm: 'Report',
    lines: [line(2008, '20000'), line(2009, '25000'), lineWithout(2010, 'per-feasibility-study')],
  }),
  planRow('1/2', {
    executors: by('Health', 'Education'),
    completionForm: 'Order',
    lines: [line(2008, '100', { source: 'local' }), line(null, '7', { source: null })],
  }),
  planRow('2/1', {
    executors: by('Education', 'Health'),
    completionForm: 'Report',
    lines: [line(2009, '1.5', { unit: 'million-tenge' }), lineWithout(2010, 'not-required')],
  }),
  planRow('2/2', { status: 'removed', lines: [line(2009, '999')] }),
  planRow('2/3', { lines: [lineWithout(2010, 'not-required', { source: null })] }),
]

function told(axes: readonly MoneyAxis[], given: readonly PlanRow[] = rows): string[] {
  const { groups, total } = moneyBy(given, axes, 'thousand-tenge')
  return [...groups, { key: { row: 'total' }, ...total }].map(({ key, computed, lines, leftOut }) => {
    const places = Object.values(key).join(', ')
    const without = Object.entries(leftOut).map(([state, count]) => ` without ${count} ${state}`)
    return `${places}: ${computed} in ${lines}${without.join('')}`
  })
}

const TOTAL = 'total: 46607 in 5 without 1 per-feasibility-study without 2 not-required'

describe('S4 planned money by any cut', () => {
  test.each<[MoneyAxis[], string[]]>([
    [[], [`: ${TOTAL.slice('total: '.length)}`, TOTAL]],
    [
      ['year'],
      [
        '2008: 20100 in 2',
        '2009: 26500 in 2',
        '2010: null in 0 without 1 per-feasibility-study without 2 not-required',
        ': 7 in 1',
        TOTAL,
      ],
    ],
    [
      ['source'],
      [
        'republican: 46500 in 3 without 1 per-feasibility-study without 1 not-required',
        'local: 100 in 1',
        ': 7 in 1 without 1 not-required',
        TOTAL,
      ],
    ],
    [
      ['section'],
      ['1: 45107 in 4 without 1 per-feasibility-study', '2: 1500 in 1 without 2 not-required', TOTAL],
    ],
    [
      ['executor'],
      [
        'Education: 45000 in 2 without 1 per-feasibility-study',
        'Education + Health: 1607 in 3 without 1 not-required',
        ': null in 0 without 1 not-required',
        TOTAL,
      ],
    ],
    [
      ['completion-form', 'year'],
      [
        'Report, 2008: 20000 in 1',
        'Report, 2009: 26500 in 2',
        'Report, 2010: null in 0 without 1 per-feasibility-study without 1 not-required',
        'Order, 2008: 100 in 1',
        'Order, : 7 in 1',
        ', 2010: null in 0 without 1 not-required',
        TOTAL,
      ],
    ],
  ])('by %j', (axes, expected) => {
    expect(told(axes)).toEqual(expected)
  })

  test('a group without an amount has no sum, and a line without a year is in no year', () => {
    const { groups } = moneyBy(rows, ['year'], 'tenge')
    expect(groups.map(({ key, state }) => [key.year, state])).toEqual([
      [2008, 'amount'],
      [2009, 'amount'],
      [2010, 'no-amounts'],
      [null, 'amount'],
    ])
  })

  test('no rows come to no amount', () => {
    expect(told(['year'], [])).toEqual(['total: null in 0'])
  })
})

test('joint executors are one key, whoever is named first and in whatever role', () => {
  const consolidated = [
    { body: 'B', role: 'consolidator' },
    { body: 'A', role: 'by-agreement' },
    { body: 'B', role: 'executor' },
  ] as const
  expect(jointExecutors({ executors: consolidated })).toBe('A + B')
  expect(jointExecutors({ executors: [] })).toBeNull()
})

describe('S4 a heading’s amount is not counted beside the rows that make it up', () => {
  const below = [
    planRow('8/1.1', { parent: '8/1', lines: [line(2008, '30')] }),
    planRow('8/1.2', { parent: '8/1', lines: [lineWithout(2009, 'not-required')] }),
  ]
  test.each<[string, BudgetLine[], boolean, string | null]>([
    ['same year and source', [line(2008, '30')], true, '30'],
    ['no year or source of its own: all of them', [line(null, '30', { source: null })], true, '30'],
    ['another source is money of its own', [line(2008, '5', { source: 'local' })], true, '35'],
    ['another year, of which no row below has an amount', [line(2009, '5')], true, '35'],
    ['a row that is no heading has money of its own', [line(2008, '5')], false, '35'],
  ])('%s', (_, lines, isHeading, expected) => {
    const given = [planRow('8/1', { isHeading, lines }), ...below]
    expect(moneyBy(given, [], 'thousand-tenge').total.computed).toBe(expected)
    const counted = countedLines(given).length + statedByHeadings(given).length
    expect(counted).toBe(lines.length + 2)
  })

  test('a heading over a heading, and a removed row below', () => {
    const given = [
      planRow('8', { isHeading: true, lines: [line(2008, '30'), line(2010, '1')] }),
      planRow('8/1', { isHeading: true, parent: '8', lines: [line(2008, '30')] }),
      ...below,
      planRow('8/1.3', { parent: '8/1', status: 'removed', lines: [line(2010, '9')] }),
    ]
    expect(moneyBy(given, [], 'thousand-tenge').total.computed).toBe('31')
    expect(statedByHeadings(given).map(({ row }) => row.id)).toEqual(['8', '8/1'])
  })

  test('rows that name each other as parents do not hold it up', () => {
    const given = [
      planRow('a', { parent: 'b', lines: [line(2008, '1')] }),
      planRow('b', { parent: 'a', lines: [line(2008, '2')] }),
    ]
    expect(moneyBy(given, [], 'thousand-tenge').total.computed).toBe('3')
  })
})

const someLine = fc.record({
  year: fc.constantFrom(2007, 2008, 2009, null),
  source: fc.constantFrom('republican', 'local', 'mixed', null),
  state: fc.constantFrom('amount' as const, 'amount' as const, ...AMOUNT_STATES),
  amount: fc.nat({ max: 10 ** 9 }).map((thousandths) => (thousandths / 1000).toString()),
  unit: fc.constantFrom(...MONEY_UNITS),
})
const someRows = fc.array(
  fc.record({
    section: fc.constantFrom('1', '2', '3'),
    status: fc.constantFrom('active' as const, 'active' as const, 'removed' as const),
    isHeading: fc.boolean(),
    parent: fc.constantFrom(null, 'row 0', 'row 1', 'row 2'),
    executors: fc.subarray(['A', 'B', 'C']).map((bodies) => by(...bodies)),
    completionForm: fc.constantFrom('Report', 'Order', null),
    lines: fc.array(
      someLine.map((one) => (one.state === 'amount' ? one : { ...one, amount: null })),
      {
        maxLength: 4,
      },
    ),
  }),
  { maxLength: 8 },
)

test('S4 whatever the cut and the unit, the groups come to the total, line by line and tenge by tenge', () => {
  fc.assert(
    fc.property(
      someRows,
      fc.subarray([...MONEY_AXES]),
      fc.constantFrom(...MONEY_UNITS),
      (given, axes, unit) => {
        const planned = given.map((row, index) => planRow(`row ${index}`, row))
        const { groups, total } = moneyBy(planned, axes, unit)
        const sum = groups.reduce((whole, { computed }) => add(whole, exact(computed ?? '0')), ZERO)
        expect(toText(sum, 30)).toBe(total.computed ?? '0')
        expect(groups.reduce((count, { lines }) => count + lines, 0)).toBe(total.lines)
        for (const state of AMOUNT_STATES) {
          if (state === 'amount') continue
          const left = groups.reduce((count, { leftOut }) => count + (leftOut[state] ?? 0), 0)
          expect(left).toBe(total.leftOut[state] ?? 0)
        }
        expect(new Set(groups.map(({ key }) => JSON.stringify(key))).size).toBe(groups.length)
      },
    ),
  )
})
