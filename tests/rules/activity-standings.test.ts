import { describe, expect, test } from 'vitest'
import type { PlacedReport } from '#shared/rules/activity-standings.ts'
import {
  carriedStandings,
  countStandings,
  expectedBodies,
  standingsOf,
} from '#shared/rules/activity-standings.ts'
import { planRow, samplePlan } from '../engine/plan-samples.ts'

type Said = [body: string, status: PlacedReport['status'], documentDate?: string | undefined, period?: string]

const executors = [
  { body: 'education', role: 'executor' },
  { body: 'health', role: 'by-agreement' },
  { body: 'health', role: 'executor' },
] as const

const plan = (deadline = '2009 жылғы 4-тоқсан', until: string | null = null) =>
  samplePlan({
    inForce: { from: '2006-10-13', until },
    rows: [planRow('1/1', { deadline, executors })],
  })

function reports(said: readonly Said[], due = '2009-12-31'): PlacedReport[] {
  return said.map(([body, status, documentDate, period = '2009-H2']) => ({
    body,
    row: '1/1',
    due,
    status,
    documentDate: documentDate ?? null,
    period,
  }))
}

function told(said: readonly Said[], { asOf = '2010-01-20', until = null as string | null } = {}) {
  const [due] = standingsOf(plan(undefined, until), { period: '2009-H2', asOf, reports: reports(said) })
  if (!due) return 'nothing due'
  const marks = [due.isOverdue && 'overdue', due.missing.length > 0 && `without ${due.missing.join(', ')}`]
  return [due.standing, ...marks.filter((mark) => mark !== false)].join('; ')
}

describe('how a due date stands by its accepted reports', () => {
  test.each<[string, Said[], string]>([
    [
      'both say done',
      [
        ['education', 'done'],
        ['health', 'done'],
      ],
      'done',
    ],
    [
      'the document is of the last day',
      [
        ['education', 'done', '2009-12-31'],
        ['health', 'done'],
      ],
      'done',
    ],
    [
      'the document is of a later day',
      [
        ['education', 'done', '2010-01-02'],
        ['health', 'done'],
      ],
      'done-late',
    ],
    [
      'one is done, the other in progress',
      [
        ['education', 'done'],
        ['health', 'in-progress'],
      ],
      'in-progress; overdue',
    ],
    [
      'one cannot, the other is in progress',
      [
        ['education', 'cannot-be-done'],
        ['health', 'in-progress'],
      ],
      'cannot-be-done; overdue',
    ],
    ['one said done, of the other nothing is accepted', [['education', 'done']], 'done; without health'],
    [
      'it came again, and the later report says done',
      [
        ['education', 'in-progress', undefined, '2009-H2'],
        ['education', 'done', '2010-03-01', '2010-H1'],
        ['health', 'done', '2009-12-30', '2009-H2'],
      ],
      'done-late',
    ],
    ['nothing is accepted', [], 'not-reported; overdue; without education, health'],
    [
      'a report without a status says nothing',
      [
        ['education', null],
        ['health', null],
      ],
      'not-reported; overdue',
    ],
  ])('%s', (_situation, said, expected) => {
    expect(told(said)).toBe(expected)
  })

  test.each<[string, Parameters<typeof told>, string]>([
    ['its day has not passed', [[], { asOf: '2009-12-31' }], 'not-due; without education, health'],
    ['it is the day after', [[], { asOf: '2010-01-01' }], 'not-reported; overdue; without education, health'],
    ['the programme was repealed before', [[], { until: '2009-12-01' }], 'lapsed; without education, health'],
    [
      'repealed, and yet done',
      [
        [
          ['education', 'done'],
          ['health', 'done'],
        ],
        { until: '2009-12-01' },
      ],
      'done',
    ],
  ])('when %s', (_situation, given, expected) => {
    expect(told(...given)).toBe(expected)
  })
})

describe('which due dates a period reports on', () => {
  test.each([
    ['2009-H1', 'жыл сайын 30 маусым және 30 желтоқсан', ['2009-06-30']],
    ['2009-H2', 'жыл сайын 30 маусым және 30 желтоқсан', ['2009-12-30']],
    ['2009', 'жыл сайын 30 маусым және 30 желтоқсан', ['2009-06-30', '2009-12-30']],
    ['2009-H2', '2008-2010 жылдар 10 қаңтар', ['2010-01-10']],
    ['2008-H2', '2008-2010 жылдар 10 қаңтар', ['2009-01-10']],
    ['2009-H1', '2008-2010 жылдар 10 қаңтар', []],
    ['2009', '2009 жылғы 1 наурызға дейінгі бір күн', []],
  ])('%s of «%s»', (period, deadline, dates) => {
    const standings = standingsOf(plan(deadline), { period, asOf: '2011-01-01', reports: [] })
    expect(standings.map(({ date }) => date)).toEqual(dates)
  })
})

test('each half-year expects a submission from each body that answers, and none for what lapsed', () => {
  const standings = standingsOf(plan('жыл сайын 30 маусым және 30 желтоқсан', '2009-09-01'), {
    period: '2009',
    asOf: '2011-01-01',
    reports: [],
  })
  expect(countStandings(standings)).toMatchObject({ 'not-reported': 1, lapsed: 1, done: 0 })
  const repealed = () => plan('жыл сайын 30 маусым және 30 желтоқсан', '2009-09-01')
  expect(expectedBodies(repealed, { period: '2009', asOf: '2011-01-01', reports: [] })).toEqual([
    { period: '2009-H1', body: 'education' },
    { period: '2009-H1', body: 'health' },
  ])
})

describe('due dates of earlier periods that came again', () => {
  const halfYearly = () => plan('жыл сайын 30 маусым және 30 желтоқсан')
  const carried = (period: string, said: readonly PlacedReport[]) =>
    carriedStandings(halfYearly, { period, asOf: '2011-01-01', reports: said }).map(
      ({ date, standing, missing }) => [date, standing, ...missing].join(' '),
    )
  const of = (due: string, said: readonly Said[]) => reports(said, due)

  test('stand as they were told by the end of the period, done late where they were done in it', () => {
    const said = [
      ...of('2007-06-30', [
        ['education', 'done', '2007-06-20', '2007-H1'],
        ['health', 'done', '2007-06-20', '2007-H1'],
      ]),
      ...of('2007-12-30', [
        ['education', 'in-progress', undefined, '2007-H2'],
        ['health', 'done', '2007-12-20', '2007-H2'],
        ['education', 'done', '2008-03-01', '2008-H1'],
      ]),
    ]
    expect(carried('2008-H1', said)).toEqual(['2007-12-30 done-late'])
    expect(carried('2008-H2', said)).toEqual(['2008-06-30 not-reported education health'])
    expect(carried('2008', said)).toEqual(['2007-12-30 done-late'])
  })

  test('a body that owed nothing keeps none of them back, and one that cannot do it settles it', () => {
    const settled = of('2007-06-30', [
      ['education', 'cannot-be-done', undefined, '2007-H1'],
      ['health', 'done', undefined, '2007-H1'],
    ])
    expect(carried('2007-H2', settled)).toEqual([])
    expect(carried('2007-H2', settled.slice(0, 1))).toEqual(['2007-06-30 cannot-be-done health'])
  })
})
