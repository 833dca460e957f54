import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActivityRow } from '#shared/api/activity-shapes.ts'
import type { ProgrammeExecution } from '#shared/api/execution-shapes.ts'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { activitiesOf, pointers } from '../support/activities.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const PROGRAMME = 'digital-divide-2007-2009'
const ID = `${PROGRAMME}~agency-civil-service-2007~2009-H2`
const INFORMED = { activity: '4/2', due: '2010-01-10' }
const TRAINED = { activity: '4/2.5', due: '2009-12-30' }
const MONEY = { activity: '4/2.5', year: 2009, source: 'republican' }
const submission = activitiesOf(ID)
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

let world: World
let analyst: Agent
let deputy: Agent
let reviewer: Agent
let admin: Agent

beforeAll(async () => {
  world = await createWorld()
  analyst = await world.signedIn('analyst.agency-civil-service-2007')
  deputy = await world.signedIn('deputy.agency-civil-service-2007')
  reviewer = await world.signedIn('reviewer')
  admin = await world.signedIn('admin')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

describe('a half-year of a programme, from the first activity to the seal', () => {
  test('a past half-year is open because the administrator opened it, and nothing is late', async () => {
    const found = await submission.read(analyst)
    expect(found).toMatchObject({
      kind: 'programme',
      status: 'draft',
      late: false,
      window: { open: true, reason: 'retrospective' },
      progress: { rows: 2, empty: 2 },
      edition: 4,
    })
    expect(found.opening?.ground).toContain('қағазда')
    expect(found.activities.map(({ activity, due }) => [activity, due])).toEqual([
      ['4/2', '2010-01-10'],
      ['4/2.5', '2009-12-30'],
    ])
  })

  test('the plan’s own words and money stand beside what is reported, with the last report', async () => {
    const row = await submission.row(analyst, TRAINED)
    expect(row).toMatchObject({
      completionForm: { kk: 'АБА-ға ақпарат' },
      deadline: { printed: 'жыл сайын 30 желтоқсан' },
      status: null,
      spending: [
        {
          year: 2009,
          source: 'republican',
          planned: '76107',
          unit: 'thousand-tenge',
          isNeeded: true,
          allocated: { state: 'not-reported', value: null },
          execution: { state: 'missing-inputs', value: null },
        },
      ],
      previous: { period: '2009-H1', due: null, submissionStatus: 'accepted' },
    })
  })

  test('an empty report cannot be sent: every gap is named', async () => {
    expect(await submission.obstacles(analyst)).toEqual([
      '#/activities/4~12/2010-01-10/status',
      '#/activities/4~12.5/2009-12-30/status',
      '#/activities/4~12.5/2009-12-30/spending/2009/republican/allocated',
      '#/activities/4~12.5/2009-12-30/spending/2009/republican/spent',
    ])
  })

  test('what cannot be done needs its reason, what is done its document', async () => {
    await submission.enter(analyst, {
      activities: [
        { ...INFORMED, status: 'cannot-be-done' },
        { ...TRAINED, status: 'done', narrative: 'Оқыту аяқталды' },
      ],
    })
    expect(await submission.obstacles(analyst)).toEqual([
      '#/activities/4~12/2010-01-10/reason',
      '#/activities/4~12.5/2009-12-30/document',
      '#/activities/4~12.5/2009-12-30/spending/2009/republican/allocated',
      '#/activities/4~12.5/2009-12-30/spending/2009/republican/spent',
    ])
    await submission.enter(analyst, {
      activities: [
        { ...INFORMED, status: 'in-progress', reason: null },
        { ...TRAINED, document: { name: null, number: '12-3/45', date: '2010-01-05' } },
      ],
    })
    const row = await submission.row(analyst, TRAINED)
    expect(row?.problems.map(({ code }) => code)).toContain('done-late')
  })

  test('money is typed as people write it, in thousand tenge, and kept exactly', async () => {
    await submission.enter(analyst, {
      spending: [{ ...MONEY, allocated: '76 107', spent: '70\u00a0000,125' }],
    })
    const line = (await submission.row(analyst, TRAINED))?.spending[0]
    expect(line).toMatchObject({
      allocated: { state: 'value', value: '76107' },
      spent: { state: 'value', value: '70000.125' },
      execution: { state: 'value' },
    })
    const trail = await admin.get(`/api/v1/audit?submission=${encodeURIComponent(ID)}`).expect(200)
    expect(JSON.stringify(trail.body.items[0].after)).toContain('"spent":"70000125"')
  })

  test('more spent than allocated is sent only with its ground', async () => {
    await submission.enter(analyst, { spending: [{ ...MONEY, spent: '77 000' }] })
    expect(await submission.obstacles(analyst)).toEqual([
      '#/activities/4~12.5/2009-12-30/spending/2009/republican/spent',
    ])
    await submission.enter(analyst, { spending: [{ ...MONEY, ground: 'қайта бөлінді' }] })
    expect(
      (await submission.row(analyst, TRAINED))?.problems.filter(({ severity }) => severity === 'blocks'),
    ).toEqual([])
  })

  test('a file proves an activity; one for an activity of others is refused', async () => {
    const attach = (activity: string, due: string) =>
      analyst
        .post(`${submission.address}/evidence`)
        .field('activity', activity)
        .field('due', due)
        .attach('file', PDF, 'letter.pdf')
    const added = await attach(TRAINED.activity, TRAINED.due).expect(201)
    expect(added.body).toMatchObject({ ...TRAINED, name: 'letter.pdf' })
    expect(added.body.indicator).toBeUndefined()
    const refused = await attach('1/1', '2009-12-30').expect(422)
    expect(pointers(refused)).toEqual(['#/body/activity'])
    expect((await submission.row(analyst, TRAINED))?.evidence).toHaveLength(1)
    const listed = await reviewer.get(`${submission.address}/evidence`).expect(200)
    expect(listed.body.items).toHaveLength(1)
  })

  test('it is sent; the author does not approve it, also as a deputy', async () => {
    await submission.enter(deputy, { activities: [{ ...INFORMED, narrative: 'жүргізілуде' }] })
    expect((await submission.act(analyst, 'send')).body).toMatchObject({
      status: 'sent',
      window: { open: false },
    })
    await submission.act(deputy, 'approve', {}, 403)
    expect((await submission.read(deputy)).allowed).toMatchObject({ approve: false, return: true })
  })

  test('the deputy returns one activity with a reason, and only it and its money reopen', async () => {
    const wrong = await submission.act(
      deputy,
      'return',
      { activities: [{ ...TRAINED, due: '2009-01-01', reason: 'x' }] },
      422,
    )
    expect(pointers(wrong)).toEqual(['#/body/activities/0/due'])
    const neither = await submission.act(deputy, 'return', {}, 422)
    expect(pointers(neither)).toEqual(['#/body/figures'])
    const returned = await submission.act(deputy, 'return', {
      activities: [{ ...TRAINED, code: 'evidence-does-not-prove', reason: 'хатта сан жоқ' }],
    })
    expect(returned.body).toMatchObject({ status: 'returned', round: 2 })
    const open = (await submission.read(analyst)).activities.filter(({ editable }) => editable)
    expect(open.map(({ activity, remarks }) => [activity, remarks.length])).toEqual([['4/2.5', 1]])
    expect(open[0]?.spending[0]?.editable).toBe(true)
    const closed = await submission.enter(analyst, { activities: [{ ...INFORMED, status: 'done' }] }, 422)
    expect(pointers(closed)).toEqual(['#/body/activities/0'])
  })

  test('a correction settles the remark; the deputy approves once no hand of theirs is left in it', async () => {
    expect(await submission.obstacles(analyst)).toEqual(['#/activities/4~12.5/2009-12-30'])
    await submission.enter(analyst, { spending: [{ ...MONEY, spent: '76 000', ground: null }] })
    await submission.act(analyst, 'send')
    await submission.act(deputy, 'return', { activities: [{ ...INFORMED, reason: 'өзім толықтырған едім' }] })
    await submission.enter(analyst, {
      activities: [{ ...INFORMED, narrative: 'Жұмыс жүргізілуде, ақпарат жиналды' }],
    })
    await submission.act(analyst, 'send')
    expect((await submission.act(deputy, 'approve')).body.status).toBe('approved')
  })

  test('the reviewer decides activity by activity, returns one, and gets it back with an answer', async () => {
    await submission.act(reviewer, 'review')
    const { version } = await submission.read(reviewer)
    const decided = await reviewer
      .patch(`${submission.address}/decisions`)
      .send({
        version,
        activities: [
          { ...TRAINED, decision: 'accept' },
          { ...INFORMED, decision: 'return', reason: 'қай ай?' },
        ],
      })
      .expect(200)
    const decisions = decided.body.activities.map(({ decision }: ActivityRow) => decision?.decision)
    expect(decisions).toEqual(['return', 'accept'])
    await submission.act(reviewer, 'accept', {}, 409)
    await submission.act(reviewer, 'return', { activities: [{ ...INFORMED, reason: 'қай ай?' }] })
    const found = await submission.read(analyst)
    const remark = found.activities[0]?.remarks.find(({ stage }) => stage === 'reviewer')
    await analyst
      .post(`${submission.address}/remarks/${remark?.id}/answer`)
      .send({ version: found.version, answer: 'желтоқсан' })
      .expect(200)
    await submission.act(analyst, 'send')
    await submission.act(deputy, 'approve')
  })

  test('accepting seals reports, money, the plan’s words and the evidence', async () => {
    const accepted = await submission.act(reviewer, 'accept')
    expect(accepted.body).toMatchObject({ status: 'accepted', seal: { revision: 1 }, late: false })
    await submission.enter(analyst, { activities: [{ ...TRAINED, status: 'done' }] }, 409)
    await admin
      .get('/api/v1/audit/verify')
      .expect(200)
      .expect(({ body }) => expect(body.intact).toBe(true))
  })

  test('a reopened activity makes a second sealed revision', async () => {
    const reopened = await submission.act(reviewer, 'reopen', {
      activities: [{ ...TRAINED, reason: 'қосымша төлем табылды' }],
    })
    expect(reopened.body).toMatchObject({ status: 'returned', window: { reason: 'returned' } })
    await submission.enter(analyst, { spending: [{ ...MONEY, spent: '76 100' }] })
    await submission.act(analyst, 'send')
    await submission.act(deputy, 'approve')
    const sealed = await submission.act(reviewer, 'accept')
    expect(sealed.body.seal).toMatchObject({ revision: 2 })
  })

  test('execution tells statuses, overdue and money from accepted reports only, with who is missing', async () => {
    const viewer = await world.signedIn('viewer')
    const told: ProgrammeExecution = (
      await viewer.get(`/api/v1/programmes/${PROGRAMME}/execution?period=2009-H2`).expect(200)
    ).body
    expect(told).toMatchObject({ period: '2009-H2', demo: true, coverage: { expected: 18, accepted: 1 } })
    const trained = told.rows.find(({ row }) => row === '4/2.5')
    expect(trained?.due[0]).toMatchObject({
      date: '2009-12-30',
      status: 'done',
      standing: 'done-late',
      isOverdue: false,
    })
    expect(trained?.due[0]?.missing).toContain('ministry-education-science-2007')
    expect(trained?.money.find(({ year }) => year === 2009)).toMatchObject({
      planned: '76107',
      spent: { state: 'incomplete', value: '76100' },
    })
    expect(told.overdue).toBeGreaterThan(50)
    expect(told.total).toMatchObject([{ year: 2009, spent: { state: 'incomplete' } }])
  })

  test('execution and the programme report roll money up in one way: Σ/Σ over lines with both numbers', async () => {
    const viewer = await world.signedIn('viewer')
    const told: ProgrammeExecution = (
      await viewer.get(`/api/v1/programmes/${PROGRAMME}/execution?period=2008-H2`).expect(200)
    ).body
    const report: ProgrammeReport = (
      await viewer.get(`/api/v1/reports/programme?programme=${PROGRAMME}&period=2008-H2`).expect(200)
    ).body
    const ofYear = ({ year }: { year: number | null }) => year === 2008
    expect(told.total).toEqual(report.years.filter(ofYear))
    expect(told.money).toEqual(report.money.filter(ofYear))
    const [total] = told.total
    const { compared, spentOfPlanned, planned } = total ?? {}
    expect(compared?.lines).toBeLessThan(planned?.lines ?? 0)
    expect(Number(spentOfPlanned?.value)).toBeCloseTo(
      (100 * Number(compared?.spent)) / Number(compared?.planned),
      9,
    )
  })
})
