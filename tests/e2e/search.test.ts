import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '#shared/language/say.ts'
import { searchMessages } from '#shared/language/search-messages.ts'
import { expectAccessible, openBrowser, openWindow, signIn } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the search, in Kazakh', () => {
  test('the search goes to a body, an indicator or an act, by the keyboard alone', async () => {
    const viewer = await signIn(await openWindow(browser), 'viewer')
    await viewer.goto('/reports')
    await viewer.getByRole('button', { name: say(searchMessages.title, 'kk'), exact: true }).waitFor()
    await viewer.keyboard.press('Control+k')
    const dialog = viewer.getByRole('dialog')
    const field = dialog.getByRole('combobox')
    await field.fill('паспорт')
    await dialog.getByRole('option').first().waitFor()
    await expectAccessible(viewer, 'search')
    await field.fill('каржы')
    await expect.poll(() => dialog.getByRole('option').first().textContent()).toContain('Қаржы министрлігі')
    await viewer.keyboard.press('Enter')
    await viewer.waitForURL('**/bodies/finance')
    expect(await dialog.count()).toBe(0)
  })
})
