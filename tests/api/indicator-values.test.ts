import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IndicatorValues, ListedIndicator } from '#shared/api/indicator-values.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const DIVIDE = 'digital-divide-2007-2009'
const INFORMATION = 'information-kazakhstan-2020'
const SOURCE = 'Статистика агенттігінің зерттеуі'

let world: World
let viewer: Agent
let reviewer: Agent
let methodologist: Agent
let admin: Agent
let statistics: Agent
beforeAll(async () => {
  world = await createWorld()
  viewer = await world.signedIn('viewer')
  reviewer = await world.signedIn('reviewer')
  methodologist = await world.signedIn('methodologist')
  admin = await world.signedIn('admin')
  statistics = await world.signedIn('analyst.agency-statistics-2007')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const at = (programme: string, number: string, step = '') =>
  `/api/v1/programmes/${programme}/indicators/${number}/values${step}`

const enter = (agent: Agent, programme: string, number: string, body: object) =>
  agent
    .post(at(programme, number))
    .set('accept-language', 'en')
    .send({ source: SOURCE, ...body })

async function valuesOf(agent: Agent, programme: string, number: string): Promise<IndicatorValues['items']> {
  return (await agent.get(at(programme, number)).expect(200)).body.items
}

const inPeriod = (items: IndicatorValues['items'], period: string) =>
  items.filter((item) => item.period === period)

async function enterAndAccept(programme: string, number: string, period: string, value: string) {
  const { body } = await enter(methodologist, programme, number, { period, value }).expect(201)
  const revision = inPeriod(body.items, period).findLast(({ fromTwin }) => fromTwin === null)?.revision
  const accepted = await reviewer
    .post(at(programme, number, '/accept'))
    .send({ period, revision })
    .expect(200)
  return inPeriod((accepted.body as IndicatorValues).items, period).at(-1)
}

describe('a value on its way', () => {
  test('the body that measures enters, another person accepts; a reader sees it only then', async () => {
    const period = '2008-H1'
    const typed = { period, value: '10,95 %' }
    const { body } = await enter(statistics, DIVIDE, 'IND-2', typed).expect(201)
    const entered = inPeriod(body.items, period)[0]
    expect(entered).toMatchObject({ revision: 1, status: 'entered', value: '10.95', source: SOURCE })
    expect(inPeriod(await valuesOf(viewer, DIVIDE, 'IND-2'), period)).toEqual([])
    await statistics
      .post(at(DIVIDE, 'IND-2', '/accept'))
      .send({ period, revision: 1 })
      .expect(403)
    await reviewer
      .post(at(DIVIDE, 'IND-2', '/accept'))
      .send({ period, revision: 1 })
      .expect(200)
    const [seen] = inPeriod(await valuesOf(viewer, DIVIDE, 'IND-2'), period)
    expect(seen).toMatchObject({ status: 'accepted', counts: true, target: { value: '20' }, demo: false })
    expect(seen?.acceptedBy?.id).toBe('demo-reviewer')
    await reviewer
      .post(at(DIVIDE, 'IND-2', '/accept'))
      .send({ period, revision: 1 })
      .expect(409)
  })

  test('a returned value keeps its reason; its correction is the next revision', async () => {
    const period = '2008-H2'
    await enter(statistics, DIVIDE, 'IND-1', { period, value: '9', basedOn: 0 }).expect(201)
    const returned = { period, revision: 1, reason: 'Дереккөзі көрсетілген жылға сай емес.' }
    await reviewer
      .post(at(DIVIDE, 'IND-1', '/return'))
      .send(returned)
      .expect(200)
    await enter(statistics, DIVIDE, 'IND-1', { period, value: '8.5', basedOn: 0 }).expect(409)
    await enter(statistics, DIVIDE, 'IND-1', { period, value: '8.5', basedOn: 1 }).expect(201)
    const revisions = inPeriod(await valuesOf(statistics, DIVIDE, 'IND-1'), period)
    expect(revisions.map(({ revision, status, value }) => [revision, status, value])).toEqual([
      [1, 'returned', '9'],
      [2, 'entered', '8.5'],
    ])
    expect(revisions[0]?.returned).toMatchObject({ reason: returned.reason, by: { id: 'demo-reviewer' } })
  })

  test('nobody accepts what they entered; every step stands in the audit', async () => {
    const period = '2007-H1'
    await enter(reviewer, DIVIDE, 'IND-1', { period, value: '5' }).expect(201)
    await reviewer
      .post(at(DIVIDE, 'IND-1', '/accept'))
      .send({ period, revision: 1 })
      .expect(403)
    await admin
      .post(at(DIVIDE, 'IND-1', '/accept'))
      .send({ period, revision: 1 })
      .expect(200)
    const auditor = await world.signedIn('auditor')
    for (const action of [
      'indicator-value.entered',
      'indicator-value.accepted',
      'indicator-value.returned',
    ]) {
      const { items } = (await auditor.get(`/api/v1/audit?action=${action}`).expect(200)).body
      expect(items.length, action).toBeGreaterThan(0)
    }
    expect((await auditor.get('/api/v1/audit/verify').expect(200)).body.intact).toBe(true)
  })

  test('a state instead of a value needs its ground and is no zero', async () => {
    const period = '2009-H1'
    const none = { period, value: null, state: 'not-reported', source: null }
    const { body } = await enter(statistics, DIVIDE, 'IND-1', none).expect(422)
    expect(body.errors[0].pointer).toBe('#/body/ground')
    await enter(statistics, DIVIDE, 'IND-1', { ...none, ground: 'Зерттеу жүргізілмеген.' }).expect(201)
    const [item] = inPeriod(await valuesOf(statistics, DIVIDE, 'IND-1'), period)
    expect(item).toMatchObject({ state: 'not-reported', value: null, progress: { value: null } })
  })
})

describe('what is refused', () => {
  test.each([
    ['an ambiguous number is asked about', DIVIDE, 'IND-1', { value: '1,234' }, 'value', '1234'],
    ['no number', DIVIDE, 'IND-1', { value: 'көп' }, 'value', 'Not a number'],
    ['nothing', DIVIDE, 'IND-1', { value: ' ' }, 'value', 'Write the value'],
    ['a share above 100', DIVIDE, 'IND-1', { value: '101' }, 'value', 'between 0 and 100'],
    ['a value without a source', DIVIDE, 'IND-1', { value: '5', source: null }, 'source', 'comes from'],
    ['a year after the programme', DIVIDE, 'IND-1', { value: '5', period: '2010' }, 'period', '2009'],
    ['half a rank', INFORMATION, 'P-01', { value: '35.5', period: '2016' }, 'value', 'whole number'],
    ['rank 0', INFORMATION, 'P-01', { value: '0', period: '2016' }, 'value', 'whole number'],
  ])('%s', async (_name, programme, number, wrong, field, words) => {
    const sent = { period: '2008-Q1', ...wrong }
    const { body } = await enter(methodologist, programme, number, sent).expect(422)
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].pointer).toBe(`#/body/${field}`)
    expect(body.errors[0].detail).toContain(words)
  })

  test('an analyst of a body that neither owns nor measures, a viewer, an unknown number', async () => {
    const value = { period: '2016', value: '40' }
    await enter(statistics, INFORMATION, 'P-01', value).expect(403)
    await enter(viewer, INFORMATION, 'P-01', value).expect(403)
    await enter(methodologist, INFORMATION, 'P-99', value).expect(404)
  })
})

describe('progress towards the target in force', () => {
  test.each([
    ['a rank within the top N', '1.3-01', '2017-H1', '28', '107.142857142857', 'rank', true],
    ['lower is better', '1.1-02', '2016', '10', '50', 'ratio', false],
    ['the nearest stage at or after the year', '1.1-03', '2018', '90', '90', 'ratio', false],
    ['from the baseline', 'P-04', '2016', '64.25', '50', 'baseline', false],
    ['a baseline measured in another way is left out', '1.3-04', '2016', '40', '80', 'ratio', false],
  ])('%s', async (_name, number, period, value, percent, basis, met) => {
    const item = await enterAndAccept(INFORMATION, number, period, value)
    expect(item?.progress).toMatchObject({ state: 'value', value: percent, basis, met })
  })

  test('the value of a section twin is shown at its passport twin and counts once', async () => {
    await enterAndAccept(INFORMATION, '1.1-01', '2019', '36')
    const [own] = inPeriod(await valuesOf(viewer, INFORMATION, '1.1-01'), '2019')
    const [shown] = inPeriod(await valuesOf(viewer, INFORMATION, 'P-01'), '2019')
    expect(own).toMatchObject({ fromTwin: null, counts: true, value: '36' })
    expect(shown).toMatchObject({ fromTwin: '1.1-01', counts: false, value: '36', target: { value: '35' } })
    await enterAndAccept(INFORMATION, 'P-01', '2019', '36')
    const both = await Promise.all(
      ['P-01', '1.1-01'].map(async (number) => inPeriod(await valuesOf(viewer, INFORMATION, number), '2019')),
    )
    expect(both.map((items) => items.map(({ counts }) => counts))).toEqual([[true], [false]])
  })

  test('the list tells the last accepted value, and nothing where there is none', async () => {
    const path = `/api/v1/programmes/${INFORMATION}/indicators`
    const items: ListedIndicator[] = (await viewer.get(path).expect(200)).body.items
    const latest = (number: string) => items.find((item) => item.number === number)?.latest
    expect(latest('1.1-03')).toMatchObject({ period: '2018', value: { state: 'value', value: '90' } })
    expect(latest('P-02')).toMatchObject({ fromTwin: '1.3-01', progress: { basis: 'rank', met: false } })
    expect(latest('P-10')).toBeNull()
    const [waiting] = inPeriod(await valuesOf(reviewer, INFORMATION, '1.3-05'), '2015')
    expect(waiting).toMatchObject({ status: 'entered', demo: true, counts: false })
    expect(latest('1.3-05')?.period).toBe('2014')
  })
})
