import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, fillIn, readSubmission } from '../support/submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'

const ID = 'kpi-2023~energy~2024-Q4'
const EVIDENCE = `/api/v1/submissions/${ID}/evidence`
const INDICATOR = 'kpi-2023/17.1'
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const EXECUTABLE = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'),
  Buffer.alloc(200),
])

let world: World
let analyst: Agent

beforeAll(async () => {
  world = await createWorld()
  analyst = await world.signedIn('analyst.energy')
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

function give(
  agent: Agent,
  bytes: Buffer,
  name: string,
  fields: Record<string, string> = { indicator: INDICATOR },
) {
  const request = agent.post(EVIDENCE)
  for (const [field, value] of Object.entries(fields)) request.field(field, value)
  return request.attach('file', bytes, name)
}

async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('1').addRow([1, 2])
  return Buffer.from(await book.xlsx.writeBuffer())
}

describe('evidence of a figure', () => {
  test('a file is told by its content, kept by its digest, and comes back byte for byte', async () => {
    const added = await give(analyst, PDF, 'Үзінді көшірме.pdf').expect(201)
    expect(added.body).toMatchObject({
      name: 'Үзінді көшірме.pdf',
      type: 'application/pdf',
      size: PDF.length,
      indicator: INDICATOR,
      operand: null,
    })
    const file = await analyst
      .get(`${EVIDENCE}/${added.body.id}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => done(null, Buffer.concat(chunks)))
      })
    expect(file.body.equals(PDF)).toBe(true)
    expect(file.get('content-disposition')).toContain("filename*=UTF-8''")
    expect(file.get('x-content-type-options')).toBe('nosniff')
  })

  test('a spreadsheet and a table of text are taken', async () => {
    expect((await give(analyst, await workbook(), 'list.xlsx').expect(201)).body.type).toContain(
      'spreadsheetml',
    )
    expect((await give(analyst, Buffer.from('орган;саны\nA;5\n'), 'list.csv').expect(201)).body.type).toBe(
      'text/csv',
    )
  })

  test.each([
    ['a renamed executable', EXECUTABLE, 'report.pdf'],
    ['an executable under its own name', EXECUTABLE, 'report.exe'],
    ['a page of HTML', Buffer.from('<!doctype html><script>1</script>'), 'report.html'],
    ['a script named as a table', Buffer.from('#!/bin/sh\nrm -rf x\n'), 'list.csv'],
    ['binary rubbish named as a table', Buffer.from([1, 0, 2, 0, 255]), 'list.csv'],
    ['a PDF named as a picture', PDF, 'scan.png'],
    ['an empty file', Buffer.alloc(0), 'empty.pdf'],
  ])('%s is refused, and nothing changes', async (_situation, bytes, name) => {
    const before = await readSubmission(analyst, ID)
    const refused = await give(analyst, bytes, name).expect(422)
    expect(refused.body.errors[0].pointer).toBe('#/body/file')
    expect((await readSubmission(analyst, ID)).version).toBe(before.version)
  })

  test('a file of more than 20 MB is refused', async () => {
    const refused = await give(
      analyst,
      Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]),
      'big.pdf',
    ).expect(413)
    expect(refused.body.type).toBe('/problems/too-large')
  })

  test('the figure must be one of the submission', async () => {
    const refused = await give(analyst, PDF, 'a.pdf', { indicator: 'kpi-2023/1.1' }).expect(422)
    expect(refused.body.errors[0].pointer).toBe('#/body/indicator')
    await give(analyst, PDF, 'a.pdf', { indicator: INDICATOR, operand: 'none' }).expect(422)
  })

  test('a file may prove one input of an indicator alone', async () => {
    const added = await give(analyst, PDF, 'one.pdf', { indicator: INDICATOR, operand: 'numerator' }).expect(
      201,
    )
    expect(added.body.operand).toBe('numerator')
    const row = (await readSubmission(analyst, ID)).rows.find(({ indicator }) => indicator === INDICATOR)
    expect(row?.operands.numerator?.evidence).toContain(added.body.id)
    expect(row?.operands.denominator?.evidence).not.toContain(added.body.id)
    await analyst.delete(`${EVIDENCE}/${added.body.id}`).expect(204)
  })

  test('a request without a file, or not of many parts, is refused', async () => {
    await analyst.post(EVIDENCE).field('indicator', INDICATOR).expect(422)
    await analyst.post(EVIDENCE).send({ indicator: INDICATOR }).expect(422)
  })

  test('only who may see the figure may download its file', async () => {
    const [file] = (await analyst.get(EVIDENCE).expect(200)).body.items
    await (await world.signedIn('analyst.justice')).get(`${EVIDENCE}/${file.id}`).expect(403)
    await (await world.signedIn('viewer')).get(`${EVIDENCE}/${file.id}`).expect(403)
    await (await world.signedIn('reviewer')).get(`${EVIDENCE}/${file.id}`).expect(200)
    await (await world.signedIn('auditor')).get(`${EVIDENCE}/${file.id}`).expect(200)
  })

  test('the same file given for another quarter is marked', async () => {
    const earlier = 'kpi-2023~energy~2024-Q3'
    const line = await readSubmission(analyst, earlier)
    if (line.status === 'accepted') {
      const reviewer = await world.signedIn('reviewer')
      await reviewer
        .post(`/api/v1/submissions/${earlier}/reopen`)
        .send({ version: line.version, figures: [{ indicator: INDICATOR, reason: 'a file is missing' }] })
        .expect(200)
    }
    await analyst
      .post(`/api/v1/submissions/${earlier}/evidence`)
      .field('indicator', INDICATOR)
      .attach('file', PDF, 'again.pdf')
      .expect(201)
    const row = (await readSubmission(analyst, ID)).rows.find(({ indicator }) => indicator === INDICATOR)
    expect(row?.evidence.find(({ type }) => type === 'application/pdf')?.usedIn).toEqual(['2024-Q3'])
    expect(row?.problems.map(({ code }) => code)).toContain('evidence-reused')
  })

  test('a file can be taken back while the submission is open, not after it is sent', async () => {
    const [first, second] = (await analyst.get(EVIDENCE).expect(200)).body.items
    await analyst.delete(`${EVIDENCE}/${first.id}`).expect(204)
    await analyst.get(`${EVIDENCE}/${first.id}`).expect(404)
    await fillIn(analyst, ID)
    await act(analyst, ID, 'send')
    const refused = await analyst.delete(`${EVIDENCE}/${second.id}`).expect(409)
    expect(refused.body.type).toBe('/problems/period-closed')
    await give(analyst, PDF, 'late.pdf').expect(409)
  })
})
