import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FindingShape } from '#shared/api/findings.ts'
import type { PlanShape } from '#shared/api/programmes.ts'
import { amount, draftAt, enterAct, pointers, read, rowOf, type TypedChange } from '../support/drafts.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const ID = 'digital-divide-2007-2009'
/** 500 000 copies a year at 300 tenge each: 150 000 thousand tenge. */
const ROW = '3/2'
const draft = draftAt(ID, 5)
const copies = { kk: 'дана', ru: 'экземпляр', en: 'copies' }

let world: World
let methodologist: Agent
beforeAll(async () => {
  world = await createWorld()
  methodologist = await world.signedIn('methodologist')
  const act = await enterAct(methodologist, { number: '5', date: '2010-01-20' })
  await methodologist
    .post(`/api/v1/programmes/${ID}/editions`)
    .send({ act, effectiveFrom: '2010-02-01' })
    .expect(201)
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const rowIn = async (edition: number, id = ROW) =>
  rowOf(await read<PlanShape>(methodologist, `${ID}/plan?edition=${edition}`), id)
const change = (row: Extract<TypedChange, { kind: 'change-activity' }>['row']): TypedChange => ({
  kind: 'change-activity',
  id: ROW,
  row,
})
const quantity = (span: number | 'term' | 'each', value: string, price: string | null, ground?: string) => ({
  ...{ span, value, unit: copies, price: price === null ? null : { amount: price } },
  ...(ground === undefined ? {} : { ground }),
})

test('a row says to whom its completion form goes, and what those who work on it note', async () => {
  await draft.changed(
    methodologist,
    change({ recipient: 'ministry-education-science-2007', note: 'Актінің 3-бетін қараңыз.' }),
  )
  expect(await rowIn(5)).toMatchObject({
    recipient: 'ministry-education-science-2007',
    note: 'Актінің 3-бетін қараңыз.',
  })
  expect((await rowIn(5)).quantities).toEqual((await rowIn(4)).quantities)
})

test('quantities are written as people write numbers, of a year, of the term, to each', async () => {
  const quantities = [
    quantity(2008, '500 000', '300'),
    quantity('term', '1 500,5', null),
    quantity('each', '3', null),
  ]
  await draft.changed(methodologist, change({ quantities }))
  expect((await rowIn(5)).quantities).toEqual([
    { basis: 'year', year: 2008, value: '500000', unit: copies, price: { amount: '300', unit: 'tenge' } },
    { basis: 'term', year: null, value: '1500.5', unit: copies, price: null },
    { basis: 'each', year: null, value: '3', unit: copies, price: null },
  ])
})

test.each([
  ['a quantity that is no number', quantity(2008, 'көп', null), 'value'],
  ['a quantity below zero', quantity(2008, '-5', null), 'value'],
  ['a quantity that reads two ways', quantity(2008, '1,500', null), 'value'],
  ['a price below zero', quantity(2008, '5', '-1'), 'price/amount'],
  ['a thousandfold price', quantity(2008, '500 000', '300 000'), 'price/amount'],
  ['a thousandth of a quantity', quantity(2008, '500', '300'), 'value'],
])('%s is refused by its place', async (_fault, wrong, place) => {
  const refused = await draft.change(methodologist, [change({ quantities: [wrong] })])
  expect([refused.status, pointers(refused)]).toEqual([422, [`#/body/changes/0/row/quantities/0/${place}`]])
})

test('a thousandfold price stands with its ground', async () => {
  const quantities = [quantity(2008, '500 000', '300 000', 'Бағасы актіде солай.')]
  await draft.changed(methodologist, change({ quantities }))
  expect((await rowIn(5)).quantities[0]?.price?.amount).toBe('300000')
})

test('the finder holds the quantities of a draft against its amounts', async () => {
  const found = async () => {
    const { items } = await read<{ items: FindingShape[] }>(methodologist, `${ID}/findings?edition=5`)
    return items.filter(
      ({ rule, places }) =>
        rule === 'quantity-price-differs' && places.some(({ ref }) => ref.startsWith(`row/${ROW}/`)),
    )
  }
  const priced = (price: string) =>
    change({
      quantities: [quantity(2008, '500 000', price, 'Тексеру.')],
      amounts: [amount(2008, '150 000')],
    })
  await draft.changed(methodologist, priced('300'))
  expect(await found()).toEqual([])
  await draft.changed(methodologist, priced('310'))
  expect(await found()).toMatchObject([{ severity: 'warning', difference: '-5000' }])
})
