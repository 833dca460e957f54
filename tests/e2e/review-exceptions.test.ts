import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Submission } from '#shared/api/submission-shapes.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { type Message, say } from '#shared/language/say.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { expectAccessible, openBrowser, openWindow, signIn } from '../support/browser.ts'

const REVIEWED = 'kpi-2023~defence~2024-Q4'
const ACCEPTED = 'kpi-2023~defence~2024-Q3'
const OWN = 'kpi-2023~transport~2024-Q4'
const FIGURES: Readonly<Record<string, string>> = {
  numerator: '40',
  denominator: '80',
  installed: '60',
  needed: '20',
}
const kk = (message: Message, values: Record<string, string | number> = {}) => say(message, 'kk', values)

let browser: Browser
let reviewer: Page
let second: Page

async function enter(account: string): Promise<Page> {
  return signIn(await openWindow(browser), account)
}

/** What cannot be shown in this story is done through the address, in the person's own session. */
async function ask<Answer>(page: Page, path: string, data?: object): Promise<Answer> {
  const method = path.endsWith('/figures') ? 'PATCH' : data ? 'POST' : 'GET'
  const answer = await page.context().request.fetch(`/api/v1${path}`, { method, ...(data ? { data } : {}) })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

const read = (page: Page, id: string) => ask<Submission>(page, `/submissions/${id}`)

/** Every figure of the quarter is typed by this person, who then sends it. */
async function fillAndSend(page: Page, id: string): Promise<void> {
  const { version, rows } = await read(page, id)
  const figures = rows.flatMap(({ indicator, operands }) =>
    Object.keys(operands).map((operand) => ({ indicator, operand, value: FIGURES[operand] ?? '250' })),
  )
  const filled = await ask<Submission>(page, `/submissions/${id}/figures`, { version, figures })
  await ask(page, `/submissions/${id}/send`, { version: filled.version })
}

beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await enter('admin')
  await ask(administrator, '/users', {
    email: 'reviewer2@demo.toqsan',
    name: 'Екінші тексеруші',
    password: 'toqsan-demo',
    memberships: [{ role: 'reviewer' }],
  })
  await fillAndSend(await enter('analyst.defence'), REVIEWED)
  const deputy = await enter('deputy.defence')
  await ask(deputy, `/submissions/${REVIEWED}/approve`, { version: (await read(deputy, REVIEWED)).version })
  reviewer = await enter('reviewer')
  second = await enter('reviewer2')
})
afterAll(() => browser.close())

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const ofRow = (number: string, action: Message) => kk(reviewMessages.ofRow, { number, action: kk(action) })
const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent')

/** The numbers of the rows that are decided. */
async function decided(page: Page): Promise<string[]> {
  const { rows } = await read(page, REVIEWED)
  return rows.filter(({ decision }) => decision !== null).map(({ number }) => number)
}

describe('what does not go straight, in Kazakh', () => {
  test('who entered the figures may not approve them: the button is there, and says why', async () => {
    const deputy = await enter('deputy.transport')
    await fillAndSend(deputy, OWN)
    await deputy.goto(`/submissions/${OWN}`)
    const approve = button(deputy, kk(entryMessages.approve))
    await approve.waitFor()
    expect(await approve.getAttribute('aria-disabled')).toBe('true')
    const why = await approve.getAttribute('aria-describedby')
    expect(await deputy.locator(`[id="${why}"]`).textContent()).toBe(kk(submissionRefusals.ownFigures))
    await approve.focus()
    await deputy.keyboard.press('Enter')
    expect(await deputy.getByRole('dialog').count()).toBe(0)
    expect((await read(deputy, OWN)).status).toBe('sent')
    // The focus has scrolled the page: what the head of the table half covers would be measured as too small.
    await deputy.evaluate('scrollTo(0, 0)')
    await expectAccessible(deputy, 'own figures')
  })

  test('of two reviewers the later one is told, sees what the other did, and repeats', async () => {
    const [first, next] = (await read(reviewer, REVIEWED)).rows.map(({ number }) => number)
    for (const page of [reviewer, second]) {
      await page.goto(`/reviews/${REVIEWED}?row=`)
      await button(page, ofRow(first ?? '', reviewMessages.accept)).waitFor()
    }
    await button(reviewer, ofRow(first ?? '', reviewMessages.accept)).click()
    await expect.poll(() => decided(reviewer)).toEqual([first])

    await button(second, ofRow(next ?? '', reviewMessages.accept)).click()
    await expect
      .poll(() => second.getByRole('alert').allTextContents())
      .toContainEqual(expect.stringContaining(kk(reviewMessages.stale)))
    expect(await decided(second)).toEqual([first])
    await button(second, ofRow(first ?? '', reviewMessages.alter)).waitFor()

    await button(second, ofRow(next ?? '', reviewMessages.accept)).click()
    await expect.poll(() => decided(second)).toEqual([first, next])
    await expect.poll(() => second.getByRole('alert').count()).toBe(0)
  })

  test('single letters are switched off in the list of keys, which gives the focus back', async () => {
    const keys = button(reviewer, kk(reviewMessages.keyAll))
    await keys.focus()
    await reviewer.keyboard.press('Enter')
    await expectAccessible(reviewer, 'the list of keys')
    await reviewer.getByRole('switch').uncheck()
    await reviewer.keyboard.press('Escape')
    expect(await focused(reviewer)).toBe(kk(reviewMessages.keyAll))

    await reviewer.reload()
    await button(reviewer, kk(reviewMessages.keyAll)).waitFor()
    const openRow = () => reviewer.locator('[id^="review-row-"][aria-expanded="true"]').getAttribute('id')
    const before = await openRow()
    await reviewer.keyboard.press('j')
    await reviewer.keyboard.press('?')
    expect(await reviewer.getByRole('dialog').count()).toBe(0)
    expect(await openRow()).toBe(before)
    await reviewer.keyboard.press('ArrowDown')
    await expect.poll(openRow).not.toBe(before)
  })

  test('an accepted quarter is reopened for a chosen indicator, with its ground', async () => {
    await reviewer.goto(`/reviews/${ACCEPTED}`)
    const reopen = button(reviewer, kk(reviewMessages.reopen))
    await reopen.click()
    const dialog = reviewer.getByRole('dialog')
    await expectAccessible(reviewer, 'reopening')
    await button(reviewer, kk(reviewMessages.reopen)).last().click()
    await dialog.getByText(kk(reviewMessages.reopenChoose)).waitFor()
    await dialog.getByText(kk(reviewMessages.reasonNeeded)).waitFor()
    await expectAccessible(reviewer, 'reopening, refused')
    await dialog.getByRole('checkbox').first().check()
    await dialog.getByRole('textbox').fill('Тізілімдегі сан қате берілген.')
    await dialog.getByRole('button', { name: kk(reviewMessages.reopen), exact: true }).click()
    await reviewer.getByText(kk(reviewMessages.nowReturned)).waitFor()
    expect((await read(reviewer, ACCEPTED)).status).toBe('returned')

    const analyst = await enter('analyst.defence')
    await analyst.goto(`/submissions/${ACCEPTED}`)
    await analyst.getByText('Тізілімдегі сан қате берілген.').waitFor()
    const open = await analyst.evaluate<string[]>(
      `[...document.querySelectorAll('[id^="cell-"]')].map(({ id }) => id.split('-')[1])`,
    )
    expect(new Set(open).size).toBe(1)
  })

  test('the dialogs of the entry form too', async () => {
    const analyst = await enter('analyst.finance')
    await analyst.goto('/submissions/kpi-2023~finance~2024-Q4')
    const files = button(analyst, /дәлел қосу/).first()
    await files.click()
    await expectAccessible(analyst, 'evidence')
    await analyst.keyboard.press('Escape')
    await expect.poll(() => analyst.getByRole('dialog').count()).toBe(0)
    expect(await analyst.evaluate<string>("document.activeElement.getAttribute('aria-label')")).toMatch(
      /дәлел қосу/,
    )
  })
})
