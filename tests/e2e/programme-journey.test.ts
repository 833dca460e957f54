import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, openWindow, signIn } from '../support/browser.ts'

const PROGRAMME = '/programmes/e-government-2008-2010'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await signIn(await openWindow(browser), 'reviewer')
})
afterAll(() => browser.close())

const textOf = (selector: string) => page.locator(selector).textContent()

describe('a programme in the browser, in Kazakh', () => {
  test('three programmes are listed; one leads to its passport and from there to its plan', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Бағдарламалар' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByRole('link', { name: /«Электрондық үкімет»/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Жоспар', exact: true }).click()
    await page.getByRole('columnheader', { name: '2008' }).waitFor()
    expect(await textOf('main')).toContain('13 231 548'.replaceAll(' ', '\u00a0'))
  })

  test('a sum opens its passport: what is printed, its lines, and behind each of them its act', async () => {
    await page.getByRole('link', { name: /13\s231\s548\. Сан паспортын ашу/ }).click()
    const drawer = page.getByRole('complementary', { name: 'Сан паспорты' })
    await drawer
      .getByText('жолдардан айырмасы +177 942'.replace(/(\d) (\d)/, '$1\u00a0$2'))
      .first()
      .waitFor()
    expect(page.url()).toContain(
      'figure=e-government-2008-2010~money~5~planned~year.2008'.replaceAll('~', '%7E'),
    )
    await expectAccessible(page, 'the passport of a sum')
    await drawer.getByRole('link', { name: /^2\/3\.1\. Жоспар: / }).click()
    await drawer.getByRole('heading', { name: 'Акт және редакциялар' }).waitFor()
    await drawer.getByText(/мәтін осы редакциядан/).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => drawer.count()).toBe(0)
  })

  test('the way back names the programme as people call it', async () => {
    const crumbs = page.getByRole('navigation', { name: 'Қай жердесіз' })
    expect(await crumbs.getByRole('link').allTextContents()).toEqual([
      'Бағдарламалар',
      '«Электрондық үкімет», 2008–2010',
    ])
    expect(await page.title()).toContain('«Электрондық үкімет», 2008–2010, Жоспар')
  })

  test('removed rows are tombstones with their act; the day before they stand, of unknown wording', async () => {
    await page.goto(`${PROGRAMME}/plan`)
    const tombstone = page.getByRole('row').filter({ hasText: 'Алынып тасталды: 31.03.2009' }).first()
    await tombstone.waitFor()
    expect(await tombstone.textContent()).toContain('452')
    await page.getByLabel('Қай күнгі редакция').fill('2009-03-30')
    await page.getByRole('button', { name: 'Көрсету' }).click()
    await expect.poll(() => page.url()).toContain('asOf=2009-03-30')
    await expect.poll(() => tombstone.count()).toBe(0)
  })

  test('two editions side by side: what the act removed, and what nobody can say', async () => {
    await page.getByRole('link', { name: 'Салыстыру', exact: true }).click()
    await page.getByRole('link', { name: /^Алдыңғымен салыстыру.*452/ }).click()
    await page.getByText(/14 алынды, 0 қосылды/).waitFor()
    expect(page.url()).toContain('from=3')
    await expectAccessible(page, 'two editions compared')
  })

  test('a contradiction is found by computing, explained by a person, and stays', async () => {
    await page.goto(`${PROGRAMME}/findings`)
    await page.getByText('177 942'.replaceAll(' ', '\u00a0')).first().waitFor()
    await page
      .getByRole('button', { name: /^Түсіндіру/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Сақтау' }).click()
    await expect.poll(() => dialog.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0)
    await expectAccessible(page, 'the explanation of a finding')
    await dialog.getByRole('textbox').fill('Паспорт № 452 қаулыдан кейін де өзгертілмеген.')
    await dialog.getByRole('button', { name: 'Сақтау' }).click()
    await page.getByText('Паспорт № 452 қаулыдан кейін де өзгертілмеген.').waitFor()
    await page.reload()
    await page.getByText('Паспорт № 452 қаулыдан кейін де өзгертілмеген.').waitFor()
  })
})
