import { describe, expect, it } from 'vitest'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Act, Body } from '#shared/api/reference.ts'
import { matching } from '../../web/src/features/indicators/matching.ts'
import { findThings } from '../../web/src/features/search/find-things.ts'

const named = (kk: string, ru: string, en: string) => ({ kk, ru, en })

const bodies = [
  {
    id: 'finance',
    name: named(
      'Қазақстан Республикасының Қаржы министрлігі',
      'Министерство финансов Республики Казахстан',
      'Ministry of Finance of the Republic of Kazakhstan',
    ),
    shortName: named('Қаржы', 'Финансы', 'Finance'),
  },
  {
    id: 'education',
    name: named(
      'Қазақстан Республикасының Оқу-ағарту министрлігі',
      'Министерство просвещения Республики Казахстан',
      'Ministry of Enlightenment of the Republic of Kazakhstan',
    ),
    shortName: named('Оқу-ағарту', 'Просвещение', 'Education'),
  },
] as unknown as Body[]

const indicators = ['1.2', '1.20', '4.6'].map((number) => ({
  id: `kpi-2023/${number}`,
  number,
  name:
    number === '4.6'
      ? named(
          'Ұлттық электрондық денсаулық паспорттары',
          'Национальные паспорта здоровья',
          'Health passports',
        )
      : named('Төленген салықтар үлесі', 'Доля уплаченных налогов', 'Share of taxes paid'),
  bodies: ['finance'],
  body: 'finance',
  section: 's1',
})) as unknown as Indicator[]

const acts = [
  {
    id: 'order-170-o-2023',
    number: '170-ө',
    title: named('Көрсеткіштерді бекіту туралы', 'Об утверждении показателей', 'On approving the indicators'),
  },
] as unknown as Act[]

const things = { bodies, indicators, acts }
const ids = (text: string) => {
  const found = findThings(things, text)
  return [...found.bodies, ...found.indicators, ...found.acts].map(({ id }) => id)
}

describe('the search of the top bar', () => {
  it.each([
    ['a body by its Kazakh name', 'Қаржы', ['finance']],
    ['the same from a keyboard without Kazakh letters', 'каржы', ['finance']],
    ['capital Kazakh letters', 'ОҚУ-АҒАРТУ', ['education']],
    ['a Russian name on any page', 'просвещ', ['education']],
    ['an English name', 'finance', ['finance']],
    ['words in any order', 'паспорт ұлттық', ['kpi-2023/4.6']],
    ['the same without Kazakh letters', 'улттык паспорт', ['kpi-2023/4.6']],
    ['a number, from its beginning', '1.2', ['kpi-2023/1.2', 'kpi-2023/1.20']],
    ['a number with spaces around', ' 4.6 ', ['kpi-2023/4.6']],
    ['an act by its number', '170-ө', ['order-170-o-2023']],
    ['the same without the Kazakh letter', '170-о', ['order-170-o-2023']],
    ['what is nowhere', 'xyz', []],
    ['nothing typed', '  ', []],
  ])('finds %s', (_situation, text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it('lists as many as can be looked over, and counts them all', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...indicators[0], number: `9.${index}` }))
    const found = findThings({ ...things, indicators: many as Indicator[] }, '9.')
    expect(found.indicators).toHaveLength(8)
    expect(found.total).toBe(12)
  })

  it('folds the Kazakh letters in the list of indicators too', () => {
    expect(matching(indicators, { body: '', section: '', text: 'толенген' })).toHaveLength(2)
    expect(matching(indicators, { body: '', section: '', text: '' })).toHaveLength(3)
  })
})
