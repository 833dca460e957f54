import type { Message } from './say.ts'

/** Words of the search that goes to a body, an indicator or an act. */
export const searchMessages = {
  title: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
  field: {
    kk: 'Мемлекеттік орган, көрсеткіш немесе акт',
    ru: 'Государственный орган, показатель или акт',
    en: 'Body, indicator or act',
  },
  hint: {
    kk: 'Атауы не нөмірі бойынша, кез келген тілде: «денсаулық», «4.6», «170-ө».',
    ru: 'По названию или номеру, на любом языке: «здравоохранение», «4.6», «170-ө».',
    en: 'By name or number, in any language: “health”, “4.6”, “170-ө”.',
  },
  results: { kk: 'Табылғандар', ru: 'Найденное', en: 'Results' },
  bodies: { kk: 'Мемлекеттік органдар', ru: 'Государственные органы', en: 'Bodies' },
  indicators: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  acts: { kk: 'Актілер', ru: 'Акты', en: 'Acts' },
  found: {
    kk: { other: 'Табылды: {count}.' },
    ru: { other: 'Найдено: {count}.' },
    en: { other: 'Found: {count}.' },
  },
  shown: {
    kk: 'Табылды: {count}, көрсетілгені: {shown}. Нақтылап жазыңыз.',
    ru: 'Найдено: {count}, показано: {shown}. Уточните запрос.',
    en: 'Found: {count}, shown: {shown}. Add a word.',
  },
  nothing: { kk: 'Ештеңе табылмады.', ru: 'Ничего не найдено.', en: 'Nothing found.' },
} as const satisfies Record<string, Message>
