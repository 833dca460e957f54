import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { activityReports, spending, submissions, users } from '#server/db/schema.ts'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import type { ActivityStatus } from '#shared/rules/activity-report.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const DIVIDE = 'digital-divide-2007-2009'
const INFORMATION = 'information-kazakhstan-2020'
const AT = new Date('2010-01-15T06:00:00Z')

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

async function read(programme: string, period: string): Promise<ProgrammeReport> {
  return (await viewer.get('/api/v1/reports/programme').query({ programme, period }).expect(200)).body
}

type Told = { status: ActivityStatus; allocated?: string; spent?: string | null }

/** A submission of a body in which every due date of its rows is told alike, with money of the lines of its own alone. */
async function submit(
  report: ProgrammeReport,
  { body, status, told }: { body: string; status: 'accepted' | 'sent'; told: Told },
): Promise<void> {
  const { period, programme } = report
  const id = `test-${programme.id}-${body}-${period}`
  const [user] = await world.db.read.select().from(users).limit(1)
  const people = { sentBy: user?.id ?? null, approvedBy: user?.id ?? null, acceptedBy: user?.id ?? null }
  await world.db.transaction(async (tx) => {
    await tx.insert(submissions).values({
      ...{ id, document: programme.id, body, period, status, version: 1, round: 1, demo: true, ...people },
      ...{ deadline: new Date('2010-01-10T18:59:59Z'), sentAt: AT, approvedAt: AT, acceptedAt: AT },
    })
    for (const row of report.rows.filter(({ executors }) => executors.some((one) => one.body === body))) {
      for (const { date } of row.due)
        await tx.insert(activityReports).values({
          ...{
            submission: id,
            activity: row.id,
            due: date,
            status: told.status,
            narrative: null,
            reason: null,
          },
          ...{
            documentName: 'есеп',
            documentNumber: '7',
            documentDate: date,
            returned: false,
            by: null,
            at: AT,
          },
        })
    }
    for (const line of report.lines.filter((one) => one.executor.join() === body && one.year === 2009)) {
      if (line.spent.state !== 'not-reported') continue
      await tx.insert(spending).values({
        ...{ submission: id, activity: line.row, year: 2009, source: line.source ?? 'not-printed' },
        ...{
          allocatedState: 'value',
          allocated: told.allocated ?? null,
          ground: null,
          returned: false,
          by: null,
          at: AT,
        },
        ...{ spentState: told.spent ? 'value' : 'withheld', spent: told.spent ?? null },
      })
    }
  })
}

describe('a programme in a half-year of which nothing has been accepted', () => {
  test('every due date is not reported, and no money is zero', async () => {
    const report = await read(DIVIDE, '2009-H2')
    expect(report).toMatchObject({ period: '2009-H2', year: 2009, unit: 'thousand-tenge', demo: false })
    expect(report.programme.status).toBe('repealed')
    expect(report.act?.kind).toBeTruthy()
    expect(report.activities.due).toBeGreaterThan(20)
    expect(report.activities.counts['not-reported']).toBe(report.activities.due)
    expect(report.activities.overdueRows).toHaveLength(report.activities.overdue)
    expect(report.coverage.accepted).toBe(0)
    expect(report.coverage.missing).toHaveLength(report.coverage.expected)
    const own = report.years.find(({ year }) => year === 2009)
    expect(own).toMatchObject({
      allocated: { state: 'not-reported', value: null },
      spent: { state: 'not-reported', value: null },
      spentOfPlanned: { state: 'not-reported', value: null },
      compared: null,
    })
  })

  test('plan, indicators and contradictions stand in it as in the programme', async () => {
    const report = await read(DIVIDE, '2009-H2')
    const plan = (await viewer.get(`/api/v1/programmes/${DIVIDE}/plan?asOf=2009-12-31`).expect(200)).body
    expect(report.rows.map(({ id }) => id)).toEqual(plan.rows.map(({ id }: { id: string }) => id))
    expect(report.indicators).toHaveLength(2)
    const { error, warning, note } = report.findings.counts
    expect(report.findings.items).toHaveLength(error + warning + note)
  })

  test('lines come to the groups, and groups to the years', async () => {
    const { lines, money, years } = await read(DIVIDE, '2009-H2')
    for (const [index, group] of money.entries()) {
      const own = lines.filter((line) => line.group === index)
      expect(own.filter(({ planned }) => planned !== null)).toHaveLength(group.planned.lines)
      expect(own.every(({ year, source }) => year === group.year && source === group.source)).toBe(true)
    }
    expect(lines.map(({ group }) => group)).toEqual(lines.map(({ group }) => group).sort((a, b) => a - b))
    expect(years.reduce((sum, { planned }) => sum + planned.lines, 0)).toBe(
      money.reduce((sum, { planned }) => sum + planned.lines, 0),
    )
  })

  test('an unknown programme, a quarter, and a time before the first edition are refused', async () => {
    const ask = (programme: string, period: string) =>
      viewer.get('/api/v1/reports/programme').query({ programme, period })
    await ask('nothing', '2009-H2').expect(404)
    await ask(DIVIDE, '2009-Q2').expect(422)
    await ask(DIVIDE, '2005').expect(404)
    await world.anonymous().get(`/api/v1/reports/programme?programme=${DIVIDE}&period=2009`).expect(401)
  })

  test('a draft without a plan is told by its indicators', async () => {
    const report = await read(INFORMATION, '2014')
    expect(report).toMatchObject({ act: null, activities: { due: 0 }, money: [], years: [] })
    expect(report.indicators).toHaveLength(108)
    expect(report.lacking).toBeGreaterThan(0)
  })
})

describe('accepted reports only', () => {
  test('what is sent counts nowhere; what is accepted counts with its money', async () => {
    const before = await read(DIVIDE, '2009-H2')
    const alone = before.lines.filter(
      ({ executor, year, spent }) => executor.length === 1 && year === 2009 && spent.state === 'not-reported',
    )
    const [first, second] = [...new Set(alone.map(({ executor }) => executor[0] ?? ''))]
    if (!first || !second) throw new Error('no two bodies with money of their own')
    await submit(before, {
      body: first,
      status: 'accepted',
      told: { status: 'done', allocated: '2000000', spent: '1500000' },
    })
    await submit(before, {
      body: second,
      status: 'sent',
      told: { status: 'done', allocated: '9000000', spent: '9000000' },
    })
    const after = await read(DIVIDE, '2009-H2')

    expect(after.demo).toBe(true)
    expect(after.coverage).toMatchObject({ accepted: 1, expected: before.coverage.expected })
    expect(after.coverage.missing.find(({ body }) => body === second)?.status).toBe('sent')
    expect(after.coverage.late.find(({ body }) => body === first)?.daysLate).toBe(5)
    expect(after.activities.counts.done).toBeGreaterThan(0)
    const lines = after.lines.filter(({ executor, year }) => executor.join() === first && year === 2009)
    const told = lines.filter(({ spent }) => spent.state === 'value')
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ spent, allocated }) => spent.value === '1500' && allocated.value === '2000')).toBe(
      true,
    )
    expect(told.every(({ spentOfAllocated }) => spentOfAllocated.value === '75')).toBe(true)
    expect(
      after.lines
        .filter(({ executor }) => executor.join() === second)
        .every(({ spent }) => spent.value === null),
    ).toBe(true)
    const year = after.years.find((one) => one.year === 2009)
    expect(year?.spent).toMatchObject({ state: 'incomplete', value: String(1500 * told.length) })
    expect(year?.missing).toContain(second)
  })

  test('the same revision is not sent twice', async () => {
    const response = await viewer.get(`/api/v1/reports/programme?programme=${DIVIDE}&period=2009`).expect(200)
    await viewer
      .get(`/api/v1/reports/programme?programme=${DIVIDE}&period=2009`)
      .set('if-none-match', String(response.headers.etag))
      .expect(304)
  })
})
