import { describe, expect, test } from 'vitest'
import { compareEditions } from '#shared/engine/change.ts'
import type { AmountChange } from '#shared/engine/change-money.ts'
import type { Plan, PlanIndicator, PlannedTarget, PlanRow } from '#shared/engine/plan.ts'
import { line, lineWithout, planRow, samplePlan } from './plan-samples.ts'

const NOTHING = { added: [], removed: [], changed: [] }

function rowsOf(before: PlanRow[], after: PlanRow[]) {
  return compareEditions(samplePlan({ rows: before }), samplePlan({ rows: after })).rows
}

function changeOf(before: Partial<PlanRow>, after: Partial<PlanRow>) {
  return rowsOf([planRow('1/1', before)], [planRow('1/1', after)]).changed[0]
}

function toldAmounts(amounts: readonly AmountChange[] = []): string[] {
  const side = (sum: AmountChange['before']) =>
    sum === null ? 'no line' : (sum.computed ?? Object.keys(sum.leftOut).join())
  return amounts.map(
    ({ year, source, before, after, difference }) =>
      `${year} ${source}: ${side(before)} → ${side(after)} (${difference})`,
  )
}

test('an edition compared with itself has no changes', () => {
  const plan = samplePlan({ rows: [planRow('1/1', { deadline: 'жыл сайын', lines: [line(2008, '5')] })] })
  expect(compareEditions(plan, plan)).toEqual({
    plan: [],
    rows: { ...NOTHING, vanished: [] },
    money: [],
    totals: NOTHING,
    indicators: NOTHING,
    duties: NOTHING,
  })
})

describe('rows of two editions', () => {
  test.each<[string, PlanRow[], PlanRow[], Partial<ReturnType<typeof rowsOf>>]>([
    ['a new row', [], [planRow('1/2')], { added: ['1/2'] }],
    [
      'a tombstone is a removed row',
      [planRow('1/1')],
      [planRow('1/1', { status: 'removed' })],
      { removed: ['1/1'] },
    ],
    ['a row without a tombstone vanished', [planRow('1/1')], [], { removed: ['1/1'], vanished: ['1/1'] }],
    ['so did a lost tombstone', [planRow('1/1', { status: 'removed' })], [], { vanished: ['1/1'] }],
    ['a restored row', [planRow('1/1', { status: 'removed' })], [planRow('1/1')], { added: ['1/1'] }],
    ['the order alone is no change', [planRow('1/1'), planRow('1/2')], [planRow('1/2'), planRow('1/1')], {}],
  ])('%s', (_, before, after, expected) => {
    expect(rowsOf(before, after)).toEqual({ ...NOTHING, vanished: [], ...expected })
  })

  test('a changed row names its fields with both values', () => {
    const executors = [{ body: 'Agency', role: 'executor' }] as const
    expect(changeOf({ title: 'Buy', recipient: null }, { title: 'Rent', executors })).toEqual({
      id: '1/1',
      fields: [
        { field: 'title', before: 'Buy', after: 'Rent' },
        { field: 'executors', before: [], after: executors },
      ],
      deadline: null,
      amounts: [],
    })
  })
})

describe('deadlines of two editions', () => {
  const due = (...dates: string[]) => dates
  test.each([
    [
      'moved by half a year',
      '2008 жылғы 2-тоқсан',
      '2008 жылғы 4-тоқсан',
      [due('2008-06-30'), due('2008-12-31')],
    ],
    ['set for the first time', null, '2008 жылғы 4-тоқсан', [null, due('2008-12-31')]],
    ['no longer readable', '2008 жылғы 4-тоқсан', 'тұрақты', [due('2008-12-31'), null]],
    [
      'written otherwise',
      '2008 - 2009 жылдар 4-тоқсан',
      '2008-2009 жылдар 4-тоқсан',
      [due('2008-12-31', '2009-12-31'), due('2008-12-31', '2009-12-31')],
    ],
  ])('%s', (_, before, after, [was, is]) => {
    expect(changeOf({ deadline: before }, { deadline: after })?.deadline).toEqual({
      before: { printed: before, due: was },
      after: { printed: after, due: is },
    })
  })

  test('«every year» of a longer term falls on more days, though it reads alike', () => {
    const rows = [planRow('1/1', { deadline: 'жыл сайын 30 желтоқсан' })]
    const longer = samplePlan({ rows, years: { from: 2007, until: 2010 } })
    const { plan, rows: changes } = compareEditions(samplePlan({ rows }), longer)
    expect(plan.map(({ field }) => field)).toEqual(['years'])
    expect(changes.changed[0]?.deadline?.after.due).toHaveLength(4)
  })
})

describe('S4 money of two editions, by year and source', () => {
  test.each([
    ['more', [line(2008, '10')], [line(2008, '12.5')], ['2008 republican: 10 → 12.5 (2.5)']],
    ['the same in another unit', [line(2008, '1000')], [line(2008, '1', { unit: 'million-tenge' })], []],
    ['the same in two lines', [line(2008, '10')], [line(2008, '4'), line(2008, '6')], []],
    [
      'the other year only',
      [line(2008, '10'), line(2009, '5')],
      [line(2008, '10'), line(2009, '0')],
      ['2009 republican: 5 → 0 (-5)'],
    ],
    [
      'an amount in place of a reference',
      [lineWithout(2008, 'per-feasibility-study')],
      [line(2008, '7')],
      ['2008 republican: per-feasibility-study → 7 (null)'],
    ],
    [
      'another reference',
      [lineWithout(2008, 'per-feasibility-study')],
      [lineWithout(2008, 'not-required')],
      ['2008 republican: per-feasibility-study → not-required (null)'],
    ],
    [
      'another source',
      [line(2008, '10')],
      [line(2008, '10', { source: 'local' })],
      ['2008 republican: 10 → no line (null)', '2008 local: no line → 10 (null)'],
    ],
    ['no longer without a year', [line(null, '3')], [], ['null republican: 3 → no line (null)']],
  ])('%s', (_, before, after, expected) => {
    expect(toldAmounts(changeOf({ lines: before }, { lines: after })?.amounts)).toEqual(expected)
  })

  test('the plan’s money moves with its rows, and not when it goes from row to row', () => {
    const before = [
      planRow('1/1', { lines: [line(2008, '10')] }),
      planRow('1/2', { lines: [line(2009, '4')] }),
    ]
    const after = [
      planRow('1/1', { status: 'removed' }),
      planRow('1/2', { lines: [line(2009, '1')] }),
      planRow('1/3', { lines: [line(2009, '3'), line(2008, '11')] }),
    ]
    const { money } = compareEditions(samplePlan({ rows: before }), samplePlan({ rows: after }))
    expect(toldAmounts(money)).toEqual(['2008 republican: 10 → 11 (1)'])
  })
})

const indicator = (given: Partial<PlanIndicator> = {}): PlanIndicator => ({
  id: 'i1',
  number: '1',
  name: 'Users of the Internet',
  unit: '%',
  kind: 'share',
  direction: 'higher',
  formula: null,
  numerator: null,
  denominator: null,
  weight: null,
  section: null,
  owner: null,
  source: null,
  baseline: { value: '4', year: 2006 },
  targets: [],
  twin: null,
  ...given,
})
const target = (year: number, value: string): PlannedTarget => ({
  time: { kind: 'year', year },
  value,
  comparator: '>=',
})
const indicatorsOf = (before: PlanIndicator[], after: PlanIndicator[]) =>
  compareEditions(samplePlan({ indicators: before }), samplePlan({ indicators: after })).indicators

describe('S16 indicators and targets of two editions', () => {
  test('a changed baseline and a changed, a new and a dropped target', () => {
    const before = indicator({ targets: [target(2007, '8'), target(2008, '12')] })
    const baseline = { value: '4', year: 2005 }
    const after = indicator({ baseline, targets: [target(2008, '15'), target(2009, '20')] })
    expect(indicatorsOf([before], [after]).changed).toEqual([
      {
        id: 'i1',
        fields: [{ field: 'baseline', before: before.baseline, after: baseline }],
        targets: [
          { time: { kind: 'year', year: 2007 }, before: target(2007, '8'), after: null },
          { time: { kind: 'year', year: 2008 }, before: target(2008, '12'), after: target(2008, '15') },
          { time: { kind: 'year', year: 2009 }, before: null, after: target(2009, '20') },
        ],
      },
    ])
  })

  test('two targets of one time go by their order; a stage is not its year; undated ones pair up', () => {
    const undated: PlannedTarget = { time: { kind: 'undated' }, value: '20', comparator: '>=' }
    const stage: PlannedTarget = { time: { kind: 'stage', year: 2009 }, value: '20', comparator: '>=' }
    const before = indicator({ targets: [target(2009, '20'), target(2009, '30'), undated] })
    const after = indicator({ targets: [stage, target(2009, '20'), undated] })
    expect(indicatorsOf([before], [after]).changed[0]?.targets).toEqual([
      { time: { kind: 'year', year: 2009 }, before: target(2009, '30'), after: null },
      { time: { kind: 'stage', year: 2009 }, before: null, after: stage },
    ])
  })

  test('new and dropped indicators', () => {
    expect(indicatorsOf([indicator()], [indicator({ id: 'i2' })])).toEqual({
      added: ['i2'],
      removed: ['i1'],
      changed: [],
    })
  })
})

test('stated totals and duties are compared too', () => {
  const plan = (amount: string, to: string): Plan =>
    samplePlan({
      totals: [
        {
          id: 't1',
          place: 'passport',
          section: null,
          year: 2008,
          source: null,
          amount,
          unit: 'thousand-tenge',
          isPart: false,
        },
      ],
      duties: [{ id: 'd1', from: ['all'], to, deadline: null, consolidates: false }],
    })
  const { totals, duties } = compareEditions(plan('10', 'Agency'), plan('12', 'Government'))
  expect(totals.changed).toEqual([{ id: 't1', fields: [{ field: 'amount', before: '10', after: '12' }] }])
  expect(duties.changed).toEqual([
    { id: 'd1', fields: [{ field: 'to', before: 'Agency', after: 'Government' }] },
  ])
})
