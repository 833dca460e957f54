import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KpiReport } from '#shared/api/reports.ts'
import { act, fillIn, giveBack, readSubmission } from '../support/submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const ID = 'kpi-2023~justice~2024-Q4'
let world: World
let analyst: Agent
let deputy: Agent
let reviewer: Agent

beforeAll(async () => {
  world = await createWorld()
  analyst = await world.signedIn('analyst.justice')
  deputy = await world.signedIn('deputy.justice')
  reviewer = await world.signedIn('reviewer')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const cell = { indicator: 'kpi-2023/2.1', operand: 'denominator' }

describe('a quarter, from the analyst’s cell to the consolidated report', () => {
  test('the quarter is open, with two days left, and belongs to the analyst', async () => {
    const submission = await readSubmission(analyst, ID)
    expect(submission).toMatchObject({
      status: 'draft',
      late: false,
      window: { open: true, reason: 'open' },
      deadline: '2025-01-10T18:59:59.999Z',
    })
    expect(submission.allowed).toMatchObject({ enter: true, send: true, approve: false })
  })

  test('an empty form cannot be sent: every missing operand is named, and nothing changes', async () => {
    const before = await readSubmission(analyst, ID)
    const refused = await analyst
      .post(`/api/v1/submissions/${ID}/send`)
      .send({ version: before.version })
      .expect(422)
    expect(refused.body.type).toBe('/problems/invalid-input')
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      '#/figures/kpi-2023~12.1/numerator',
    )
    expect((await readSubmission(analyst, ID)).version).toBe(before.version)
  })

  test('figures are kept exactly as people write them', async () => {
    const { version } = await readSubmission(analyst, ID)
    const figures = [
      { ...cell, operand: 'numerator', value: '1 234,50' },
      { ...cell, value: '2\u00a0469' },
    ]
    const saved = await analyst
      .patch(`/api/v1/submissions/${ID}/figures`)
      .send({ version, figures })
      .expect(200)
    const row = saved.body.rows.find((one: { indicator: string }) => one.indicator === cell.indicator)
    expect(row.operands.numerator).toMatchObject({ state: 'value', value: '1234.50' })
    expect(row.computed).toEqual({ state: 'value', value: '50' })
    expect(row.achievement).toMatchObject({ state: 'value', value: '100' })
  })

  test('the analyst fills in the rest and sends; sending twice has one effect', async () => {
    await fillIn(analyst, ID)
    const sent = await act(analyst, ID, 'send')
    expect(sent).toMatchObject({ status: 'sent', window: { open: false, reason: 'with-deputy' } })
    const again = await analyst
      .post(`/api/v1/submissions/${ID}/send`)
      .send({ version: sent.version - 1 })
      .expect(200)
    expect(again.body).toMatchObject({ status: 'sent', version: sent.version })
  })

  test('the deputy returns one cell with a reason, and only that cell reopens', async () => {
    const returned = await giveBack(deputy, ID, [{ ...cell, reason: 'the register shows another total' }])
    expect(returned).toMatchObject({ status: 'returned', round: 2 })
    const { version } = returned
    const other = await analyst
      .patch(`/api/v1/submissions/${ID}/figures`)
      .send({ version, figures: [{ indicator: 'kpi-2023/2.2', operand: 'numerator', value: '1' }] })
      .expect(422)
    expect(other.body.errors[0].pointer).toBe('#/body/figures/0')
    const open = (await readSubmission(analyst, ID)).rows
      .flatMap(({ operands }) => Object.values(operands))
      .filter(({ editable }) => editable)
    expect(open).toHaveLength(1)
  })

  test('the remark must be answered, or the figure corrected, before it is sent again', async () => {
    const { version } = await readSubmission(analyst, ID)
    const refused = await analyst.post(`/api/v1/submissions/${ID}/send`).send({ version }).expect(422)
    expect(refused.body.errors).toHaveLength(1)
    await analyst
      .patch(`/api/v1/submissions/${ID}/figures`)
      .send({ version, figures: [{ ...cell, value: '160' }] })
      .expect(200)
    expect((await act(analyst, ID, 'send')).status).toBe('sent')
  })

  test('the deputy approves, the reviewer takes it up, returns one figure and gets it back with an answer', async () => {
    expect((await act(deputy, ID, 'approve')).status).toBe('approved')
    expect((await act(reviewer, ID, 'review')).status).toBe('in-review')
    await giveBack(reviewer, ID, [
      { indicator: cell.indicator, code: 'evidence-missing', reason: 'attach the extract' },
    ])
    const returned = await readSubmission(analyst, ID)
    const remark = returned.rows.flatMap(({ remarks }) => remarks).find(({ stage }) => stage === 'reviewer')
    await analyst
      .post(`/api/v1/submissions/${ID}/remarks/${remark?.id}/answer`)
      .send({ version: returned.version, answer: 'the extract was sent by post' })
      .expect(200)
    await act(analyst, ID, 'send')
    await act(deputy, ID, 'approve')
  })

  test('accepting seals the figures', async () => {
    const accepted = await act(reviewer, ID, 'accept')
    expect(accepted).toMatchObject({
      status: 'accepted',
      round: 3,
      window: { open: false, reason: 'accepted' },
    })
    expect(accepted.seal).toMatchObject({ revision: 1 })
    expect(accepted.rounds).toHaveLength(2)
    expect(accepted.late).toBe(false)
  })

  test('an accepted period is closed', async () => {
    const { version } = await readSubmission(analyst, ID)
    const refused = await analyst
      .patch(`/api/v1/submissions/${ID}/figures`)
      .send({ version, figures: [{ ...cell, value: '1' }] })
      .expect(409)
    expect(refused.body.type).toBe('/problems/period-closed')
  })

  test('the consolidated report holds the body’s score with its divisor, and says who is missing', async () => {
    const viewer = await world.signedIn('viewer')
    const report: KpiReport = (await viewer.get('/api/v1/reports/kpi?period=2024-Q4').expect(200)).body
    const justice = report.bodies.find(({ body }) => body === 'justice')
    expect(justice?.sections[0]?.score).toMatchObject({
      state: 'value',
      assessedWeight: '100',
      reportedWeight: '100',
      totalWeight: '100',
    })
    expect(report.coverage).toMatchObject({ expected: 15, accepted: 1 })
    expect(report.coverage.missing).not.toContain('justice')
    expect(report.average.state).toBe('incomplete')
    const shared = report.shared.find(({ key }) => key === 'automated-reports')
    expect(shared?.included).toEqual(['justice'])
    expect(shared?.computed).toMatchObject({ state: 'incomplete', value: '50' })
  })

  test('a reopened figure makes a second sealed revision, and the first stays readable', async () => {
    const { version } = await readSubmission(reviewer, ID)
    await reviewer
      .post(`/api/v1/submissions/${ID}/reopen`)
      .send({ version, figures: [{ indicator: cell.indicator, reason: 'duplicates were found' }] })
      .expect(200)
    world.clock.now = new Date('2025-01-20T04:00:00Z')
    analyst = await world.signedIn('analyst.justice')
    deputy = await world.signedIn('deputy.justice')
    reviewer = await world.signedIn('reviewer')
    const open = await readSubmission(analyst, ID)
    await analyst
      .patch(`/api/v1/submissions/${ID}/figures`)
      .send({ version: open.version, figures: [{ ...cell, value: '100' }] })
      .expect(200)
    await act(analyst, ID, 'send')
    await act(deputy, ID, 'approve')
    const sealed = await act(reviewer, ID, 'accept')
    expect(sealed.seal?.revision).toBe(2)
    expect(sealed.late).toBe(false)
    const passport = (await analyst.get(`/api/v1/figures/${ID}~2.1/passport`).expect(200)).body
    expect(
      passport.revisions.map((one: { value: { value: string }; matches: boolean; reason: string | null }) => [
        one.value.value,
        one.matches,
        one.reason,
      ]),
    ).toEqual([
      ['25', true, null],
      ['40', true, 'duplicates were found'],
    ])
  })
})
