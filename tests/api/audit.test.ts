import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { events } from '#server/db/schema.ts'
import type { AuditEvent } from '#shared/api/audit.ts'
import { readSubmission } from '../support/submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const ID = 'kpi-2023~finance~2024-Q4'
let world: World
let auditor: Agent

beforeAll(async () => {
  world = await createWorld()
  auditor = await world.signedIn('auditor')
})
afterAll(() => world.close())

async function trail(query: string): Promise<AuditEvent[]> {
  return (await auditor.get(`/api/v1/audit?${query}`).expect(200)).body.items
}

describe('every write says who, when, what, before and after', () => {
  test('a typed figure', async () => {
    const analyst = await world.signedIn('analyst.finance')
    const change = { indicator: 'kpi-2023/7.1', operand: 'numerator' }
    for (const value of ['10', '12']) {
      const { version } = await readSubmission(analyst, ID)
      await analyst
        .patch(`/api/v1/submissions/${ID}/figures`)
        .send({ version, figures: [{ ...change, value, note: 'checked' }] })
        .expect(200)
    }
    const [last] = await trail(`submission=${ID}&action=figures.entered`)
    expect(last?.user?.id).toBe('demo-analyst-finance')
    expect(last?.after).toMatchObject({
      figures: [{ ...change, before: { value: '10' }, after: { value: '12', note: 'checked' } }],
    })
  })

  test('found by its body and its period', async () => {
    const ofBody = await trail('body=finance&limit=500')
    expect(ofBody.length).toBeGreaterThan(0)
    expect(ofBody.every(({ submission }) => submission?.split('~')[1] === 'finance')).toBe(true)
    const both = await trail('body=finance&period=2024-Q4')
    expect(new Set(both.map(({ submission }) => submission))).toEqual(new Set([ID]))
    expect((await trail('period=2024-Q3&limit=500')).some((event) => event.submission === ID)).toBe(false)
  })

  test('a refused write leaves no event', async () => {
    const analyst = await world.signedIn('analyst.finance')
    const before = await trail(`submission=${ID}`)
    await analyst
      .patch(`/api/v1/submissions/${ID}/figures`)
      .send({ version: 1, figures: [{ indicator: 'kpi-2023/7.1', operand: 'numerator', value: 'x' }] })
    expect(await trail(`submission=${ID}`)).toHaveLength(before.length)
  })

  test('a correction of what the order leaves open, by the administrator', async () => {
    const administrator = await world.signedIn('admin')
    await administrator
      .patch('/api/v1/indicators/kpi-2023%2F7.1')
      .send({ decimals: 2, reason: 'the targets have two places' })
      .expect(200)
    const [event] = await trail('action=indicator.corrected')
    expect(event).toMatchObject({
      subject: 'indicator/kpi-2023/7.1',
      before: { decimals: 1 },
      after: { decimals: 2, reason: 'the targets have two places' },
    })
  })

  test('a new user, and a change of roles', async () => {
    const administrator = await world.signedIn('admin')
    const added = await administrator
      .post('/api/v1/users')
      .send({
        email: 'New@Gov.kz',
        name: 'Ж. Жаңа',
        password: 'long enough',
        memberships: [{ role: 'analyst', body: 'health' }],
      })
      .expect(201)
    await administrator.patch(`/api/v1/users/${added.body.id}`).send({ active: false }).expect(200)
    const actions = (await trail('')).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['user.added', 'user.changed']))
    await administrator
      .post('/api/v1/users')
      .send({ email: 'new@gov.kz', name: 'X', password: 'long enough', memberships: [{ role: 'viewer' }] })
      .expect(422)
    await administrator
      .post('/api/v1/users')
      .send({ email: 'b@gov.kz', name: 'X', password: 'long enough', memberships: [{ role: 'analyst' }] })
      .expect(422)
    await administrator
      .post('/api/v1/users')
      .send({
        email: 'b@gov.kz',
        name: 'X',
        password: 'long enough',
        memberships: [{ role: 'viewer', body: 'health' }],
      })
      .expect(422)
  })
})

describe('reading the trail', () => {
  test('it is filtered by person and by day, and paged', async () => {
    expect(
      (await trail('user=demo-analyst-finance')).every(({ user }) => user?.id === 'demo-analyst-finance'),
    ).toBe(true)
    expect(await trail('from=2030-01-01')).toEqual([])
    expect((await trail('from=2025-01-08&to=2025-01-08')).length).toBeGreaterThan(0)
    const first = (await auditor.get('/api/v1/audit?limit=2').expect(200)).body
    const second = (await auditor.get(`/api/v1/audit?limit=2&cursor=${first.next}`).expect(200)).body
    expect(new Set([...first.items, ...second.items].map(({ id }: AuditEvent) => id)).size).toBe(4)
  })

  test('the chain is whole, and shows where somebody has changed the past', async () => {
    const whole = (await auditor.get('/api/v1/audit/verify').expect(200)).body
    expect(whole).toMatchObject({ intact: true, brokenAt: null })
    expect(whole.events).toBeGreaterThan(5)
    const [victim] = await trail('action=indicator.corrected')
    await world.db.transaction((tx) =>
      tx
        .update(events)
        .set({ after: { decimals: 0 } })
        .where(eq(events.id, victim?.id ?? '')),
    )
    expect((await auditor.get('/api/v1/audit/verify').expect(200)).body).toMatchObject({
      intact: false,
      brokenAt: victim?.id,
    })
  })
})
