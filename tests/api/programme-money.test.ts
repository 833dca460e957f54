import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import { MONEY_AXES } from '#shared/engine/budget.ts'
import { convertMoney, sumMoney } from '#shared/engine/money.ts'
import { MONEY_UNITS, type MoneyUnit } from '#shared/engine/plan.ts'
import { programmeReportOf } from '../support/programme-submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const DIVIDE = 'digital-divide-2007-2009'
const E_GOVERNMENT = 'e-government-2008-2010'

let world: World
let viewer: Agent
beforeAll(async () => {
  world = await createWorld()
  viewer = await world.signedIn('viewer')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

async function moneyOf(
  programme: string,
  query: { by?: string; unit?: MoneyUnit } = {},
): Promise<ProgrammeMoney> {
  return (await viewer.get(`/api/v1/programmes/${programme}/money`).query(query).expect(200)).body
}

/** What the groups come to together, exactly. */
function togetherOf({ rows, unit }: ProgrammeMoney): string | null {
  const lines = rows.flatMap(({ computed }) =>
    computed === null ? [] : [{ year: null, source: null, state: 'amount' as const, amount: computed, unit }],
  )
  return sumMoney(lines, unit).computed
}

describe.each([DIVIDE, E_GOVERNMENT])('the money of %s', (programme) => {
  test.each([...MONEY_AXES, 'year,source', 'year,section', 'year,executor', 'source,executor'])(
    'by %s comes to the same total, and leaves out the same lines',
    async (by) => {
      const { total: whole } = await moneyOf(programme)
      const money = await moneyOf(programme, { by })
      expect(money.by).toEqual(by.split(','))
      expect(togetherOf(money)).toBe(whole.computed)
      expect(money.total.leftOut).toEqual(whole.leftOut)
    },
  )

  test.each(MONEY_UNITS)('in %s is the same money, exactly', async (unit) => {
    const inThousands = await moneyOf(programme, { by: 'source' })
    const money = await moneyOf(programme, { by: 'source', unit })
    expect(money.unit).toBe(unit)
    expect(money.rows.map(({ computed }) => computed)).toEqual(
      inThousands.rows.map(({ computed }) =>
        computed === null ? null : convertMoney(computed, 'thousand-tenge', unit),
      ),
    )
  })
})

describe('transfers from the republican budget', () => {
  /** Section 4: training of the population and of orphanages, and computer classes; republican money that akims spend. */
  const TRANSFERS = /transfers from the republican budget/i

  async function transfers(): Promise<PlanRowShape[]> {
    const { rows } = (await viewer.get(`/api/v1/programmes/${DIVIDE}/plan`).expect(200)).body
    return rows.filter(
      ({ section, title }: PlanRowShape) => section === '4' && TRANSFERS.test(title?.en ?? ''),
    )
  }

  test('keep their source and their spender apart, whichever way they are grouped', async () => {
    const rows = await transfers()
    expect(rows.length).toBeGreaterThan(1)
    const { rows: byRow } = await moneyOf(DIVIDE, { by: 'source,executor,row' })
    for (const { id, executors } of rows) {
      const own = byRow.filter(({ row, computed }) => row === id && computed !== null)
      expect(own.map(({ source }) => source)).toEqual(['republican'])
      expect(own[0]?.executor).toEqual(executors.map(({ body }) => body).sort())
      expect(own[0]?.executor?.some((body) => body.startsWith('akims'))).toBe(true)
    }
  })

  test('stand in the report under the republican budget and the akims, in no local sum', async () => {
    const ids = new Set((await transfers()).map(({ id }) => id))
    const { lines, money } = await programmeReportOf(viewer, DIVIDE, '2008-H2')
    const own = lines.filter(({ row, planned }) => ids.has(row) && planned !== null)
    expect(own.length).toBeGreaterThan(0)
    expect(new Set(own.map(({ group }) => money[group]?.source))).toEqual(new Set(['republican']))
    expect(own.every(({ told }) => told.some(({ body }) => body.startsWith('akims')))).toBe(true)
  })
})
