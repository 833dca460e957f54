import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, openWindow, signIn } from '../support/browser.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await signIn(await openWindow(browser), 'reviewer')
})
afterAll(() => browser.close())

const values = () => page.getByRole('region', { name: 'Нақты мәндер' }).first()

describe('values of a target indicator in the browser', () => {
  test('one waits and is accepted; the accepted ones stand beside their target', async () => {
    await page.goto('/programmes/information-kazakhstan-2020/indicators?indicator=1.3-05')
    await values().waitFor()
    const waiting = values().getByRole('row').filter({ hasText: '2015' })
    await waiting.getByRole('button', { name: 'Қабылдау' }).click()
    await expect.poll(() => waiting.textContent()).toContain('Қабылданды')
    await expectAccessible(page, 'values of a target indicator')
  })

  test('an ambiguous number is asked about in its field, then entered', async () => {
    await values().getByRole('button', { name: 'Мән енгізу' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Кезең' }).fill('2016')
    await dialog.getByRole('textbox', { name: 'Мәні' }).fill('1,234')
    await dialog.getByRole('textbox', { name: 'Дереккөзі' }).fill('Статистика комитетінің жариялауы')
    await dialog.getByRole('button', { name: 'Сақтау' }).click()
    await dialog.getByText(/1234/).first().waitFor()
    await expectAccessible(page, 'entering a value')
    await dialog.getByRole('textbox', { name: 'Мәні' }).fill('31,5')
    await dialog.getByRole('button', { name: 'Сақтау' }).click()
    const entered = values().getByRole('row').filter({ hasText: '2016' })
    await entered.waitFor()
    expect(await entered.textContent()).toContain('31,5')
    expect(await entered.getByRole('button', { name: 'Қабылдау' }).count()).toBe(0)
  })
})
