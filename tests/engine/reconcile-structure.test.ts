import { describe, expect, test } from 'vitest'
import type { ExecutorRole, PlanRow } from '#shared/engine/plan.ts'
import { findContradictions, RULE_IDS, RULES } from '#shared/engine/reconcile.ts'
import { datesPrinted, line, plan, planIndicator, row, told, total } from './plans.ts'

const by = (...bodies: string[]) =>
  bodies.map((text) => {
    const [body = '', role = 'executor'] = text.split(':')
    return { body, role: role as ExecutorRole }
  })

describe('a year in one row', () => {
  const twice = (rest: Partial<PlanRow>) => told('year-repeated', { rows: [row('1/1', rest)] })

  test('is printed twice for a source', () => {
    const ref = 'row/1/1/amount/2021/republican'
    expect(twice({ lines: [line(2021, '5'), line(2021, '7')] })).toEqual([`error ${ref} ${ref}`])
    expect(twice({ lines: [line(2021, '5'), line(2021, '5000', { unit: 'tenge' })] })).toEqual([
      `warning ${ref} ${ref}`,
    ])
    expect(twice({ lines: [line(2021, '5'), line(2021, 'per-feasibility-study')] })).toEqual([
      `error ${ref} ${ref}`,
    ])
  })

  test('has two sources, or a cell of mixed sources, or is not printed', () => {
    expect(twice({ lines: [line(2021, '5'), line(2021, '7', { source: 'local' })] })).toEqual([])
    const unsourced = [line(2021, '5', { source: null }), line(2021, '7', { source: null })]
    expect(twice({ lines: unsourced, fundingSource: 'republican and local' })).toEqual([])
    expect(twice({ lines: [line(null, '5'), line(null, '7')] })).toEqual([])
  })
})

describe('executors of a parent', () => {
  const under = (parent: Partial<PlanRow>, ...children: string[][]) =>
    told('executor-missing-in-parent', {
      rows: [
        row('1/1', parent),
        ...children.map((bodies, index) =>
          row(`1/1.${index + 1}`, { parent: '1/1', executors: by(...bodies) }),
        ),
      ],
    })

  test('leave out one of a child: a question, once for the parent', () => {
    const executors = by('agency:consolidator', 'akims')
    expect(under({ executors }, ['akims', 'fund'], ['akims'], ['fund'])).toEqual([
      'note row/1/1/executors row/1/1.1/executors row/1/1.3/executors',
    ])
  })

  test('name all, or none, or only who consolidates, or spend money of their own', () => {
    expect(under({ executors: by('akims', 'fund') }, ['akims'], ['fund'])).toEqual([])
    expect(under({}, ['akims'])).toEqual([])
    expect(under({ executors: by('agency:consolidator') }, ['akims'])).toEqual([])
    expect(under({ executors: by('agency'), lines: [line(2021, '5')] }, ['akims'])).toEqual([])
  })
})

describe('stages', () => {
  const stage = (number: string, from: number, until: number, place: string) => ({
    number,
    from,
    until,
    place,
  })

  test('have other years in another place', () => {
    const stages = [
      stage('1', 2021, 2022, 'passport'),
      stage('2', 2022, 2023, 'passport'),
      stage('1', 2021, 2022, 'section 5'),
      stage('2', 2023, 2023, 'section 5'),
    ]
    expect(told('stage-stated-differently', { stages })).toEqual(['error stage/2/passport stage/2/section 5'])
    expect(told('stage-stated-differently', { stages: stages.slice(0, 3) })).toEqual([])
  })
})

describe('numbers within a section', () => {
  const gaps = (...ids: string[]) => told('numbering-gap', { rows: ids.map((id) => row(id)) })
  const removed = (id: string) => row(id, { status: 'removed', title: null })

  test('leave a gap', () => {
    expect(gaps('1/1', '1/2', '1/5')).toEqual(['warning section/1/3,4 row/1/5'])
    expect(gaps('1/1', '1/1.2')).toEqual(['warning section/1/1.1 row/1/1.2'])
  })

  test('with a tombstone, inserted numbers, another beginning, ten after nine: none', () => {
    expect(told('numbering-gap', { rows: [row('1/1'), removed('1/2'), row('1/3')] })).toEqual([])
    expect(gaps('1/1', '1/1-1', '1/2', '2/3', '2/4', '2/4.1', '2/4.2')).toEqual([])
    expect(gaps(...Array.from({ length: 11 }, (_, index) => `1/${index + 1}`).reverse())).toEqual([])
  })

  test('are repeated', () => {
    expect(told('number-repeated', { rows: [row('1/1'), row('1/1')] })).toEqual(['error row/1/1 row/1/1'])
    expect(told('number-repeated', { rows: [row('1/1'), removed('1/1')] })).toEqual([
      'warning row/1/1 row/1/1',
    ])
  })

  test('repeat those of another section only, or of another heading', () => {
    expect(told('number-repeated', { rows: [row('1/1'), row('2/1'), row('1/1.1')] })).toEqual([])
    const under = (parent: string) => row(`${parent}-1`, { section: '1', number: '1', parent })
    expect(told('number-repeated', { rows: [under('a'), under('b')] })).toEqual([])
  })
})

describe('the rules together', () => {
  test('each id has one rule, in the order of the list', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS])
  })

  test('no two findings have one id, and the same plan gives the same findings', () => {
    const rows = [
      row('1/1'),
      row('1/1'),
      row('1/1', { lines: [line(2021, '5'), line(2021, '7'), line(2021, '9')] }),
    ]
    const input = plan({ rows, totals: [total(2021, null, '8')], indicators: [planIndicator('a')] })
    const findings = findContradictions(input, { due: datesPrinted })
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    expect(findContradictions(input, { due: datesPrinted })).toEqual(findings)
    expect(findContradictions(plan(), { due: datesPrinted })).toEqual([])
  })
})
