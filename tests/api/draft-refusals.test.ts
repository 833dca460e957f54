import { beforeAll, describe, expect, test } from 'vitest'
import type { Programme } from '#shared/api/programme-shapes.ts'
import type { PlanShape } from '#shared/api/programmes.ts'
import {
  amount,
  beginEdition,
  draftAt,
  openStories,
  pointers,
  read,
  rowOf,
  type TypedChange,
  text,
} from '../support/drafts.ts'

const people = openStories()

describe('what a draft refuses, each by its place', () => {
  const id = 'digital-divide-2007-2009'
  const draft = draftAt(id, 5)
  beforeAll(() =>
    beginEdition(people.methodologist, {
      id,
      act: { number: '5', date: '2010-01-20' },
      effectiveFrom: '2010-02-01',
    }),
  )

  const heading = { kind: 'heading', title: { kk: 'x' } } as const
  const local = (typed: string, ground?: string) => ({
    kind: 'change-activity' as const,
    id: '4/1',
    row: { amounts: [{ ...amount(2007, typed), ...(ground === undefined ? {} : { ground }) }] },
  })
  test.each<[string, TypedChange[], string[]]>([
    ['a row that is not there', [{ kind: 'remove-activity', id: '4/99' }], ['/0/id']],
    ['a row that was removed', [{ kind: 'change-activity', id: '1/5', row: { deadline: null } }], ['/0/id']],
    [
      'a number of a removed row',
      [{ kind: 'add-activity', section: '1', number: '5', row: heading }],
      ['/0/number'],
    ],
    ['a number in use', [{ kind: 'add-activity', section: '1', number: '1', row: heading }], ['/0/number']],
    [
      'a section that is not there',
      [{ kind: 'add-activity', section: '77', number: '1', row: heading }],
      ['/0/section'],
    ],
    [
      'a row as its own parent',
      [{ kind: 'change-activity', id: '1/1', row: { parent: '1/1' } }],
      ['/0/row/parent'],
    ],
    [
      'a cycle of two',
      [
        { kind: 'change-activity', id: '1/1', row: { parent: '1/2' } },
        { kind: 'change-activity', id: '1/2', row: { parent: '1/1' } },
      ],
      ['/1/row/parent'],
    ],
    [
      'an unreadable deadline',
      [{ kind: 'change-activity', id: '1/1', row: { deadline: '2009 жылы шамамен' } }],
      ['/0/row/deadline'],
    ],
    ['a negative amount', [local('-5')], ['/0/row/amounts/0/amount']],
    ['an amount that is no number', [local('12 мың')], ['/0/row/amounts/0/amount']],
    ['an amount that reads two ways', [local('1,234')], ['/0/row/amounts/0/amount']],
    [
      'a state with a number',
      [{ ...local('5'), row: { amounts: [{ ...amount(2007, '5'), state: 'not-required' }] } }],
      ['/0/row/amounts/0/amount'],
    ],
    [
      'an amount without a number',
      [{ ...local('5'), row: { amounts: [{ year: 2007, source: null, state: 'amount' }] } }],
      ['/0/row/amounts/0/amount'],
    ],
    [
      'the same year and source twice',
      [{ ...local('5'), row: { amounts: [amount(2007, '5'), amount(2007, '6')] } }],
      ['/0/row/amounts/1/year'],
    ],
    [
      'an unknown body',
      [{ kind: 'change-activity', id: '1/1', row: { executors: [{ body: 'x', role: 'executor' }] } }],
      ['/0/row/executors/0/body'],
    ],
    [
      'an unknown source',
      [{ kind: 'change-activity', id: '1/1', row: { fundingSource: 'x' } }],
      ['/0/row/fundingSource'],
    ],
    ['a section with rows', [{ kind: 'remove-section', section: 's1' }], ['/0/section']],
    [
      'a field without a label',
      [{ kind: 'set-passport-field', key: 'colour', value: [{ kk: 'x' }] }],
      ['/0/label'],
    ],
    ['an indicator that is not there', [{ kind: 'remove-indicator', id: 'P-99' }], ['/0/id']],
    [
      'a total at no place',
      [{ kind: 'set-total', place: 'x', year: 2007, source: 'local', amount: '1' }],
      ['/0/place'],
    ],
    [
      'a date before the act',
      [{ kind: 'set-act', act: 'resolution-5-2010', effectiveFrom: '2010-01-19' }],
      ['/0/effectiveFrom'],
    ],
    [
      'several at once',
      [{ kind: 'remove-activity', id: '4/99' }, local('x')],
      ['/0/id', '/1/row/amounts/0/amount'],
    ],
  ])('%s', async (_situation, changes, places) => {
    const refused = await draft.change(people.methodologist, changes)
    expect(refused.status).toBe(422)
    expect(pointers(refused)).toEqual(places.map((place) => `#/body/changes${place}`))
    expect((await draft.find(people.methodologist)).steps).toEqual([])
  })

  test('where a deadline stops being readable is told; with a ground it is kept', async () => {
    const row = { deadline: '2009 жылы шамамен' }
    const refused = await draft.change(people.methodologist, [{ kind: 'change-activity', id: '1/1', row }])
    expect(refused.body.errors[0].detail).toContain('шамамен')
    const kept: TypedChange = {
      kind: 'change-activity',
      id: '1/1',
      row: { ...row, deadlineGround: 'Актіде солай.' },
    }
    await draft.changed(people.methodologist, kept)
    const plan = await read<PlanShape>(people.methodologist, `${id}/plan?edition=5`)
    expect(rowOf(plan, '1/1').deadline).toMatchObject({
      printed: row.deadline,
      due: [],
      reason: 'unknown-word',
    })
    await draft.step(people.methodologist, 'undo')
  })

  test('a thousandfold amount waits for its ground', async () => {
    const plan = await read<PlanShape>(people.methodologist, `${id}/plan?edition=5`)
    const row = plan.rows.find(({ amounts, kind }) => kind === 'activity' && amounts[0]?.state === 'amount')
    const [line] = row?.amounts ?? []
    const grown = (typed: string, ground?: string): TypedChange[] => [
      {
        kind: 'change-activity',
        id: row?.id ?? '',
        row: {
          amounts: [
            {
              ...{ year: line?.year ?? null, source: line?.source ?? null, state: 'amount', amount: typed },
              ...(ground === undefined ? {} : { ground }),
            },
          ],
        },
      },
    ]
    for (const typed of [`${line?.amount}000`, `${line?.amount}01`]) {
      const refused = await draft.change(people.methodologist, grown(typed))
      expect(pointers(refused)).toEqual(['#/body/changes/0/row/amounts/0/amount'])
    }
    expect(
      (await draft.change(people.methodologist, grown(`${line?.amount}000`, 'Бағасы өсті.'))).status,
    ).toBe(200)
    await draft.step(people.methodologist, 'undo')
    const again = await read<PlanShape>(people.methodologist, `${id}/plan?edition=5`)
    expect(rowOf(again, row?.id ?? '')).toEqual(row)
  })

  test('those who do not edit are refused', async () => {
    const body = { version: 1, changes: [{ kind: 'remove-activity', id: '1/1' }] }
    for (const agent of [people.viewer, people.reviewer])
      await agent.patch(draft.address).send(body).expect(403)
    await people.viewer.post('/api/v1/acts').send({}).expect(403)
    await people.methodologist.post(`${draft.address}/approve`).send({ version: 1 }).expect(403)
  })

  test('an empty draft is not sent; a discarded one leaves the programme as it was', async () => {
    const unsent = await draft.step(people.methodologist, 'send')
    expect([unsent.status, unsent.body.obstacles]).toEqual([409, ['nothing-changed']])
    const before = await read<PlanShape>(people.viewer, `${id}/plan`)
    await draft.changed(
      people.methodologist,
      { kind: 'remove-activity', id: '1/1' },
      { kind: 'set-passport-field', key: 'goal', value: [{ kk: 'Басқа мақсат' }] },
      { kind: 'change-section', section: 's1', title: text('Басқа атау') },
      {
        kind: 'add-indicator',
        number: 'X-1',
        indicator: { name: { kk: 'y' }, unit: text('%'), kind: 'share', direction: 'higher' },
      },
    )
    const { version } = await draft.find(people.methodologist)
    await people.methodologist.delete(`${draft.address}?version=${version}`).expect(204)
    await people.methodologist.get(draft.address).expect(404)
    expect(await read<PlanShape>(people.viewer, `${id}/plan`)).toEqual(before)
    expect((await read<Programme>(people.methodologist, id)).editions).toHaveLength(4)
  })
})
