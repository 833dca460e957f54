import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openBrowser,
  openWindow,
  signIn,
} from '../support/browser.ts'

const PROGRAMME = '/programmes/digital-divide-2007-2009'

let browser: Browser
let methodologist: Page
let reviewer: Page
beforeAll(async () => {
  browser = await openBrowser()
  methodologist = await signIn(await openWindow(browser), 'methodologist')
  reviewer = await signIn(await openWindow(browser), 'reviewer')
})
afterAll(() => browser.close())

const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Сақтау' }).click()
const isClosed = (page: Page) => expect.poll(() => page.getByRole('dialog').count()).toBe(0)

describe('an amending act in the browser, in Kazakh', () => {
  test('the act is entered, and an edition begins from it', async () => {
    const page = methodologist
    await page.goto('/programmes')
    await page.getByRole('link', { name: 'Жобалар' }).click()
    await page.getByRole('heading', { level: 1, name: 'Редакция жобалары' }).waitFor()
    await expectAccessible(page, 'drafts')
    await page.getByRole('link', { name: 'Жаңа акт' }).click()
    await page.getByLabel('Нөмірі').fill('31')
    await page.getByLabel('Актінің күні').fill('2010-01-20')
    await page.getByLabel('Атауы, қазақша').or(page.getByLabel('Мәтіні, қазақша')).fill('Өзгерістер туралы')
    await expectAccessible(page, 'a new act')
    await page.getByRole('button', { name: 'Актіні енгізу' }).click()
    await page.getByRole('heading', { level: 1, name: 'Өзгерістер туралы' }).waitFor()
    await page.goto(`${PROGRAMME}/amend`)
    await page
      .getByRole('combobox', { name: /^Акт/ })
      .selectOption({ label: '№ 31 қаулы, 2010 жылғы 20 қаңтар' })
    await page.getByLabel('Қолданысқа енетін күні').fill('2010-01-10')
    await page.getByRole('button', { name: 'Жобаны бастау' }).click()
    await page
      .getByText(/актінің күнінен/)
      .first()
      .waitFor()
    await page.getByLabel('Қолданысқа енетін күні').fill('2010-02-01')
    await page.getByRole('button', { name: 'Жобаны бастау' }).click()
    await page.getByRole('heading', { name: 'Не өзгерді' }).waitFor()
  })

  test('a row: its deadline is read while it is typed', async () => {
    const page = methodologist
    await page.getByRole('button', { name: '1/1 жолын өзгерту' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Мерзімі' }).fill('2009 жылы шамамен')
    await dialog.getByText(/«шамамен» жерінен оқылмайды/).waitFor()
    await dialog.getByRole('textbox', { name: 'Мерзімі' }).fill('жыл сайын 30 маусым')
    await dialog.getByText(/Күндері: /).waitFor()
    await expectAccessible(page, 'the dialog of a row')
    await expectNoSidewaysScroll(page, 'the dialog of a row')
    await save(page)
    await isClosed(page)
    await page.getByText('жыл сайын 30 маусым').first().waitFor()
  })

  test('two people: the later one is told, and nothing typed is lost', async () => {
    const page = methodologist
    await page.getByRole('button', { name: '1/2 жолын өзгерту' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Мерзімі' }).fill('2010 жылғы 1 наурыз')
    const { draft } = await page.evaluate<{ draft: { version: number } }>(`
      fetch('/api/v1${PROGRAMME}/editions/5').then((r) => r.json()).then((draft) => ({ draft }))`)
    await page.evaluate(`fetch('/api/v1${PROGRAMME}/editions/5', {
      method: 'PATCH', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: ${draft.version}, changes: [
        { kind: 'change-activity', id: '1/2', row: { deadline: '2010 жылғы 5 наурыз' } }] }) })`)
    await save(page)
    await page.getByText('Жобаны басқа адам өзгертті.').waitFor()
    await page.getByRole('dialog').getByText('2010 жылғы 5 наурыз').waitFor()
    expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Мерзімі' }).inputValue()).toBe(
      '2010 жылғы 1 наурыз',
    )
    await save(page)
    await isClosed(page)
    await page.getByText('2010 жылғы 1 наурыз').first().waitFor()
  })

  test('neither Escape nor the cross throws away what is typed', async () => {
    const page = methodologist
    await page.getByRole('button', { name: '1/2 жолын өзгерту' }).click()
    const dialog = page.getByRole('dialog')
    const note = dialog.getByRole('textbox', { name: 'Жұмыс ескертпесі' })
    await note.fill('Актінің 3-бетін қараңыз.')
    await page.keyboard.press('Escape')
    await dialog.getByText('Тергеніңіз сақталған жоқ.').waitFor()
    await expectAccessible(page, 'the question before what is typed is lost')
    await dialog.getByRole('button', { name: 'Жалғастыру' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await note.inputValue()).toBe('Актінің 3-бетін қараңыз.')
    await dialog.getByRole('button', { name: 'Жабу', exact: true }).click()
    await dialog.getByRole('button', { name: 'Сақтамай жабу' }).click()
    await isClosed(page)
  })

  test('the last step is undone', async () => {
    const page = methodologist
    await page.getByRole('button', { name: 'Соңғы қадамды қайтару' }).click()
    await page.getByText('2010 жылғы 5 наурыз').first().waitFor()
  })

  test('what another has changed meanwhile is taken or left, field by field', async () => {
    const page = methodologist
    await page.getByRole('button', { name: '1/3 жолын өзгерту' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Мерзімі' }).fill('2010 жылғы 1 мамыр')
    await dialog.getByRole('textbox', { name: 'Жұмыс ескертпесі' }).fill('Менің ескертпем')
    await page.evaluate(`
      fetch('/api/v1${PROGRAMME}/editions/5').then((r) => r.json()).then(({ version }) =>
        fetch('/api/v1${PROGRAMME}/editions/5', {
          method: 'PATCH', headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ version, changes: [{ kind: 'change-activity', id: '1/3',
            row: { deadline: '2010 жылғы 9 мамыр', note: 'Оның ескертпесі' } }] }) }))`)
    await save(page)
    await dialog.getByRole('button', { name: 'Жобадағысын алу: Мерзімі' }).click()
    expect(await dialog.getByRole('textbox', { name: 'Мерзімі' }).inputValue()).toBe('2010 жылғы 9 мамыр')
    await dialog.getByRole('button', { name: /^Менікі қалсын: Жұмыс ескертпесі/ }).click()
    await dialog.getByText('Мына жерлерді басқа адам да өзгертті.').waitFor({ state: 'detached' })
    await save(page)
    await isClosed(page)
    await page.getByText('2010 жылғы 9 мамыр').first().waitFor()
    await page.getByRole('button', { name: '1/3 жолын өзгерту' }).click()
    expect(await dialog.getByRole('textbox', { name: 'Жұмыс ескертпесі' }).inputValue()).toBe(
      'Менің ескертпем',
    )
    await page.keyboard.press('Escape')
    await isClosed(page)
  })

  test.each(['plan', 'passport', 'indicators', 'head'])(
    'the part %s of the draft is read by everybody',
    async (tab) => {
      await methodologist.goto(`${PROGRAMME}/draft?tab=${tab}`)
      await methodologist.getByRole('heading', { name: 'Не өзгерді' }).waitFor()
      await methodologist.waitForLoadState('networkidle')
      await expectAccessible(methodologist, tab)
      await expectNoSidewaysScroll(methodologist, tab)
    },
  )

  test('sent by one, it waits for another, who returns it with a remark', async () => {
    await methodologist.getByRole('button', { name: 'Бекітуге жіберу' }).click()
    await methodologist.getByText(/бекітушіні күтеді/).waitFor()
    await reviewer.goto('/reviews')
    await reviewer.getByText('Сізді 1 редакция жобасы күтіп тұр').waitFor()
    await reviewer.getByRole('main').getByRole('link', { name: 'Жобалар' }).click()
    await reviewer.getByRole('heading', { level: 1, name: 'Редакция жобалары' }).waitFor()
    await reviewer.getByRole('main').getByRole('link').first().click()
    await reviewer.getByRole('button', { name: 'Қайтару', exact: true }).click()
    const dialog = reviewer.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Қайтару', exact: true }).click()
    await dialog.getByText('Ескертуді жазыңыз.').waitFor()
    await dialog.getByLabel('Ескерту').fill('1/2 жолының мерзімін тексеріңіз.')
    await expectAccessible(reviewer, 'the return of a draft')
    await dialog.getByRole('button', { name: 'Қайтару', exact: true }).click()
    await isClosed(reviewer)
  })

  test('the author sees the remark, mends the draft and sends it again with an answer', async () => {
    const page = methodologist
    await page.goto('/drafts')
    await page.getByText('1/2 жолының мерзімін тексеріңіз.').waitFor()
    await expectAccessible(page, 'a returned draft among the drafts')
    await page.goto(`${PROGRAMME}/draft`)
    await page.getByText('Жоба қайтарылды: түзетіп, қайта жіберіңіз.').waitFor()
    await expectAccessible(page, 'a returned draft')
    await page.getByRole('button', { name: '1/2 жолын өзгерту' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Мерзімі' }).fill('2010 жылғы 6 наурыз')
    await save(page)
    await isClosed(page)
    await page.getByRole('button', { name: 'Бекітуге жіберу' }).click()
    await page.getByRole('dialog').getByLabel('Ескертуге жауап').fill('Мерзімі түзетілді.')
    await page.getByRole('dialog').getByRole('button', { name: 'Бекітуге жіберу' }).click()
    await page.getByText(/бекітушіні күтеді/).waitFor()
  })

  test('approved by another, with a reason for every contradiction', async () => {
    await reviewer.goto('/drafts')
    await reviewer.getByRole('main').getByRole('link').first().click()
    await reviewer.getByText('Мерзімі түзетілді.').waitFor()
    await reviewer.getByRole('button', { name: 'Бекіту', exact: true }).click()
    const dialog = reviewer.getByRole('dialog')
    await dialog.getByText(/Қолданысқа енетін күні/).waitFor()
    await reviewer.waitForLoadState('networkidle')
    for (const field of await dialog.getByLabel('Неге қалады').all()) await field.fill('Актіде солай.')
    await expectAccessible(reviewer, 'the approval')
    await dialog.getByRole('button', { name: 'Бекіту', exact: true }).click()
    await reviewer.getByRole('link', { name: 'Бағдарламаға' }).click()
    await reviewer.goto(`${PROGRAMME}/plan?asOf=2010-02-01`)
    await reviewer.getByText('жыл сайын 30 маусым').first().waitFor()
  })
})

describe('a new programme in the browser', () => {
  test('begins as a draft and gets its first section and row', async () => {
    const page = methodologist
    await page.goto('/programmes/new')
    await page.getByLabel('Бағдарламаның атауы, қазақша').fill('Ауыл интернеті')
    await page.getByLabel('Бірінші жылы').fill('2025')
    await page.getByLabel('Соңғы жылы').fill('2027')
    await expectAccessible(page, 'a new programme')
    await page.getByRole('button', { name: 'Жобаны бастау' }).click()
    await page.getByText('Редакцияны жасайтын акт көрсетілмеген.').waitFor()
    await page.getByRole('link', { name: 'Жоспар' }).last().click()
    await page.getByRole('button', { name: 'Бөлім қосу' }).click()
    await page.getByRole('dialog').getByLabel('Нөмірі').fill('1')
    await page.getByRole('dialog').getByLabel('Бөлімнің атауы, қазақша').fill('Желі')
    await save(page)
    await page.getByRole('button', { name: '1-бөлімге жол қосу' }).click()
    const dialog = page.getByRole('dialog')
    await save(page)
    await dialog.getByText('Нөмірін жазыңыз.').waitFor()
    await dialog.getByLabel('Нөмірі').fill('1')
    await dialog.getByLabel('Мәтіні, қазақша').fill('Талшық тарту')
    await dialog.getByLabel('Көз қосу').selectOption('republican')
    await dialog.getByLabel(/, 2025: сома$/).fill('-5')
    await save(page)
    await dialog.getByText('Жоспардағы сома теріс болмайды.').waitFor()
    await dialog.getByLabel(/, 2025: сома$/).fill('1 200,5')
    await save(page)
    await isClosed(page)
    await page.getByText('1 200,5'.replaceAll(' ', '\u00a0')).first().waitFor()
  })

  test('a block from Excel is laid onto the money, and what is no money is told', async () => {
    const page = methodologist
    await page.getByRole('button', { name: '1/1 жолын өзгерту' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/, 2025: сома$/).focus()
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '1 300\\tталап етілмейді\\t12 мың')
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })()`)
    await dialog.getByText('Қойылған ұяшық: 3; сан да, күй де емес: «12 мың».').waitFor()
    expect(await dialog.getByLabel(/, 2025: сома$/).inputValue()).toBe('1 300')
    expect(await dialog.getByLabel(/, 2026: күйі$/).inputValue()).toBe('not-required')
    expect(await dialog.getByLabel(/, 2027: сома$/).inputValue()).toBe('12 мың')
    await dialog.getByRole('button', { name: 'Қойғанды қайтару' }).click()
    expect(await dialog.getByLabel(/, 2025: сома$/).inputValue()).toBe('1200.5')
    await page.keyboard.press('Escape')
    await isClosed(page)
  })

  test('a quantity at its price is held against the amount', async () => {
    const page = methodologist
    await page.getByRole('button', { name: '1/1 жолын өзгерту' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Мөлшер қосу' }).click()
    await save(page)
    await dialog.getByText('Санын жазыңыз.').waitFor()
    await dialog.getByLabel('Саны', { exact: true }).fill('1 000')
    await dialog.getByLabel('Нені санайды, қазақша').fill('км')
    await dialog.getByLabel('Бірлігінің бағасы').fill('2 000')
    await dialog.getByText('Барлығы 2 000 000 теңге'.replaceAll('2 000 000', '2\u00a0000\u00a0000')).waitFor()
    await expectAccessible(page, 'the quantities of a row')
    await save(page)
    await isClosed(page)
    await page
      .getByText(/Саны мен бағасы/)
      .first()
      .waitFor()
  })

  test('a thousandfold amount waits for its ground', async () => {
    const page = methodologist
    await page.getByRole('button', { name: '1/1 жолын өзгерту' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/, 2025: сома$/).fill('1 200 500')
    await save(page)
    await dialog.getByText(/өлшем бірлігі шатасқан/).waitFor()
    await dialog.getByLabel(/негіздемесі$/).fill('Бағасы өсті.')
    await save(page)
    await isClosed(page)
    await page.getByText('1 200 500'.replaceAll(' ', '\u00a0')).first().waitFor()
  })
})
