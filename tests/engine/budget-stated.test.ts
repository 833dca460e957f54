import { expect, test } from 'vitest'
import { budgetAgainstStated } from '#shared/engine/budget-stated.ts'
import type { StatedTotal } from '#shared/engine/plan.ts'
import { line, lineWithout, planRow, samplePlan } from './plan-samples.ts'

function total(id: string, amount: string, given: Partial<StatedTotal> = {}): StatedTotal {
  const everything = {
    section: null,
    year: null,
    source: null,
    unit: 'thousand-tenge',
    isPart: false,
  } as const
  return { id, place: 'passport', amount, ...everything, ...given }
}

const rows = [
  planRow('1/1', { lines: [line(2008, '20000'), line(2009, '25000'), lineWithout(2009, 'not-required')] }),
  planRow('1/2', { lines: [line(2008, '100', { source: 'local' })] }),
  planRow('2/1', { lines: [line(2008, '3'), line(2008, '4', { source: null }), line(null, '5')] }),
  planRow('4/1', { lines: [line(2007, '50'), line(2007, '6', { source: 'mixed-republican-companies' })] }),
  planRow('3/1', { lines: [lineWithout(2008, 'per-feasibility-study')] }),
]

test.each<[string, StatedTotal, (string | null)[]]>([
  ['the whole programme', total('a', '45168'), ['45168', '0', null]],
  ['a source', total('b', '45000', { source: 'republican' }), ['45058', '58', '10']],
  ['a year: a line without a year is beside it', total('c', '20107', { year: 2008 }), ['20107', '0', '5']],
  ['a year of a source', total('d', '20000', { year: 2008, source: 'republican' }), ['20003', '3', '9']],
  ['a section', total('e', '45101', { section: '1' }), ['45100', '-1', null]],
  ['a section’s year', total('f', '25000', { section: '1', year: 2009 }), ['25000', '0', null]],
  ['its own unit', total('g', '45.1', { section: '1', unit: 'million-tenge' }), ['45.1', '0', null]],
  ['no amount is not zero', total('h', '0', { section: '3' }), [null, null, null]],
  ['a section without rows', total('i', '10', { section: '9' }), [null, null, null]],
  ['a source that no line has', total('j', '10', { source: 'off-budget' }), [null, null, '10']],
  [
    'a line of several sources is beside each of them',
    total('k', '56', { year: 2007, source: 'republican' }),
    ['50', '-6', '11'],
  ],
])('S4 a stated total beside its rows: %s', (_, stated, expected) => {
  const [compared] = budgetAgainstStated(samplePlan({ rows, totals: [stated] }))
  expect([compared?.computed, compared?.difference, compared?.unplaced.computed]).toEqual(expected)
})

test('S4 the comparison says what the sum leaves out', () => {
  const totals = [total('a', '1', { year: 2009 }), total('b', '2', { section: '3' })]
  expect(budgetAgainstStated(samplePlan({ rows, totals }))).toMatchObject([
    { total: 'a', stated: '1', unit: 'thousand-tenge', lines: 1, leftOut: { 'not-required': 1 } },
    { total: 'b', stated: '2', lines: 0, leftOut: { 'per-feasibility-study': 1 } },
  ])
})

test('a part named within a total is not compared with rows', () => {
  const totals = [total('part', '269042', { isPart: true }), total('whole', '45168')]
  expect(budgetAgainstStated(samplePlan({ rows, totals })).map((one) => one.total)).toEqual(['whole'])
})
