import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FindingShape } from '#shared/api/findings.ts'
import type {
  PlanRowShape,
  Programme,
  ProgrammeIndicator,
  ProgrammeSummary,
} from '#shared/api/programme-shapes.ts'
import type { EditionComparison, PlanShape, ProgrammeMoney } from '#shared/api/programmes.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const DIVIDE = 'digital-divide-2007-2009'
const E_GOVERNMENT = 'e-government-2008-2010'
const INFORMATION = 'information-kazakhstan-2020'

let world: World
let viewer: Agent
let reviewer: Agent
beforeAll(async () => {
  world = await createWorld()
  viewer = await world.signedIn('viewer')
  reviewer = await world.signedIn('reviewer')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

async function read<T>(path: string): Promise<T> {
  return (await viewer.get(`/api/v1/programmes/${path}`).expect(200)).body
}

const rowsById = ({ rows }: PlanShape) => new Map(rows.map((row) => [row.id, row]))

describe('the programmes', () => {
  test('two repealed by one resolution and one that stayed a draft', async () => {
    const { items } = (await viewer.get('/api/v1/programmes').expect(200)).body as {
      items: ProgrammeSummary[]
    }
    expect(items.map(({ id, status, repealedBy }) => [id, status, repealedBy?.number ?? null])).toEqual([
      [DIVIDE, 'repealed', '302'],
      [E_GOVERNMENT, 'repealed', '302'],
      [INFORMATION, 'draft', null],
    ])
    expect(items.map(({ counts }) => counts.activities)).toEqual([104, 50, 0])
    expect(items.map(({ counts }) => counts.indicators)).toEqual([2, 15, 108])
    expect(items[2]?.money).toBeNull()
  })

  test('a draft has neither act nor date, and says how its date stands printed', async () => {
    const draft = await read<Programme>(INFORMATION)
    expect(draft.edition).toMatchObject({ act: null, effectiveFrom: null, status: 'draft' })
    expect(draft.draft).toEqual({ printedDate: '2012 жылғы «___» _________ № _____', year: 2012 })
  })

  test('one goal, four tasks, and twenty-two directions at the tips of the tree', async () => {
    const { tree } = await read<Programme>(INFORMATION)
    const count = (kind: string) => tree.filter((node) => node.kind === kind).length
    const parents = new Set(tree.map(({ parent }) => parent))
    const tips = tree.filter(({ id, kind }) => kind === 'direction' && !parents.has(id))
    expect([count('goal'), count('task'), tips.length]).toEqual([1, 4, 22])
  })

  test('324 measures and 13 milestones stand word for word', async () => {
    const texts = await read<{ measures: unknown[]; milestones: unknown[] }>(`${INFORMATION}/measures`)
    expect([texts.measures.length, texts.milestones.length]).toEqual([324, 13])
  })
})

describe('a plan in time', () => {
  test('all rows of both plans are there, removed ones as tombstones with act and date', async () => {
    const divide = await read<PlanShape>(`${DIVIDE}/plan`)
    const government = await read<PlanShape>(`${E_GOVERNMENT}/plan`)
    expect([divide.rows.length, government.rows.length]).toEqual([106, 77])
    expect(government.rows.filter(({ status }) => status === 'removed')).toHaveLength(15)
    expect(rowsById(government).get('1/1')).toMatchObject({
      status: 'removed',
      title: null,
      removedBy: { act: { number: '452' }, date: '2009-03-31' },
    })
  })

  test('before its removal a row stands, and nothing is invented of what it said', async () => {
    const before = await read<PlanShape>(`${E_GOVERNMENT}/plan?asOf=2009-03-30`)
    expect(before.edition).toMatchObject({ number: 3, wording: 'partly-known' })
    expect(rowsById(before).get('1/1')).toMatchObject({
      status: 'active',
      kind: 'lost',
      title: null,
      amounts: [],
      removedBy: null,
    })
    const after = await read<PlanShape>(`${E_GOVERNMENT}/plan?asOf=2009-03-31`)
    expect(rowsById(after).get('1/1')?.status).toBe('removed')
  })

  test('deadlines are kept as printed and come to dates', async () => {
    const rows = rowsById(await read<PlanShape>(`${DIVIDE}/plan`))
    expect(rows.get('2/2')?.deadline).toEqual({
      printed: 'жыл сайын 30 маусым және 30 желтоқсан',
      recurrence: 'twice-a-year',
      due: ['2007-06-30', '2007-12-30', '2008-06-30', '2008-12-30', '2009-06-30', '2009-12-30'],
      reason: null,
    })
  })

  test('an amount that is no number keeps its state, and its text as printed', async () => {
    const row = rowsById(await read<PlanShape>(`${E_GOVERNMENT}/plan`)).get('1/6') as PlanRowShape
    expect(row.amounts.map(({ year, state, amount }) => [year, state, amount])).toEqual([
      [2008, 'if-budget-clarified', null],
      [2009, 'amount', '391841'],
      [2010, 'amount', '70070'],
    ])
  })

  test('a date before the first edition is refused with the date from which there is one', async () => {
    const { body } = await viewer
      .get(`/api/v1/programmes/${E_GOVERNMENT}/plan?asOf=2007-11-29`)
      .set('accept-language', 'en')
      .expect(404)
    expect(body.detail).toContain('2007-11-30')
  })
})

describe('two editions compared', () => {
  test('what an act removed is named; rows of unknown wording are counted, not guessed', async () => {
    const compared = await read<EditionComparison>(`${E_GOVERNMENT}/editions/compare?from=3&to=4`)
    expect(compared.rows.filter(({ change }) => change === 'removed')).toHaveLength(14)
    expect(compared.rows.filter(({ change }) => change === 'changed')).toEqual([])
    expect(compared.unknown).toBe(15)
  })

  test('an edition that is not there is refused by its number', async () => {
    await viewer.get(`/api/v1/programmes/${DIVIDE}/editions/compare?from=1&to=9`).expect(404)
  })
})

describe('money, stated and computed side by side', () => {
  const sums = ({ rows }: ProgrammeMoney) =>
    rows.map(({ year, source, stated, computed, difference }) => [year, source, stated, computed, difference])

  test('2008–2010: the rows of 2008 come to 177 942 more than is stated', async () => {
    const money = await read<ProgrammeMoney>(`${E_GOVERNMENT}/money?by=year,source`)
    const republican = sums(money).filter(([, source]) => source === 'republican')
    expect(republican).toEqual([
      [2008, 'republican', '13053606', '13231548', '177942'],
      [2009, 'republican', '7822020', '7822020', '0'],
      [2010, 'republican', '2077227', '1877099', '-200128'],
    ])
    expect(sums(money)).toContainEqual([2010, null, null, '200128', null])
    expect(money.total).toMatchObject({ computed: '23130795' })
  })

  test('every state that a sum leaves out is counted, and a sum of none is not zero', async () => {
    const { rows } = await read<ProgrammeMoney>(`${E_GOVERNMENT}/money`)
    const inWords = rows.find(({ year, source }) => year === 2008 && source === 'not-required')
    expect(inWords).toMatchObject({
      computed: null,
      leftOut: { 'not-required': 6, 'if-budget-clarified': 1 },
    })
  })

  test('2007–2009: local money differs by one thousand in the first year', async () => {
    const local = sums(await read<ProgrammeMoney>(`${DIVIDE}/money`)).filter(
      ([, source]) => source === 'local',
    )
    expect(local).toEqual([
      [2007, 'local', '588633', '588634', '1'],
      [2008, 'local', '647224', '647224', '0'],
      [2009, 'local', '647224', '647224', '0'],
    ])
  })

  test('in millions nothing is rounded away', async () => {
    const { total, unit } = await read<ProgrammeMoney>(`${E_GOVERNMENT}/money?unit=million-tenge`)
    expect([unit, total.computed]).toEqual(['million-tenge', '23130.795'])
  })

  test('an unknown axis is refused with its place', async () => {
    const { body } = await viewer.get(`/api/v1/programmes/${DIVIDE}/money?by=colour`).expect(422)
    expect(body.errors[0].pointer).toContain('by')
  })
})

describe('target indicators', () => {
  test('one that lacks formula, owner and year is drafted, and says what it lacks', async () => {
    const { items } = await read<{ items: ProgrammeIndicator[] }>(`${INFORMATION}/indicators`)
    const coverage = items.find(({ number }) => number === 'P-05')
    expect(coverage?.lacks).toEqual(['formula', 'baseline', 'owner', 'year', 'source'])
    expect(coverage?.targets).toMatchObject([{ time: { kind: 'undated' }, value: '95' }])
  })

  test('a rank is met within the top N, and twins name each other', async () => {
    const { items } = await read<{ items: ProgrammeIndicator[] }>(`${INFORMATION}/indicators`)
    const passport = items.find(({ number }) => number === 'P-01')
    const section = items.find(({ number }) => number === '1.1-01')
    expect(passport?.targets).toMatchObject([{ comparator: 'top', value: '35' }])
    expect([passport?.twin, section?.twin]).toEqual(['1.1-01', 'P-01'])
  })
})

describe('contradictions', () => {
  const findings = (id: string) => read<{ items: FindingShape[] }>(`${id}/findings`)

  test('the total of 2008 that its rows exceed is found, with both places and the difference', async () => {
    const { items } = await findings(E_GOVERNMENT)
    const total = items.find(({ rule }) => rule === 'total-differs-from-rows')
    expect(total).toMatchObject({ severity: 'error', difference: '177942', explained: null })
    expect(total?.places.map(({ ref }) => ref)).toContain('sum/all/2008/republican')
    expect(total?.text.kk).toContain('177\u00a0942')
  })

  test('bodies and places are named as a reader does, never by their ids', async () => {
    for (const id of [DIVIDE, E_GOVERNMENT, INFORMATION]) {
      const { items } = await findings(id)
      for (const { text, places } of items) {
        const words = [text.en, ...places.flatMap(({ label, value }) => [label.en, value?.en ?? ''])].join(
          ' ',
        )
        expect(words).not.toMatch(/ministry-|agency-|section-6|plan-foot/)
      }
    }
  })

  test('an explained finding stays listed, with who and when; the audit tells of it', async () => {
    const [finding] = (await findings(E_GOVERNMENT)).items
    const explanation = { finding: finding?.id, text: '№ 452 қаулы паспорт сомасын өзгертпеген.' }
    await viewer.post(`/api/v1/programmes/${E_GOVERNMENT}/findings/explain`).send(explanation).expect(403)
    await reviewer.post(`/api/v1/programmes/${E_GOVERNMENT}/findings/explain`).send(explanation).expect(200)
    const again = (await findings(E_GOVERNMENT)).items.find(({ id }) => id === finding?.id)
    expect(again?.explained).toMatchObject({ text: explanation.text })
    const auditor = await world.signedIn('auditor')
    const { items } = (await auditor.get('/api/v1/audit?action=finding.explained').expect(200)).body
    expect(items[0]).toMatchObject({ after: { finding: finding?.id } })
  })

  test('an explanation of what is no finding is refused by its field', async () => {
    const { body } = await reviewer
      .post(`/api/v1/programmes/${DIVIDE}/findings/explain`)
      .send({ finding: 'nothing', text: 'x' })
      .expect(422)
    expect(body.errors[0].pointer).toBe('#/body/finding')
  })
})

describe('the calendar', () => {
  test('what the executors of a half-year owe, by date', async () => {
    const { items } = await read<{ items: { date: string; row: string; period: string }[] }>(
      `${DIVIDE}/calendar?from=2009-07-01&to=2010-01-31`,
    )
    expect(items.every(({ date }) => date >= '2009-07-01' && date <= '2010-01-31')).toBe(true)
    expect(items.find(({ row, date }) => row === '4/1' && date === '2010-01-10')?.period).toBe('2009-H2')
  })

  test('and what the document has reported, by whom and to whom', async () => {
    const { duties } = await read<{ duties: { date: string; to: string; consolidates: boolean }[] }>(
      `${E_GOVERNMENT}/calendar?from=2009-07-01&to=2010-01-31`,
    )
    expect(duties.map(({ date, consolidates }) => [date, consolidates])).toEqual([
      ['2009-07-10', false],
      ['2009-07-25', true],
      ['2010-01-10', false],
      ['2010-01-25', true],
    ])
    expect(duties[1]).toMatchObject({ to: 'government' })
  })

  test('dates the wrong way round are refused', async () => {
    await viewer.get(`/api/v1/programmes/${DIVIDE}/calendar?from=2010-01-01&to=2009-01-01`).expect(422)
  })
})
