import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '#shared/language/say.ts'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openBrowser,
  openWindow,
  signIn,
} from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Every page, with the account that sees the most of it. */
const PAGES: readonly (readonly [account: string, addresses: readonly string[]])[] = [
  [
    'analyst.agriculture',
    [
      '/work',
      '/submissions/kpi-2023~agriculture~2024-Q4',
      '/submissions/kpi-2023~agriculture~2024-Q1',
      '/account',
    ],
  ],
  [
    'reviewer',
    [
      '/reviews?period=2024-Q3',
      '/reviews/kpi-2023~health~2024-Q3',
      '/overview?period=2024-Q3',
      '/reports',
      '/reports/kpi?period=2024-Q3',
      '/reports/kpi?period=2024-Q3&body=health',
      '/indicators',
      '/indicators/kpi-2023%2F4.6',
      '/figures/kpi-2023~health~2024-Q3~4.6',
      '/figures/kpi-2023~all~2024-Q3~automated-reports',
      '/acts',
      '/acts/order-170-o-2023',
      '/bodies',
      '/bodies/industry-construction?period=2024-Q3',
      '/overview?period=2024-Q3&figure=kpi-2023~health~2024-Q3~s4',
    ],
  ],
  ['admin', ['/users', '/audit']],
]

const VIEWS = [
  { language: 'kk', width: 1440, height: 900, theme: 'light' },
  { language: 'kk', width: 390, height: 844, theme: 'dark' },
  { language: 'ru', width: 1440, height: 900, theme: 'dark' },
  { language: 'en', width: 390, height: 844, theme: 'light' },
] as const

describe('every page', () => {
  test.each(VIEWS)(
    'is open to everybody in $language at $width px, $theme',
    { timeout: 300_000 },
    async (view) => {
      const failures: string[] = []
      for (const [account, addresses] of PAGES) {
        const context = await openWindow(browser, view)
        const page = await signIn(context, account)
        page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`))
        for (const address of addresses) {
          await page.goto(address)
          await page.waitForLoadState('networkidle')
          await page.locator('h1').first().waitFor()
          await expectNoSidewaysScroll(page, `${address} ${view.width}`).catch((error: Error) =>
            failures.push(error.message),
          )
          await expectAccessible(page, `${address} ${view.width} ${view.theme}`).catch((error: Error) =>
            failures.push(error.message),
          )
        }
        await context.close()
      }
      expect(failures).toEqual([])
    },
  )

  test.each(LANGUAGES)('the sign-in page too, in %s', async (language) => {
    const context = await openWindow(browser, { language })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.locator('h1').first().waitFor()
    await expectAccessible(page, 'sign-in')
    await context.close()
  })
})
