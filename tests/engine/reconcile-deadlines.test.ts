import { describe, expect, test } from 'vitest'
import type { ReportingDuty } from '#shared/engine/plan.ts'
import { findContradictions } from '#shared/engine/reconcile.ts'
import { line, plan, row, told } from './plans.ts'

const YEARLY = '2021-12-30 2022-12-30 2023-12-30'

describe('the money of a row and its deadline', () => {
  const spent = (deadline: string | null, ...lines: ReturnType<typeof line>[]) =>
    told('money-after-deadline', { rows: [row('1/1', { deadline, lines })] })

  test('money comes after the last deadline', () => {
    expect(spent('2021-06-30 2022-06-30', line(2022, '10'), line(2023, '10'))).toEqual([
      'warning row/1/1/deadline row/1/1/amount/2023/republican',
    ])
  })

  test('money of the deadline’s own year, a zero, a state, and an unknown deadline are none', () => {
    expect(spent('2022-02-01', line(2021, '10'), line(2022, '10'), line(2023, '0'))).toEqual([])
    expect(spent('2022-02-01', line(2023, 'per-feasibility-study'))).toEqual([])
    expect(spent(null, line(2023, '10'))).toEqual([])
  })

  const yearly = (deadline: string, ...lines: ReturnType<typeof line>[]) =>
    told('yearly-money-stops', { rows: [row('1/1', { deadline, lines })] })

  test('a yearly activity is paid in its first years, and later ones are not even mentioned', () => {
    expect(yearly(YEARLY, line(2021, '10'))).toEqual(['note row/1/1/deadline row/1/1/amount/2021/republican'])
  })

  test('an entry of any state for a later year answers; so does a deadline that comes once', () => {
    expect(yearly(YEARLY, line(2021, '10'), line(2022, 'not-required'))).toEqual([])
    expect(yearly('2021-12-30', line(2021, '10'))).toEqual([])
    expect(yearly('2021-07-10 2022-01-10', line(2021, '10'))).toEqual([])
    expect(yearly(YEARLY, line(2022, '10'))).toEqual([])
    expect(yearly(YEARLY, line(null, '10'))).toEqual([])
  })
})

describe('a deadline and the term', () => {
  test('before the first year is a warning; before the programme was in force, an error', () => {
    const rows = [row('1/1', { deadline: '2020-12-31' }), row('1/2', { deadline: '2020-07-31 2021-07-31' })]
    expect(told('deadline-before-term', { rows })).toEqual([
      'warning row/1/1/deadline passport/term',
      'error row/1/2/deadline passport/in-force',
    ])
    expect(told('deadline-before-term', { rows: [row('1/1', { deadline: '2021-01-01' })] })).toEqual([])
  })

  test('a programme that came into force within its first year has its deadlines in the term', () => {
    const inForce = { from: '2021-04-01', until: null }
    expect(told('deadline-before-term', { inForce, rows: [row('1/1', { deadline: '2021-03-31' })] })).toEqual(
      [],
    )
  })

  test('after the last year, but not the report of January', () => {
    const late = (deadline: string) => told('deadline-after-term', { rows: [row('1/1', { deadline })] })
    expect(late('2023-12-31 2024-02-01')).toEqual(['warning row/1/1/deadline passport/term'])
    expect(late('2024-01-31')).toEqual([])
  })

  test('after the repeal, told once for all rows', () => {
    const inForce = { from: '2020-11-20', until: '2022-04-14' }
    const rows = [row('1/1', { deadline: YEARLY }), row('1/2', { deadline: '2022-04-14' }), row('1/3')]
    expect(told('deadline-after-repeal', { inForce, rows })).toEqual([
      'note passport/repeal row/1/1/deadline',
    ])
    expect(told('deadline-after-repeal', { rows })).toEqual([])
    const [finding] = findContradictions(plan({ inForce, rows }), {
      due: ({ deadline }) => deadline?.split(' ') ?? null,
    })
    expect(finding?.id).toBe('deadline-after-repeal passport/repeal')
  })
})

describe('a consolidation and its inputs', () => {
  const executors = [{ body: 'agency', role: 'consolidator' as const }]
  const under = (parentDeadline: string, childDeadline: string, lines = [line(2021, 'not-required')]) =>
    told('consolidation-before-inputs', {
      rows: [
        row('1/1', { deadline: parentDeadline, executors, lines }),
        row('1/1.1', { deadline: childDeadline, parent: '1/1' }),
      ],
    })

  test('a parent is due before its child in every cycle', () => {
    expect(under(YEARLY, '2022-01-10 2023-01-10 2024-01-10')).toEqual([
      'warning row/1/1/deadline row/1/1.1/deadline',
    ])
    expect(under('2022-01-10', '2022-03-31')).toHaveLength(1)
    expect(under('2022-01-10', YEARLY)).toHaveLength(1)
  })

  test('a parent that names nobody who consolidates is asked only', () => {
    const parent = row('1/1', { deadline: '2022-01-10', executors: [{ body: 'akims', role: 'executor' }] })
    const child = row('1/1.1', { deadline: '2022-03-31', parent: '1/1' })
    expect(told('consolidation-before-inputs', { rows: [parent, child] })[0]).toMatch(/^note/)
  })

  test('a parent that follows its child, the same day or later, is in order', () => {
    expect(under('2022-01-10 2023-01-10 2024-01-10', YEARLY)).toEqual([])
    expect(under(YEARLY, '2022-12-30')).toEqual([])
    expect(under('2021-07-10 2022-01-10 2022-07-10 2023-01-10 2023-07-10 2024-01-10', YEARLY)).toEqual([])
  })

  test('one date missed of many, or a single child before a later cycle, is not told', () => {
    expect(under('2021-01-10 2022-01-10 2023-01-10', YEARLY)).toEqual([])
    expect(under(YEARLY, '2022-01-30')).toEqual([])
    expect(under(YEARLY, '2024-07-01')).toEqual([])
    expect(under(YEARLY, '2024-03-31 2024-06-30')).toEqual([])
    expect(under(YEARLY, '2025-01-10')).toHaveLength(1)
  })

  test('a parent with money of its own, or without executors, consolidates nothing', () => {
    expect(under('2022-01-10', '2022-03-31', [line(2021, '5')])).toEqual([])
    const heading = row('1/1', { deadline: '2022-01-10' })
    const child = row('1/1.1', { deadline: '2022-03-31', parent: '1/1' })
    expect(told('consolidation-before-inputs', { rows: [heading, child] })).toEqual([])
  })

  const duty = (id: string, from: string, to: string, deadline: string): ReportingDuty => ({
    id,
    from: [from],
    to,
    deadline,
    consolidates: from === 'agency',
  })

  test('a duty is due before the duties and rows that feed it', () => {
    const whole = duty('d2', 'agency', 'government', '2021-07-10 2022-01-10')
    const early = duty('d1', 'ministries', 'agency', '2021-06-30 2021-12-30')
    const late = duty('d3', 'akims', 'agency', '2021-07-25 2022-01-25')
    const rows = [
      row('1/1', { recipient: 'agency', deadline: '2023-03-01' }),
      row('1/2', { deadline: '2022-03-01' }),
    ]
    expect(told('consolidation-before-inputs', { duties: [whole, early, late], rows })).toEqual([
      'warning duty/d2 duty/d3 row/1/1/deadline',
    ])
    const single = { ...whole, consolidates: false }
    expect(told('consolidation-before-inputs', { duties: [single, early, late], rows })).toEqual([])
  })
})
