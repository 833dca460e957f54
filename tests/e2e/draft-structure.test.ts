import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openBrowser,
  openWindow,
  signIn,
} from '../support/browser.ts'

const PROGRAMME = '/programmes/village-links-2025-2027'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await signIn(await openWindow(browser), 'methodologist')
  await page.evaluate(`fetch('/api/v1/programmes', {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: { kk: 'Ауыл байланысы', ru: '', en: 'Village links' },
      years: { from: 2025, until: 2027 }, owner: null, act: null }) })`)
  await page.goto(`${PROGRAMME}/draft?tab=structure`)
})
afterAll(() => browser.close())

const dialog = () => page.getByRole('dialog')
async function save() {
  await dialog().getByRole('button', { name: 'Сақтау' }).click()
  await expect.poll(() => dialog().count()).toBe(0)
}

describe('the structure of a new programme in the browser, in Kazakh', () => {
  test('what is said of the programme changes while it is not approved', async () => {
    await page.getByRole('button', { name: 'Бағдарлама туралы мәліметті өзгерту' }).click()
    await dialog().getByLabel('Соңғы жылы').fill('2024')
    await dialog().getByRole('button', { name: 'Сақтау' }).click()
    await dialog().getByText('Соңғы жыл бірінші жылдан бұрын.').waitFor()
    await dialog().getByLabel('Соңғы жылы').fill('2029')
    await save()
    await page.getByText('2025–2029').waitFor()
  })

  test('a goal with a task under it stays until the task is gone; undo takes the task back', async () => {
    const word = async (number: string, words: string) => {
      await dialog().getByLabel('Нөмірі').fill(number)
      await dialog().getByLabel('Мәтіні, қазақша').fill(words)
    }
    await page.getByRole('button', { name: 'Мақсат қосу' }).click()
    await dialog().getByRole('button', { name: 'Сақтау' }).click()
    await dialog().getByText('Нөмірін жазыңыз.').waitFor()
    await word('1', 'Теңсіздікті азайту')
    await expectAccessible(page, 'the dialog of a goal')
    await save()
    await page.getByRole('button', { name: 'Мақсат: астына қосу' }).click()
    await word('1', 'Сауатты арттыру')
    await save()
    await page.getByText('Сауатты арттыру').waitFor()
    await page.getByRole('button', { name: 'Мақсат: алып тастау' }).click()
    await page.getByText('Мақсат ішінде әлі мыналар бар: 1-міндет.').waitFor()
    await page.getByRole('button', { name: 'Соңғы қадамды қайтару' }).click()
    await expect.poll(() => page.getByText('Сауатты арттыру').count()).toBe(0)
    await page.getByText('Теңсіздікті азайту').waitFor()
  })

  test('a way to achieve, a stage and a duty, whose deadline is read while it is typed', async () => {
    await page.getByRole('button', { name: 'Мақсат: жаңа жету жолы' }).click()
    await dialog().getByLabel('Мәтіні, қазақша').fill('Курстар ашылады.')
    await save()
    await page.getByRole('button', { name: 'Кезең қосу' }).click()
    await dialog().getByLabel('Нөмірі').fill('1')
    await dialog().getByLabel('Бірінші жылы').fill('2025')
    await dialog().getByLabel('Соңғы жылы').fill('2026')
    await save()
    await page.getByRole('button', { name: 'Міндет қосу' }).click()
    await dialog().getByLabel('Не туралы, қазақша').fill('Орындалу барысы')
    await dialog().getByLabel('Мерзімі').fill('жыл сайын 10 шілде')
    await dialog()
      .getByText(/Күндері: 10.07.2025/)
      .waitFor()
    await expectAccessible(page, 'the dialog of a duty')
    await expectNoSidewaysScroll(page, 'the dialog of a duty')
    await save()
    await page.getByText('Орындалу барысы').waitFor()
    await expectAccessible(page, 'the structure of a draft')
    await expectNoSidewaysScroll(page, 'the structure of a draft')
  })

  test('the passport page shows all of it', async () => {
    await page.goto(PROGRAMME)
    for (const words of ['Теңсіздікті азайту', '1-кезең', 'Орындалу барысы'])
      await page.getByRole('main').getByText(words).first().waitFor()
    await page.getByText('Жету жолдары: 1 сөйлем').click()
    await page.getByText('Курстар ашылады.').waitFor()
  })

  test('a discarded draft takes the programme with it', async () => {
    await page.goto(`${PROGRAMME}/draft?tab=structure`)
    await page.getByRole('button', { name: 'Жобадан бас тарту' }).click()
    await dialog().getByRole('button', { name: 'Жобадан бас тарту' }).click()
    await page.getByRole('heading', { level: 1, name: 'Редакция жобалары' }).waitFor()
    expect(await page.getByText('Ауыл байланысы').count()).toBe(0)
  })
})
