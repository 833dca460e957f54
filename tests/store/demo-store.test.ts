import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberships, seals, submissions, users } from '#server/db/schema.ts'
import { KPI_DOCUMENT } from '#server/indicators/definitions.ts'
import { prepare } from '#server/prepare.ts'
import { sealDigest } from '#server/reviews/seal.ts'
import type { KpiReport } from '#shared/api/reports.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

let world: World
let viewer: Agent
beforeAll(async () => {
  world = await createWorld()
  viewer = await world.signedIn('viewer')
})
afterAll(() => world.close())

const report = async (period: string): Promise<KpiReport> =>
  (await viewer.get(`/api/v1/reports/kpi?period=${period}`).expect(200)).body

describe('the seeded store', () => {
  test('starting again seeds nothing', async () => {
    const before = await world.db.read.select().from(submissions)
    expect(await prepare(world.db, world.config)).toMatchObject({ isNew: false })
    expect(await world.db.read.select().from(submissions)).toEqual(before)
    expect(before.filter(({ document }) => document === KPI_DOCUMENT)).toHaveLength(75)
    expect(before.filter(({ document }) => document !== KPI_DOCUMENT)).toHaveLength(204)
  })

  test('starting again adds the accounts that are missing, and changes none that are there', async () => {
    const { db, config } = world
    const [lost, renamed] = [eq(users.id, 'demo-auditor'), eq(users.id, 'demo-admin')]
    await db.transaction(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.user, 'demo-auditor'))
      await tx.delete(users).where(lost)
      await tx.update(users).set({ name: 'Басқа аты' }).where(renamed)
    })
    await prepare(db, config)
    expect((await db.read.select().from(users).where(renamed))[0]?.name).toBe('Басқа аты')
    const auditor = await world.signedIn('auditor')
    expect((await auditor.get('/api/v1/me').expect(200)).body.memberships).toMatchObject([
      { role: 'auditor' },
    ])
  })

  test('every accepted quarter is sealed, and each seal fits its content', async () => {
    const rows = await world.db.read.select().from(seals)
    expect(rows.filter(({ submission }) => submission.startsWith(`${KPI_DOCUMENT}~`))).toHaveLength(59)
    expect(rows.length).toBeGreaterThan(59)
    expect(
      rows.filter(({ payload, digest, previousDigest }) => sealDigest(payload, previousDigest) !== digest),
    ).toEqual([])
  })

  test('the audit chain is whole', async () => {
    const auditor = await world.signedIn('auditor')
    expect((await auditor.get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ intact: true })
  })
})

describe('what the demonstration shows in its reports', () => {
  test('the body that never reported the third quarter is missing and late', async () => {
    const third = await report('2024-Q3')
    expect(third.coverage).toMatchObject({
      expected: 15,
      accepted: 14,
      missing: ['trade-integration'],
      late: ['trade-integration'],
    })
    expect(third.bodies.find(({ body }) => body === 'trade-integration')?.score).toMatchObject({
      state: 'not-reported',
      value: null,
    })
    expect(third.demo).toBe(true)
  })

  test('bodies that were late, with their days', async () => {
    const late = (await report('2024-Q2')).bodies
      .filter((body) => body.late)
      .map(({ body, daysLate }) => [body, daysLate])
    expect(late).toEqual([
      ['science-higher-education', 2],
      ['industry-construction', 1],
      ['trade-integration', 6],
    ])
  })

  test('a body with three sections has each of them and their mean', async () => {
    const body = (await report('2024-Q1')).bodies.find((one) => one.body === 'industry-construction')
    expect(body?.method).toBe('mean-of-sections')
    const scores = body?.sections.map(({ score }) => Number(score.value)) ?? []
    expect(scores).toHaveLength(3)
    expect(Number(body?.score.value)).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / 3, 9)
  })

  test('a missing operand makes the score incomplete, with its bounds; no cases leaves the indicator out', async () => {
    const education = (await report('2024-Q2')).bodies.find(({ body }) => body === 'education')?.sections[0]
      ?.score
    expect(education).toMatchObject({ state: 'incomplete', assessedWeight: '100', reportedWeight: '90' })
    expect(Number(education?.bounds?.low)).toBeLessThan(Number(education?.value))
    const justice = (await report('2024-Q1')).bodies.find(({ body }) => body === 'justice')?.sections[0]
      ?.score
    expect(justice).toMatchObject({
      state: 'value',
      assessedWeight: '85',
      reportedWeight: '85',
      totalWeight: '100',
    })
  })

  test('a withheld body has no score, and nothing of it is known', async () => {
    const defence = (await report('2024-Q3')).bodies.find(({ body }) => body === 'defence')
    expect(defence?.score).toMatchObject({ state: 'withheld', value: null })
  })

  test('S13, S14: the shared result is Σ/Σ over who is in, within bounds while one is missing', async () => {
    const [shared] = (await report('2024-Q3')).shared
    const { numerator, denominator } = shared?.operands ?? {}
    expect(Number(shared?.computed.value)).toBeCloseTo(
      (Number(numerator?.value) / Number(denominator?.value)) * 100,
      9,
    )
    expect(shared?.computed.state).toBe('incomplete')
    expect(Number(shared?.bounds?.low)).toBeLessThanOrEqual(Number(shared?.computed.value))
    expect(Number(shared?.bounds?.high)).toBeGreaterThanOrEqual(Number(shared?.computed.value))
  })

  test('S1: where nothing is due, value, operands and year to date all say so', async () => {
    const trade = (await report('2023-Q4')).bodies.find(({ body }) => body === 'trade-integration')
    const row = trade?.sections[0]?.indicators.find(({ number }) => number === '13.1')
    const notDue = { state: 'not-due', value: null }
    expect(row).toMatchObject({ computed: notDue, operands: { numerator: notDue, denominator: notDue } })
    const { points } = (
      await viewer.get('/api/v1/indicators/kpi-2023%2F13.1/series?from=2023-Q4&to=2024-Q4').expect(200)
    ).body
    const [first, , , third, open] = points
    expect(first).toMatchObject({ period: '2023-Q4', computed: notDue, operands: row?.operands })
    expect(first.yearToDate).toEqual(notDue)
    const unreported = { state: 'not-reported', value: null }
    expect(third).toMatchObject({ period: '2024-Q3', computed: unreported, achievement: unreported })
    expect(third.operands).toEqual({ numerator: unreported, denominator: unreported })
    expect(open).toMatchObject({ period: '2024-Q4', computed: notDue, achievement: notDue })
    expect(open.yearToDate.reason.without).toEqual(['2024-Q3'])
    const { operands } = (
      await viewer.get('/api/v1/figures/kpi-2023~trade-integration~2023-Q4~13.1/passport').expect(200)
    ).body
    expect(operands.map(({ value }: { value: { state: string } }) => value.state)).toEqual([
      'not-due',
      'not-due',
    ])
  })
})
