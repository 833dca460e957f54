import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { expectAccessible, openBrowser, openWindow, signIn } from '../support/browser.ts'

const PROGRAMME = 'digital-divide-2007-2009'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await signIn(await openWindow(browser), 'reviewer')
})
afterAll(() => browser.close())

const section = (id: string) => page.locator(`#${id}`)
const spaced = (amount: number) => amount.toLocaleString('ru-RU').replace(/\s/g, '\u00a0')

async function reportOf(period: string): Promise<ProgrammeReport> {
  const answer = await page.request.get(`/api/v1/reports/programme?programme=${PROGRAMME}&period=${period}`)
  return answer.json()
}

describe('the report of a programme in the browser', () => {
  test('a reviewer opens the second half of 2009 from the reports', async () => {
    await page.goto(`/reports/programme?programme=${PROGRAMME}`)
    await page.getByLabel('Кезең').selectOption('2009-H2')
    await expect.poll(() => page.url()).toContain('period=2009-H2')
    await section('activities').waitFor()
    const { activities } = await reportOf('2009-H2')
    await expect.poll(() => section('activities').textContent()).toContain(String(activities.asked))
    expect(await section('activities').locator('dt').count()).toBeGreaterThan(0)
    await expectAccessible(page, 'the report of a programme')
  })

  test('money stands by year, and by source and set of executors; a missing sum is in words', async () => {
    const { years, money, year, bodies } = await reportOf('2009-H2')
    const text = await section('money').textContent()
    for (const { planned } of years)
      if (planned.value) expect(text).toContain(spaced(Math.round(Number(planned.value))))
    const joint = money.find(
      (group) => group.year === year && group.executor.length > 1 && group.planned.value,
    )
    for (const body of joint?.executor ?? []) expect(text).toContain(bodies[body]?.shortName.kk)
    expect(text).toContain('Ұсынылмаған')
  })

  test('indicators and contradictions stand in it themselves, with their values', async () => {
    const { indicators, findings } = await reportOf('2009-H2')
    for (const { number } of indicators)
      await section('indicators').getByRole('link', { name: number, exact: true }).waitFor()
    expect(await section('findings').getByRole('listitem').count()).toBe(findings.items.length)
    const [first] = findings.items
    await section('findings')
      .getByText(first?.title.kk ?? '')
      .first()
      .waitFor()
  })

  test('the same report in Russian', async () => {
    await page.getByRole('button', { name: 'Рус' }).click()
    await page.getByRole('heading', { level: 1, name: 'Сводный отчёт об исполнении программы' }).waitFor()
    await page.getByRole('heading', { name: 'Целевые индикаторы' }).waitFor()
  })

  test('the workbook opens with the totals of the page', async () => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Excel' }).click()
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(await (await waiting).path())
    const summary = book.getWorksheet('Сводка')
    const { years, activities } = await reportOf('2009-H2')
    const results: unknown[] = []
    summary?.eachRow((row) => row.eachCell((cell) => void results.push(cell.result ?? cell.value)))
    expect(results).toContain(activities.counts['not-reported'])
    for (const { planned } of years) if (planned.value) expect(results).toContain(Number(planned.value))
  })
})
