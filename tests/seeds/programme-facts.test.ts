import { describe, expect, test } from 'vitest'
import { readKpiFacts } from '../../seeds/facts.ts'
import {
  PROGRAMMES,
  readFundingSources,
  readProgrammeBodies,
  readProgrammeFacts,
} from '../../seeds/programme-facts.ts'

const bodies = readProgrammeBodies()
const sources = readFundingSources()
const [divide, government, kazakhstan] = PROGRAMMES.map(readProgrammeFacts) as [Facts, Facts, Facts]
const bodyIds = new Set(bodies.map(({ id }) => id))
const sourceIds = new Set(sources.map(({ id }) => id))

type Facts = ReturnType<typeof readProgrammeFacts>
type Row = Facts['activities'][number]

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

function rowOf(facts: Facts, id: string): Row {
  const row = facts.activities.find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

/** Everything in `words` that is not in `known`. */
function unknown(words: readonly (string | null)[], known: ReadonlySet<string>): string[] {
  return words.filter((word): word is string => word !== null && !known.has(word))
}

describe('how much is kept', () => {
  test('106 and 77 rows, 2, 15 and 108 indicators', () => {
    const all = [divide, government, kazakhstan]
    expect(all.map(({ activities }) => activities.length)).toEqual([106, 77, 0])
    expect(all.map(({ indicators }) => indicators.length)).toEqual([2, 15, 108])
    expect(all.map(({ duties }) => duties.length)).toEqual([11, 8, 8])
    expect(all.map(({ context }) => context.context.length)).toEqual([17, 12, 52])
    expect(all.map(({ programme }) => programme.passport.length)).toEqual([8, 8, 9])
    expect(all.map(({ programme }) => programme.sections.length)).toEqual([9, 7, 0])
  })

  test('a goal, 4 tasks, 22 directions in two groups, 324 measures, 13 milestones', () => {
    const nodes = tally(kazakhstan.tree.map(({ kind, isGroup }) => (isGroup ? `${kind} group` : kind)))
    expect(nodes).toEqual({ goal: 1, task: 4, direction: 22, 'direction group': 2 })
    expect([kazakhstan.measures.length, kazakhstan.milestones.length]).toEqual([324, 13])
  })

  test.each([
    ['digital-divide-2007-2009', [6, 4, 8, 48, 8, 10, 3, 14, 5]],
    ['e-government-2008-2010', [8, 35, 8, 10, 5, 6, 5]],
  ] as const)('rows of %s by section', (id, counts) => {
    const { programme, activities } = readProgrammeFacts(id)
    expect(
      programme.sections.map(({ number }) => activities.filter(({ section }) => section === number).length),
    ).toEqual(counts)
  })

  test('the kinds of rows', () => {
    expect(tally(divide.activities.map(({ kind }) => kind))).toEqual({ activity: 104, removed: 2 })
    expect(tally(government.activities.map(({ kind }) => kind))).toEqual({
      activity: 50,
      heading: 11,
      removed: 15,
      lost: 1,
    })
  })

  test('what the plans say of money, state by state', () => {
    const states = ({ activities }: Facts) =>
      tally(activities.flatMap(({ lines }) => lines.map(({ state }) => state)))
    expect(states(divide)).toEqual({ amount: 158, 'not-required': 28, 'source-without-amount': 1 })
    expect(states(government)).toEqual({
      amount: 44,
      'not-required': 17,
      'if-budget-clarified': 21,
      'when-draft-budget-formed': 11,
      'per-feasibility-study': 22,
    })
  })

  test('executors and their roles', () => {
    const roles = ({ activities }: Facts) =>
      tally(activities.flatMap(({ executors }) => executors.map(({ role }) => role)))
    expect(roles(divide)).toEqual({ executor: 157, consolidator: 20 })
    expect(roles(government)).toEqual({ executor: 97, 'by-agreement': 14 })
  })
})

describe.each([
  ['digital-divide-2007-2009', divide],
  ['e-government-2008-2010', government],
  ['information-kazakhstan-2020', kazakhstan],
] as const)('references in %s', (id, facts) => {
  const rowIds = new Set(facts.activities.map((row) => row.id))
  const actIds = new Set(facts.programme.acts.map((act) => act.id))

  test('ids are of one row each, named by section and number', () => {
    expect(rowIds.size).toBe(facts.activities.length)
    for (const row of facts.activities) expect(row.id).toBe(`${row.section}/${row.number}`)
    for (const list of [facts.indicators, facts.duties, facts.measures, facts.tree, facts.totals.stated])
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
  })

  test('every body that is named exists, and the shared list says how it is printed', () => {
    const named = [
      ...facts.activities.flatMap((row) => [row.recipient, ...row.executors.map(({ body }) => body)]),
      ...facts.duties.flatMap((duty) => [duty.to, ...duty.from.map(({ body }) => body)]),
      ...facts.indicators.flatMap((one) => [one.owner, one.measuredBy, one.monitoredBy]),
      ...facts.bodies.map(({ body }) => body),
    ]
    expect(unknown(named, bodyIds)).toEqual([])
    const printed = bodies.flatMap((body) =>
      body.printed.filter(({ programme }) => programme === id).map((one) => [body.id, one.abbreviation]),
    )
    const own = facts.bodies.map(({ body, abbreviation }) => [body, abbreviation])
    expect(printed.map(String).toSorted()).toEqual(own.map(String).toSorted())
  })

  test('every parent, section, source, place, act and node exists', () => {
    const sections = new Set(facts.programme.sections.map(({ number }) => number))
    const nodes = new Set(facts.tree.map((node) => node.id))
    const places = new Set(facts.totals.places.map((place) => place.id))
    const indicators = new Set(facts.indicators.map((one) => one.id))
    const money = [...facts.totals.stated, ...facts.totals.withoutAmount]
    expect(
      unknown(
        facts.activities.map(({ parent }) => parent),
        rowIds,
      ),
    ).toEqual([])
    expect(
      unknown(
        facts.activities.map(({ section }) => section),
        sections,
      ),
    ).toEqual([])
    expect(
      unknown(
        facts.duties.flatMap(({ rows }) => rows),
        rowIds,
      ),
    ).toEqual([])
    const lines = facts.activities.flatMap((row) => [
      row.fundingSource,
      ...row.lines.map((one) => one.source),
    ])
    expect(unknown([...lines, ...money.map(({ source }) => source)], sourceIds)).toEqual([])
    expect(
      unknown(
        money.map(({ place }) => place),
        places,
      ),
    ).toEqual([])
    const acts = facts.programme.relations.flatMap(({ act, target }) => [act, target])
    expect(unknown([...acts, ...facts.programme.editions.map(({ act }) => act)], actIds)).toEqual([])
    expect(
      unknown(
        facts.indicators.map(({ twin }) => twin),
        indicators,
      ),
    ).toEqual([])
    expect(
      unknown(
        facts.tree.map(({ parent }) => parent),
        nodes,
      ),
    ).toEqual([])
    const inTree = [
      ...facts.indicators.map(({ section }) => section),
      ...facts.measures.map(({ node }) => node),
    ]
    expect(unknown([...inTree, ...facts.milestones.map(({ node }) => node)], nodes)).toEqual([])
  })
})

describe('acts and editions', () => {
  test('an act of two programmes is told once and the same', () => {
    const both = [divide, government].map(({ programme }) =>
      programme.acts.find(({ id }) => id === 'resolution-302-2010'),
    )
    expect(both[0]).toEqual(both[1])
    expect(both[0]).toMatchObject({ number: '302', date: '2010-04-14' })
    for (const { programme } of [divide, government])
      expect(programme.relations.filter(({ relation }) => relation === 'repeals')).toMatchObject([
        { act: 'resolution-302-2010', target: programme.editions[0]?.act },
      ])
  })

  test('only the last edition of a programme is known whole', () => {
    const wordings = ({ programme }: Facts) =>
      programme.editions.map(({ effectiveFrom, wording }) => [effectiveFrom, wording])
    expect(wordings(divide)).toEqual([
      ['2006-10-13', 'partly-known'],
      ['2007-11-07', 'partly-known'],
      ['2008-05-08', 'partly-known'],
      ['2009-12-30', 'whole'],
    ])
    expect(wordings(government)).toEqual([
      ['2007-11-30', 'partly-known'],
      ['2008-09-24', 'partly-known'],
      ['2008-10-22', 'partly-known'],
      ['2009-03-31', 'partly-known'],
      ['2009-12-31', 'whole'],
    ])
  })

  test('a draft has no number and no date, and none is made up', () => {
    const [draft] = kazakhstan.programme.acts
    expect(draft).toMatchObject({ kind: 'decree-draft', number: '—', date: null, inForceFrom: null })
    expect(kazakhstan.programme).toMatchObject({ status: 'draft', inForce: { from: null, until: null } })
  })

  test('a removed row names the act and its date, and has no text', () => {
    const removed = [divide, government].flatMap(({ programme, activities }) =>
      activities
        .filter(({ kind }) => kind === 'removed')
        .map((row) => ({ row, act: programme.acts.find(({ id }) => id === row.removedBy?.act) })),
    )
    expect(removed).toHaveLength(17)
    for (const { row, act } of removed) {
      expect(act?.date).toBe(row.removedBy?.date)
      expect([row.title, row.completionForm, row.deadline]).toEqual([null, null, null])
      expect([...row.lines, ...row.executors]).toEqual([])
    }
    expect(removed.filter(({ act }) => act?.id === 'resolution-452-2009')).toHaveLength(14)
    expect(removed.filter(({ act }) => act?.id === 'resolution-2321-2009').map(({ row }) => row.id)).toEqual([
      '1/7',
    ])
  })
})

describe('as printed', () => {
  test('bodies of these programmes are not today’s ministries', () => {
    const today = new Set(readKpiFacts().bodies.map(({ id }) => id))
    expect(bodies.filter(({ id }) => today.has(id))).toEqual([])
    expect(bodyIds.size).toBe(72)
  })

  test('misprints, empty and mixed cells stay', () => {
    expect(rowOf(government, '2/10').title?.kk).toMatch(/Аgriculuture/)
    expect(rowOf(government, '2/12.1').printedNumber).toBe('12. 1')
    expect(rowOf(government, '2/9.1')).toMatchObject({
      title: { kk: expect.stringContaining('керсету') },
      correctedTitle: expect.stringContaining('көрсету'),
    })
    expect(rowOf(government, '1/8')).toMatchObject({ fundingSource: null, fundingSourcePrinted: null })
    expect(rowOf(government, '7/1')).toMatchObject({ kind: 'lost', title: null })
    expect(rowOf(divide, '9/5').fundingSourcePrinted).toBe(
      'Республикалық бюджет, АТ-компаниялары, холдингтер',
    )
    expect(rowOf(divide, '1/4').completionForm?.kk).toBe('Біріккен бұйрық')
  })

  test('a quantity keeps its price, a printed source without an amount has none', () => {
    expect(rowOf(divide, '3/2').quantities.map(({ year, value, price }) => [year, value, price])).toEqual(
      [2007, 2008, 2009].map((year) => [year, '500000', { amount: '300', unit: 'tenge' }]),
    )
    expect(rowOf(divide, '4/3.2').lines).toMatchObject([{ state: 'source-without-amount', amount: null }])
  })

  test('targets: stages, undated, a whole period, one year printed twice', () => {
    const times = kazakhstan.indicators.flatMap(({ targets }) => targets.map(({ time }) => time.kind))
    expect(tally(times)).toEqual({ stage: 169, undated: 13, year: 2, period: 1 })
    expect(kazakhstan.indicators.filter(({ unresolved }) => unresolved.length > 0)).toMatchObject([
      { id: '3.3-02', unresolved: [{ statedYear: 2017, value: '40', probableYear: 2020 }] },
    ])
    expect(kazakhstan.indicators.filter(({ twin }) => twin !== null)).toHaveLength(8)
    expect(kazakhstan.indicators.filter(({ baseline }) => baseline !== null)).toHaveLength(13)
  })

  test('the kinds of the 108 series', () => {
    expect(tally(kazakhstan.indicators.map(({ kind }) => kind))).toEqual({
      share: 62,
      coverage: 12,
      count: 12,
      change: 9,
      rank: 5,
      index: 3,
      rate: 3,
      duration: 1,
      ratio: 1,
    })
  })
})
