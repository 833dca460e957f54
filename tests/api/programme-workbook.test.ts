import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standingWords } from '#shared/language/programme-report-messages.ts'
import { programmeSheetNames } from '#shared/language/programme-workbook-messages.ts'
import { LANGUAGES, type Language } from '#shared/language/say.ts'
import { headMessages } from '#shared/language/workbook-messages.ts'
import {
  bodiesWithOwnMoney,
  forgetReports,
  programmeReportOf,
  submitProgramme,
} from '../support/programme-submissions.ts'
import { type Agent, createWorld, type World } from '../support/world.ts'
import { formulaCells, recalculated } from '../workbooks/spreadsheet.ts'

const DIVIDE = 'digital-divide-2007-2009'
const E_GOVERNMENT = 'e-government-2008-2010'
const INFORMATION = 'information-kazakhstan-2020'

let world: World
let viewer: Agent
beforeAll(async () => {
  world = await createWorld()
  viewer = await world.signedIn('viewer')
  await forgetReports(world, E_GOVERNMENT)
  const report = await programmeReportOf(viewer, E_GOVERNMENT, '2009-H2')
  const [first = '', second = '', third = ''] = bodiesWithOwnMoney(report)
  await submitProgramme(world, report, {
    body: first,
    status: 'accepted',
    told: { status: 'done', allocated: '200000000', spent: '150000500' },
  })
  await submitProgramme(world, report, {
    body: second,
    status: 'accepted',
    told: { status: 'in-progress', allocated: '90000000', spent: null },
  })
  await submitProgramme(world, report, {
    body: third,
    status: 'sent',
    told: { status: 'done', allocated: '90000000', spent: '90000000' },
  })
})
afterAll(async () => {
  expect(world.unexpected).toEqual([])
  await world.close()
})

async function bookOf(programme: string, period: string, lang: Language): Promise<ExcelJS.Workbook> {
  const response = await viewer
    .get('/api/v1/reports/programme.xlsx')
    .query({ programme, period, lang })
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => done(null, Buffer.concat(chunks)))
    })
    .expect(200)
  expect(response.headers['content-disposition']).toContain(`toqsan-${programme}-${period}-${lang}.xlsx`)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(response.body)
  return book
}

function expectCalculated(book: ExcelJS.Workbook): number {
  const anew = recalculated(book)
  const cells = formulaCells(book)
  for (const { sheet, address, formula, result } of cells) {
    const value = anew.at(sheet, address)
    if (typeof result === 'number' && result !== 0)
      expect([sheet, address, Number(value) / result]).toEqual([sheet, address, expect.closeTo(1, 9)])
    else expect([sheet, address, formula, value]).toEqual([sheet, address, formula, result])
  }
  return cells.length
}

describe.each(LANGUAGES)('the report of a programme as a workbook in %s', (language) => {
  test('every cached result is what an independent program calculates, and the server says the same', async () => {
    const report = await programmeReportOf(viewer, E_GOVERNMENT, '2009-H2')
    const book = await bookOf(E_GOVERNMENT, '2009-H2', language)
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      Object.values(programmeSheetNames).map((name) => name[language]),
    )
    expect(expectCalculated(book)).toBeGreaterThan(200)
    const anew = recalculated(book)
    for (const { year, planned, spent, allocated, spentOfPlanned } of report.years) {
      if (year === null) continue
      const of = (text: string | null) => (text === null ? '' : expect.closeTo(Number(text), 6))
      expect(anew.named(`Planned_${year}`)).toEqual(of(planned.value))
      expect(anew.named(`Spent_${year}`)).toEqual(of(spent.value))
      expect(anew.named(`Allocated_${year}`)).toEqual(of(allocated.value))
      expect(anew.named(`Execution_${year}`)).toEqual(of(spentOfPlanned.value))
    }
  })

  test('every sheet bears the demo mark, is frozen, and prints on A4 across', async () => {
    const book = await bookOf(E_GOVERNMENT, '2009-H2', language)
    for (const sheet of book.worksheets) {
      expect(sheet.getCell('A3').value).toBe(headMessages.demo[language])
      expect(sheet.headerFooter.oddHeader).toContain(headMessages.demoShort[language])
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 })
      expect(sheet.views[0]).toMatchObject({ state: 'frozen' })
    }
  })
})

describe('the plan table', () => {
  test('has the heads of a decree, tombstones, states in words, and empty where nothing was reported', async () => {
    const book = await bookOf(E_GOVERNMENT, '2009-H2', 'kk')
    const plan = book.getWorksheet('Жоспар')
    const heads = ((plan?.getRow(5).values ?? []) as string[]).slice(1)
    expect(heads.slice(0, 5)).toEqual([
      '№ р/с',
      'Іс-шаралар',
      'Аяқталу нысаны',
      'Жауапты орындаушылар',
      'Орындалу мерзімі',
    ])
    expect(heads.slice(5, 9)).toEqual([
      ...['Болжамды шығыстар, 2008', 'Болжамды шығыстар, 2009', 'Болжамды шығыстар, 2010'],
      'Қаржыландыру көзі',
    ])
    const texts: string[] = []
    plan?.eachRow((row) => row.eachCell((cell) => void texts.push(String(cell.value ?? ''))))
    expect(texts.some((text) => text.startsWith('Алынып тасталды: ') && text.includes('№ 452'))).toBe(true)
    expect(texts).toContain('ТЭН-ге сәйкес')
    expect(texts).toContain(standingWords['not-reported'].kk)
    const zeros: string[] = []
    plan?.eachRow((row) => row.eachCell((cell) => void (cell.result === 0 && zeros.push(cell.address))))
    expect(zeros).toEqual([])
  })
})

describe('the summary', () => {
  test("counts and sums every section live, and the results are the report's", async () => {
    const report = await programmeReportOf(viewer, E_GOVERNMENT, '2009-H2')
    const summary = (await bookOf(E_GOVERNMENT, '2009-H2', 'en')).getWorksheet('Summary')
    for (const { section, title, due, done, overdue, money } of report.sections) {
      const name = title ? `Section ${section}. ${title.en}` : `Section ${section}`
      const cells = (summary?.getColumn(1).values ?? []).flatMap((value, row) =>
        value === name ? [2, 3, 4, 5, 6, 7].map((column) => summary?.getCell(row, column)) : [],
      )
      expect(cells.map((cell) => cell?.formula?.split('(')[0])).toEqual([
        ...['COUNTIFS', 'COUNTIFS', 'COUNTIFS'],
        ...['IF', 'IF', 'IF'],
      ])
      const sums = [money.planned, money.spent, money.spentOfPlanned].map(({ value }) =>
        value === null ? '' : expect.closeTo(Number(value), 6),
      )
      expect(cells.map((cell) => cell?.result ?? '')).toEqual([due, done, overdue, ...sums])
    }
  })
})

describe('other programmes', () => {
  test.each([
    [DIVIDE, '2009', 'ru'],
    [INFORMATION, '2014', 'en'],
  ] as const)('%s in %s calculates to the same', async (programme, period, language) => {
    expectCalculated(await bookOf(programme, period, language))
  })
})
