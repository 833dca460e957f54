import type { Message } from './say.ts'

/** Words on quarters: one in which the order was not in force, and the one that is being reported. */
export const forceMessages = {
  title: {
    kk: '{period}: № {number} өкім күшінде болған жоқ',
    ru: '{period}: распоряжение № {number} не действовало',
    en: '{period}: order No. {number} was not in force',
  },
  from: {
    kk: 'Күшіне енген күні: {date}.',
    ru: 'Действует с {date}.',
    en: 'In force from {date}.',
  },
  repealed: {
    kk: 'Күші жойылған күні: {date}, № {by}.',
    ru: 'Утратило силу {date}, № {by}.',
    en: 'Repealed on {date} by No. {by}.',
  },
  lastPeriod: {
    kk: 'Соңғы есепті кезең: {period}.',
    ru: 'Последний отчётный период: {period}.',
    en: 'The last reporting period: {period}.',
  },
  noReport: {
    kk: 'Бұл тоқсан бойынша есеп жоқ.',
    ru: 'Отчёта за этот квартал нет.',
    en: 'There is no report for this quarter.',
  },
  open: { kk: 'Ашу: {period}', ru: 'Открыть: {period}', en: 'Open {period}' },
  openPeriod: { kk: '{period}, ашық', ru: '{period}, открыт', en: '{period}, open' },
} as const satisfies Record<string, Message>
