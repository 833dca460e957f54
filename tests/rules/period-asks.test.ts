import { describe, expect, test } from 'vitest'
import type { Plan } from '#shared/engine/plan.ts'
import { askedBodies, asksOf, isOwed, type PlanOn, type Said } from '#shared/rules/period-asks.ts'
import { line, lineWithout, planRow, samplePlan } from '../engine/plan-samples.ts'

const by = (...bodies: string[]) => bodies.map((body) => ({ body, role: 'executor' }) as const)
const yearly = planRow('1/1', { deadline: 'жыл сайын 30 желтоқсан', executors: by('a', 'b') })

/** The plan that came first, and the one that follows it from a date on. */
const amended =
  (first: Plan, from: string, second: Plan): PlanOn =>
  (date) =>
    date < from ? first : second

function told(planOn: PlanOn, period: string): string {
  const asks = asksOf(planOn, period)
  if (asks === null) return 'no plan'
  const dates = (due: typeof asks.due) => due.map(({ row, date }) => `${row} ${date}`).join(', ')
  const paid = asks.paid.map(({ id }) => id).join(', ')
  return `due ${dates(asks.due) || '-'}; earlier ${dates(asks.earlier) || '-'}; money ${paid || '-'}`
}

describe('what a period asks for', () => {
  const money = planRow('1/2', { executors: by('c'), lines: [line(2008, '10'), line(2009, '20')] })
  const plan = samplePlan({ rows: [yearly, money] })

  test.each([
    ['2007-H1', 'due -; earlier -; money -'],
    ['2007-H2', 'due 1/1 2007-12-30; earlier -; money -'],
    ['2008-H1', 'due -; earlier 1/1 2007-12-30; money 1/2'],
    ['2008-H2', 'due 1/1 2008-12-30; earlier 1/1 2007-12-30; money 1/2'],
    ['2009-H2', 'due 1/1 2009-12-30; earlier 1/1 2007-12-30, 1/1 2008-12-30; money 1/2'],
  ])('%s: %s', (period, expected) => {
    expect(told(() => plan, period)).toBe(expected)
  })

  test('by quarters and by years in the same way', () => {
    const often = samplePlan({ rows: [yearly, money], frequency: 'quarter' })
    expect(told(() => often, '2008-Q1')).toBe('due -; earlier 1/1 2007-12-30; money 1/2')
    expect(told(() => often, '2008-Q4')).toBe('due 1/1 2008-12-30; earlier 1/1 2007-12-30; money 1/2')
    const seldom = samplePlan({ rows: [yearly, money], frequency: 'year' })
    expect(told(() => seldom, '2008')).toBe('due 1/1 2008-12-30; earlier 1/1 2007-12-30; money 1/2')
  })

  test('after the last year of the programme nothing comes again', () => {
    expect(told(() => plan, '2010-H1')).toBe('due -; earlier -; money -')
  })

  test('before the first edition nothing is asked for', () => {
    expect(told((date) => (date < '2007-07-01' ? null : plan), '2007-H1')).toBe('no plan')
  })

  test('what nobody carries out, was removed, or has no amount of the year, is not asked for', () => {
    const rows = [
      planRow('1/1', { deadline: 'жыл сайын 30 желтоқсан', lines: [line(2009, '1')] }),
      planRow('1/2', { executors: by('a'), status: 'removed', lines: [line(2009, '1')] }),
      planRow('1/3', { executors: by('a'), lines: [lineWithout(2009, 'not-required'), line(2008, '1')] }),
    ]
    expect(told(() => samplePlan({ rows }), '2009-H2')).toBe('due -; earlier -; money -')
  })

  test('money of a heading that rows below it have is asked for once', () => {
    const rows = [
      planRow('1/1', { executors: by('a'), isHeading: true, lines: [line(2009, '3')] }),
      planRow('1/1.1', { parent: '1/1', executors: by('a'), lines: [line(2009, '3')] }),
    ]
    expect(told(() => samplePlan({ rows }), '2009-H1')).toBe('due -; earlier -; money 1/1.1')
  })
})

describe('a due date comes again only where it was due before and still is', () => {
  const first = samplePlan({ rows: [yearly] })
  const owed = (second: Plan) => asksOf(amended(first, '2008-01-15', second), '2008-H1')?.earlier ?? []

  test.each<[string, Partial<Plan>, number]>([
    ['the plan stays as it was', { rows: [yearly] }, 1],
    ['the row is removed', { rows: [{ ...yearly, status: 'removed' }] }, 0],
    ['its deadline is put off', { rows: [{ ...yearly, deadline: '2009 жылғы 4-тоқсан' }] }, 0],
    ['a row is added whose year is past', { rows: [yearly, { ...yearly, id: '1/9', number: '9' }] }, 1],
    ['the programme is repealed before', { inForce: { from: '2006-10-13', until: '2007-12-30' } }, 0],
  ])('%s', (_situation, given, dates) => {
    expect(owed(samplePlan({ rows: [yearly], ...given }))).toHaveLength(dates)
  })

  test('another executor takes over what the first one owed', () => {
    const [due] = owed(samplePlan({ rows: [{ ...yearly, executors: by('d') }] }))
    expect(due?.executors).toEqual(by('d'))
  })
})

describe('who has something to report', () => {
  const money = planRow('1/2', { executors: by('c'), lines: [line(2008, '10')] })
  const asks = asksOf(() => samplePlan({ rows: [yearly, money] }), '2008-H1')

  test.each<[string, Record<string, Said['status']>, string[]]>([
    ['nothing was said', {}, ['c', 'a', 'b']],
    ['one is done', { a: 'done' }, ['c', 'b']],
    ['one cannot do it, the other is at work', { a: 'cannot-be-done', b: 'in-progress' }, ['c', 'b']],
    ['both are done', { a: 'done', b: 'done' }, ['c']],
  ])('where %s', (_situation, said, bodies) => {
    if (asks === null) throw new Error('the plan asks for nothing')
    const saidOf = (body: string) => {
      const status = said[body]
      return status && { status, period: '2007-H2' }
    }
    expect(askedBodies(asks, saidOf)).toEqual(bodies)
  })

  test.each<[Said['status'] | undefined, boolean]>([
    [undefined, true],
    ['not-begun', true],
    ['in-progress', true],
    ['done', false],
    ['cannot-be-done', false],
  ])('after «%s» it is owed: %s', (status, expected) => {
    expect(isOwed(status && { status, period: '2007-H2' })).toBe(expected)
  })
})
