import { beforeAll, describe, expect, test } from 'vitest'
import { beginEdition, draftAt, openStories, pointers, type TypedChange, text } from '../support/drafts.ts'

const people = openStories()
const duty = {
  scope: 'general' as const,
  from: [{ body: 'x', role: 'executor' as const }],
  to: 'y',
  what: { kk: 'Ақпарат' },
  deadline: 'шамамен',
  consolidates: false,
  clause: null,
}

describe('what a draft refuses of a structure, each by its place', () => {
  const id = 'digital-divide-2007-2009'
  const draft = draftAt(id, 5)
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

  test.each<[string, TypedChange[], string[]]>([
    [
      'a title of a programme that is approved',
      [{ kind: 'set-programme', programme: { title: text('x') } }],
      ['/0/programme'],
    ],
    [
      'a number in use',
      [{ kind: 'add-node', level: 'task', number: '1', node: { title: text('x') } }],
      ['/0/number'],
    ],
    [
      'a parent that is not there',
      [{ kind: 'add-node', level: 'task', number: '2', node: { title: text('x'), parent: 'g9' } }],
      ['/0/node/parent'],
    ],
    [
      'a section of the plan as a parent',
      [{ kind: 'change-node', id: 't1', node: { parent: 's1' } }],
      ['/0/node/parent'],
    ],
    ['a node under itself', [{ kind: 'change-node', id: 't1', node: { parent: 't1' } }], ['/0/node/parent']],
    ['a cycle', [{ kind: 'change-node', id: 'g1', node: { parent: 'd1.1' } }], ['/0/node/parent']],
    ['a node that is not there', [{ kind: 'change-node', id: 't9', node: {} }], ['/0/id']],
    ['a section as a node', [{ kind: 'remove-node', id: 's1' }], ['/0/id']],
    ['a node as a section', [{ kind: 'remove-section', section: 't1' }], ['/0/section']],
    ['a node with nodes under it', [{ kind: 'remove-node', id: 't1' }], ['/0/id']],
    [
      'a stage that runs backwards',
      [{ kind: 'add-stage', stage: { number: '1', from: 2009, until: 2008, place: text('Паспорт') } }],
      ['/0/stage/until'],
    ],
    ['a stage that is not there', [{ kind: 'remove-stage', id: '7' }], ['/0/id']],
    [
      'a duty of unknown bodies with an unreadable deadline',
      [
        {
          kind: 'add-duty',
          duty,
        },
      ],
      ['/0/duty/from/0/body', '/0/duty/to', '/0/duty/deadline'],
    ],
    ['a duty that is not there', [{ kind: 'change-duty', id: 'D7', duty: {} }], ['/0/id']],
    [
      'a measure of no node',
      [{ kind: 'add-measure', measure: { node: 'd9', number: null, text: { kk: 'x' } } }],
      ['/0/measure/node'],
    ],
    ['a measure that is not there', [{ kind: 'remove-measure', id: 'W7' }], ['/0/id']],
    ['a promise that is not there', [{ kind: 'remove-milestone', id: 'M7' }], ['/0/id']],
  ])('%s', async (_situation, changes, places) => {
    const refused = await draft.change(people.methodologist, changes)
    expect([refused.status, pointers(refused)]).toEqual([
      422,
      places.map((place) => `#/body/changes${place}`),
    ])
  })

  test('a cycle is told as the way that it takes', async () => {
    const refused = await draft.change(people.methodologist, [
      { kind: 'change-node', id: 'g1', node: { parent: 'd1.1' } },
    ])
    expect(refused.body.errors[0].detail).toBe(
      'It cannot stand under itself: Goal → Direction 1.1 → Task 1 → Goal.',
    )
  })
})
