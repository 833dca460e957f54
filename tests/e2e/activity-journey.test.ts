import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  activityCourseMessages as course,
  activityReportMessages as words,
} from '#shared/language/activity-report-messages.ts'
import { activityReviewMessages } from '#shared/language/activity-review-messages.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { openPeriodMessages as opening } from '#shared/language/open-period-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { LANGUAGES, type Message, say } from '#shared/language/say.ts'
import {
  dropFile,
  expectAccessible,
  expectNoSidewaysScroll,
  openBrowser,
  openWindow,
  pasteBlock,
  signIn,
} from '../support/browser.ts'

const ID = 'digital-divide-2007-2009~agency-statistics-2007~2009-H2'
const ADDRESS = `/submissions/${ID}`
const kk = (message: Message, values: Record<string, string | number> = {}) => say(message, 'kk', values)

let browser: Browser
let analyst: Page
let deputy: Page
let reviewer: Page

beforeAll(async () => {
  browser = await openBrowser()
  analyst = await signIn(await openWindow(browser), 'analyst.agency-statistics-2007')
  deputy = await signIn(await openWindow(browser), 'deputy.agency-statistics-2007')
  reviewer = await signIn(await openWindow(browser), 'reviewer')
})
afterAll(() => browser.close())

const row = (page: Page, activity: string) => page.locator(`li[data-row^="${activity} "]`)
const field = (page: Page, activity: string, word: Message) =>
  page.getByRole('textbox', { name: kk(words.fieldOf, { number: activity, word: kk(word) }), exact: true })
const money = (page: Page, activity: string, part: Message) =>
  page.getByRole('textbox', { name: new RegExp(`^${activity}\\. ${kk(part)}, 2009,`) })
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const dialogButton = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

async function statusFor(page: Page): Promise<string> {
  return page.evaluate<string>(
    `fetch('/api/v1${ADDRESS}').then((answer) => answer.json()).then(({ status }) => status)`,
  )
}

/** What the server holds of an activity's first line of money. */
async function heldMoney(page: Page, activity: string): Promise<unknown> {
  return page.evaluate(
    `fetch('/api/v1${ADDRESS}').then((answer) => answer.json()).then(({ activities }) => activities.find((one) => one.activity === '${activity}').spending.map(({ allocated, spent }) => [allocated.value, spent.value])[0])`,
  )
}

async function send(page: Page): Promise<void> {
  await expect.poll(() => button(page, kk(entryMessages.send)).getAttribute('aria-disabled')).not.toBe('true')
  await button(page, kk(entryMessages.send)).click()
  await dialogButton(page, kk(entryMessages.sendNow)).click()
  await expect.poll(() => statusFor(page)).toBe('sent')
}

async function approve(page: Page): Promise<void> {
  await page.goto(ADDRESS)
  await button(page, kk(entryMessages.approve)).click()
  await dialogButton(page, kk(entryMessages.approve)).click()
  await expect.poll(() => statusFor(page)).toBe('approved')
}

describe('a half-year of a programme in the browser, in Kazakh', () => {
  test('the executor finds the opened half-year with its ground and opens it', async () => {
    await analyst.waitForURL('**/work')
    await analyst
      .getByText(/^Өткен кезең ашылды: /)
      .first()
      .waitFor()
    await analyst
      .getByRole('link', { name: /^Толтыру: 2009 жылғы 2-жартыжылдық, .*Ақпараттық теңсіздікті/ })
      .click()
    await analyst.waitForURL('**/submissions/**')
    await analyst.getByRole('heading', { level: 1, name: /2009 жылғы 2-жартыжылдық/ }).waitFor()
    await button(analyst, kk(words.count, { word: kk(words.unfilled), count: 2 })).waitFor()
  })

  test('a status is chosen with the keyboard, and the form asks for what it needs', async () => {
    const status = row(analyst, '5/4').getByRole('radio', { name: 'Орындалды' })
    await status.focus()
    await analyst.keyboard.press('Space')
    await field(analyst, '5/4', words.documentName).waitFor()
    await row(analyst, '5/4')
      .getByText(/Аяқтау құжаты көрсетілмеген/)
      .waitFor()
    await field(analyst, '5/4', words.documentName).fill('Агенттіктің бұйрығы')
    await analyst.keyboard.press('Tab')
    await analyst.keyboard.type('17-ө')
    await analyst.keyboard.press('Tab')
    await field(analyst, '5/4', words.narrative).fill('Сауалнама өткізілді.')
  })

  test('money is typed with the keyboard alone; the per cent lives before it is saved', async () => {
    await money(analyst, '5/4', words.allocated).focus()
    await analyst.keyboard.type('12 521')
    await analyst.keyboard.press('Tab')
    await analyst.keyboard.type('6 260,5')
    await row(analyst, '5/4').getByText('50,0 %').waitFor()
    await analyst.keyboard.press('Enter')
    await expect.poll(() => heldMoney(analyst, '5/4')).toEqual(['12521', '6260.5'])
    expect(await analyst.evaluate('document.activeElement.id')).toContain('9/3')
    await analyst.getByText(/Сақталды: \d\d:\d\d/).waitFor()
  })

  test('zero is a value, and an empty cell holds up the sending', async () => {
    await row(analyst, '9/3').getByRole('radio', { name: 'Басталған жоқ' }).check({ force: true })
    await button(analyst, kk(entryMessages.sendWaiting, { count: 1 })).waitFor()
    await money(analyst, '9/3', words.allocated).fill('0')
    await money(analyst, '9/3', words.spent).fill('0')
    await analyst.keyboard.press('Enter')
    await expect.poll(() => heldMoney(analyst, '9/3')).toEqual(['0', '0'])
  })

  test('a block from Excel lands in the cells of money, over the rows; what has no cell is counted', async () => {
    await money(analyst, '5/4', words.allocated).focus()
    await pasteBlock(analyst, '12 000\t6 000\t1\n15,5\t0\n')
    await expect.poll(() => heldMoney(analyst, '9/3')).toEqual(['15.5', '0'])
    expect(await heldMoney(analyst, '5/4')).toEqual(['12000', '6000'])
    await analyst.getByText(kk(entryMessages.pastedOutside, { count: 1 })).waitFor()
    await button(analyst, kk(entryMessages.undo)).click()
    await expect.poll(() => heldMoney(analyst, '9/3')).toEqual(['0', '0'])
    expect(await heldMoney(analyst, '5/4')).toEqual(['12521', '6260.5'])
  })

  test('a file dropped on an activity is its evidence', async () => {
    await dropFile(row(analyst, '5/4'), 'buiryk.pdf', '%PDF-1.4\n%%EOF\n')
    await analyst.getByRole('dialog').getByText('buiryk.pdf').first().waitFor()
    await analyst.keyboard.press('Escape')
    await button(analyst, kk(entryMessages.evidenceCount, { number: '5/4', count: 1 })).waitFor()
  })

  test('an amount far over the plan is asked about, and goes with its ground', async () => {
    await money(analyst, '9/3', words.spent).fill('3 210 000')
    await analyst.keyboard.press('Enter')
    await row(analyst, '9/3')
      .getByText(/теңгемен/i)
      .waitFor()
    await money(analyst, '9/3', words.ground).fill('Қосымша қаржы № 12 бұйрықпен берілді.')
    await analyst.keyboard.press('Tab')
    await expect.poll(() => heldMoney(analyst, '9/3')).toEqual(['0', '3210000'])
    await money(analyst, '9/3', words.spent).fill('0')
    await analyst.keyboard.press('Enter')
    await expect.poll(() => heldMoney(analyst, '9/3')).toEqual(['0', '0'])
  })

  test('what is typed without a network is kept in the browser and sent when it is back', async () => {
    await analyst.context().setOffline(true)
    await field(analyst, '9/3', words.narrative).fill('Қаржы кейін бөлінеді.')
    await analyst.keyboard.press('Tab')
    await analyst.getByText(/^Желі жоқ: 1 мән/).waitFor()
    await analyst.context().setOffline(false)
    await analyst.getByText(/Сақталды: \d\d:\d\d/).waitFor()
    await analyst.reload()
    await expect.poll(() => field(analyst, '9/3', words.narrative).inputValue()).toBe('Қаржы кейін бөлінеді.')
  })

  test('a field changed in another window meanwhile is shown with both values', async () => {
    await field(analyst, '9/3', words.narrative).focus()
    await analyst.keyboard.type('Менің сөзім. ')
    await analyst.evaluate(
      `fetch('/api/v1${ADDRESS}').then((answer) => answer.json()).then(({ version, activities }) => fetch('/api/v1${ADDRESS}/activities', { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ version, activities: [{ activity: '9/3', due: activities.find((one) => one.activity === '9/3').due, narrative: 'Басқа терезенің сөзі.' }] }) }))`,
    )
    await analyst.keyboard.press('Tab')
    await row(analyst, '9/3')
      .getByText(/Басқа терезенің сөзі/)
      .waitFor()
    await row(analyst, '9/3')
      .getByRole('button', { name: kk(entryMessages.takeTheirs) })
      .click()
    await expect.poll(() => field(analyst, '9/3', words.narrative).inputValue()).toBe('Басқа терезенің сөзі.')
  })

  test('the executor sends it, the deputy returns one activity, it is corrected and approved', async () => {
    await send(analyst)
    await deputy.goto(ADDRESS)
    await button(deputy, kk(entryMessages.returnRow, { number: '5/4' })).click()
    await deputy.getByRole('dialog').getByRole('textbox').fill('Бұйрықтың күнін жазыңыз.')
    await dialogButton(deputy, kk(entryMessages.markReturn)).click()
    await button(deputy, kk(course.returnFigures, { count: 1 })).click()
    await expect.poll(() => statusFor(deputy)).toBe('returned')
    await analyst.goto(ADDRESS)
    await row(analyst, '5/4')
      .getByText(/Бұйрықтың күнін жазыңыз/)
      .waitFor()
    expect(await row(analyst, '9/3').count()).toBe(0)
    await field(analyst, '5/4', words.documentDate)
      .or(analyst.getByLabel(`5/4. ${kk(words.documentDate)}`))
      .first()
      .fill('2009-12-28')
    await analyst.keyboard.press('Tab')
    await send(analyst)
    await approve(deputy)
  })

  test('the reviewer returns one activity with a reason; only that one reopens with its money', async () => {
    await reviewer.goto('/reviews?period=2009-H2')
    await reviewer.goto(`/reviews/${ID}`)
    await button(reviewer, kk(reviewMessages.finishWaiting, { count: 2 })).waitFor()
    await reviewer.keyboard.press('r')
    await reviewer.getByRole('textbox').fill('Жұмсалған соманы растаңыз.')
    await reviewer.keyboard.press('Control+Enter')
    await button(reviewer, kk(reviewMessages.finishWaiting, { count: 1 })).waitFor()
    await reviewer.keyboard.press('Escape')
    await reviewer
      .getByRole('button', {
        name: kk(reviewMessages.ofRow, { number: '3', action: kk(reviewMessages.accept) }),
      })
      .click()
    await button(reviewer, kk(reviewMessages.finish)).click()
    await dialogButton(reviewer, kk(activityReviewMessages.returnAll, { count: 1 })).click()
    await expect.poll(() => statusFor(reviewer)).toBe('returned')
  })

  test('the executor corrects the money, and the report is accepted', async () => {
    await analyst.goto(ADDRESS)
    await row(analyst, '5/4')
      .getByText(/Жұмсалған соманы растаңыз/)
      .waitFor()
    await money(analyst, '5/4', words.spent).fill('12 000')
    await analyst.keyboard.press('Enter')
    await row(analyst, '5/4').getByText('95,8 %').waitFor()
    await send(analyst)
    await approve(deputy)
    await reviewer.goto(`/reviews/${ID}`)
    await button(reviewer, /^Күмәнсіз қалған 2 жолды қабылдау/).click()
    await button(reviewer, kk(reviewMessages.finish)).click()
    await dialogButton(reviewer, kk(reviewMessages.acceptAll)).click()
    await expect.poll(() => statusFor(reviewer)).toBe('accepted')
  })

  test('the administrator opens a past half-year from the programme, with a ground', async () => {
    const admin = await signIn(await openWindow(browser), 'admin')
    await admin.goto('/programmes/e-government-2008-2010')
    await button(admin, kk(opening.open)).click()
    await admin.getByRole('dialog').getByRole('combobox').selectOption('2009-H1')
    await dialogButton(admin, kk(opening.confirm)).click()
    await admin.getByText(kk(opening.groundNeeded)).waitFor()
    await expectAccessible(admin, 'opening of a period')
    await admin.getByRole('dialog').getByRole('textbox').fill('Архив ведомосы № 4')
    await dialogButton(admin, kk(opening.confirm)).click()
    await admin.getByText(/^2009 жылғы 1-жартыжылдық ашылды/).waitFor()
    await admin.context().close()
  })

  test('the pages are accessible and fit a telephone, in every language', async () => {
    const half = 'digital-divide-2007-2009~agency-civil-service-2007~2009-H2'
    for (const language of LANGUAGES) {
      const window = await openWindow(browser, { language, width: 390, height: 844, theme: 'dark' })
      const page = await signIn(window, 'analyst.agency-civil-service-2007')
      await page.goto(`/submissions/${half}`)
      await page.locator('li[data-row]').first().waitFor()
      await expectAccessible(page, `form, ${language}, 390`)
      await expectNoSidewaysScroll(page, `form, ${language}, 390`)
      await page.setViewportSize({ width: 1440, height: 900 })
      await expectAccessible(page, `form, ${language}, 1440`)
      await window.close()
    }
    const desk = '/reviews/e-government-2008-2010~ministry-finance-2007~2009-H2'
    await reviewer.goto(desk)
    await button(reviewer, kk(reviewMessages.finishWaiting, { count: 5 })).waitFor()
    await expectAccessible(reviewer, 'review')
    await reviewer.setViewportSize({ width: 390, height: 844 })
    await expectNoSidewaysScroll(reviewer, 'review, 390')
  })
})
