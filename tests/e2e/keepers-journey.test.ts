import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openWindow, signIn } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('those who watch over it, in Kazakh', () => {
  test('the auditor reads the trail, opens an event and has the chain checked', async () => {
    const page = await signIn(await openWindow(browser), 'auditor')
    await page.goto('/audit?action=figures.entered')
    await page
      .getByRole('button', { name: /^Толығырақ/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Тізбекті тексеру' }).click()
    await expect
      .poll(() =>
        page
          .getByRole('status')
          .allTextContents()
          .then((all) => all.join(' ')),
      )
      .toContain('бүтін')
  })

  test('the administrator sees the accounts, and an empty form names its faults', async () => {
    const page = await signIn(await openWindow(browser), 'admin')
    await page.goto('/users')
    await page.getByRole('button', { name: 'Пайдаланушы қосу' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Сақтау' }).click()
    await expect
      .poll(() => page.getByRole('dialog').locator('[aria-invalid="true"]').count())
      .toBeGreaterThan(0)
  })
})
