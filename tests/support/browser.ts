import { AxeBuilder } from '@axe-core/playwright'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from '#shared/language/say.ts'

export type View = {
  readonly language?: Language
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
}

/** The Chromium that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  sparticuz.setGraphicsMode = false
  // One process for everything would share the cookies of all windows: each person needs a browser of their own.
  const args = sparticuz.args.filter((one) => one !== '--single-process')
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true })
}

/** A person's own browser window, in a language. */
export async function openWindow(
  browser: Browser,
  { language = 'kk', width = 1440, height = 900, theme = 'light' }: View = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: inject('product').url,
    viewport: { width, height },
    colorScheme: theme,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(10_000)
  await context.addInitScript({ content: `localStorage.setItem('toqsan-language', '${language}')` })
  return context
}

/** Signs in through the page, as a person does, and waits for the frame. */
export async function signIn(context: BrowserContext, account: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator('input[type="email"], input[name="email"]').first().fill(`${account}@demo.toqsan`)
  await page.locator('input[type="password"]').first().fill('toqsan-demo')
  await page.locator('form button[type="submit"]').first().click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
  return page
}

/** Beyond WCAG 2.2 AA: headings come in order, and a control is called by the words that it shows. */
const FURTHER_RULES = ['heading-order', 'label-content-name-mismatch']

/** axe finds nothing to complain of (WCAG 2.2 AA, and two rules more). */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // What the standing bar half covers after a scroll is no small target.
  await page.evaluate('window.scrollTo(0, 0)')
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      rules: Object.fromEntries(FURTHER_RULES.map((rule) => [rule, { enabled: true }])),
    })
    .analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  )
  expect(told.join('\n'), where).toBe('')
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(over, where).toBeLessThanOrEqual(0)
}

/** Pastes a block as Excel puts it on the clipboard. */
export async function pasteBlock(page: Page, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/plain', ${JSON.stringify(text)})
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })()`)
}

/** Lets a file fall onto an element, as from a folder on the desktop. */
export async function dropFile(target: Locator, name: string, text: string): Promise<void> {
  const files = await target.page().evaluateHandle(
    `(() => {
      const data = new DataTransfer()
      data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
      return data
    })()`,
  )
  await target.dispatchEvent('dragover', { dataTransfer: files })
  await target.dispatchEvent('drop', { dataTransfer: files })
}
