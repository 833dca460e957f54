import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { ReportIndicator } from '#shared/api/reports.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { sheetNames } from '#shared/language/workbook-messages.ts'
import { quarterJob, written } from './quarter.ts'
import { formulaCells, recalculated } from './spreadsheet.ts'

/** What a cell shows; the library drops an empty result of a formula. */
function resultOf(cell: ExcelJS.Cell | undefined) {
  return cell?.formula ? (cell.result ?? '') : (cell?.value ?? '')
}

/** Value, achievement, band and state of a KPI as they stand in its row. */
function kpiCells(book: ExcelJS.Workbook, sheetName: string, number: string) {
  const sheet = book.getWorksheet(sheetName)
  const heads = sheet?.getRow(5)
  const columns = new Map<string, number>()
  heads?.eachCell((cell, column) => columns.set(String(cell.value), column))
  let found: ExcelJS.Row | undefined
  sheet?.eachRow((row) => {
    if (row.number > 5 && row.getCell(1).value === number) found = row
  })
  const at = (head: string) => found?.getCell(columns.get(head) ?? 0)
  return { at, result: (head: string) => resultOf(at(head)) }
}

const numberOf = (text: string | null) => (text === null ? '' : Number(text))

describe.each(LANGUAGES)('a quarter as a workbook in %s', (language) => {
  const word = (state: keyof typeof stateMessages) => stateMessages[state][language]

  test('the sheets are a summary, one per section, the figures, the method', async () => {
    const job = quarterJob(language)
    const book = await written(job)
    const names = book.worksheets.map(({ name }) => name)
    expect(names.slice(0, 1)).toEqual([sheetNames.summary[language]])
    expect(names.slice(-2)).toEqual([sheetNames.input[language], sheetNames.method[language]])
    expect(names.slice(1, -2).map((name) => name.split(' ')[0])).toEqual(['1', '2', '3', '4', '5'])
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\']/.test(name))).toBe(true)
  })

  test('every KPI shows the server’s value, achievement, band and weight', async () => {
    const job = quarterJob(language)
    const book = await written(job)
    const sheets = book.worksheets.map(({ name }) => name).slice(1, -2)
    const sections = job.report.bodies.flatMap(({ sections: own }) => own)
    for (const section of sections) {
      const sheet = sheets.find((name) => name.startsWith(`${section.number} `)) ?? ''
      for (const row of section.indicators) expectRow(book, sheet, row)
    }

    function expectRow(read: ExcelJS.Workbook, sheet: string, row: ReportIndicator) {
      const { result } = kpiCells(read, sheet, row.number)
      const heads = {
        kk: ['Мәні', 'Орындалуы, %', 'Бағасы', 'Салмағы'],
        ru: ['Значение', 'Достижение, %', 'Оценка', 'Вес'],
        en: ['Value', 'Achievement, %', 'Band', 'Weight'],
      }
      const [value = '', achievement = '', band = '', weight = ''] = heads[language]
      const contradicts = row.computed.state === 'error'
      expect([row.number, result(value)]).toEqual([
        row.number,
        contradicts ? word('error') : numberOf(row.computed.value),
      ])
      expect([row.number, result(achievement)]).toEqual([row.number, numberOf(row.achievement.value)])
      expect([row.number, result(band)]).toEqual([row.number, row.band ? word(row.band as 'on-track') : ''])
      expect(result(weight)).toBe(Number(row.weight))
    }
  })

  test('the summary shows the server’s scores, weights, counts and differences', async () => {
    const job = quarterJob(language)
    const summary = (await written(job)).worksheets[0]
    for (const [index, body] of job.report.bodies.entries()) {
      const row = summary?.getRow(10 + index)
      const at = (column: string) => resultOf(row?.getCell(column))
      const sum = (part: 'reportedWeight' | 'totalWeight') =>
        body.sections.reduce((total, { score }) => total + Number(score[part]), 0)
      const rows = body.sections.flatMap(({ indicators }) => indicators)
      const count = (band: string) => rows.filter((one) => one.band === band).length
      expect([at('B'), at('C')]).toEqual([body.shortName[language], numberOf(body.score.value)])
      expect([at('G'), at('I')]).toEqual([sum('reportedWeight'), sum('totalWeight')])
      expect([at('J'), at('K'), at('L')]).toEqual([count('on-track'), count('at-risk'), count('off-track')])
      const isCompared = body.score.value !== null && body.previousScore.value !== null
      expect(at('O')).toBe(isCompared ? Number(body.score.value) - Number(body.previousScore.value) : '')
    }
    expect(resultOf(summary?.getCell('C14'))).toBe(numberOf(job.report.average.value))
    const shared: unknown[] = []
    summary?.eachRow((row) => void shared.push(resultOf(row.getCell('C'))))
    expect(shared).toContain(Number(job.report.shared[0]?.computed.value))
  })

  test('an independent spreadsheet comes to every result in the file', async () => {
    const book = await written(quarterJob(language))
    const anew = recalculated(book)
    const cells = formulaCells(book)
    expect(cells.length).toBeGreaterThan(190)
    for (const { sheet, address, formula, result } of cells) {
      const value = anew.at(sheet, address)
      if (typeof value === 'number' && typeof result === 'number')
        expect(Math.abs(value - result), `${sheet}!${address} ${formula}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(result)),
        )
      else expect([sheet, address, formula, value]).toEqual([sheet, address, formula, result])
    }
  })
})

describe('missing is never zero', () => {
  test('a figure that was not given is an empty cell, a true zero is 0', async () => {
    const job = quarterJob('en')
    const book = await written(job)
    const figures = new Map<string, ExcelJS.CellValue>()
    book.getWorksheet('Input')?.eachRow((row) => {
      if (row.number > 5) figures.set(`${row.getCell(3).value} ${row.getCell(4).value}`, row.getCell(7).value)
    })
    expect(figures.get('1.2 Numerator')).toBe(0)
    expect(figures.get('1.6 Numerator')).toBeNull()
    expect(figures.get('4.1 Denominator')).toBeNull()
    expect(figures.get('5.1 Numerator')).toBeNull()
    expect(figures.get('4.2 Denominator')).toBe(5)
  })

  test('each state is told in words, beside its ground', async () => {
    const book = await written(quarterJob('en'))
    const told = (sheet: string, number: string) => kpiCells(book, sheet, number).result('State')
    expect(told('1 Agriculture', '1.1')).toBe('Value')
    expect(told('1 Agriculture', '1.6')).toBe('Inputs missing: 1 / 2')
    expect(told('1 Agriculture', '1.7')).toBe('Error: the denominator is zero')
    expect(told('3 Geology and rational subsoil…', '3.2')).toBe('Not applicable: no cases')
    expect(told('4 Defence', '4.1')).toBe('Withheld')
    expect(told('4 Defence', '4.2')).toBe('Not applicable')
    expect(told('5 Trade', '5.1')).toBe('Not reported')
    const grounds: ExcelJS.CellValue[] = []
    book.getWorksheet('Input')?.eachRow((row) => void grounds.push(row.getCell(10).value))
    expect(grounds).toContain('Мұндай қызмет жоқ')
    expect(grounds).toContain('Draft')
  })

  test('a number longer than a double holds is also there as it was typed', async () => {
    const book = await written(quarterJob('en'))
    const typed: [ExcelJS.CellValue, ExcelJS.CellValue][] = []
    book.getWorksheet('Input')?.eachRow((row) => {
      if (row.number > 5 && row.getCell(8).value !== null)
        typed.push([row.getCell(7).value, row.getCell(8).value])
    })
    expect(typed).toEqual([[12345678901234568, '12345678901234567.125']])
  })
})

describe('the workbook is alive', () => {
  /** Cells of Input by indicator number and operand. */
  function inputAddress(book: ExcelJS.Workbook, number: string, operand: string): string {
    let address = ''
    book.getWorksheet('Input')?.eachRow((row) => {
      if (row.getCell(3).value === number && row.getCell(4).value === operand)
        address = `Input!G${row.number}`
    })
    return address
  }

  test('other figures typed into Input lead to the scores that the server computes from them', async () => {
    const before = await written(quarterJob('en'))
    const answers = {
      '1.1': ['80000', '116183.0'],
      '1.6': ['1000', '14427'],
      '1.7': ['5', '20'],
      '3.2': ['3', '4'],
    }
    const after = quarterJob('en', { answers })
    const typed = Object.entries(answers).flatMap(([number, [numerator, denominator]]) => [
      [inputAddress(before, number, 'Numerator'), Number(numerator)] as const,
      [inputAddress(before, number, 'Denominator'), Number(denominator)] as const,
    ])
    const anew = recalculated(before, Object.fromEntries(typed))
    for (const { body, score } of after.report.bodies) {
      const value = anew.named(`Score_${body}`)
      if (score.value === null) expect(value).toBe('')
      else expect(value).toBeCloseTo(Number(score.value), 8)
    }
    expect(anew.named('Score_average')).toBeCloseTo(Number(after.report.average.value), 8)
  })

  test('emptying a figure empties the value and leaves the others as they are', async () => {
    const book = await written(quarterJob('en'))
    const { at } = kpiCells(book, '1 Agriculture', '1.1')
    const anew = recalculated(book, { [inputAddress(book, '1.1', 'Denominator')]: null })
    expect(anew.at('1 Agriculture', at('Value')?.address ?? '')).toBe('')
    expect(anew.at('1 Agriculture', at('Achievement, %')?.address ?? '')).toBe('')
    expect(anew.at('1 Agriculture', at('State')?.address ?? '')).toBe('Inputs missing')
  })

  test('a part above its whole becomes an error, and a case where there was none a value', async () => {
    const book = await written(quarterJob('en'))
    const value = (sheet: string, number: string) => kpiCells(book, sheet, number).at('Value')?.address ?? ''
    const [first, third] = ['1 Agriculture', '3 Geology and rational subsoil…'] as const
    const above = recalculated(book, { [inputAddress(book, '1.1', 'Numerator')]: 200_000 })
    expect(above.at(first, value(first, '1.1'))).toBe('Error')
    const some = recalculated(book, { [inputAddress(book, '3.2', 'Denominator')]: 4 })
    expect(some.at(third, value(third, '3.2'))).toBe(0)
  })
})
