import { describe, expect, test } from 'vitest'
import type { Finding } from '#shared/engine/reconcile.ts'
import { findContradictions, RULE_IDS } from '#shared/engine/reconcile.ts'
import { factText, findingMessages, findingText, placeText } from '#shared/language/finding-messages.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { datesPrinted } from '../engine/plans.ts'
import { wrongPlan } from '../engine/wrong-plan.ts'

const findings = findContradictions(wrongPlan, { due: datesPrinted })
const first = (rule: string) => findings.find((finding) => finding.rule === rule) as Finding

describe('findings in words', () => {
  test('a programme that is wrong in every way breaks every rule', () => {
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(RULE_IDS))
  })

  test.each(LANGUAGES)('every finding is a whole sentence in %s', (language) => {
    for (const finding of findings) {
      const { title, sentence } = findingText(finding, language)
      expect(title, finding.id).not.toBe('')
      expect(sentence, finding.id).not.toMatch(/[{}]|undefined|null| {2}/)
      expect(sentence, finding.id).toMatch(/[.?]$/)
      for (const place of finding.places) expect(placeText(place, language)).not.toMatch(/[{}]/)
    }
  })

  test('a sentence names only values that its rule gives', () => {
    for (const finding of findings) {
      const { sentence, more = {} } = findingMessages[finding.rule]
      const named = [...sentence.kk.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
      const given = [...Object.keys(finding.values), 'scope', ...Object.keys(more)]
      expect(
        named.filter((name) => !given.includes(name)),
        finding.id,
      ).toEqual([])
      for (const language of LANGUAGES)
        for (const name of named) expect(sentence[language], finding.id).toContain(`{${name}}`)
    }
  })

  test('a total is told with its year and source, both sums and what is left out', () => {
    const finding = findings.find(({ id }) =>
      id.startsWith('total-differs-from-rows total/passport-all-2022'),
    )
    expect(finding && findingText(finding, 'en', () => 'republican budget').sentence).toBe(
      '2022, republican budget: 100 thousand tenge is stated, the rows add up to 50 thousand tenge; the difference is 50 thousand tenge. Rows left out of the sum: not required: 1; per feasibility study: 1.',
    )
  })

  test('a note asks', () => {
    expect(findingText(first('yearly-money-stops'), 'ru').sentence).toBe(
      'Строка 1/4 выполняется ежегодно. Деньги указаны на годы: 2021; ничего не указано на годы: 2022, 2023. Нужны ли деньги на эти годы?',
    )
    expect(findingText(first('stage-stated-differently'), 'kk').sentence).toBe(
      '1-кезең: «passport»: 2021–2022; «section 5»: 2021–2023.',
    )
  })

  test('places and values are told as the language writes them', () => {
    const [place] = first('deadline-before-term').places
    expect(place && placeText(place, 'kk')).toBe('Мерзімі: 1/5')
    expect(place?.value && factText(place.value, 'en')).toBe('31.07.2020')
    expect(factText({ kind: 'decimal', value: '44.7', unit: '%' }, 'ru')).toBe('44,7\u00A0%')
    const texts = Array.from({ length: 12 }, (_, index) => `1/${index + 1}`)
    expect(factText({ kind: 'texts', texts }, 'kk')).toBe('1/1, 1/2, 1/3, 1/4, 1/5, 1/6, 1/7, 1/8 … (12)')
    const dates = ['2021-01-10', '2021-07-10', '2022-01-10', '2022-07-10', '2023-01-10']
    expect(factText({ kind: 'dates', dates }, 'kk')).toBe('10.01.2021, 10.07.2021, 10.01.2022 … 10.01.2023')
  })
})
