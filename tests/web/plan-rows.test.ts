import { describe, expect, it } from 'vitest'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import {
  askedRows,
  isAsking,
  matchingRows,
  type PlanFilter,
} from '../../web/src/features/programmes/plan/plan-filters.ts'
import { bySection, planItems, rangeOf } from '../../web/src/features/programmes/plan/plan-items.ts'

const EMPTY: PlanRowShape = {
  id: '1/1',
  section: '1',
  number: '1',
  parent: null,
  kind: 'activity',
  title: { kk: 'Порталды дамыту', ru: null, en: 'Develop the portal' },
  correctedTitle: null,
  completionForm: null,
  recipient: null,
  executors: [],
  deadline: null,
  fundingSource: null,
  amounts: [],
  quantities: [],
  note: null,
  status: 'active',
  removedBy: null,
}

function row(id: string, rest: Partial<PlanRowShape> = {}): PlanRowShape {
  const [section = '', number = ''] = id.split('/')
  return { ...EMPTY, id, section, number, ...rest }
}

function removed(id: string, act: string, parent: string | null = null): PlanRowShape {
  return row(id, {
    kind: 'removed',
    status: 'removed',
    title: null,
    parent,
    removedBy: { act: { id: act, kind: 'resolution', number: act, date: '2009-03-31' }, date: '2009-03-31' },
  })
}

const shown = (rows: readonly PlanRowShape[]) =>
  planItems(rows).map((item) =>
    item.kind === 'row' ? `${item.row.number} at ${item.depth}` : `${rangeOf(item.rows)} gone`,
  )

describe('the lines of a plan', () => {
  it('rows that one act removed side by side are one tombstone', () => {
    const rows = [removed('1/1', '452'), removed('1/2', '452'), row('1/3'), removed('1/4', '452')]
    expect(shown(rows)).toEqual(['1–2 gone', '3 at 0', '4 gone'])
  })
  it('rows that two acts removed are two', () => {
    expect(shown([removed('1/1', '452'), removed('1/2', '2321')])).toEqual(['1 gone', '2 gone'])
  })
  it('a tombstone does not reach over the end of its section', () => {
    expect(shown([removed('1/9', '452'), removed('2/1', '452')])).toEqual(['9 gone', '1 gone'])
  })
  it('a row stands as deep as its parents are many; a parent that is not shown counts as none', () => {
    const rows = [
      row('3/3', { kind: 'heading' }),
      row('3/3.1', { parent: '3/3' }),
      row('3/4.1', { parent: '3/4' }),
    ]
    expect(shown(rows)).toEqual(['3 at 0', '3.1 at 1', '4.1 at 0'])
  })
  it('sections keep the order of the document', () => {
    expect([...bySection([row('2/1'), row('1/1'), row('2/2')]).keys()]).toEqual(['2', '1'])
  })
})

const line = { year: 2008, yearBasis: null, unit: 'thousand-tenge', printed: null } as const
const PLAN = [
  row('1/1', { kind: 'heading', title: { kk: 'Е-Салық', ru: null, en: null } }),
  row('1/1.1', {
    parent: '1/1',
    executors: [{ body: 'finance', role: 'executor' }],
    amounts: [{ ...line, source: 'republican', state: 'amount', amount: '20' }],
  }),
  row('1/1.2', { parent: '1/1', amounts: [{ ...line, source: null, state: 'absent', amount: null }] }),
  removed('1/2', '452'),
  row('2/1', { executors: [{ body: 'justice', role: 'by-agreement' }] }),
]

describe('what is asked of a plan', () => {
  const NOTHING: PlanFilter = { text: '', section: '', executor: '', source: '', status: '' }
  const found = (filter: Partial<PlanFilter>) =>
    matchingRows(PLAN, { ...NOTHING, ...filter }).map(({ id }) => id)
  it('nothing asked, everything shown', () => {
    expect(isAsking(NOTHING)).toBe(false)
    expect(found({})).toHaveLength(PLAN.length)
  })
  it.each([
    ['an executor, with the heading over its row', { executor: 'finance' }, ['1/1', '1/1.1']],
    ['an executor by agreement', { executor: 'justice' }, ['2/1']],
    ['a source', { source: 'republican' }, ['1/1', '1/1.1']],
    ['rows whose source is not named', { source: 'none' }, ['1/1', '1/1.2', '2/1']],
    ['removed rows', { status: 'removed' }, ['1/2']],
    ['activities without an amount', { status: 'without-amount' }, ['1/1', '1/1.2', '2/1']],
    ['a section', { section: '2' }, ['2/1']],
    ['a Kazakh word in any case', { text: 'е-салық' }, ['1/1']],
    ['an English word', { text: 'PORTAL', section: '2' }, ['2/1']],
    ['a number', { text: '1.2' }, ['1/1', '1/1.2']],
    ['what no row has', { text: 'жоқ сөз' }, []],
    ['a state that there is not', { status: 'sideways' }, PLAN.map(({ id }) => id)],
  ])('%s', (_title, filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })
  it('sums are made without the rows that are shown only for their place', () => {
    expect(askedRows(PLAN, { ...NOTHING, executor: 'finance' }).map(({ id }) => id)).toEqual(['1/1.1'])
  })
})
