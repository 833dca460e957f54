import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Passport } from '#shared/api/reports.ts'
import { act, fillIn, readSubmission } from '../support/submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const ID = 'kpi-2023~ecology~2024-Q4'
let world: World
let reviewer: Agent

beforeAll(async () => {
  world = await createWorld()
  const analyst = await world.signedIn('analyst.ecology')
  await fillIn(analyst, ID)
  const { version } = await readSubmission(analyst, ID)
  const cells = [
    { indicator: 'kpi-2023/16.1', operand: 'numerator', value: '11640118' },
    { indicator: 'kpi-2023/16.1', operand: 'denominator', value: '20283399', note: 'by the register' },
  ]
  await analyst.patch(`/api/v1/submissions/${ID}/figures`).send({ version, figures: cells }).expect(200)
  await act(analyst, ID, 'send')
  await act(await world.signedIn('deputy.ecology'), ID, 'approve')
  reviewer = await world.signedIn('reviewer')
  await act(reviewer, ID, 'accept')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

async function passport(id: string, agent = reviewer): Promise<Passport> {
  return (await agent.get(`/api/v1/figures/${id}/passport`).expect(200)).body
}

describe('a number explains itself', () => {
  test('an indicator: formula in words and with its numbers, operands, target and act, people, revision', async () => {
    const found = await passport(`${ID}~16.1`)
    expect(found).toMatchObject({
      subject: 'indicator',
      body: 'ecology',
      period: '2024-Q4',
      unit: '%',
      decimals: 1,
      value: { state: 'value', value: '57.387413223987' },
      target: { value: '70', comparator: '>=', act: 'order-170-o-2023' },
      firstTarget: { value: '70' },
      path: { state: 'value', value: '70', origin: 'annual-target' },
    })
    expect(found.calculation?.withNumbers.kk).toBe('11\u00a0640\u00a0118 ÷ 20\u00a0283\u00a0399 × 100')
    expect(found.operands.map(({ key, note }) => [key, note])).toEqual([
      ['numerator', null],
      ['denominator', 'by the register'],
    ])
    expect(
      found.history.map(({ action, operand, before, after }) => [action, operand, before, after]),
    ).toEqual([
      ['figures.entered', 'numerator', null, '40'],
      ['figures.entered', 'denominator', null, '80'],
      ['figures.entered', 'numerator', '40', '11640118'],
      ['figures.entered', 'denominator', '80', '20283399'],
      ['submission.sent', null, null, null],
      ['submission.approved', null, null, null],
      ['submission.accepted', null, null, null],
    ])
    expect(found.revisions).toHaveLength(1)
    expect(found.revisions[0]).toMatchObject({
      revision: 1,
      matches: true,
      value: { value: '57.387413223987' },
    })
  })

  test('an operand: what was typed, by whom', async () => {
    const found = await passport(`${ID}~16.1~numerator`)
    expect(found).toMatchObject({
      subject: 'operand',
      operand: 'numerator',
      value: { state: 'value', value: '11640118' },
      calculation: null,
    })
    expect(found.history.filter(({ action }) => action === 'figures.entered')).toHaveLength(2)
  })

  test('a section’s score: its parts with weights, its divisor', async () => {
    const found = await passport(`${ID}~s16`)
    expect(found).toMatchObject({
      subject: 'section-score',
      score: { assessedWeight: '100', reportedWeight: '100', totalWeight: '100' },
    })
    expect(found.parts).toHaveLength(6)
    expect(found.calculation?.withNumbers.en).toMatch(/^\(30 × .* ÷ \(30 \+ 10/)
  })

  test('a body’s score and a result that bodies share', async () => {
    expect(await passport(`${ID}~score`)).toMatchObject({ subject: 'body-score', value: { state: 'value' } })
    const shared = await passport('kpi-2023~all~2024-Q4~automated-reports')
    expect(shared).toMatchObject({ subject: 'shared-result', value: { state: 'incomplete', value: '50' } })
    expect(shared.coverage?.included).toEqual(['ecology'])
    expect(shared.coverage?.missing).toHaveLength(13)
  })

  test('an accepted figure is open to whoever reads reports', async () => {
    expect((await passport(`${ID}~16.1`, await world.signedIn('viewer'))).value.state).toBe('value')
    expect((await passport(`${ID}~16.1`, await world.signedIn('analyst.justice'))).value.state).toBe('value')
  })
})

describe('the line of an indicator', () => {
  test('has a gap where nothing is accepted, and shows what is not due', async () => {
    const series = (
      await reviewer.get('/api/v1/indicators/kpi-2023%2F16.1/series?from=2023-Q4&to=2025-Q4').expect(200)
    ).body
    expect(series.points.map(({ period }: { period: string }) => period)).toEqual([
      '2023-Q4',
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
    ])
    const last = series.points[4]
    expect(last).toMatchObject({
      status: 'accepted',
      sealed: true,
      revision: 1,
      computed: { state: 'value' },
      target: { value: '70' },
    })
    expect(series.points[5].computed).toEqual({ state: 'not-due', value: null })
  })
})
