import { beforeAll, describe, expect, test } from 'vitest'
import type { FindingShape } from '#shared/api/findings.ts'
import type { Programme, ProgrammeTexts } from '#shared/api/programme-shapes.ts'
import type { EditionComparison, PlanShape } from '#shared/api/programmes.ts'
import {
  approve,
  beginEdition,
  draftAt,
  openStories,
  pointers,
  read,
  type TypedChange,
  text,
} from '../support/drafts.ts'

const people = openStories()
const printed = (kk: string) => ({ kk, ru: null, en: null })
const duty = {
  scope: 'general' as const,
  from: [{ body: 'ministry-finance-2007', role: 'executor' as const }],
  to: 'government',
  what: { kk: 'Іске асырылу барысы туралы ақпарат' },
  deadline: 'жыл сайын 10 қаңтар және 10 шілде',
  consolidates: false,
  clause: '2-тармақтың 2) тармақшасы',
}

describe('a new programme gets everything that its passport page shows', () => {
  const id = 'village-internet-2025-2027'
  const draft = draftAt(id, 1)
  const find = () => read<Programme>(people.methodologist, `${id}?edition=1`)
  beforeAll(async () => {
    await people.methodologist
      .post('/api/v1/programmes')
      .send({
        ...{ title: { kk: 'Ауыл интернеті', ru: '', en: 'Village internet' }, owner: null, act: null },
        years: { from: 2025, until: 2027 },
      })
      .expect(201)
  })

  test('title, years, owner and days for reporting change until it is approved', async () => {
    const after = await draft.changed(people.methodologist, {
      kind: 'set-programme',
      programme: {
        title: { kk: 'Ауылға интернет', ru: 'Интернет селу', en: 'Internet for villages' },
        years: { from: 2025, until: 2029 },
        owner: 'ministry-finance-2007',
        dueDays: 15,
        frequency: 'quarter',
      },
    })
    expect(after).toMatchObject({
      dueDays: 15,
      programme: {
        title: { kk: 'Ауылға интернет', en: 'Internet for villages' },
        years: { from: 2025, until: 2029 },
        owner: 'ministry-finance-2007',
        frequency: 'quarter',
      },
    })
    const undone = await draft.step(people.methodologist, 'undo')
    expect(undone.body).toMatchObject({
      dueDays: 10,
      programme: { years: { until: 2027 }, owner: null, frequency: 'half-year' },
    })
    await draft.changed(people.methodologist, { kind: 'set-programme', programme: { dueDays: 20 } })
    expect((await find()).title.kk).toBe('Ауыл интернеті')
  })

  test('a goal, a task under it, directions under the task; an indicator of a direction', async () => {
    await draft.changed(
      people.methodologist,
      { kind: 'add-node', level: 'goal', number: '1', node: { title: text('Тең қолжетімділік') } },
      { kind: 'add-node', level: 'task', number: '1', node: { title: text('Желі'), parent: 'g1' } },
      { kind: 'add-node', level: 'task', number: '2', node: { title: text('Қызмет'), parent: 'g1' } },
      {
        kind: 'add-node',
        level: 'direction',
        number: '1.1',
        node: { title: text('Талшық'), parent: 't1', result: { kk: 'Әр ауылға талшық' } },
      },
      {
        kind: 'add-indicator',
        number: 'P-01',
        indicator: {
          ...{ name: { kk: 'Қамту' }, unit: text('%'), kind: 'coverage', direction: 'higher' },
          ...{ level: 'direction', node: 'd1.1' },
        },
      },
    )
    expect(
      (await find()).tree.map(({ id: node, kind, number, parent }) => [node, kind, number, parent]),
    ).toEqual([
      ['g1', 'goal', '1', null],
      ['t1', 'task', '1', 'g1'],
      ['t2', 'task', '2', 'g1'],
      ['d1.1', 'direction', '1.1', 't1'],
    ])
  })

  test('a direction is worded anew and moves under another task', async () => {
    await draft.changed(people.methodologist, {
      kind: 'change-node',
      id: 'd1.1',
      node: { title: text('Талшық пен спутник'), parent: 't2' },
    })
    expect((await find()).tree.at(-1)).toMatchObject({
      ...{ id: 'd1.1', parent: 't2', title: { kk: 'Талшық пен спутник' } },
      result: { kk: 'Әр ауылға талшық' },
    })
  })

  test('stages, measures, promises and duties stand in the passport', async () => {
    await draft.changed(
      people.methodologist,
      { kind: 'add-stage', stage: { number: '1', from: 2025, until: 2026, place: text('Паспорт') } },
      { kind: 'add-stage', stage: { number: '1', from: 2025, until: 2025, place: text('5-бөлім') } },
      { kind: 'add-measure', measure: { node: 'd1.1', number: '1', text: { kk: 'Талшық тартылады.' } } },
      {
        kind: 'add-milestone',
        milestone: { node: 'd1.1', quote: '2026 жылға дейін', what: '', when: '' },
      },
      { kind: 'add-duty', duty },
    )
    const { stages, duties } = await find()
    expect(stages.map((stage) => [stage.id, stage.number, stage.from, stage.until])).toEqual([
      ['1', '1', 2025, 2026],
      ['2', '1', 2025, 2025],
    ])
    expect(duties).toEqual([{ ...duty, id: 'D1', what: printed(duty.what.kk) }])
    const texts = await read<ProgrammeTexts>(people.methodologist, `${id}/measures?edition=1`)
    expect(texts).toEqual({
      measures: [{ id: 'W1', node: 'd1.1', number: '1', text: printed('Талшық тартылады.') }],
      milestones: [
        { id: 'M1', node: 'd1.1', quote: '2026 жылға дейін', what: '', when: '', value: null, unit: null },
      ],
    })
  })

  test('the finder reads the draft: a stage that two places print differently', async () => {
    const { items } = await read<{ items: FindingShape[] }>(people.methodologist, `${id}/findings?edition=1`)
    expect(items.map(({ rule }) => rule)).toContain('stage-stated-differently')
    await draft.changed(people.methodologist, { kind: 'change-stage', id: '2', stage: { until: 2026 } })
    const after = await read<{ items: FindingShape[] }>(people.methodologist, `${id}/findings?edition=1`)
    expect(after.items.map(({ rule }) => rule)).not.toContain('stage-stated-differently')
  })

  test('with what hangs on it a node is not removed, and everything is named', async () => {
    const refused = await draft.change(people.methodologist, [{ kind: 'remove-node', id: 'd1.1' }])
    expect(pointers(refused)).toEqual(['#/body/changes/0/id'])
    expect(refused.body.errors[0].detail).toBe(
      'Direction 1.1 still has indicator P-01, Ways to achieve: 1 sentence, 1 dated promise: remove them first.',
    )
    await draft.changed(
      people.methodologist,
      { kind: 'remove-indicator', id: 'P-01' },
      { kind: 'remove-measure', id: 'W1' },
      { kind: 'remove-milestone', id: 'M1' },
      { kind: 'remove-node', id: 'd1.1' },
      { kind: 'add-node', level: 'direction', number: '1.1', node: { title: text('Спутник') } },
    )
    expect((await find()).tree.at(-1)).toMatchObject({ id: 'd1.1', parent: null, title: { kk: 'Спутник' } })
  })

  test('a discarded programme leaves nothing of its structure', async () => {
    const { version } = await draft.find(people.methodologist)
    await people.methodologist.delete(`${draft.address}?version=${version}`).expect(204)
    await people.methodologist.get(`/api/v1/programmes/${id}`).expect(404)
  })
})

describe('an amending act on a programme with a structure of its own', () => {
  const id = 'digital-divide-2007-2009'
  const draft = draftAt(id, 5)
  const of = (edition: number) => read<Programme>(people.methodologist, `${id}?edition=${edition}`)
  beforeAll(async () => {
    await beginEdition(people.methodologist, {
      id,
      act: { number: '5', date: '2010-01-20' },
      effectiveFrom: '2010-02-01',
    })
    await draft.changed(
      people.methodologist,
      { kind: 'add-node', level: 'goal', number: '1', node: { title: text('Теңсіздікті азайту') } },
      { kind: 'add-node', level: 'task', number: '1', node: { title: text('Сауат'), parent: 'g1' } },
      { kind: 'add-node', level: 'direction', number: '1.1', node: { title: text('Курс'), parent: 't1' } },
    )
  })

  test('what is approved stays as it was; the draft says otherwise', async () => {
    const [first] = (await of(4)).duties
    await draft.changed(
      people.methodologist,
      { kind: 'change-duty', id: first?.id ?? '', duty: { deadline: 'жыл сайын 1 шілде' } },
      { kind: 'remove-duty', id: (await of(4)).duties[1]?.id ?? '' },
      { kind: 'add-duty', duty },
      { kind: 'change-section', section: 's1', result: { kk: 'Жаңа нәтиже' } },
    )
    const [before, after] = [await of(4), await of(5)]
    expect(before.duties[0]).toEqual(first)
    expect(after.duties[0]).toEqual({ ...first, deadline: 'жыл сайын 1 шілде' })
    expect(after.duties).toHaveLength(before.duties.length)
    expect(after.tree.find((node) => node.id === 's1')?.result?.kk).toBe('Жаңа нәтиже')
    const seen = await read<Programme>(people.viewer, id)
    expect(seen.duties).toEqual(before.duties)
    expect(seen.tree).toEqual(before.tree)
  })

  test('undo puts the structure back as it was', async () => {
    await draft.step(people.methodologist, 'undo')
    const [before, after] = [await of(4), await of(5)]
    expect(after.duties).toEqual(before.duties)
    expect(after.tree.filter(({ kind }) => kind === 'section')).toEqual(before.tree)
  })

  test('two on one draft: the later is told, and nothing is written of hers', async () => {
    const { version } = await draft.find(people.admin)
    const rename = (kk: string): TypedChange[] => [
      { kind: 'change-node', id: 't1', node: { title: text(kk) } },
    ]
    expect((await draft.change(people.methodologist, rename('Сауаттылық'), version)).status).toBe(200)
    const later = await draft.change(people.admin, rename('Басқа'), version)
    expect([later.status, pointers(later)]).toEqual([409, ['#/body/version']])
    expect((await of(5)).tree.find((node) => node.id === 't1')?.title.kk).toBe('Сауаттылық')
  })

  test('approved, the editions compare: the tree is added, a duty changed', async () => {
    const [first] = (await of(4)).duties
    await draft.changed(
      people.methodologist,
      { kind: 'change-duty', id: first?.id ?? '', duty: { deadline: 'жыл сайын 1 шілде' } },
      { kind: 'set-passport-field', key: 'goal', value: [{ kk: 'Басқа мақсат' }] },
    )
    await draft.step(people.methodologist, 'send')
    expect((await approve(people.reviewer, { id, number: 5 })).status).toBe(200)
    const { structure } = await read<EditionComparison>(people.viewer, `${id}/editions/compare?from=4&to=5`)
    expect(structure.map(({ part, name, change }) => [part, name.en, change])).toEqual([
      ['passport', 'Goal of the programme', 'changed'],
      ['node', 'Goal', 'added'],
      ['node', 'Task 1', 'added'],
      ['node', 'Direction 1.1', 'added'],
      ['duty', 'Reporting duty', 'changed'],
    ])
    expect(structure.at(-1)?.fields).toEqual([
      { field: 'deadline', before: first?.deadline, after: 'жыл сайын 1 шілде' },
    ])
    const plan = await read<PlanShape>(people.viewer, `${id}/plan?asOf=2010-02-01`)
    expect(plan.edition.number).toBe(5)
    expect((await read<Programme>(people.viewer, `${id}?asOf=2010-01-31`)).tree).toHaveLength(9)
  })
})
