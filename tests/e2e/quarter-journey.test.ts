import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { passportPageMessages } from '#shared/language/passport-page-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { type Message, say } from '#shared/language/say.ts'
import { openBrowser, openWindow, pasteBlock, signIn } from '../support/browser.ts'

const ID = 'kpi-2023~water-resources~2024-Q4'
const ADDRESS = `/submissions/${ID}`
const kk = (message: Message, values: Record<string, string | number> = {}) => say(message, 'kk', values)

let browser: Browser
let analyst: Page
let deputy: Page
let reviewer: Page
let viewer: Page

beforeAll(async () => {
  browser = await openBrowser()
  analyst = await signIn(await openWindow(browser), 'analyst.water-resources')
  deputy = await signIn(await openWindow(browser), 'deputy.water-resources')
  reviewer = await signIn(await openWindow(browser), 'reviewer')
  viewer = await signIn(await openWindow(browser), 'viewer')
})
afterAll(() => browser.close())

const cell = (page: Page, number: string, word: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${number.replace('.', '\\.')}\\. ${word}:`) })
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const dialogButton = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

/** Where the submission is, as the person's own session reads it. */
async function statusFor(page: Page): Promise<string> {
  return page.evaluate<string>(
    `fetch('/api/v1${ADDRESS}').then((answer) => answer.json()).then(({ status }) => status)`,
  )
}

/** The decisions that the server keeps of the review. */
async function decisions(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `fetch('/api/v1${ADDRESS}').then((answer) => answer.json()).then(({ rows }) => rows.flatMap(({ decision }) => (decision ? [decision.decision] : [])))`,
  )
}

describe('a quarter in the browser, in Kazakh', () => {
  test('the analyst finds the open quarter on the first page and opens it', async () => {
    await analyst.waitForURL('**/work')
    await analyst.getByRole('link', { name: 'Толтыру: 2024 жылғы 4-тоқсан' }).click()
    await analyst.waitForURL(`**/submissions/**`)
    await expect
      .poll(() => analyst.getByRole('heading', { level: 1 }).textContent())
      .toContain('2024 жылғы 4-тоқсан')
  })

  test('figures are typed with the keyboard alone; the value lives before it is saved', async () => {
    await cell(analyst, '14.1', 'Алымы').focus()
    await analyst.keyboard.type('1 234,5')
    await analyst.keyboard.press('Tab')
    await analyst.keyboard.press('Tab')
    await cell(analyst, '14.1', 'Бөлімі').fill('2 469')
    await expect.poll(() => analyst.getByRole('link', { name: /^14\.1\. Мәні: 50,0 %/ }).count()).toBe(1)
    await analyst.keyboard.press('Enter')
    await expect.poll(() => cell(analyst, '14.1', 'Алымы').inputValue()).toBe('1\u00a0234,5')
  })

  test('a doubtful number is asked about, not guessed', async () => {
    await cell(analyst, '14.2', 'Алымы').fill('1,234')
    await analyst.keyboard.press('Enter')
    await analyst.getByText(kk(entryMessages.whichOne)).waitFor()
    await analyst.keyboard.press('Escape')
    await cell(analyst, '14.2', 'Алымы').fill('')
  })

  test('a block from Excel lands in the cells', async () => {
    await cell(analyst, '14.2', 'Алымы').focus()
    await pasteBlock(analyst, '40\t80\n41\t82\n42\t84\n0\t90\n')
    await expect.poll(() => cell(analyst, '14.5', 'Бөлімі').inputValue()).toBe('90')
    await expect.poll(() => analyst.getByText(/сақталды/i).count()).toBeGreaterThan(0)
    expect(await cell(analyst, '14.5', 'Алымы').inputValue()).toBe('0')
  })

  test('what was typed is there after a reload', async () => {
    await analyst.reload()
    await expect.poll(() => cell(analyst, '14.3', 'Алымы').inputValue()).toBe('41')
  })

  test('the analyst sends it to the deputy', async () => {
    await button(analyst, kk(entryMessages.send)).click()
    await dialogButton(analyst, kk(entryMessages.sendNow)).click()
    await expect.poll(() => statusFor(analyst)).toBe('sent')
  })

  test('the deputy returns one cell with a reason', async () => {
    await deputy.goto(ADDRESS)
    await button(deputy, kk(entryMessages.returnRow, { number: '14.2' })).click()
    const dialog = deputy.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Бөлімі/ }).check()
    await dialog.getByRole('textbox').fill('Каналдар саны тізілімде басқа.')
    await dialogButton(deputy, kk(entryMessages.markReturn)).click()
    await button(deputy, kk(entryMessages.returnFigures, { count: 1 })).click()
    await expect.poll(() => statusFor(deputy)).toBe('returned')
  })

  test('only that cell reopens for the analyst, with the remark beside it', async () => {
    await analyst.goto(ADDRESS)
    await analyst.getByText('Каналдар саны тізілімде басқа.').waitFor()
    expect(await analyst.getByRole('textbox', { name: /^14\.\d\. / }).count()).toBe(1)
    await cell(analyst, '14.2', 'Бөлімі').fill('100')
    await analyst.keyboard.press('Enter')
    await expect
      .poll(() => button(analyst, kk(entryMessages.send)).getAttribute('aria-disabled'))
      .not.toBe('true')
    await button(analyst, kk(entryMessages.send)).click()
    await dialogButton(analyst, kk(entryMessages.sendNow)).click()
    await expect.poll(() => statusFor(analyst)).toBe('sent')
  })

  test('the deputy approves', async () => {
    await deputy.reload()
    await button(deputy, /^Бекіту/).click()
    await deputy
      .getByRole('dialog')
      .getByRole('button', { name: /^Бекіту/ })
      .click()
    await expect.poll(() => statusFor(deputy)).toBe('approved')
  })

  test('the reviewer decides with the keyboard, figure by figure, and returns one with a reason', async () => {
    await reviewer.goto(`/reviews/${ID}`)
    await reviewer.getByText('14.5', { exact: true }).first().waitFor()
    await button(reviewer, new RegExp(kk(reviewMessages.finish))).waitFor()
    await reviewer.keyboard.press('j')
    await reviewer.keyboard.press('r')
    await reviewer.getByRole('textbox').fill('Мониторинг актісін тіркеңіз.')
    await reviewer.keyboard.press('Control+Enter')
    await expect.poll(() => decisions(reviewer)).toEqual(['return'])
    for (const [index, number] of ['14.1', '14.3', '14.4', '14.5'].entries()) {
      const toggle = reviewer.locator(`[id="review-row-${number}"]`)
      if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click()
      await toggle.focus()
      await reviewer.keyboard.press('a')
      await expect.poll(() => decisions(reviewer).then((made) => made.length)).toBe(index + 2)
    }
    await button(
      reviewer,
      new RegExp(`^${kk(reviewMessages.returnAll, { count: 1 })}|^${kk(reviewMessages.finish)}`),
    )
      .first()
      .click()
    await reviewer.getByRole('dialog').getByRole('button').last().click()
    await expect.poll(() => statusFor(reviewer)).toBe('returned')
  })

  test('the analyst answers, the deputy approves again, the reviewer accepts all, and it is sealed', async () => {
    await analyst.goto(ADDRESS)
    await analyst.getByText('Мониторинг актісін тіркеңіз.').waitFor()
    await analyst.getByRole('textbox', { name: /^14\.\d\. Алымы/ }).fill('39')
    await analyst.keyboard.press('Enter')
    await expect
      .poll(() => button(analyst, kk(entryMessages.send)).getAttribute('aria-disabled'))
      .not.toBe('true')
    await button(analyst, kk(entryMessages.send)).click()
    await dialogButton(analyst, kk(entryMessages.sendNow)).click()
    await expect.poll(() => statusFor(analyst)).toBe('sent')
    await deputy.goto(ADDRESS)
    await button(deputy, /^Бекіту/).click()
    await deputy
      .getByRole('dialog')
      .getByRole('button', { name: /^Бекіту/ })
      .click()
    await expect.poll(() => statusFor(deputy)).toBe('approved')
    await reviewer.goto(`/reviews/${ID}`)
    await reviewer.getByText('14.5', { exact: true }).first().waitFor()
    for (let made = 1; made <= 5; made++) {
      await reviewer.keyboard.press('a')
      await expect.poll(() => decisions(reviewer).then((all) => all.length)).toBe(made)
    }
    await button(reviewer, new RegExp(`^${kk(reviewMessages.acceptAll)}|^${kk(reviewMessages.finish)}`))
      .first()
      .click()
    await reviewer.getByRole('dialog').getByRole('button').last().click()
    await expect.poll(() => statusFor(reviewer)).toBe('accepted')
  })

  test('staff open the consolidated report and find the score, and behind it its passport', async () => {
    await viewer.goto('/reports/kpi?period=2024-Q4')
    await viewer.getByRole('heading', { level: 1 }).first().waitFor()
    const score = viewer.getByRole('link', { name: /Су ресурстары және ирригация.*\d+,\d/ }).first()
    await score.click()
    await viewer.getByRole('complementary', { name: kk(passportPageMessages.title) }).waitFor()
    expect(viewer.url()).toContain('figure=')
  })

  test('the workbook opens, and its cached results are the report’s', async () => {
    const [file] = await Promise.all([
      viewer.waitForEvent('download'),
      viewer.locator('a[href*="kpi.xlsx"]').first().click(),
    ])
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(await file.path())
    const report = await viewer.evaluate<{ bodies: { body: string; score: { value: string | null } }[] }>(
      `fetch('/api/v1/reports/kpi?period=2024-Q4').then((answer) => answer.json())`,
    )
    const score = Number(report.bodies.find(({ body }) => body === 'water-resources')?.score.value)
    const cached = book.worksheets.flatMap((sheet) => {
      const found: number[] = []
      sheet.eachRow((row) => row.eachCell(({ result }) => typeof result === 'number' && found.push(result)))
      return found
    })
    expect(cached.some((result) => Math.abs(result - score) < 1e-9)).toBe(true)
  })
})
