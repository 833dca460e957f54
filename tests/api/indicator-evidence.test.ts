import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IndicatorValues } from '#shared/api/indicator-values.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const VALUES = '/api/v1/programmes/digital-divide-2007-2009/indicators/IND-1/values'
const EVIDENCE = `${VALUES}/evidence`
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const PERIOD = '2008-H1'

let world: World
let statistics: Agent
let reviewer: Agent
let viewer: Agent
beforeAll(async () => {
  world = await createWorld()
  statistics = await world.signedIn('analyst.agency-statistics-2007')
  reviewer = await world.signedIn('reviewer')
  viewer = await world.signedIn('viewer')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

const enter = (agent: Agent, more: object = {}) =>
  agent.post(VALUES).send({ period: PERIOD, value: '9.5', source: 'Зерттеу', ...more })

const give = (agent: Agent, bytes: Buffer, name: string, revision = 1) =>
  agent
    .post(EVIDENCE)
    .set('accept-language', 'en')
    .field('period', PERIOD)
    .field('revision', String(revision))
    .attach('file', bytes, name)

const fileOf = (revision: number) => `${VALUES}/${PERIOD}/${revision}/evidence`

const valueIn = ({ items }: IndicatorValues) => items.findLast(({ period }) => period === PERIOD)

describe('the file that proves a value of a target indicator', () => {
  test('who entered the value attaches it; it comes back byte for byte', async () => {
    await enter(statistics).expect(201)
    const { body } = await give(statistics, PDF, 'Зерттеу.pdf').expect(201)
    const evidence = { name: 'Зерттеу.pdf', type: 'application/pdf', size: PDF.length }
    expect(valueIn(body)).toMatchObject({ status: 'entered', evidence })
    const file = await statistics.get(fileOf(1)).buffer(true).expect(200)
    expect(file.body.equals(PDF)).toBe(true)
    expect(file.get('content-security-policy')).toContain('sandbox')
  })

  test.each([
    ['a page of HTML', Buffer.from('<!doctype html><script>1</script>'), 'report.html'],
    ['a PDF named as a picture', PDF, 'scan.png'],
    ['an empty file', Buffer.alloc(0), 'empty.pdf'],
  ])('%s is refused, and the earlier file stays', async (_situation, bytes, name) => {
    const { body } = await give(statistics, bytes, name).expect(422)
    expect(body.errors[0].pointer).toBe('#/body/file')
    const values = (await statistics.get(VALUES).expect(200)).body
    expect(valueIn(values)?.evidence?.name).toBe('Зерттеу.pdf')
  })

  test('nobody attaches a file to another person’s value, nor to a revision that is not the last', async () => {
    const { body } = await give(reviewer, PDF, 'other.pdf').expect(403)
    expect(body.detail).toContain('Only the person who entered')
    await give(viewer, PDF, 'other.pdf').expect(403)
    await give(statistics, PDF, 'other.pdf', 2).expect(409)
    const noRevision = await statistics.post(EVIDENCE).attach('file', PDF, 'a.pdf').expect(422)
    expect(noRevision.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/body/period',
      '#/body/revision',
    ])
  })

  test('a reader sees the file with the accepted value, and nobody replaces it then', async () => {
    await viewer.get(fileOf(1)).expect(404)
    await reviewer.get(fileOf(1)).expect(200)
    await reviewer.post(`${VALUES}/accept`).send({ period: PERIOD, revision: 1 }).expect(200)
    await viewer.get(fileOf(1)).expect(200)
    await give(statistics, PDF, 'later.pdf').expect(409)
  })

  test('a correction is proved anew; what is withheld is not told by its file', async () => {
    const withheld = { state: 'withheld', value: null, source: null, ground: 'Құпия дерек.' }
    const { body } = await enter(statistics, withheld).expect(201)
    expect(valueIn(body)?.evidence).toBeNull()
    await give(statistics, PDF, 'secret.pdf', 2).expect(201)
    await reviewer.post(`${VALUES}/accept`).send({ period: PERIOD, revision: 2 }).expect(200)
    await viewer.get(fileOf(2)).expect(404)
    await statistics.get(fileOf(2)).expect(200)
  })

  test('every file stands in the audit with its digest', async () => {
    const auditor = await world.signedIn('auditor')
    const address = '/api/v1/audit?action=indicator-value.evidence-added'
    const { items } = (await auditor.get(address).expect(200)).body
    const given = items.filter(({ subject }: { subject: string }) => subject.endsWith('IND-1'))
    expect(given).toHaveLength(2)
    expect((await auditor.get('/api/v1/audit/verify').expect(200)).body.intact).toBe(true)
  })
})
