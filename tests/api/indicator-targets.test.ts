import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IndicatorValues, ListedIndicator } from '#shared/api/indicator-values.ts'
import { approve as approveDraft, draftAt, enterAct } from '../support/drafts.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const DIVIDE = 'digital-divide-2007-2009'
const E_GOVERNMENT = 'e-government-2008-2010'
const INFORMATION = 'information-kazakhstan-2020'

let world: World
let methodologist: Agent
let reviewer: Agent
let viewer: Agent
beforeAll(async () => {
  world = await createWorld()
  methodologist = await world.signedIn('methodologist')
  reviewer = await world.signedIn('reviewer')
  viewer = await world.signedIn('viewer')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const at = (programme: string, number: string) =>
  `/api/v1/programmes/${programme}/indicators/${number}/values`

const enter = (programme: string, number: string, body: object) =>
  methodologist
    .post(at(programme, number))
    .set('accept-language', 'en')
    .send({ source: 'Есеп', ...body })

async function entered(programme: string, number: string, body: { period: string; value: string }) {
  const answer: IndicatorValues = (await enter(programme, number, body).expect(201)).body
  return answer.items.findLast(({ period, fromTwin }) => period === body.period && fromTwin === null)
}

describe('what a period is held against', () => {
  test.each([
    [
      'between the baseline and the target a straight line',
      ...([DIVIDE, 'IND-2', '2008-H1', '13.55'] as const),
      { value: '13.55', origin: 'straight-line', start: { of: 'baseline', period: '2005', value: '2.8' } },
      'on-track',
    ],
    [
      'between two stages a line from the earlier one',
      ...([INFORMATION, '1.1-03', '2018', '90'] as const),
      { origin: 'straight-line', start: { of: 'target', period: '2017' } },
      'on-track',
    ],
    [
      'a change sets out from its base year',
      ...([INFORMATION, '1.4-02', '2014', '16'] as const),
      { value: '16', origin: 'straight-line', start: { of: 'base-year', period: '2012', value: '0' } },
      'on-track',
    ],
    [
      'without a starting point nothing is due before the stage',
      ...([INFORMATION, '1.2-02', '2014-H1', '20'] as const),
      { state: 'not-applicable', value: null, reason: { code: 'no-start' } },
      null,
    ],
  ])('%s', async (_situation, programme, number, period, value, path, band) => {
    const item = await entered(programme, number, { period, value })
    expect(item?.path).toMatchObject(path)
    expect(item?.band).toBe(band)
  })

  test('the list tells the band of the last accepted value', async () => {
    const { items } = (await viewer.get(`/api/v1/programmes/${INFORMATION}/indicators`).expect(200)).body
    const latest = (items as ListedIndicator[]).find(({ number }) => number === 'P-04')?.latest
    expect(latest).toMatchObject({
      period: '2015',
      band: 'on-track',
      path: { value: '62.352941176471', start: { period: '2012-Q2' } },
      first: null,
    })
  })
})

describe('an amended target', () => {
  test('the value is held against the target in force and, beside it, the first approved one', async () => {
    const before = await entered(E_GOVERNMENT, 'I13', { period: '2009', value: '63' })
    expect(before).toMatchObject({ target: { value: '70', setBy: { edition: 1 } }, first: null })
    const amends = ['resolution-1155-1-2007']
    const act = await enterAct(methodologist, { number: '77', date: '2010-02-01', amends })
    await methodologist
      .post(`/api/v1/programmes/${E_GOVERNMENT}/editions`)
      .send({ act, effectiveFrom: '2010-02-10' })
      .expect(201)
    const draft = draftAt(E_GOVERNMENT, 6)
    const targets = [{ time: { kind: 'year' as const, year: 2010 }, value: '60' }]
    await draft.changed(
      methodologist,
      { kind: 'change-indicator', id: 'I13', indicator: { targets } },
      { kind: 'change-indicator', id: 'I07', indicator: { baseYear: 2007 } },
    )
    await draft.step(methodologist, 'send')
    expect((await approveDraft(reviewer, { id: E_GOVERNMENT, number: 6 })).status).toBe(200)
    expect(await entered(E_GOVERNMENT, 'I13', { period: '2010', value: '63' })).toMatchObject({
      target: { value: '60', setBy: { edition: 6, act: { number: '77' }, from: '2010-02-10' } },
      progress: { value: '105', met: true },
      band: 'on-track',
      first: {
        target: { value: '70', setBy: { edition: 1, act: { id: 'resolution-1155-1-2007' } } },
        progress: { value: '90', met: false },
      },
    })
    expect(await entered(E_GOVERNMENT, 'I07', { period: '2010', value: '15' })).toMatchObject({
      path: { reason: { code: 'undated' } },
      progress: { value: '50' },
      band: null,
    })
    const { items }: IndicatorValues = (await methodologist.get(at(E_GOVERNMENT, 'I13'))).body
    expect(items.find(({ period }) => period === '2009')).toMatchObject({
      target: { value: '70' },
      first: null,
    })
  })
})

describe('a draft that changes an indicator', () => {
  test('a baseline that stays as it was keeps what is known of it', async () => {
    const find = async (query = '') => {
      const address = `/api/v1/programmes/${DIVIDE}/indicators${query}`
      const { items } = (await methodologist.get(address).expect(200)).body
      return (items as ListedIndicator[]).find(({ number }) => number === 'IND-2')
    }
    const before = await find()
    expect(before?.baseline).toMatchObject({ value: '2.8', year: 2005, basis: 'derived' })
    const act = await enterAct(methodologist, {
      ...{ number: '78', date: '2010-04-05', amends: ['resolution-995-2006'] },
    })
    const { body } = await methodologist
      .post(`/api/v1/programmes/${DIVIDE}/editions`)
      .send({ act, effectiveFrom: '2010-04-10' })
      .expect(201)
    const { number } = body.edition
    const indicator = { baseline: { value: '2,8', year: 2005 }, formula: 'пайдаланушылар / халық' }
    await draftAt(DIVIDE, number).changed(methodologist, {
      ...{ kind: 'change-indicator', id: 'IND-2', indicator },
    })
    expect((await find(`?edition=${number}`))?.baseline).toEqual(before?.baseline)
  })
})

describe('a milestone', () => {
  const reached = { period: '2009-H1', value: '1', reachedOn: '2009-03-01' }

  test('is reached on a day, and is no percentage', async () => {
    const { body } = await enter(E_GOVERNMENT, 'I12', reached).expect(201)
    expect((body as IndicatorValues).items[0]).toMatchObject({
      value: '1',
      reachedOn: '2009-03-01',
      progress: { state: 'not-applicable', value: null, basis: 'event', met: true, difference: null },
      target: { time: { kind: 'year', year: 2008 } },
      band: 'on-track',
    })
  })

  test.each([
    ['without its day', { reachedOn: null }, 'reachedOn', 'on which it was reached'],
    ['with a day after the period', { reachedOn: '2009-07-01' }, 'reachedOn', 'after 2009-H1'],
    ['half reached', { value: '0.5', reachedOn: null }, 'value', 'reached (1) or not (0)'],
    ['not reached, and yet with a day', { value: '0' }, 'reachedOn', 'has a day'],
  ])('%s is refused', async (_situation, wrong, field, words) => {
    const { body } = await enter(E_GOVERNMENT, 'I11', { ...reached, ...wrong }).expect(422)
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].pointer).toBe(`#/body/${field}`)
    expect(body.errors[0].detail).toContain(words)
  })
})

describe('a period that has not ended', () => {
  test('is refused in words', async () => {
    world.clock.now = new Date('2009-06-29T12:00:00Z')
    const agent = await world.signedIn('methodologist')
    const value = { period: '2009-H1', value: '15', source: 'Есеп' }
    const { body } = await agent
      .post(at(DIVIDE, 'IND-2'))
      .set('accept-language', 'en')
      .send(value)
      .expect(422)
    expect(body.errors).toMatchObject([{ pointer: '#/body/period' }])
    expect(body.errors[0].detail).toContain('has not ended')
  })
})
