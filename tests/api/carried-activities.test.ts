import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import type { ReportingPeriod } from '#shared/api/programmes.ts'
import { pointers } from '../support/activities.ts'
import { approve, draftAt, enterAct } from '../support/drafts.ts'
import { beginRural, openOn, quarterOf, RURAL } from '../support/rural-programme.ts'
import { createWorld, type World } from '../support/world.ts'

const CABLE = { activity: '1/1', due: '2025-03-31' }
const CABLE_MONEY = { activity: '1/1', year: 2025, source: 'republican' }
const EQUIPMENT_MONEY = { activity: '1/2', year: 2025, source: 'republican' }
const DONE = { status: 'done', document: { name: 'акт', number: '7', date: '2025-06-20' } }

let world: World
beforeAll(async () => {
  world = await createWorld()
  await beginRural(world)
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

async function reportOf(period: string): Promise<ProgrammeReport> {
  const viewer = await world.signedIn('viewer')
  return (await viewer.get(`/api/v1/reports/programme?programme=${RURAL}&period=${period}`).expect(200)).body
}

describe('the first quarter', () => {
  test('opens for who has a due date in it, and for who has money of the year', async () => {
    await openOn(world, '2025-04-02')
    const viewer = await world.signedIn('viewer')
    const { items } = (await viewer.get(`/api/v1/programmes/${RURAL}/periods`).expect(200)).body
    const [first] = items as ReportingPeriod[]
    expect(first).toMatchObject({ period: '2025-Q1', due: 1, submissions: { expected: 2, made: 2 } })
    expect(await (await quarterOf(world, 'agriculture', '2025-Q1')).rows()).toEqual(['1/1 2025-03-31'])
    expect(await (await quarterOf(world, 'energy', '2025-Q1')).rows()).toEqual(['1/2 money'])
  })

  test('money alone asks for no status, and an empty amount is no zero', async () => {
    const { submission, analyst } = await quarterOf(world, 'energy', '2025-Q1')
    expect(await submission.obstacles(analyst)).toEqual([
      '#/activities/1~12/-/spending/2025/republican/allocated',
      '#/activities/1~12/-/spending/2025/republican/spent',
    ])
    const refused = await submission.enter(
      analyst,
      { activities: [{ activity: '1/2', due: '2025-12-31', status: 'done' }] },
      422,
    )
    expect(pointers(refused)).toEqual(['#/body/activities/0/due'])
  })

  test('money alone is returned, reopened, corrected and accepted like any other row', async () => {
    const { submission, analyst, deputy, reviewer, accept } = await quarterOf(world, 'energy', '2025-Q1')
    await submission.enter(analyst, { spending: [{ ...EQUIPMENT_MONEY, allocated: '100', spent: '60' }] })
    await submission.act(analyst, 'send')
    const why = { code: 'does-not-match-source', reason: 'қазынашылықта 50' }
    await submission.act(deputy, 'return', { activities: [{ activity: '1/2', due: null, ...why }] })
    const row = await submission.row(analyst, EQUIPMENT_MONEY)
    expect(row).toMatchObject({ due: null, returned: true, editable: true, remarks: [{ due: null }] })
    expect(row?.problems.map(({ code }) => code)).toContain('awaits-answer')
    await submission.enter(analyst, { spending: [{ ...EQUIPMENT_MONEY, spent: '50' }] })
    await submission.act(analyst, 'send')
    await submission.act(deputy, 'approve')
    const { version } = await submission.read(reviewer)
    const decided = await reviewer
      .patch(`${submission.address}/decisions`)
      .send({ version, activities: [{ activity: '1/2', due: null, decision: 'accept' }] })
      .expect(200)
    expect(decided.body.activities[0].decision).toMatchObject({ decision: 'accept' })
    await submission.act(reviewer, 'accept')
    await submission.act(reviewer, 'reopen', {
      activities: [{ activity: '1/2', due: null, reason: 'тағы бір шот' }],
    })
    await submission.enter(analyst, { spending: [{ ...EQUIPMENT_MONEY, spent: '55' }] })
    expect(await accept()).toMatchObject({ status: 'accepted', seal: { revision: 2 } })
  })

  test('what is in progress is accepted as such', async () => {
    const { submission, analyst, accept } = await quarterOf(world, 'agriculture', '2025-Q1')
    await submission.enter(analyst, {
      activities: [{ ...CABLE, status: 'in-progress', narrative: 'қазба жүріп жатыр' }],
      spending: [{ ...CABLE_MONEY, allocated: '600', spent: '200' }],
    })
    expect(await accept()).toMatchObject({ status: 'accepted', progress: { rows: 1, ready: 1 } })
  })
})

describe('the second quarter', () => {
  test('the due date comes again, with what was said of it and the year’s money', async () => {
    await openOn(world, '2025-07-02')
    const { submission, analyst } = await quarterOf(world, 'agriculture', '2025-Q2')
    expect(await submission.row(analyst, CABLE)).toMatchObject({
      ...CABLE,
      carried: { period: '2025-Q1', said: { status: 'in-progress', period: '2025-Q1' } },
      status: null,
      spending: [{ planned: '1200', allocated: { value: null } }],
      previous: { period: '2025-Q1', narrative: 'қазба жүріп жатыр' },
    })
  })

  test('done afterwards is done late', async () => {
    const { submission, analyst, accept } = await quarterOf(world, 'agriculture', '2025-Q2')
    await submission.enter(analyst, {
      activities: [{ ...CABLE, ...DONE }],
      spending: [{ ...CABLE_MONEY, allocated: '1 200', spent: '1 100' }],
    })
    expect((await submission.row(analyst, CABLE))?.problems.map(({ code }) => code)).toContain('done-late')
    await accept()
    const { activities, coverage } = await reportOf('2025-Q2')
    expect(activities).toMatchObject({ due: 0, carriedRows: [{ row: '1/1', standing: 'done-late' }] })
    expect(coverage).toMatchObject({ expected: 2, accepted: 1, missing: [{ body: 'energy' }] })
  })

  test('a longer period tells the latest; the earlier one keeps what was told by its end', async () => {
    const half = await reportOf('2025-H1')
    expect(half.activities).toMatchObject({ due: 1, counts: { 'done-late': 1 }, overdue: 0, carriedRows: [] })
    expect(half.lines.find(({ row }) => row === '1/1')?.spent).toMatchObject({
      state: 'value',
      value: '1100',
    })
    const first = await reportOf('2025-Q1')
    expect(first.activities).toMatchObject({ counts: { 'in-progress': 1 }, overdue: 1 })
  })
})

describe('what comes again follows what is accepted, until it is sent', () => {
  test('once it is done it does not come again, only its money', async () => {
    await openOn(world, '2025-10-02')
    const { rows } = await quarterOf(world, 'agriculture', '2025-Q3')
    expect(await rows()).toEqual(['1/1 money'])
  })

  test('it comes again in the draft when the earlier report is reopened', async () => {
    const { submission, reviewer } = await quarterOf(world, 'agriculture', '2025-Q2')
    const why = { reason: 'актіде күн жоқ' }
    await submission.act(reviewer, 'reopen', { activities: [{ ...CABLE, ...why }] })
    const { rows } = await quarterOf(world, 'agriculture', '2025-Q3')
    expect(await rows()).toEqual(['1/1 2025-03-31'])
  })

  test('what was typed stays in sight when the earlier report is accepted again, until it is cleared', async () => {
    const third = await quarterOf(world, 'agriculture', '2025-Q3')
    await third.submission.enter(third.analyst, { activities: [{ ...CABLE, status: 'in-progress' }] })
    const second = await quarterOf(world, 'agriculture', '2025-Q2')
    await second.submission.enter(second.analyst, {
      activities: [{ ...CABLE, narrative: 'акт 20 маусымдікі' }],
    })
    await second.accept()
    expect(await third.rows()).toEqual(['1/1 2025-03-31'])
    await third.submission.enter(third.analyst, { activities: [{ ...CABLE, status: null }] })
    expect(await third.rows()).toEqual(['1/1 money'])
  })

  test('what was sent has the rows with which it was sent', async () => {
    const third = await quarterOf(world, 'agriculture', '2025-Q3')
    await third.submission.enter(third.analyst, {
      spending: [{ ...CABLE_MONEY, allocated: '1 200', spent: '1 150' }],
    })
    await third.submission.act(third.analyst, 'send')
    const second = await quarterOf(world, 'agriculture', '2025-Q2')
    await second.submission.act(second.reviewer, 'reopen', { activities: [{ ...CABLE, reason: 'тағы' }] })
    expect(await third.rows()).toEqual(['1/1 money'])
    await third.submission.act(third.deputy, 'approve')
    await third.submission.act(third.reviewer, 'accept')
    expect(await third.rows()).toEqual(['1/1 money'])
  })
})

test('an amendment that takes effect earlier does not change what was accepted (S24)', async () => {
  const { submission, reviewer } = await quarterOf(world, 'agriculture', '2025-Q1')
  const before = await submission.read(reviewer)
  const methodologist = await world.signedIn('methodologist')
  const act = await enterAct(methodologist, {
    ...{ number: '50', date: '2025-02-03', amends: ['resolution-5-2025'] },
  })
  await methodologist
    .post(`/api/v1/programmes/${RURAL}/editions`)
    .send({ act, effectiveFrom: '2025-02-10' })
    .expect(201)
  const draft = draftAt(RURAL, 2)
  const later = { deadline: '2025 жылғы 4-тоқсан', title: { kk: 'Талшық тарту және жерге қосу' } }
  await draft.changed(methodologist, { kind: 'change-activity', id: '1/1', row: later })
  await draft.changed(methodologist, { kind: 'remove-activity', id: '1/2' })
  await draft.step(methodologist, 'send')
  expect((await approve(reviewer, { id: RURAL, number: 2 })).status).toBe(200)

  expect(await submission.read(reviewer)).toEqual(before)
  expect(before).toMatchObject({ edition: 1, activities: [{ ...CABLE, title: { kk: 'Талшық тарту' } }] })
  const energy = await quarterOf(world, 'energy', '2025-Q1')
  expect(await energy.rows(reviewer)).toEqual(['1/2 money'])
  const auditor = await world.signedIn('admin')
  expect((await auditor.get('/api/v1/audit/verify').expect(200)).body.intact).toBe(true)
})

test('a row that an amendment adds to what came back can be reported at once', async () => {
  await openOn(world, '2026-01-03')
  const { submission, analyst, deputy, reviewer, accept } = await quarterOf(world, 'agriculture', '2025-Q4')
  const cable = { ...CABLE, due: '2025-12-31' }
  await submission.enter(analyst, {
    activities: [{ ...cable, ...DONE }],
    spending: [{ ...CABLE_MONEY, allocated: '1200', spent: '1100' }],
  })
  await submission.act(analyst, 'send')
  const why = { code: 'does-not-match-source', reason: 'акт нөмірі басқа' }
  await submission.act(deputy, 'return', { activities: [{ ...cable, ...why }] })

  const methodologist = await world.signedIn('methodologist')
  const act = await enterAct(methodologist, {
    ...{ number: '77', date: '2025-12-01', amends: ['resolution-5-2025'] },
  })
  const begun = { act, effectiveFrom: '2025-12-10' }
  await methodologist.post(`/api/v1/programmes/${RURAL}/editions`).send(begun).expect(201)
  const draft = draftAt(RURAL, 3)
  const row = {
    title: { kk: 'Жерге қосу' },
    executors: [{ body: 'agriculture', role: 'executor' as const }],
    deadline: '2025 жылғы 4-тоқсан',
  }
  await draft.changed(methodologist, { kind: 'add-activity', section: '1', number: '3', row })
  await draft.step(methodologist, 'send')
  expect((await approve(reviewer, { id: RURAL, number: 3 })).status).toBe(200)

  const added = { activity: '1/3', due: '2025-12-31' }
  expect(await submission.row(analyst, added)).toMatchObject({ returned: false, editable: true })
  await submission.enter(analyst, { activities: [{ ...added, status: 'done' }] })
  await submission.enter(analyst, { activities: [{ ...added, document: DONE.document }] })
  await submission.enter(analyst, { activities: [{ ...cable, narrative: 'нөмірі түзетілді' }] })
  expect(await accept()).toMatchObject({ status: 'accepted', progress: { rows: 2, ready: 2 } })
})

describe('periods that do not fit how often a programme is reported on', () => {
  test.each([
    ['2025-H1', 'by quarters a half-year is not opened', RURAL],
    ['2025', 'by quarters a year is not opened', RURAL],
    ['2008-Q4', 'by half-years a quarter is not opened', 'digital-divide-2007-2009'],
    ['2008', 'by half-years a year is not opened', 'digital-divide-2007-2009'],
  ])('%s: %s', async (period, _why, programme) => {
    const admin = await world.signedIn('admin')
    const body = { period, ground: 'толықтыру' }
    const refused = await admin.post(`/api/v1/programmes/${programme}/periods`).send(body).expect(422)
    expect(pointers(refused)).toEqual(['#/body/period'])
  })

  test('a report is made of its periods or longer ones, and of none shorter', async () => {
    const viewer = await world.signedIn('viewer')
    const ask = (programme: string, period: string) =>
      viewer.get('/api/v1/reports/programme').query({ programme, period }).set('accept-language', 'en')
    await ask(RURAL, '2025-Q3').expect(200)
    await ask(RURAL, '2025').expect(200)
    const refused = await ask('digital-divide-2007-2009', '2009-Q3').expect(422)
    expect(pointers(refused)).toEqual(['#/query/period'])
    expect(JSON.stringify(refused.body.errors)).toContain('by half-years')
  })
})
