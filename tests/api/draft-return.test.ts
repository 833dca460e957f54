import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, draftAt, enterAct, pointers } from '../support/drafts.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const ID = 'digital-divide-2007-2009'
const REMARK = '1/1 жолының мерзімі актідегідей емес.'
const ANSWER = 'Мерзімі актіге сай түзетілді.'

let world: World
let methodologist: Agent
let reviewer: Agent
let admin: Agent
beforeAll(async () => {
  world = await createWorld()
  methodologist = await world.signedIn('methodologist')
  reviewer = await world.signedIn('reviewer')
  admin = await world.signedIn('admin')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const waitingDrafts = async (agent: Agent) => (await agent.get('/api/v1/me').expect(200)).body.waitingDrafts

describe('a draft that is returned, mended and sent again', () => {
  const draft = draftAt(ID, 5)
  const deadline = (printed: string) => ({
    kind: 'change-activity' as const,
    id: '1/1',
    row: { deadline: printed },
  })
  beforeAll(async () => {
    const act = await enterAct(methodologist, { number: '5', date: '2010-01-20' })
    await methodologist
      .post(`/api/v1/programmes/${ID}/editions`)
      .send({ act, effectiveFrom: '2010-02-01' })
      .expect(201)
    await draft.changed(methodologist, deadline('жыл сайын 30 маусым'))
  })

  test('in work it waits for nobody and cannot be returned', async () => {
    expect(await waitingDrafts(reviewer)).toBe(0)
    const refused = await draft.step(reviewer, 'return', { remark: REMARK })
    expect([refused.status, refused.body.obstacles]).toEqual([409, ['not-sent']])
  })

  test('sent, it waits for those who may approve it, and for none of its authors', async () => {
    expect((await draft.step(methodologist, 'send')).status).toBe(200)
    expect(await waitingDrafts(reviewer)).toBe(1)
    expect(await waitingDrafts(admin)).toBe(1)
    expect(await waitingDrafts(methodologist)).toBe(0)
  })

  test('a return needs its remark, and somebody who may approve', async () => {
    const wordless = await draft.step(reviewer, 'return', { remark: '  ' })
    expect([wordless.status, pointers(wordless)]).toEqual([422, ['#/body/remark']])
    expect((await draft.step(methodologist, 'return', { remark: REMARK })).status).toBe(403)
  })

  test('returned, it is in work again, with the remark, and waits for its authors', async () => {
    const { version } = await draft.find(reviewer)
    const returned = await draft.step(reviewer, 'return', { remark: REMARK })
    expect(returned.status).toBe(200)
    expect(returned.body).toMatchObject({ state: 'returned', sent: null, version: version + 1 })
    expect(returned.body.returns).toMatchObject([
      { number: 1, remark: REMARK, sent: { by: { id: 'demo-methodologist' } }, answer: null },
    ])
    expect(await waitingDrafts(methodologist)).toBe(1)
    expect(await waitingDrafts(reviewer)).toBe(0)
    const { items } = (await methodologist.get('/api/v1/draft-editions').expect(200)).body
    expect(items[0].returns[0].remark).toBe(REMARK)
  })

  test('it is not sent again before the remark is answered', async () => {
    await draft.changed(methodologist, deadline('жыл сайын 1 шілде'))
    expect((await draft.find(methodologist)).state).toBe('returned')
    const silent = await draft.step(methodologist, 'send')
    expect([silent.status, pointers(silent)]).toEqual([422, ['#/body/answer']])
  })

  test('sent again, it waits for approval, and the return with its answer stays to be seen', async () => {
    const sent = await draft.step(methodologist, 'send', { answer: ANSWER })
    expect(sent.body).toMatchObject({ state: 'sent' })
    expect(sent.body.returns).toMatchObject([{ remark: REMARK, answer: { text: ANSWER } }])
    const again = await draft.step(methodologist, 'send', { answer: ANSWER })
    expect([again.status, pointers(again)]).toEqual([422, ['#/body/answer']])
  })

  test('who has sent it once is its author ever after', async () => {
    expect((await draft.step(reviewer, 'return', { remark: 'Тағы бір рет қараңыз.' })).status).toBe(200)
    expect((await draft.step(admin, 'send', { answer: ANSWER })).status).toBe(200)
    expect((await draft.step(admin, 'return', { remark: REMARK })).status).toBe(403)
    expect((await draft.step(reviewer, 'return', { remark: 'Үшінші рет.' })).status).toBe(200)
    expect((await draft.step(methodologist, 'send', { answer: ANSWER })).status).toBe(200)
    expect((await approve(admin, { id: ID, number: 5 })).status).toBe(403)
  })

  test('two approvers at once: one returns it, the other is told', async () => {
    const { version } = await draft.find(reviewer)
    const [first, second] = await Promise.all([
      reviewer.post(`${draft.address}/return`).send({ version, remark: REMARK }),
      reviewer.post(`${draft.address}/return`).send({ version, remark: REMARK }),
    ])
    expect([first.status, second.status].sort()).toEqual([200, 409])
    expect((await draft.step(methodologist, 'send', { answer: ANSWER })).status).toBe(200)
  })

  test('approved, its returns are still there, and each of them is in the audit trail', async () => {
    expect((await approve(reviewer, { id: ID, number: 5 })).status).toBe(200)
    expect((await draft.find(reviewer)).returns).toHaveLength(4)
    expect(await waitingDrafts(reviewer)).toBe(0)
    const { items } = (await admin.get('/api/v1/audit?action=edition.returned').expect(200)).body
    expect(items).toHaveLength(4)
    expect(items[0].after).toEqual({ edition: 5, remark: REMARK })
  })
})

test('a draft that was returned can be discarded, with its remarks', async () => {
  const draft = draftAt(ID, 6)
  const act = await enterAct(methodologist, { number: '6', date: '2010-02-20' })
  await methodologist
    .post(`/api/v1/programmes/${ID}/editions`)
    .send({ act, effectiveFrom: '2010-03-01' })
    .expect(201)
  await draft.changed(methodologist, { kind: 'remove-activity', id: '1/2' })
  await draft.step(methodologist, 'send')
  await draft.step(reviewer, 'return', { remark: REMARK })
  const { version } = await draft.find(methodologist)
  await methodologist.delete(`${draft.address}?version=${version}`).expect(204)
  expect(await waitingDrafts(methodologist)).toBe(0)
})
