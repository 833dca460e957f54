import { describe, expect, test } from 'vitest'
import type { FindingShape } from '#shared/api/findings.ts'
import type { EditionComparison, PlanShape } from '#shared/api/programmes.ts'
import {
  amount,
  approve,
  draftAt,
  enterAct,
  openStories,
  pointers,
  read,
  rowOf,
  type TypedChange,
} from '../support/drafts.ts'

const E_GOVERNMENT = 'e-government-2008-2010'
const FIRST_ACT = 'resolution-1155-1-2007'

const people = openStories()

describe('an amending act on the e-government programme', () => {
  const draft = draftAt(E_GOVERNMENT, 6)
  const begin = (body: object) =>
    people.methodologist.post(`/api/v1/programmes/${E_GOVERNMENT}/editions`).send(body)

  test('an edition begins after its act, after the last edition, and before the repeal', async () => {
    const act = await enterAct(people.methodologist, {
      number: '77',
      date: '2010-02-01',
      amends: [FIRST_ACT],
    })
    const dates = ['2010-01-31', '2009-12-31', '2010-04-14']
    for (const effectiveFrom of dates) {
      const refused = await begin({ act, effectiveFrom })
      expect(refused.status).toBe(422)
      expect(new Set(pointers(refused))).toEqual(new Set(['#/body/effectiveFrom']))
    }
    expect(pointers(await begin({ act: 'none', effectiveFrom: '2010-02-10' }))).toEqual(['#/body/act'])
    expect(pointers(await begin({ act: 'resolution-452-2009', effectiveFrom: '2010-02-10' }))).toEqual([
      '#/body/act',
    ])
    expect((await begin({ act, effectiveFrom: '2010-02-10' })).status).toBe(201)
    const second = await begin({ act, effectiveFrom: '2010-02-11' })
    expect([second.status, second.body.edition]).toEqual([409, 6])
  })

  test('a row changes its amount and deadline, one is added, one is removed', async () => {
    await draft.changed(people.methodologist, {
      kind: 'change-activity',
      id: '1/6',
      row: {
        deadline: '2010 жылғы 1 қазан',
        amounts: [
          { year: 2008, source: 'republican', state: 'if-budget-clarified' },
          amount(2009, '391841'),
          amount(2010, '90 070'),
        ],
      },
    })
    await draft.changed(
      people.methodologist,
      {
        kind: 'add-activity',
        section: '1',
        number: '9',
        row: { title: { kk: 'Жаңа жол' }, amounts: [amount(2010, '5000')] },
      },
      { kind: 'remove-activity', id: '6/8' },
    )
    const plan = await read<PlanShape>(people.methodologist, `${E_GOVERNMENT}/plan?edition=6`)
    const ids = plan.rows.map((row) => row.id)
    expect(ids.indexOf('1/9')).toBe(ids.indexOf('1/8') + 1)
    expect(rowOf(plan, '1/6').executors).toEqual([{ body: 'ministry-finance-2007', role: 'executor' }])
  })

  test('the drafts in work are listed for those who read them', async () => {
    const { items } = (await people.reviewer.get('/api/v1/draft-editions').expect(200)).body
    expect(
      items.map((one: { programme: { id: string }; edition: { number: number } }) => [
        one.programme.id,
        one.edition.number,
      ]),
    ).toEqual([[E_GOVERNMENT, 6]])
    await people.viewer.get('/api/v1/draft-editions').expect(403)
  })

  test('nobody else sees the draft, and what is in force stays as it was', async () => {
    const plan = await read<PlanShape>(people.viewer, `${E_GOVERNMENT}/plan`)
    expect(plan.edition.number).toBe(5)
    expect(rowOf(plan, '1/6').deadline?.printed).toBe('жыл сайын 4-тоқсан')
    expect(rowOf(plan, '6/8').status).toBe('active')
    expect(plan.rows.find((row) => row.id === '1/9')).toBeUndefined()
    await people.viewer.get(`/api/v1/programmes/${E_GOVERNMENT}/plan?edition=6`).expect(404)
    await people.viewer.get(`/api/v1/programmes/${E_GOVERNMENT}/editions/compare?from=5&to=6`).expect(404)
  })

  test('undo takes back the last step, whole', async () => {
    const undone = await draft.step(people.methodologist, 'undo')
    expect(undone.body.steps).toHaveLength(1)
    const plan = await read<PlanShape>(people.methodologist, `${E_GOVERNMENT}/plan?edition=6`)
    expect(rowOf(plan, '6/8').status).toBe('active')
    expect(plan.rows.find((row) => row.id === '1/9')).toBeUndefined()
    expect(rowOf(plan, '1/6').amounts[2]?.amount).toBe('90070')
    await draft.changed(
      people.methodologist,
      {
        kind: 'add-activity',
        section: '1',
        number: '9',
        row: { title: { kk: 'Жаңа жол' }, amounts: [amount(2010, '5000')] },
      },
      { kind: 'remove-activity', id: '6/8' },
    )
  })

  test('two people on one draft: the second is told, and nothing of the first is lost', async () => {
    const { version } = await draft.find(people.admin)
    const change = (kk: string): TypedChange[] => [
      { kind: 'change-activity', id: '1/9', row: { title: { kk } } },
    ]
    expect((await draft.change(people.methodologist, change('Бірінші'), version)).status).toBe(200)
    const second = await draft.change(people.admin, change('Екінші'), version)
    expect([second.status, second.body.version, pointers(second)]).toEqual([
      409,
      version + 1,
      ['#/body/version'],
    ])
    const plan = await read<PlanShape>(people.admin, `${E_GOVERNMENT}/plan?edition=6`)
    expect(rowOf(plan, '1/9').title?.kk).toBe('Бірінші')
    const both = await Promise.all([
      draft.change(people.methodologist, change('Үшінші'), version + 1),
      draft.change(people.admin, change('Төртінші'), version + 1),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('the finder runs on the draft: what the changes bring is found', async () => {
    const idsIn = async (edition: number) =>
      (
        await read<{ items: FindingShape[] }>(
          people.methodologist,
          `${E_GOVERNMENT}/findings?edition=${edition}`,
        )
      ).items
    const known = new Set((await idsIn(5)).map(({ id, difference }) => `${id} ${difference}`))
    const brought = (await idsIn(6)).filter(({ id, difference }) => !known.has(`${id} ${difference}`))
    expect(brought.map(({ rule, difference }) => [rule, difference])).toEqual([
      ['total-differs-from-rows', '25000'],
    ])
  })

  test('an administrator who worked on it does not approve it; a people.reviewer does', async () => {
    await draft.changed(people.admin, {
      kind: 'change-activity',
      id: '1/9',
      row: { title: { kk: 'Жаңа жол' } },
    })
    expect((await draft.step(people.methodologist, 'send')).status).toBe(200)
    const own = await approve(people.admin, { id: E_GOVERNMENT, number: 6 })
    expect([own.status, own.body.type]).toEqual([403, '/problems/not-permitted'])
    expect((await approve(people.reviewer, { id: E_GOVERNMENT, number: 6 })).status).toBe(200)
  })

  test('before its date the programme stands as before, from its date as amended', async () => {
    const before = await read<PlanShape>(people.viewer, `${E_GOVERNMENT}/plan?asOf=2010-02-09`)
    const after = await read<PlanShape>(people.viewer, `${E_GOVERNMENT}/plan?asOf=2010-02-10`)
    expect([before.edition.number, after.edition.number]).toEqual([5, 6])
    expect(rowOf(before, '1/6').amounts.map((line) => line.amount)).toEqual([null, '391841', '70070'])
    expect(rowOf(after, '1/6').amounts.map((line) => line.amount)).toEqual([null, '391841', '90070'])
    expect(rowOf(after, '1/6').deadline?.due).toEqual(['2010-10-01'])
    expect(rowOf(after, '6/8')).toMatchObject({
      status: 'removed',
      removedBy: { act: { number: '77' }, date: '2010-02-10' },
    })
  })

  test('the two editions compare: added, changed, removed', async () => {
    const compared = await read<EditionComparison>(
      people.viewer,
      `${E_GOVERNMENT}/editions/compare?from=5&to=6`,
    )
    expect(compared.rows.map(({ id, change }) => [id, change])).toEqual([
      ['1/9', 'added'],
      ['6/8', 'removed'],
      ['1/6', 'changed'],
    ])
    expect(compared.rows[2]?.fields.map(({ field }) => field)).toEqual(['deadline', 'amount/2010/republican'])
  })

  test('the audit tells of every step, with its chain whole', async () => {
    const auditor = await people.world.signedIn('auditor')
    const { items } = (await auditor.get('/api/v1/audit?action=edition.approved').expect(200)).body
    expect(items[0]).toMatchObject({ subject: `programme/${E_GOVERNMENT}`, after: { edition: 6 } })
    expect((await auditor.get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ intact: true })
  })
})
