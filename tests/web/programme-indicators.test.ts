import { describe, expect, it } from 'vitest'
import type { ListedIndicator } from '#shared/api/indicator-values.ts'
import type { Programme, ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import {
  askedIndicators,
  hasOtherTimes,
  indicatorGroups,
  targetYears,
} from '../../web/src/features/programmes/indicators/indicator-tree.ts'

type Node = Programme['tree'][number]

const name = (kk: string) => ({ kk, ru: null, en: null })

function node(id: string, kind: Node['kind'], parent: string | null): Node {
  return { id, kind, number: id, parent, title: { kk: id, ru: id, en: id }, result: null }
}

function indicator(parts: Partial<ListedIndicator>): ListedIndicator {
  const nothing = {
    latest: null,
    targets: [],
    lacks: [],
    node: null,
    number: parts.id,
    kind: 'share',
    name: name('Үлес'),
  }
  return { ...nothing, ...parts } as unknown as ListedIndicator
}

const tree = [
  node('G', 'goal', null),
  node('1', 'task', 'G'),
  node('1.1', 'direction', '1'),
  node('1.2', 'direction', '1'),
  node('2', 'task', 'G'),
]

describe('indicators under the headings of the tree', () => {
  it('a heading stands where something is under it or below it', () => {
    const groups = indicatorGroups(tree, [indicator({ id: 'a', node: '1.2' })])
    expect(groups.map((group) => [group.node?.id, group.depth, group.items.length])).toEqual([
      ['G', 0, 0],
      ['1', 1, 0],
      ['1.2', 2, 1],
    ])
  })

  it('the indicators of the programme itself come first', () => {
    const groups = indicatorGroups(tree, [indicator({ id: 'a', node: '1.1' }), indicator({ id: 'P-01' })])
    expect(groups[0]).toMatchObject({ node: null, items: [{ id: 'P-01' }] })
  })

  it('one of a heading that the tree does not have is not lost', () => {
    expect(indicatorGroups(tree, [indicator({ id: 'a', node: 'gone' })])[0]?.items).toHaveLength(1)
  })
})

describe('the times of the targets', () => {
  const target = (time: ProgrammeIndicator['targets'][number]['time']) => ({
    time,
    value: '5',
    comparator: '>=' as const,
    isComparatorPrinted: false,
  })
  const dated = indicator({
    id: 'a',
    targets: [target({ kind: 'stage', year: 2020 }), target({ kind: 'year', year: 2017 })],
  })

  it('years and ends of stages are columns, in order', () => {
    expect(targetYears([dated])).toEqual([2017, 2020])
    expect(hasOtherTimes([dated], [2017, 2020])).toBe(false)
  })

  it('a target without a year needs a column of its own', () => {
    const undated = indicator({ id: 'b', targets: [target({ kind: 'undated' })] })
    expect(hasOtherTimes([dated, undated], [2017, 2020])).toBe(true)
  })

  it('a year that almost nobody aims at stands among the other times', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      indicator({ id: String(index), targets: [target({ kind: 'stage', year: 2020 })] }),
    )
    const lonely = indicator({ id: 'x', targets: [target({ kind: 'year', year: 2018 })] })
    expect(targetYears([...many, lonely])).toEqual([2020])
    expect(hasOtherTimes([...many, lonely], [2020])).toBe(true)
  })
})

describe('which indicators are shown', () => {
  const items = [
    indicator({ id: '1.1-01', lacks: ['formula'], name: name('Әкімдіктердің үлесі') }),
    indicator({ id: '1.1-02', kind: 'count', latest: { band: 'at-risk' } as ListedIndicator['latest'] }),
  ]
  const shown = (asked: Partial<Parameters<typeof askedIndicators>[1]>) =>
    askedIndicators(items, { text: '', definition: '', kind: '', standing: '', ...asked }).map(({ id }) => id)

  it('all where nothing is asked', () => expect(shown({})).toEqual(['1.1-01', '1.1-02']))
  it('by a part of the name, whatever its case', () => expect(shown({ text: 'ӘКІМ' })).toEqual(['1.1-01']))
  it('by the beginning of the number', () => expect(shown({ text: '1.1-02' })).toEqual(['1.1-02']))
  it('fully defined ones', () => expect(shown({ definition: 'complete' })).toEqual(['1.1-02']))
  it('drafted ones', () => expect(shown({ definition: 'drafted' })).toEqual(['1.1-01']))
  it('of one band', () => expect(shown({ standing: 'at-risk' })).toEqual(['1.1-02']))
  it('without a value', () => expect(shown({ standing: 'not-entered' })).toEqual(['1.1-01']))
  it('of one kind', () => expect(shown({ kind: 'count' })).toEqual(['1.1-02']))
})
