import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repealText } from '#shared/language/programme-repeal.ts'
import {
  bodiesWithOwnMoney,
  forgetReports,
  programmeReportOf,
  submitProgramme,
} from '../support/programme-submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const DIVIDE = 'digital-divide-2007-2009'
const E_GOVERNMENT = 'e-government-2008-2010'
const INFORMATION = 'information-kazakhstan-2020'

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

const read = (programme: string, period: string) => programmeReportOf(viewer, programme, period)

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

  test('indicators stand with the accepted value of the period, beside the target in force', async () => {
    const { indicators } = await read(INFORMATION, '2014')
    const values = async (number: string) =>
      (await viewer.get(`/api/v1/programmes/${INFORMATION}/indicators/${number}/values`).expect(200)).body
        .items
    const valued = indicators.filter(({ standing }) => standing.value !== null && standing.fromTwin === null)
    expect(valued.length).toBeGreaterThan(5)
    for (const { number, standing } of valued) {
      const [own] = (await values(number)).filter(({ period }: { period: string }) => period === '2014')
      expect([standing.value, standing.progress]).toEqual([own.value, own.progress])
    }
    const [silent] = indicators.filter(({ standing }) => standing.state === 'not-reported')
    expect(silent?.standing).toMatchObject({ value: null, band: null, progress: { value: null } })
  })

  test('a draft without a plan is told by its indicators', async () => {
    const report = await read(INFORMATION, '2014')
    expect(report).toMatchObject({ act: null, activities: { due: 0 }, money: [], years: [] })
    expect(report.indicators).toHaveLength(108)
    expect(report.lacking).toBeGreaterThan(0)
  })
})

describe('a period that a repeal cut short', () => {
  test('says which act repealed, what lapsed, and asks nobody for a report or for money', async () => {
    const report = await read(E_GOVERNMENT, '2010')
    expect(report.programme.repealedBy).toMatchObject({ number: '302', on: '2010-04-14' })
    const { due, asked, counts, overdue } = report.activities
    const dates = report.rows.flatMap((row) => row.due)
    expect(dates.length).toBeGreaterThan(20)
    expect(dates.every(({ standing, date }) => standing === 'lapsed' && date > '2010-04-14')).toBe(true)
    expect([due, counts.lapsed, asked, overdue]).toEqual([dates.length, dates.length, 0, 0])
    expect(report.coverage).toEqual({ expected: 0, accepted: 0, missing: [], late: [] })
    expect(report.years.find(({ year }) => year === 2010)).toMatchObject({
      spent: { state: 'not-applicable', value: null },
      missing: [],
    })
    expect(repealText(report, 'en')?.replaceAll('\u00A0', ' ')).toBe(
      `The programme was repealed on 14 April 2010 (resolution No 302). Due dates before that day: 0; lapsed from that day: ${due}. Nobody is obliged to report on this period.`,
    )
  })

  test('without a due date, nobody is to report all the same', async () => {
    const report = await read(E_GOVERNMENT, '2010-H1')
    expect(report.activities.due).toBe(0)
    expect(repealText(report, 'ru')).toContain('Отчитываться за этот период никто не обязан.')
    expect(repealText(await read(E_GOVERNMENT, '2009-H2'), 'ru')).toBeNull()
  })
})

describe('reports that nobody has sent', () => {
  test('are not sent and late by the days since the deadline, never in time', async () => {
    const { coverage } = await read(DIVIDE, '2008-H2')
    const days = Math.ceil((world.clock.now.getTime() - Date.parse('2009-01-10T18:00:00Z')) / 86_400_000)
    expect(coverage.missing).toHaveLength(coverage.expected)
    expect(coverage.missing.every(({ isSent, daysLate }) => !isSent && daysLate === days)).toBe(true)
    expect(coverage.late).toEqual([])
  })

  test('are not late in a half-year that was opened after the fact', async () => {
    const { coverage } = await read(DIVIDE, '2009-H2')
    expect(coverage.missing.every(({ isSent, daysLate }) => !isSent && daysLate === 0)).toBe(true)
  })
})

describe('accepted reports only', () => {
  test('what is sent counts nowhere; what is accepted counts with its money', async () => {
    const before = await read(DIVIDE, '2009-H2')
    const [first, second] = bodiesWithOwnMoney(before)
    if (!first || !second) throw new Error('no two bodies with money of their own')
    await submitProgramme(world, before, {
      body: first,
      status: 'accepted',
      told: { status: 'done', allocated: '2000000', spent: '1500000' },
    })
    await submitProgramme(world, before, {
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
