import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, fillIn, readSubmission } from '../support/submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const ID = 'kpi-2023~health~2024-Q4'
const FIGURES = `/api/v1/submissions/${ID}/figures`
let world: World
let analyst: Agent
let deputy: Agent
let viewer: Agent

beforeAll(async () => {
  world = await createWorld()
  analyst = await world.signedIn('analyst.health')
  deputy = await world.signedIn('deputy.health')
  viewer = await world.signedIn('viewer')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const cell = { indicator: 'kpi-2023/4.1', operand: 'numerator' }

async function refusedFigures(figures: readonly unknown[]) {
  const before = await readSubmission(analyst, ID)
  const response = await analyst.patch(FIGURES).send({ version: before.version, figures })
  expect((await readSubmission(analyst, ID)).version).toBe(before.version)
  expect(response.type).toBe('application/problem+json')
  return response
}
const pointers = (response: { body: { errors: { pointer: string }[] } }) =>
  response.body.errors.map(({ pointer }) => pointer)

describe('figures that are not accepted name every faulty field and change nothing', () => {
  test.each([
    ['letters', 'abc'],
    ['two decimal separators', '1,2,3'],
    ['badly grouped digits', '12 34'],
    ['an exponent', '1e5'],
    ['infinity', 'Infinity'],
    ['a formula', '=1+1'],
    ['an ambiguous comma', '1,234'],
    ['more than forty digits', '9'.repeat(41)],
  ])('%s', async (_situation, value) => {
    const response = await refusedFigures([{ ...cell, value }])
    expect(response.status).toBe(422)
    expect(pointers(response)).toEqual(['#/body/figures/0/value'])
  })

  test.each([
    [
      'an unknown indicator',
      { ...cell, indicator: 'kpi-2023/99.9', value: '1' },
      '#/body/figures/0/indicator',
    ],
    [
      'an indicator of another body',
      { ...cell, indicator: 'kpi-2023/1.1', value: '1' },
      '#/body/figures/0/indicator',
    ],
    ['an unknown operand', { ...cell, operand: 'quotient', value: '1' }, '#/body/figures/0/operand'],
    ['an unknown field', { ...cell, value: '1', colour: 'red' }, '#/body/figures/0/colour'],
    ['a number instead of text', { ...cell, value: 5 }, '#/body/figures/0/value'],
    [
      'a value and a state together',
      { ...cell, value: '1', state: 'withheld', ground: 'secret' },
      '#/body/figures/0/state',
    ],
    ['a state without its ground', { ...cell, state: 'not-applicable' }, '#/body/figures/0/ground'],
    ['a state that nobody may choose', { ...cell, state: 'error', ground: 'x' }, '#/body/figures/0/state'],
    ['nothing to change', { ...cell }, '#/body/figures/0'],
    ['a character that cannot be stored', { ...cell, value: '1', note: 'a\0b' }, '#/body/figures/0/note'],
    ['half of a surrogate pair', { ...cell, value: '1', note: 'a\ud800b' }, '#/body/figures/0/note'],
  ])('%s', async (_situation, figure, pointer) => {
    const response = await refusedFigures([figure])
    expect(response.status).toBe(422)
    expect(pointers(response)).toEqual([pointer])
  })

  test('all faults at once, each by its own pointer', async () => {
    const response = await refusedFigures([
      { ...cell, value: 'x' },
      { ...cell, operand: 'denominator', value: '5' },
      { ...cell, indicator: 'no', value: '1' },
    ])
    expect(pointers(response)).toEqual(['#/body/figures/0/value', '#/body/figures/2/indicator'])
  })

  test('the same cell twice', async () => {
    const response = await refusedFigures([
      { ...cell, value: '1' },
      { ...cell, value: '2' },
    ])
    expect(pointers(response)).toEqual(['#/body/figures/1'])
  })
})

describe('requests that are not well formed', () => {
  test.each([
    ['no body', undefined],
    ['a list instead of an object', []],
    ['no figures', { version: 1 }],
    ['an empty list of figures', { version: 1, figures: [] }],
    ['a version that is text', { version: '1', figures: [{ ...cell, value: '1' }] }],
    ['a version that is a fraction', { version: 1.5, figures: [{ ...cell, value: '1' }] }],
  ])('%s', async (_situation, body) => {
    const response = await analyst.patch(FIGURES).send(body as object)
    expect(response.status).toBe(422)
    expect(response.body.errors.length).toBeGreaterThan(0)
  })

  test('a body that is not JSON', async () => {
    const response = await analyst.patch(FIGURES).set('content-type', 'application/json').send('{"version":')
    expect([response.status, response.body.type]).toEqual([422, '/problems/invalid-input'])
  })

  test('a body of more than a megabyte', async () => {
    const response = await analyst
      .patch(FIGURES)
      .send({ version: 1, figures: [{ ...cell, note: 'a'.repeat(1_100_000) }] })
    expect([response.status, response.body.type]).toEqual([413, '/problems/too-large'])
  })

  test.each([
    ['/api/v1/reports/kpi', '#/query/period'],
    ['/api/v1/reports/kpi?period=2024', '#/query/period'],
    ['/api/v1/reports/kpi?period=2024-Q5', '#/query/period'],
    ['/api/v1/reports/kpi?period=2024-Q4&colour=red', '#/query/colour'],
    ['/api/v1/reports/kpi.xlsx?period=2024-Q4&lang=de', '#/query/lang'],
    ['/api/v1/submissions?limit=0', '#/query/limit'],
    ['/api/v1/submissions?cursor=-1', '#/query/cursor'],
    ['/api/v1/indicators/kpi-2023%2F1.1/series?from=2024-Q4&to=2023-Q4', '#/query/to'],
  ])('%s', async (address, pointer) => {
    const reviewer = await world.signedIn('reviewer')
    const response = await reviewer.get(address).expect(422)
    expect(pointers(response)).toEqual([pointer])
  })

  test.each([
    '/api/v1/nowhere',
    '/api/v1/submissions/none',
    '/api/v1/indicators/none',
    '/api/v1/indicators/kpi-2023%2F99.9',
    '/api/v1/acts/none',
    '/api/v1/figures/none/passport',
    '/api/v1/figures/kpi-2023~health~2024-Q4~99.9/passport',
    '/api/v1/figures/kpi-2023~nobody~2024-Q4~1.1/passport',
    '/api/v1/figures/no~health~2024-Q4~score/passport',
    '/api/v1/figures/kpi-2023~health~never~score/passport',
    '/api/v1/figures/kpi-2023~health~2024-Q4~s99/passport',
    '/api/v1/reports/kpi?period=2024-Q4&body=nobody',
  ])('what is not there is not found: %s', async (address) => {
    const response = await (await world.signedIn('auditor')).get(address).expect(404)
    expect(response.body.type).toBe('/problems/not-found')
  })
})

describe('a quarter in which the order was not in force', () => {
  test.each(['2022-Q1', '2023-Q3', '2025-Q1', '2030-Q1'])(
    '%s has no report and no workbook',
    async (period) => {
      const auditor = await world.signedIn('auditor')
      for (const address of [
        `/api/v1/reports/kpi?period=${period}`,
        `/api/v1/reports/kpi?period=${period}&body=health`,
        `/api/v1/reports/kpi.xlsx?period=${period}`,
      ]) {
        const { body } = await auditor.get(address).set('accept-language', 'en').expect(404)
        expect(body.detail).toBe(
          `Act No 170-ө was not in force in ${period}: it was in force from 2023-11-03 to 2024-12-31.`,
        )
      }
    },
  )

  test('is left out of the scores over time', async () => {
    const auditor = await world.signedIn('auditor')
    const { body } = await auditor.get('/api/v1/reports/kpi/scores?from=2022-Q1&to=2030-Q1').expect(200)
    expect(body.periods).toEqual(['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])
    expect(body.bodies).toHaveLength(15)
  })
})

describe('a refusal speaks the reader’s language', () => {
  test.each([
    ['kk', 'Деректер қабылданбады'],
    ['ru', 'Данные не приняты'],
    ['en', 'The input was not accepted'],
    ['de, ru;q=0.5, en;q=0.9', 'The input was not accepted'],
    ['de', 'Деректер қабылданбады'],
  ])('%s', async (header, title) => {
    const response = await analyst
      .patch(FIGURES)
      .set('accept-language', header)
      .send({ version: 1, figures: [] })
    expect(response.body.title).toBe(title)
  })
})

describe('who may not', () => {
  test('nobody reads anything without signing in', async () => {
    for (const address of [
      '/me',
      '/acts',
      '/submissions',
      `/submissions/${ID}`,
      '/reports/kpi?period=2024-Q4',
      '/audit',
    ]) {
      const response = await world.anonymous().get(`/api/v1${address}`).expect(401)
      expect(response.body.type).toBe('/problems/not-signed-in')
    }
  })

  test('another body’s submission is neither read nor written', async () => {
    const stranger = await world.signedIn('analyst.justice')
    await stranger.get(`/api/v1/submissions/${ID}`).expect(403)
    await stranger
      .patch(FIGURES)
      .send({ version: 1, figures: [{ ...cell, value: '1' }] })
      .expect(403)
    await stranger.get(`/api/v1/figures/${ID}~4.1/passport`).expect(403)
    await stranger.get('/api/v1/submissions?body=health').expect(403)
  })

  test('a viewer reads reports but no submissions, and no audit', async () => {
    await viewer.get('/api/v1/reports/kpi?period=2024-Q4').expect(200)
    await viewer.get(`/api/v1/submissions/${ID}`).expect(403)
    await viewer.get('/api/v1/audit').expect(403)
    await viewer.get('/api/v1/users').expect(403)
  })

  test('S30: a deputy who entered a figure cannot approve it', async () => {
    const id = 'kpi-2023~transport~2024-Q4'
    const own = await world.signedIn('deputy.transport')
    await fillIn(await world.signedIn('analyst.transport'), id)
    const { version } = await readSubmission(own, id)
    await own
      .patch(`/api/v1/submissions/${id}/figures`)
      .send({ version, figures: [{ indicator: 'kpi-2023/6.1', operand: 'numerator', value: '41' }] })
      .expect(200)
    const sent = await act(own, id, 'send')
    expect(sent.allowed.approve).toBe(false)
    const refused = await own
      .post(`/api/v1/submissions/${id}/approve`)
      .send({ version: sent.version })
      .expect(403)
    expect(refused.body.type).toBe('/problems/not-permitted')
  })

  test('a write from another site is refused', async () => {
    const response = await analyst
      .patch(FIGURES)
      .set('origin', 'https://elsewhere.example')
      .send({ version: 1, figures: [{ ...cell, value: '1' }] })
    expect(response.status).toBe(403)
  })
})

describe('S28: two editors', () => {
  test('a stale version is a conflict that tells the present version and what the cells hold', async () => {
    const { version } = await readSubmission(analyst, ID)
    await deputy
      .patch(FIGURES)
      .send({ version, figures: [{ ...cell, value: '7' }] })
      .expect(200)
    const refused = await analyst
      .patch(FIGURES)
      .send({ version, figures: [{ ...cell, value: '8' }] })
      .expect(409)
    expect(refused.body).toMatchObject({
      type: '/problems/conflict',
      version: version + 1,
      figures: [{ ...cell, state: 'value', value: '7' }],
    })
  })

  test('of many who save at once on one version, exactly one does', async () => {
    const { version } = await readSubmission(analyst, ID)
    const tries = Array.from({ length: 8 }, (_, index) =>
      (index % 2 ? analyst : deputy)
        .patch(FIGURES)
        .send({ version, figures: [{ ...cell, value: String(100 + index) }] }),
    )
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    expect((await readSubmission(analyst, ID)).version).toBe(version + 1)
  })

  test('saving what is there already changes nothing, not even the version', async () => {
    const before = await readSubmission(analyst, ID)
    const value = before.rows.find(({ indicator }) => indicator === cell.indicator)?.operands.numerator?.value
    const same = await analyst
      .patch(FIGURES)
      .send({ version: before.version, figures: [{ ...cell, value }] })
      .expect(200)
    expect(same.body.version).toBe(before.version)
  })
})
