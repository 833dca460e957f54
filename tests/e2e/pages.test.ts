import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { LANGUAGES, type Language, type Message, say } from '#shared/language/say.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
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
      '/submissions/kpi-2023~agriculture~2024-Q4?figure=kpi-2023~agriculture~2024-Q4~1.1',
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
      '/reports/programme?programme=digital-divide-2007-2009&period=2008-H2',
      '/reports/programme?programme=e-government-2008-2010&period=2009-H2',
      '/reports/kpi?period=2024-Q3&body=health',
      '/reports/kpi?period=2030-Q1',
      '/reports/kpi?period=2024-Q3&figure=kpi-2023~health~2024-Q3~4.6',
      '/reports/kpi?period=2024-Q3&figure=kpi-2023~all~2024-Q3~automated-reports',
      '/indicators/kpi-2023%2F4.6?figure=kpi-2023~health~2024-Q3~4.6',
      '/indicators',
      '/indicators/findings',
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
  [
    'methodologist',
    ['/drafts', '/acts/new', '/programmes/new', '/programmes/digital-divide-2007-2009/amend', '/programmes'],
  ],
  [
    'viewer',
    [
      '/programmes',
      '/programmes/e-government-2008-2010',
      '/programmes/information-kazakhstan-2020',
      '/programmes/e-government-2008-2010/plan?row=2%2F3.2',
      '/programmes/digital-divide-2007-2009/plan?executor=ministry-education-science-2007',
      '/programmes/e-government-2008-2010/gantt?asOf=2009-12-31',
      '/programmes/digital-divide-2007-2009/money?by=executor,year',
      '/programmes/information-kazakhstan-2020/indicators?indicator=1.3-04',
      '/programmes/e-government-2008-2010/editions?from=3&to=4',
      '/programmes/information-kazakhstan-2020/findings',
      '/programmes/digital-divide-2007-2009/calendar',
    ],
  ],
  ['admin', ['/users', '/audit']],
]

/** Every page in Kazakh, wide and light, and in one of the other views in turn. */
const VIEWS = [
  { language: 'kk', width: 1440, height: 900, theme: 'light', has: () => true },
  { language: 'kk', width: 390, height: 844, theme: 'dark', has: (page: number) => page % 3 === 1 },
  { language: 'ru', width: 1440, height: 900, theme: 'dark', has: (page: number) => page % 3 === 0 },
  { language: 'en', width: 390, height: 844, theme: 'light', has: (page: number) => page % 3 === 2 },
] as const

const WIDE_VIEWS = [
  { language: 'kk', theme: 'light' },
  { language: 'ru', theme: 'dark' },
] as const

/** A name that begins and ends as the message does, whatever stands in its gaps. */
function wordsOf(message: Message, language: Language): RegExp {
  const gaps = { number: '§', word: '§', name: '§' }
  const literal = say(message, language, gaps).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replaceAll('§', '.+')}$`)
}

describe('every page', () => {
  test.concurrent.each(VIEWS)(
    'is open to everybody in $language at $width px, $theme',
    { timeout: 600_000 },
    async (view) => {
      const failures: string[] = []
      for (const [account, addresses] of PAGES) {
        const context = await openWindow(browser, view)
        const page = await signIn(context, account)
        page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`))
        for (const address of addresses.filter((_, place) => view.has(place))) {
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

  test.each(WIDE_VIEWS)(
    'is so with a menu, a popover and a dialog open, in $language, $theme',
    { timeout: 120_000 },
    async (view) => {
      const context = await openWindow(browser, view)
      const page = await signIn(context, 'analyst.agriculture')
      await page.goto('/submissions/kpi-2023~agriculture~2024-Q4')
      await page.waitForLoadState('networkidle')
      const open = async (name: Message, opened: string) => {
        await page
          .getByRole('button', { name: wordsOf(name, view.language) })
          .first()
          .click()
        await page.locator(opened).first().waitFor()
        await expectAccessible(page, opened)
        await page.keyboard.press('Escape')
        await page.locator(opened).first().waitFor({ state: 'hidden' })
      }
      await open(entryMessages.cellMenu, '[role="menu"]')
      await open(entryMessages.formulaOf, '.mantine-Popover-dropdown')
      await open(entryMessages.addEvidenceTo, 'dialog[open]')
      await context.close()
    },
  )

  test('is so with the telephone’s menu open', async () => {
    const context = await openWindow(browser, { language: 'kk', width: 390, height: 844 })
    const page = await signIn(context, 'reviewer')
    await page.goto('/overview')
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: shellMessages.menu.kk }).click()
    await expectAccessible(page, 'menu')
    await context.close()
  })

  test.each(LANGUAGES)('the sign-in page too, in %s', async (language) => {
    const context = await openWindow(browser, { language })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.locator('h1').first().waitFor()
    await expectAccessible(page, 'sign-in')
    await context.close()
  })
})
