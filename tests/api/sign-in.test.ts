import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const SESSION = '/api/v1/session'

describe('signing in and out', () => {
  test('the session is an opaque cookie that scripts cannot read', async () => {
    const response = await world
      .anonymous()
      .post(SESSION)
      .send({ email: 'Reviewer@Demo.Toqsan ', password: 'toqsan-demo' })
      .expect(200)
    expect(response.body).toMatchObject({
      email: 'reviewer@demo.toqsan',
      demo: true,
      memberships: [{ role: 'reviewer', body: null }],
    })
    const [cookie] = response.get('set-cookie') ?? []
    expect(cookie).toMatch(/^toqsan_session=[\w-]{43}; /)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
  })

  test('a wrong password and an unknown e-mail are refused in the same words', async () => {
    const wrong = await world
      .anonymous()
      .post(SESSION)
      .send({ email: 'viewer@demo.toqsan', password: 'wrong' })
      .expect(401)
    const unknown = await world
      .anonymous()
      .post(SESSION)
      .send({ email: 'nobody@demo.toqsan', password: 'wrong' })
      .expect(401)
    expect(unknown.body.detail).toBe(wrong.body.detail)
  })

  test('signing out ends the session on the server', async () => {
    const agent = await world.signedIn('viewer')
    const cookie = (await agent.get('/api/v1/me').expect(200)).request.cookies
    await agent.delete(SESSION).expect(204)
    await world.anonymous().get('/api/v1/me').set('cookie', cookie).expect(401)
  })

  test('a session ends after twelve hours', async () => {
    const agent = await world.signedIn('auditor')
    const began = world.clock.now
    world.clock.now = new Date(began.getTime() + 12 * 3_600_000 - 1)
    await agent.get('/api/v1/me').expect(200)
    world.clock.now = new Date(began.getTime() + 12 * 3_600_000)
    const refused = await agent.get('/api/v1/me').expect(401)
    expect(refused.body.type).toBe('/problems/not-signed-in')
    world.clock.now = began
  })

  test('a new password ends the other sessions of the person', async () => {
    const here = await world.signedIn('deputy.ecology')
    const elsewhere = await world.signedIn('deputy.ecology')
    await here.post('/api/v1/me/password').send({ current: 'wrong', next: 'a longer secret' }).expect(422)
    await here
      .post('/api/v1/me/password')
      .send({ current: 'toqsan-demo', next: 'a longer secret' })
      .expect(204)
    await here.get('/api/v1/me').expect(200)
    await elsewhere.get('/api/v1/me').expect(401)
  })

  test('wrong passwords are slowed: the sixth in a minute waits, the right one too', async () => {
    const attempt = (password: string) =>
      world.anonymous().post(SESSION).send({ email: 'admin@demo.toqsan', password })
    for (let count = 0; count < 5; count++) await attempt(`wrong ${count}`).expect(401)
    const slowed = await attempt('toqsan-demo').expect(429)
    expect(slowed.body.type).toBe('/problems/too-many-requests')
    expect(Number(slowed.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('the first administrator', () => {
  test('without demonstration nobody is offered, and a made-up link opens nothing', async () => {
    const bare = await createWorld({ demo: false })
    const start = await bare.anonymous().get('/api/v1/start').expect(200)
    expect(start.body).toMatchObject({ demo: false, password: null, accounts: [] })
    await bare
      .anonymous()
      .post('/api/v1/start/administrator')
      .send({ token: 'x'.repeat(32), email: 'a@b.kz', name: 'A', password: 'long enough' })
      .expect(403)
    await bare.close()
  })
})
