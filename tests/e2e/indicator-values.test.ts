import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, openWindow, signIn } from '../support/browser.ts'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await signIn(await openWindow(browser), 'reviewer')
})
afterAll(() => browser.close())

const values = () => page.getByRole('region', { name: 'Нақты мәндер' }).first()
const rowOf = (period: string) =>
  values()
    .getByRole('row')
    .filter({ hasText: `${period} жыл` })

async function enter(fields: Readonly<Record<string, string>>) {
  const dialog = page.getByRole('dialog')
  if ((await dialog.count()) === 0) await values().getByRole('button', { name: 'Мән енгізу' }).click()
  for (const [name, typed] of Object.entries(fields)) await dialog.getByRole('textbox', { name }).fill(typed)
  await dialog.getByRole('button', { name: 'Сақтау' }).click()
  return dialog
}

describe('values of a target indicator in the browser', () => {
  test('one waits and is accepted; the accepted ones stand beside their target and what was due', async () => {
    await page.goto('/programmes/information-kazakhstan-2020/indicators?indicator=1.3-05')
    await values().waitFor()
    await rowOf('2015').getByRole('button', { name: 'Қабылдау' }).click()
    await expect.poll(() => rowOf('2015').textContent()).toContain('Қабылданды')
    expect(await rowOf('2015').textContent()).toContain('бастапқы нүктесі белгісіз')
    await expectAccessible(page, 'values of a target indicator')
  })

  test('an ambiguous number is asked about in its field, then entered', async () => {
    const typed = { Кезең: '2016', Мәні: '1,234', Дереккөзі: 'Статистика комитетінің жариялауы' }
    const dialog = await enter(typed)
    await dialog.getByText(/1234/).first().waitFor()
    await expectAccessible(page, 'entering a value')
    await enter({ Мәні: '31,5' })
    await rowOf('2016').waitFor()
    expect(await rowOf('2016').textContent()).toContain('31,5')
    expect(await rowOf('2016').getByRole('button', { name: 'Қабылдау' }).count()).toBe(0)
  })

  test('a correction goes on from what stands; a file of the wrong kind is refused and another attached', async () => {
    const dialog = await enter({ Кезең: '2016', Мәні: '32' })
    await dialog.getByText(/31,5\s% тұр/).waitFor()
    await dialog.locator('input[type="file"]').setInputFiles({
      ...{ name: 'бет.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html>') },
    })
    await enter({ Дереккөзі: 'Комитеттің түзетуі' })
    await dialog.getByText(/Мән сақталды, файл тіркелмеді/).waitFor()
    await dialog.getByText(/«бет.html»/).waitFor()
    await expectAccessible(page, 'a value whose file is refused')
    const kept = { name: 'Түзету.pdf', mimeType: 'application/pdf', buffer: PDF }
    await dialog.locator('input[type="file"]').setInputFiles(kept)
    await enter({})
    await dialog.waitFor({ state: 'detached' })
    const corrected = rowOf('2016').filter({ hasText: '2-редакция' })
    const download = page.waitForEvent('download')
    await corrected.getByRole('link', { name: 'Түзету.pdf' }).click()
    expect((await download).suggestedFilename()).toBe('Түзету.pdf')
  })

  test('a value that somebody else entered meanwhile is a conflict, and nothing typed is lost', async () => {
    await values().getByRole('button', { name: 'Мән енгізу' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Кезең' }).fill('2017')
    const other = await signIn(await openWindow(browser), 'methodologist')
    await other.request.post('/api/v1/programmes/information-kazakhstan-2020/indicators/1.3-05/values', {
      data: { period: '2017', value: '33', source: 'Басқа дерек' },
    })
    await enter({ Мәні: '34', Дереккөзі: 'Өз дерегіміз' })
    await dialog.getByText(/осы арада басқа мән енгізілді/).waitFor()
    await dialog.getByText(/33\s% тұр/).waitFor()
    expect(await dialog.getByRole('textbox', { name: 'Мәні' }).inputValue()).toBe('34')
    await enter({})
    await dialog.waitFor({ state: 'detached' })
    expect(await rowOf('2017').filter({ hasText: '2-редакция' }).textContent()).toContain('34')
  })

  test('a milestone is reached on a day', async () => {
    await page.goto('/programmes/e-government-2008-2010/indicators?indicator=I12')
    await values().waitFor()
    await values().getByRole('button', { name: 'Мән енгізу' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Мәні' }).selectOption('1')
    await dialog.getByLabel('Қол жеткізілген күні').fill('2009-03-01')
    await enter({ Кезең: '2009', Дереккөзі: 'Іске қосу актісі' })
    await rowOf('2009').waitFor()
    expect(await rowOf('2009').textContent()).toMatch(
      /қол жеткізілді2009\sжылғы\s1\sнаурыз, мерзімінен кейін/,
    )
  })
})
