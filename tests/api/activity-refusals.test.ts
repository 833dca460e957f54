import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { activitiesOf, pointers } from '../support/activities.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const PROGRAMME = 'digital-divide-2007-2009'
const ID = `${PROGRAMME}~agency-civil-service-2007~2009-H2`
const INFORMED = { activity: '4/2', due: '2010-01-10' }
const TRAINED = { activity: '4/2.5', due: '2009-12-30' }
const MONEY = { activity: '4/2.5', year: 2009, source: 'republican' }
const OTHER = `${PROGRAMME}~ministry-defence-2007~2009-H2`
const submission = activitiesOf(ID)

let world: World
let analyst: Agent

beforeAll(async () => {
  world = await createWorld()
  analyst = await world.signedIn('analyst.agency-civil-service-2007')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

describe('reports of activities that are refused', () => {
  test('the form has an amount within the plan', async () => {
    await submission.enter(analyst, { spending: [{ ...MONEY, allocated: '76 107', spent: '77 000' }] })
  })

  test.each([
    ['a thousandfold', { spent: '76 107 000' }, '#/body/spending/0/spent'],
    ['far over the plan', { allocated: '8 000 000' }, '#/body/spending/0/allocated'],
    ['below zero', { spent: '-5' }, '#/body/spending/0/spent'],
    ['two readings', { spent: '1,234' }, '#/body/spending/0/spent'],
    ['per cent', { spent: '95 %' }, '#/body/spending/0/spent'],
    ['words', { spent: 'көп' }, '#/body/spending/0/spent'],
    ['a state without its ground', { spent: { state: 'withheld' } }, '#/body/spending/0/ground'],
    ['another source', { source: 'local', spent: '1' }, '#/body/spending/0/source'],
    ['another year', { year: 2008, spent: '1' }, '#/body/spending/0/source'],
    ['an unknown activity', { activity: '9/9', spent: '1' }, '#/body/spending/0/activity'],
    ['nothing at all', {}, '#/body/spending/0'],
  ])('money is refused, and nothing is lost: %s', async (_name, change, pointer) => {
    const before = await submission.read(analyst)
    expect(pointers(await submission.enter(analyst, { spending: [{ ...MONEY, ...change }] }, 422))).toEqual([
      pointer,
    ])
    expect((await submission.read(analyst)).version).toBe(before.version)
  })

  test.each([
    [
      'an unknown activity',
      { activity: '1/1', due: '2009-12-30', status: 'done' },
      '#/body/activities/0/activity',
    ],
    ['another due date', { ...TRAINED, due: '2009-12-31', status: 'done' }, '#/body/activities/0/due'],
    ['an unknown status', { ...TRAINED, status: 'soon' }, '#/body/activities/0/status'],
    ['nothing to change', { ...TRAINED }, '#/body/activities/0'],
    [
      'a day that is none',
      { ...TRAINED, document: { name: null, number: '1', date: '2009-02-30' } },
      '#/body/activities/0/document/date',
    ],
  ])('a report is refused: %s', async (_name, change, pointer) => {
    expect(pointers(await submission.enter(analyst, { activities: [change] }, 422))).toEqual([pointer])
  })

  test('a request that changes nothing is refused', async () => {
    expect(pointers(await submission.enter(analyst, {}, 422))).toEqual(['#/body/activities'])
  })

  test('a stale version is a conflict that shows what is held', async () => {
    const refused = await submission.enter(analyst, { version: 1, spending: [{ ...MONEY, spent: '1' }] }, 409)
    expect(refused.body).toMatchObject({ spending: [{ ...MONEY, spent: '77000000' }] })
  })

  test('another body’s submission is neither read nor entered', async () => {
    await analyst.get(`/api/v1/submissions/${OTHER}`).expect(403)
    await analyst
      .patch(`/api/v1/submissions/${OTHER}/activities`)
      .send({ version: 1, activities: [{ ...INFORMED, status: 'done' }] })
      .expect(403)
  })

  test('figures have no place here, nor activities in a submission of figures', async () => {
    const { version } = await submission.read(analyst)
    const figures = [{ indicator: 'kpi-2023/1.1', operand: 'numerator', value: '1' }]
    await analyst.patch(`${submission.address}/figures`).send({ version, figures }).expect(409)
    const justice = await world.signedIn('analyst.justice')
    await justice
      .patch('/api/v1/submissions/kpi-2023~justice~2024-Q4/activities')
      .send({ version: 1, activities: [{ ...INFORMED, status: 'done' }] })
      .expect(409)
  })
})
