import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Indicator } from '#shared/api/indicators.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

let world: World
let viewer: Agent
beforeAll(async () => {
  world = await createWorld()
  viewer = await world.signedIn('viewer')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

describe('the order', () => {
  test('three acts about the KPIs: the amended, the one in question with its repeal and last period, the repealing', async () => {
    const { items } = (await viewer.get('/api/v1/acts').expect(200)).body
    const recent = items.filter(({ date }: { date: string }) => date > '2020')
    expect(recent.map(({ number, date, status }: Record<string, string>) => [number, date, status])).toEqual([
      ['124-ө', '2022-08-16', 'amended'],
      ['170-ө', '2023-11-03', 'repealed'],
      ['1157', '2024-12-31', 'in-force'],
    ])
    const order = (await viewer.get('/api/v1/acts/order-170-o-2023').expect(200)).body
    expect(order).toMatchObject({
      repealedBy: { number: '1157', on: '2024-12-31' },
      document: { lastPeriod: '2024-Q4' },
    })
    expect(order.amends[0]).toMatchObject({ number: '124-ө' })
  })

  test('fifteen bodies with seventeen sections', async () => {
    const { items } = (await viewer.get('/api/v1/bodies').expect(200)).body
    expect(items).toHaveLength(15)
    expect(items.flatMap(({ sections }: { sections: unknown[] }) => sections)).toHaveLength(17)
  })

  test('120 indicators with 512 targets; an absent target is absent, never 0', async () => {
    const { items, next } = (await viewer.get('/api/v1/indicators?limit=500').expect(200)).body as {
      items: Indicator[]
      next: null
    }
    expect([items.length, next]).toEqual([120, null])
    expect(items.flatMap(({ targets }) => targets)).toHaveLength(512)
    const grain = items.find(({ number }) => number === '1.4')
    expect(grain?.targets.map(({ year, value }) => [year, value])).toEqual([
      [2024, '30'],
      [2025, '50'],
      [2026, '75'],
      [2027, '100'],
    ])
  })

  test('lists are paged', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    type Page = { items: Indicator[]; next: string | null }
    while (cursor !== null) {
      const page: Page = (
        await viewer.get(`/api/v1/indicators?limit=50${cursor === '' ? '' : `&cursor=${cursor}`}`).expect(200)
      ).body
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(new Set(seen).size).toBe(120)
  })

  test('an indicator is found by its id, written either way, and by body, section and act', async () => {
    const encoded = (await viewer.get('/api/v1/indicators/kpi-2023%2F1.1').expect(200)).body as Indicator
    const plain = (await viewer.get('/api/v1/indicators/kpi-2023/1.1').expect(200)).body
    expect(plain).toEqual(encoded)
    expect(encoded).toMatchObject({
      number: '1.1',
      body: 'agriculture',
      weight: '30',
      unit: '%',
      nature: 'stock',
      direction: 'higher',
      formula: 'numerator / denominator * 100',
    })
    expect(encoded.inferred).toEqual(expect.arrayContaining(['direction']))
    const counts = await Promise.all(
      ['body=industry-construction', 'section=kpi-2023/s17', 'act=order-170-o-2023', 'body=nobody'].map(
        async (query) => (await viewer.get(`/api/v1/indicators?${query}`).expect(200)).body.items.length,
      ),
    )
    expect(counts).toEqual([18, 12, 120, 0])
  })

  test('a formula is checked with its sentence and Excel form, or its problems with their places', async () => {
    const good = (
      await viewer
        .post('/api/v1/formulas/check')
        .send({ formula: 'a / (b + c) * 100', operands: ['a', 'b', 'c'] })
        .expect(200)
    ).body
    expect(good).toMatchObject({ ok: true, excel: 'a/(b+c)*100', problems: [] })
    const bad = (
      await viewer
        .post('/api/v1/formulas/check')
        .set('accept-language', 'en')
        .send({ formula: 'a / (b + x', operands: ['a', 'b'] })
        .expect(200)
    ).body
    expect(bad.ok).toBe(false)
    expect(bad.problems[0]).toMatchObject({ position: expect.any(Number), detail: expect.any(String) })
  })
})

describe('the interface describes itself', () => {
  test('every address of the contract is in the OpenAPI document', async () => {
    const { paths } = (await world.anonymous().get('/api/v1/openapi.json').expect(200)).body
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/session',
        '/me',
        '/acts',
        '/acts/{id}',
        '/bodies',
        '/indicators',
        '/indicators/{id}',
        '/indicators/{id}/series',
        '/formulas/check',
        '/submissions',
        '/submissions/{id}',
        '/submissions/{id}/figures',
        '/submissions/{id}/send',
        '/submissions/{id}/approve',
        '/submissions/{id}/accept',
        '/submissions/{id}/return',
        '/submissions/{id}/evidence',
        '/figures/{id}/passport',
        '/reports/kpi',
        '/reports/kpi.xlsx',
        '/reports/programme',
        '/reports/programme.xlsx',
        '/audit',
        '/health',
        '/openapi.json',
      ]),
    )
  })

  test('health says which database answers', async () => {
    const health = (await world.anonymous().get('/api/v1/health').expect(200)).body
    expect(health).toMatchObject({ status: 'ok', database: world.db.dialect, demo: true })
  })
})
