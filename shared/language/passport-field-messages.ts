import type { Translated } from './say.ts'

/** The fields that passports of programmes have, in their usual order; a programme may print its own labels. */
export const passportLabels: Readonly<Record<string, Translated>> = {
  name: { kk: 'Бағдарламаның атауы', ru: 'Наименование программы', en: 'Name' },
  basis: { kk: 'Әзірлеу үшін негіздеме', ru: 'Основание для разработки', en: 'Basis for development' },
  developer: {
    kk: 'Әзірлеуші мемлекеттік орган',
    ru: 'Государственный орган-разработчик',
    en: 'State body that develops it',
  },
  implementers: {
    kk: 'Іске асыруға жауапты мемлекеттік органдар',
    ru: 'Государственные органы, ответственные за реализацию',
    en: 'State bodies responsible for implementation',
  },
  goal: { kk: 'Мақсаты', ru: 'Цель', en: 'Goal' },
  tasks: { kk: 'Міндеттері', ru: 'Задачи', en: 'Tasks' },
  period: { kk: 'Іске асыру мерзімі', ru: 'Срок реализации', en: 'Period of implementation' },
  financing: {
    kk: 'Қаржыландыру көздері мен көлемі',
    ru: 'Источники и объёмы финансирования',
    en: 'Sources and volumes of funding',
  },
  'expected-results': { kk: 'Күтілетін нәтижелер', ru: 'Ожидаемые результаты', en: 'Expected results' },
}

/** Places where a programme that is made here prints its sums. */
export const totalPlaceNames = {
  passport: {
    kk: 'Паспорт: қаржыландыру көздері мен көлемі',
    ru: 'Паспорт: источники и объёмы финансирования',
    en: 'Passport: sources and volumes of funding',
  },
  'plan-foot': {
    kk: 'Жоспардың қорытынды жолы',
    ru: 'Итоговая строка плана',
    en: 'The closing row of the plan',
  },
} as const satisfies Readonly<Record<string, Translated>>
