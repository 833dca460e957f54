import { describe, expect, test } from 'vitest'
import type { Programme } from '#shared/api/programme-shapes.ts'
import type { PlanShape } from '#shared/api/programmes.ts'
import {
  amount,
  approve,
  draftAt,
  enterAct,
  openStories,
  pointers,
  read,
  rowOf,
  text,
} from '../support/drafts.ts'

const people = openStories()

describe('a new programme, from nothing to approval', () => {
  const id = 'village-internet-2025-2027'
  const draft = draftAt(id, 1)

  test('the act is entered once', async () => {
    expect(await enterAct(people.methodologist, { number: '12', date: '2025-01-06' })).toBe(
      'resolution-12-2025',
    )
    const twice = await people.methodologist.post('/api/v1/acts').send({
      ...{ kind: 'resolution', number: '12', date: '2025-01-06', inForceFrom: '2025-01-05' },
      ...{ title: text('x'), issuer: text('y'), amends: [{ act: 'no-such' }] },
    })
    expect(twice.status).toBe(422)
    expect(pointers(twice)).toEqual(['#/body/number', '#/body/inForceFrom', '#/body/amends/0/act'])
  })

  test('an id is made from the title; the draft is seen by those who read drafts only', async () => {
    const programme = { title: { kk: 'Ауыл интернеті', ru: '', en: 'Village internet' }, owner: null }
    const { body } = await people.methodologist
      .post('/api/v1/programmes')
      .send({ ...programme, years: { from: 2025, until: 2027 }, act: 'resolution-12-2025' })
      .expect(201)
    expect(body).toMatchObject({
      programme: { id, status: 'draft' },
      edition: { number: 1, effectiveFrom: '2025-01-06', status: 'draft' },
      version: 1,
      base: null,
      state: 'in-work',
      obstacles: { send: ['nothing-changed'] },
    })
    await people.viewer.get(`/api/v1/programmes/${id}`).expect(404)
    await people.viewer.get(draft.address).expect(403)
    await people.viewer.get(`/api/v1/programmes/${id}/periods`).expect(404)
    await people.viewer.get(`/api/v1/programmes/${id}/execution`).expect(404)
    await people.viewer.get(`/api/v1/reports/programme?programme=${id}&period=2025-H1`).expect(404)
    const { items } = (await people.viewer.get('/api/v1/programmes').expect(200)).body
    expect(items).toHaveLength(3)
    await people.reviewer.get(`/api/v1/programmes/${id}`).expect(200)
  })

  test('what is wrong with a new programme is told by field', async () => {
    const refused = await people.methodologist.post('/api/v1/programmes').send({
      ...{ id, title: text('x'), years: { from: 2027, until: 2025 }, owner: 'nobody', act: 'none' },
    })
    expect(pointers(refused)).toEqual(['#/body/id', '#/body/years/until', '#/body/owner', '#/body/act'])
  })

  test('passport, sections, rows, money, indicators and totals are entered', async () => {
    const after = await draft.changed(
      people.methodologist,
      { kind: 'set-passport-field', key: 'goal', value: [{ kk: 'Әр ауылда интернет' }] },
      { kind: 'add-section', number: '1', title: text('Желі') },
      {
        kind: 'add-activity',
        section: '1',
        number: '1',
        row: { kind: 'heading', title: { kk: 'Байланыс' } },
      },
      {
        kind: 'add-activity',
        section: '1',
        number: '1.1',
        row: {
          title: { kk: 'Талшық тарту' },
          parent: '1/1',
          deadline: 'жыл сайын 4-тоқсан',
          fundingSource: 'republican',
          amounts: [amount(2025, '1 200,5'), { year: 2026, source: 'republican', state: 'not-required' }],
        },
      },
      {
        kind: 'add-indicator',
        number: 'P-01',
        indicator: {
          ...{ name: { kk: 'Қамту' }, unit: text('%'), kind: 'coverage', direction: 'higher' },
          targets: [{ time: { kind: 'year', year: 2027 }, value: '95' }],
        },
      },
      { kind: 'set-total', place: 'passport', year: 2025, source: 'republican', amount: '1 300' },
    )
    expect(after).toMatchObject({
      version: 2,
      obstacles: { send: [] },
      findings: { error: 1, unexplained: 1 },
    })
    const plan = await read<PlanShape>(people.methodologist, `${id}/plan?edition=1`)
    expect(rowOf(plan, '1/1.1')).toMatchObject({
      parent: '1/1',
      deadline: { due: ['2025-12-31', '2026-12-31', '2027-12-31'] },
      amounts: [
        { year: 2025, state: 'amount', amount: '1200.5' },
        { year: 2026, state: 'not-required', amount: null },
      ],
    })
  })

  test('sent, refused to its author, refused with an error nobody explains, approved by another', async () => {
    expect((await draft.step(people.reviewer, 'approve')).body.obstacles).toEqual(['not-sent'])
    expect((await draft.step(people.methodologist, 'send')).body).toMatchObject({ state: 'sent' })
    await people.methodologist.post(`${draft.address}/approve`).send({ version: 3 }).expect(403)
    const unexplained = await draft.step(people.reviewer, 'approve')
    expect([unexplained.status, pointers(unexplained)]).toEqual([422, ['#/body/acknowledged']])
    const approved = await approve(people.reviewer, { id, number: 1 })
    expect(approved.status).toBe(200)
    expect(approved.body.draft).toMatchObject({
      state: 'approved',
      approved: { by: { name: expect.any(String) } },
    })
    expect(approved.body.findings.length).toBeGreaterThan(0)
    expect((await read<Programme>(people.viewer, id)).status).toBe('in-force')
    await people.viewer.get(`/api/v1/programmes/${id}?asOf=2025-01-05`).expect(404)
  })

  test('what is approved takes no more changes', async () => {
    const refused = await draft.change(people.methodologist, [{ kind: 'remove-activity', id: '1/1.1' }], 4)
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/conflict'])
  })
})
