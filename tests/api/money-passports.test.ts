import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MoneyPassport } from '#shared/api/money-passport.ts'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { forgetReports, submitProgramme } from '../support/programme-submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const DIVIDE = 'digital-divide-2007-2009'
const STATISTICS = 'agency-statistics-2007'

let world: World
let viewer: Agent
beforeAll(async () => {
  world = await createWorld()
  viewer = await world.signedIn('viewer')
  await forgetReports(world, DIVIDE)
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const address = (id: string) => `/api/v1/money/${encodeURIComponent(id)}/passport`
async function passport(id: string): Promise<MoneyPassport> {
  return (await viewer.get(address(id)).expect(200)).body
}
async function report(period: string): Promise<ProgrammeReport> {
  const asked = viewer.get('/api/v1/reports/programme').query({ programme: DIVIDE, period })
  return (await asked.expect(200)).body
}

describe('a planned amount explains itself', () => {
  test('by its row, the edition in which its wording begins, and what every edition says', async () => {
    const found = await passport(`${DIVIDE}~money~4~planned~year.2009~source.republican~row.5/4`)
    expect(found).toMatchObject({
      ...{ subject: 'planned', year: 2009, source: 'republican', period: null, unit: 'thousand-tenge' },
      edition: { number: 4, act: { number: '2305' } },
      row: { id: '5/4', executors: [{ body: STATISTICS }] },
      planned: { value: '12521', lines: 1, leftOut: {} },
      reports: [],
    })
    expect(
      found.wordings.map(({ edition, isSetHere, planned }) => [edition.number, isSetHere, planned]),
    ).toEqual([
      [1, true, '12521'],
      [2, false, '12521'],
      [3, false, '12521'],
      [4, false, '12521'],
    ])
    expect(found.bodies[STATISTICS]).toBeDefined()
  })

  test('a state in place of an amount is told, and is not zero', async () => {
    const found = await passport(`${DIVIDE}~money~4~planned~row.1/4`)
    expect(found.planned).toEqual({ value: null, lines: 0, leftOut: { 'not-required': 1 } })
  })

  test('a removed row is known, and in the editions before its text is not', async () => {
    const found = await passport(`${DIVIDE}~money~4~planned~row.1/5`)
    expect(found.row?.status).toBe('removed')
    expect(found.lines).toEqual([])
    expect(found.wordings.map(({ amounts }) => amounts)).toEqual([null, null, null, null])
  })
})

describe('a total explains itself', () => {
  test('by its lines, which come to it, those that it leaves out, and each line’s own passport', async () => {
    const whole = await passport(`${DIVIDE}~money~4~planned~year.2009`)
    const amounts = whole.lines.flatMap(({ planned }) => planned ?? [])
    expect(amounts).toHaveLength(whole.planned.lines)
    expect(amounts.reduce((sum, one) => sum + BigInt(one), 0n)).toBe(BigInt(whole.planned.value ?? ''))
    const left = Object.values(whole.planned.leftOut).reduce((sum, count) => sum + (count ?? 0), 0)
    expect(whole.lines.filter(({ planned }) => planned === null)).toHaveLength(left)
    const [first] = whole.lines
    expect((await passport(first?.id ?? '')).planned.value).toBe(first?.planned)
  })

  test('by what the document prints of the same place, with the difference', async () => {
    const { stated, planned } = await passport(`${DIVIDE}~money~4~planned~year.2007~source.republican`)
    expect(stated.length).toBeGreaterThan(0)
    for (const { amount, difference } of stated)
      expect(BigInt(planned.value ?? '') - BigInt(amount)).toBe(BigInt(difference ?? ''))
  })
})

describe('what was reported of money explains itself', () => {
  test('a silence names whom it awaits, and is no zero', async () => {
    const found = await passport(`${DIVIDE}~money~2009-H2~spent~year.2009~row.5/4`)
    expect(found).toMatchObject({ spent: { state: 'not-reported', value: null }, missing: [STATISTICS] })
    expect(found.reports).toEqual([])
  })

  test('an accepted amount tells who reported and who accepted it, and its completion document', async () => {
    const told = { status: 'done', allocated: '12521000', spent: '12000500' } as const
    await submitProgramme(world, await report('2009-H2'), { body: STATISTICS, status: 'accepted', told })
    const found = await passport(`${DIVIDE}~money~2009-H2~spent~year.2009~row.5/4`)
    expect(found).toMatchObject({ spent: { state: 'value', value: '12000.5' }, missing: [], demo: true })
    expect(found.reports).toMatchObject([
      {
        ...{ body: STATISTICS, period: '2009-H2', status: 'done', evidence: [] },
        allocated: { value: '12521' },
        spent: { value: '12000.5' },
        document: { name: 'есеп', number: '7' },
      },
    ])
    expect(found.reports[0]?.acceptedBy?.name).toBeTruthy()
    const plan = await passport(`${DIVIDE}~money~4~planned~year.2009~row.5/4`)
    expect(plan.reports).toEqual(found.reports)
  })

  test('the sum of a year is that of the report', async () => {
    const { years } = await report('2009-H2')
    const own = years.find(({ year }) => year === 2009)
    const found = await passport(`${DIVIDE}~money~2009-H2~spent~year.2009`)
    expect(found.spent.value).toBe(own?.spent.value)
    expect(found.missing.toSorted()).toEqual(own?.missing.toSorted())
    const { total } = (await viewer.get(`/api/v1/programmes/${DIVIDE}/execution`).expect(200)).body
    const executed = total.find(({ year }: { year: number }) => year === 2009)
    expect([executed.planned.value, executed.spent.value]).toEqual([found.planned.value, found.spent.value])
  })
})

test.each([
  `${DIVIDE}~money~9~planned`,
  `${DIVIDE}~money~4~planned~row.99/9`,
  `${DIVIDE}~money~4~planned~year.1999`,
  'no-such-programme~money~1~planned',
  'kpi-2023~ecology~2024-Q4~16.1',
])('%s is no number of a programme', async (id) => {
  await viewer.get(address(id)).expect(404)
})
