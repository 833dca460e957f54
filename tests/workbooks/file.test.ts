import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPromise } from 'yauzl'
import { createWorkbooks } from '#server/workbooks/workbooks.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { headMessages } from '#shared/language/workbook-messages.ts'
import { quarterJob, quarterReport, written } from './quarter.ts'
import { quarterDefinitions } from './quarter-facts.ts'
import { formulaCells, recalculated } from './spreadsheet.ts'

/** The parts of the file by their names. */
async function partsOf(path: string): Promise<Map<string, string>> {
  const zip = await openPromise(path)
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    if (parts.has(entry.fileName)) throw new Error(`${entry.fileName} is twice in the file`)
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  }
  return parts
}

describe('the file as other programs read it', () => {
  test('it asks to be calculated when it is opened, and no part is in it twice', async () => {
    const job = quarterJob('kk')
    await written(job)
    const parts = await partsOf(job.path)
    expect(parts.get('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>')
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>kk</dc:language>')
  })

  test('no formula is without its result', async () => {
    const job = quarterJob('ru')
    await written(job)
    for (const [name, part] of await partsOf(job.path)) {
      if (name.startsWith('xl/worksheets/')) expect(part.match(/<\/f><\/c>/)).toBeNull()
    }
  })

  test('names are valid, unlike each other, and lead to the cells they promise', async () => {
    const job = quarterJob('en')
    const book = await written(job)
    const defined = [
      ...((await partsOf(job.path)).get('xl/workbook.xml') ?? '').matchAll(
        /<definedName name="([^"]+)"(?: localSheetId="(\d+)")?[^>]*>([^<]+)</g,
      ),
    ]
    const keys = defined.map(([, name = '', sheet = '']) => `${name.toLowerCase()} ${sheet}`)
    expect(new Set(keys).size).toBe(keys.length)
    const own = defined.flatMap(([, name = '']) => (name.startsWith('_xlnm.') ? [] : [name]))
    expect(own.every((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))).toBe(true)
    expect(own).toEqual(
      expect.arrayContaining([
        'Input',
        'Score_average',
        'Score_agriculture',
        'Score_industry',
        'Score_industry_s2',
        'Score_industry_s3',
      ]),
    )
    const anew = recalculated(book)
    expect([anew.named('Achievement_cap'), anew.named('Band_on_track'), anew.named('Band_at_risk')]).toEqual([
      100, 95, 70,
    ])
    const [, , area] = defined.find(([, name]) => name === 'Input')?.slice(1) ?? []
    expect(area).toBe("'Input'!$A$5:$J$38")
    expect(book.getWorksheet('Input')?.getCell('A38').value).toBe('trade')
    expect(book.getWorksheet('Input')?.actualRowCount).toBe(38)
  })

  test('every sheet prints on A4 across, as wide as the page, with its head on each page', async () => {
    const job = quarterJob('en')
    const book = await written(job)
    for (const { name, pageSetup, headerFooter, views } of book.worksheets) {
      const { paperSize, orientation, fitToPage, fitToWidth, printTitlesRow } = pageSetup
      expect([name, paperSize, orientation, fitToPage, fitToWidth]).toEqual([name, 9, 'landscape', true, 1])
      expect(printTitlesRow).toMatch(/^\d+:\d+$/)
      expect(headerFooter.oddHeader).toContain('Q3 2024, as of 15\u00A0October 2024, 18:00')
      expect(headerFooter.oddFooter).toContain('Order No 170-ө of 3\u00A0November 2023')
      expect(headerFooter.oddFooter).toContain('&P / &N')
      expect(views[0]).toMatchObject({ state: 'frozen', showGridLines: false })
    }
  })

  test('texts that look like formulas or markup stay texts', async () => {
    const job = quarterJob('en')
    const [first] = job.indicators
    if (first) Object.assign(first, { printedFormula: '=HYPERLINK("http://x") <b> & "c"\u0007' })
    const book = await written(job)
    const found: ExcelJS.CellValue[] = []
    book.getWorksheet('Method and sources')?.eachRow((row) => void found.push(row.getCell(5).value))
    expect(found).toContain('=HYPERLINK("http://x") <b> & "c"')
    expect(found).toContain('as printed <in> the "act" & elsewhere')
  })
})

describe('the demo mark', () => {
  test.each(LANGUAGES)('stands in the head of every sheet of invented figures, in %s', async (language) => {
    const book = await written(quarterJob(language))
    for (const sheet of book.worksheets) {
      expect(sheet.getCell('A3').value).toBe(headMessages.demo[language])
      expect(sheet.headerFooter.oddHeader).toContain(headMessages.demoShort[language])
    }
  })

  test('is nowhere in a report of true figures', async () => {
    const job = quarterJob('en', { demo: false })
    await written(job)
    for (const part of (await partsOf(job.path)).values()) expect(part.toLowerCase()).not.toContain('demo')
  })
})

describe('a section that several bodies report', () => {
  test('gives each body a sheet with its sections one under another, which calculates to the same', async () => {
    const job = quarterJob('en', { shape: 'bodies' })
    const book = await written(job)
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Summary',
      '1 agriculture',
      '2 industry',
      '3 defence',
      '4 trade',
      'Input',
      'Method and sources',
    ])
    const anew = recalculated(book)
    for (const { sheet, address, result } of formulaCells(book)) {
      const value = anew.at(sheet, address)
      if (typeof result === 'number')
        expect(Number(value) / (result || 1)).toBeCloseTo(result === 0 ? 0 : 1, 9)
      else expect([sheet, address, value]).toEqual([sheet, address, result])
    }
    const industry = job.report.bodies.find(({ body }) => body === 'industry')
    expect(anew.named('Score_industry')).toBeCloseTo(Number(industry?.score.value), 8)
  })
})

describe('workbooks are made beside the server', () => {
  test('a worker makes the file from the definitions of the period, and discards it when it is sent', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'toqsan-worker-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    const workbooks = createWorkbooks(directory)
    const order = {
      report: quarterReport(),
      language: 'kk' as const,
      madeBy: 'А. Сейітова',
      definitions: quarterDefinitions('sections'),
    }
    const path = await workbooks.make(order)
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(path)
    expect(book.worksheets).toHaveLength(8)
    expect(book.creator).toBe('А. Сейітова')
    await workbooks.discard(path)
    expect(() => statSync(path)).toThrow()
  })

  test('what cannot be made is told, and leaves nothing behind', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'toqsan-worker-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    const definitions = { ...quarterDefinitions('sections'), versions: [] }
    const order = { report: quarterReport(), language: 'kk' as const, madeBy: 'x', definitions }
    await expect(createWorkbooks(directory).make(order)).rejects.toThrow('no definition of indicator')
    expect(readdirSync(directory)).toEqual([])
  })

  test('a period before the order is an empty report, without a formula that turns on itself', async () => {
    const job = quarterJob('ru')
    const report = {
      ...job.report,
      period: '2015-Q1',
      bodies: [],
      shared: [],
      bands: {},
      average: { state: 'not-due' as const, value: null },
    }
    const book = await written({ ...job, report, indicators: [] })
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Сводка', 'Данные', 'Метод и источники'])
    const anew = recalculated(book)
    for (const { sheet, address, result } of formulaCells(book)) expect(anew.at(sheet, address)).toBe(result)
  })
})
