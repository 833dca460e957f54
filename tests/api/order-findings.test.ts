import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FindingShape } from '#shared/api/findings.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const FINDINGS = '/api/v1/orders/kpi-2023/findings'

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

async function findings(): Promise<FindingShape[]> {
  return (await viewer.get(FINDINGS).expect(200)).body.items
}

describe('the order checked against itself', () => {
  test('the printed order has a formula twice, a share in pieces, a unit in words and a whole divided by itself', async () => {
    const told = (await findings()).map(({ rule, places }) => [rule, ...places.map(({ ref }) => ref)])
    expect(told).toEqual([
      ['numerator-is-denominator', 'indicator/17.10'],
      ['same-formula', 'indicator/1.1', 'indicator/1.4'],
      ['share-in-pieces', 'indicator/11.3'],
      ['unit-differs-from-name', 'indicator/1.1'],
    ])
  })

  test('its weights make 100 in every section: nothing is said of them', async () => {
    expect((await findings()).some(({ rule }) => rule === 'weights-not-hundred')).toBe(false)
  })

  test('an explained finding stays listed, with who; who may not explain is refused', async () => {
    const [first] = await findings()
    const explanation = { finding: first?.id, text: 'Алымы мен бөлімі мәтінде бірдей берілген.' }
    await viewer.post(`${FINDINGS}/explain`).send(explanation).expect(403)
    const { body } = await reviewer.post(`${FINDINGS}/explain`).send(explanation).expect(200)
    expect(body.items[0]).toMatchObject({ id: first?.id, explained: { text: explanation.text } })
    expect((await findings()).map(({ explained }) => explained !== null)).toEqual([true, false, false, false])
  })

  test('a programme is no order, and a finding that is none cannot be explained', async () => {
    await viewer.get('/api/v1/orders/e-government-2008-2010/findings').expect(404)
    const nothing = { finding: 'nothing', text: 'x' }
    const { body } = await reviewer.post(`${FINDINGS}/explain`).send(nothing).expect(422)
    expect(body.errors[0].pointer).toBe('#/body/finding')
  })
})
