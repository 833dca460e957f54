import type { PeriodKind } from '../engine/period.ts'
import type { Message } from './say.ts'

/** How often the executors of a programme report. */
export const frequencyWords: Readonly<Record<PeriodKind, Message>> = {
  quarter: { kk: 'Тоқсан сайын', ru: 'Ежеквартально', en: 'Every quarter' },
  'half-year': { kk: 'Жартыжылдық сайын', ru: 'Каждое полугодие', en: 'Every half-year' },
  year: { kk: 'Жыл сайын', ru: 'Ежегодно', en: 'Every year' },
}

/** Where a period is not the one in which a programme reports: by its frequency. */
export const wrongPeriodKind: Readonly<Record<PeriodKind, Message>> = {
  quarter: {
    kk: 'Бағдарлама тоқсан сайын есеп береді: кезең «2009-Q4» түрінде жазылады.',
    ru: 'Программа отчитывается ежеквартально: период записывается как «2009-Q4».',
    en: 'The programme reports by quarters: a period is written like “2009-Q4”.',
  },
  'half-year': {
    kk: 'Бағдарлама жартыжылдық бойынша есеп береді: кезең «2009-H2» түрінде жазылады.',
    ru: 'Программа отчитывается по полугодиям: период записывается как «2009-H2».',
    en: 'The programme reports by half-years: a period is written like “2009-H2”.',
  },
  year: {
    kk: 'Бағдарлама жыл сайын есеп береді: кезең «2009» түрінде жазылады.',
    ru: 'Программа отчитывается ежегодно: период записывается как «2009».',
    en: 'The programme reports by years: a period is written like “2009”.',
  },
}

/** Where a report is asked for a period shorter than those in which a programme reports: by its frequency. */
export const periodTooShort: Readonly<Record<PeriodKind, Message>> = {
  quarter: {
    kk: '«{period}» тоқсаннан қысқа: бағдарлама тоқсан сайын есеп береді.',
    ru: '«{period}» короче квартала: программа отчитывается ежеквартально.',
    en: '“{period}” is shorter than a quarter: the programme reports by quarters.',
  },
  'half-year': {
    kk: '«{period}» кезеңінің есебі жоқ: бағдарлама жартыжылдық бойынша есеп береді. Жартыжылдықты немесе жылды таңдаңыз.',
    ru: 'За «{period}» отчёта нет: программа отчитывается по полугодиям. Выберите полугодие или год.',
    en: 'There is no report of “{period}”: the programme reports by half-years. Choose a half-year or a year.',
  },
  year: {
    kk: '«{period}» кезеңінің есебі жоқ: бағдарлама жыл сайын есеп береді. Жылды таңдаңыз.',
    ru: 'За «{period}» отчёта нет: программа отчитывается ежегодно. Выберите год.',
    en: 'There is no report of “{period}”: the programme reports by years. Choose a year.',
  },
}
