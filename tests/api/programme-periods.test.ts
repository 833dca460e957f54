import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProgrammeExecution } from '#shared/api/execution-shapes.ts'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { activitiesOf, pointers } from '../support/activities.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const PROGRAMME = 'digital-divide-2007-2009'

let world: World
let reviewer: Agent
let admin: Agent

beforeAll(async () => {
  world = await createWorld()
  reviewer = await world.signedIn('reviewer')
  admin = await world.signedIn('admin')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

describe('periods of a programme', () => {
  const open = (agent: Agent, body: object, programme = PROGRAMME) =>
    agent.post(`/api/v1/programmes/${programme}/periods`).send({ ground: 'толықтыру', ...body })

  test('a past half-year that nobody opened is closed, whoever asks', async () => {
    const id = `${PROGRAMME}~holdings~2008-H2`
    const holdings = await world.signedIn('analyst.holdings')
    const submission = await activitiesOf(id).read(holdings)
    expect(submission).toMatchObject({ status: 'draft', window: { open: false, reason: 'period-past' } })
    const [row] = submission.activities
    const refused = await holdings
      .patch(`/api/v1/submissions/${id}/activities`)
      .send({ version: 1, activities: [{ activity: row?.activity, due: row?.due, status: 'done' }] })
      .expect(409)
    expect(refused.body.type).toBe('/problems/period-closed')
  })

  test('only the administrator opens it, with a ground, once', async () => {
    await open(reviewer, { period: '2008-H2' }).expect(403)
    await open(admin, { period: '2008-H2', ground: ' ' }).expect(422)
    const opened = await open(admin, { period: '2008-H2' }).expect(201)
    expect(opened.body).toMatchObject({
      submissions: { expected: 22, made: 22, accepted: 21 },
      canOpen: false,
      opening: { ground: 'толықтыру' },
    })
    await open(admin, { period: '2008-H2' }).expect(409)
    const holdings = await world.signedIn('analyst.holdings')
    expect((await activitiesOf(`${PROGRAMME}~holdings~2008-H2`).read(holdings)).window).toEqual({
      open: true,
      reason: 'retrospective',
    })
    const trail = await admin.get('/api/v1/audit?action=period.opened&limit=1').expect(200)
    expect(trail.body.items[0].after).toMatchObject({ ground: 'толықтыру', submissions: [] })
  })

  test('what was late in its time stays late, also when its period is opened afterwards', async () => {
    const late = await activitiesOf(`${PROGRAMME}~kazakhtelecom~2008-H2`).read(reviewer)
    expect(late).toMatchObject({ status: 'accepted', late: true, window: { reason: 'accepted' } })
  })

  test.each([
    ['a quarter', '2008-Q4', PROGRAMME],
    ['before the programme', '2005-H1', PROGRAMME],
    ['after its repeal', '2010-H1', PROGRAMME],
    ['without any due date', '2010-H1', 'e-government-2008-2010'],
    ['of a draft that was never approved', '2014-H1', 'information-kazakhstan-2020'],
  ])('a period is refused: %s', async (_name, period, programme) => {
    expect(pointers(await open(admin, { period }, programme).expect(422))).toEqual(['#/body/period'])
  })

  test('the list says what is due, made, accepted and opened', async () => {
    const { items } = (await reviewer.get(`/api/v1/programmes/${PROGRAMME}/periods`).expect(200)).body
    const last = items.at(-1)
    expect(last).toMatchObject({ period: '2009-H2', submissions: { expected: 18, made: 18 }, canOpen: false })
    expect(items[0]).toMatchObject({ period: '2007-H1', canOpen: true })
  })
})

describe('lists and execution', () => {
  test('submissions of both kinds are listed, or one kind', async () => {
    const list = async (query: string): Promise<SubmissionHead[]> =>
      (await reviewer.get(`/api/v1/submissions?limit=500&${query}`).expect(200)).body.items
    const kinds = new Set((await list('')).map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['kpi-order', 'programme'])
    expect((await list('kind=kpi-order')).every(({ document }) => document === 'kpi-2023')).toBe(true)
    const waiting = await list(`document=${PROGRAMME}&period=2009-H2&status=approved`)
    expect(waiting.map(({ body }) => body)).toEqual(['ministry-health-2007'])
  })

  test('a finished half-year is nearly whole; before its reports were accepted it was not', async () => {
    const at = (query: string) =>
      reviewer.get(`/api/v1/programmes/e-government-2008-2010/execution?${query}`).expect(200)
    const now: ProgrammeExecution = (await at('period=2008-H2')).body
    expect(now.coverage).toMatchObject({ expected: 25, accepted: 25, missing: [] })
    expect(now.counts['not-reported']).toBe(0)
    expect(now.counts.done).toBeGreaterThan(15)
    const then: ProgrammeExecution = (await at('period=2008-H2&asOf=2008-12-31')).body
    expect(then.coverage.accepted).toBe(0)
    expect(then.counts.done).toBe(0)
  })

  test('in the opened half-year every role finds work', async () => {
    const { items } = (await reviewer.get('/api/v1/submissions?limit=500&period=2009-H2').expect(200)).body
    const found = new Set(items.map(({ status }: SubmissionHead) => status))
    expect([...found].sort()).toEqual(['approved', 'draft', 'in-review', 'returned', 'sent'])
    const analyst = await world.signedIn('analyst.ministry-culture-information-2007')
    const id = `${PROGRAMME}~ministry-culture-information-2007~2009-H2`
    const { activities, progress } = await activitiesOf(id).read(analyst)
    expect(activities.filter(({ editable }) => editable)).toHaveLength(1)
    expect(progress.returned).toBe(1)
    const deputy = await world.signedIn('deputy.ministry-defence-2007')
    expect((await deputy.get('/api/v1/me').expect(200)).body.waiting).toBe(1)
  })

  test('earlier half-years show a round, its answer, a proof, and what was done late afterwards', async () => {
    const agency = 'agency-informatization-communication-2007'
    const returned = await activitiesOf(`${PROGRAMME}~${agency}~2008-H1`).read(reviewer)
    expect(returned).toMatchObject({
      status: 'accepted',
      round: 2,
      rounds: [{ round: 1, stage: 'reviewer' }],
    })
    const remarks = returned.activities.flatMap((row) => row.remarks)
    expect(remarks).toMatchObject([{ code: 'evidence-does-not-prove', answer: expect.any(String) }])
    expect(returned.activities.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(1)
    const carried = (await activitiesOf(`${PROGRAMME}~${agency}~2009-H1`).read(reviewer)).activities.find(
      ({ activity, due }) => activity === '4/3.7' && due === '2009-01-10',
    )
    expect(carried).toMatchObject({ carried: { period: '2008-H2' }, status: 'done' })
    expect(carried?.problems.map(({ code }) => code)).toContain('done-late')
  })

  test('what the demonstration shows as sent or accepted could have been sent', async () => {
    const { items } = (await reviewer.get('/api/v1/submissions?limit=500&kind=programme').expect(200)).body
    const gone = items.filter(({ status }: SubmissionHead) => !['draft', 'returned'].includes(status))
    expect(gone.length).toBeGreaterThan(100)
    for (const { id } of gone) {
      const { activities } = await activitiesOf(id).read(reviewer)
      const blocking = activities.flatMap(({ problems }) =>
        problems.filter(({ severity }) => severity === 'blocks'),
      )
      expect([id, blocking]).toEqual([id, []])
    }
  })

  test('the sign-in page offers the accounts of the order, and of a few executors of programmes', async () => {
    const { accounts } = (await world.anonymous().get('/api/v1/start').expect(200)).body
    const ofProgrammes = accounts.filter(({ email }: { email: string }) => email.includes('-2007@'))
    expect(accounts.length).toBe(35 + 6)
    expect(ofProgrammes).toHaveLength(6)
  })
})
