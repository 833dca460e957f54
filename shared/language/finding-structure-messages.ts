import type { RuleMessage } from './finding-rule-message.ts'

/** What the build of a plan says against itself. */
export const findingStructureMessages = {
  'year-repeated': {
    title: {
      kk: 'Бір жолда жыл қайталанған',
      ru: 'Год повторён в одной строке',
      en: 'A year repeated in one row',
    },
    sentence: {
      kk: '{row}-жол: {years} жыл бір көз үшін бірнеше рет жазылған.',
      ru: 'Строка {row}: {years} год указан для одного источника не один раз.',
      en: 'Row {row}: {years} is stated more than once for one source.',
    },
  },
  'executor-missing-in-parent': {
    title: {
      kk: 'Жоғары жолда орындаушы жоқ',
      ru: 'В вышестоящей строке нет исполнителя',
      en: 'An executor missing from the row above',
    },
    sentence: {
      kk: '{row}-жолдың орындаушылары арасында жоқ, бірақ астындағы жолдарда ({children}) бар: {missing}.',
      ru: 'Среди исполнителей строки {row} нет тех, кто есть в строках под ней ({children}): {missing}.',
      en: 'Not among the executors of row {row}, but in the rows under it ({children}): {missing}.',
    },
    question: {
      kk: 'Олардың дерегін кім береді?',
      ru: 'Кто даёт их данные?',
      en: 'Who gives their figures?',
    },
  },
  'stage-stated-differently': {
    title: {
      kk: 'Кезеңнің жылдары екі түрлі жазылған',
      ru: 'Годы этапа указаны по-разному',
      en: 'The years of a stage stated in two ways',
    },
    sentence: {
      kk: '{stage}-кезең: «{firstPlace}»: {first}; «{secondPlace}»: {second}.',
      ru: 'Этап {stage}: «{firstPlace}»: {first}; «{secondPlace}»: {second}.',
      en: 'Stage {stage}: “{firstPlace}”: {first}; “{secondPlace}”: {second}.',
    },
  },
  'numbering-gap': {
    title: { kk: 'Нөмір түсіп қалған', ru: 'Пропущен номер', en: 'A number is left out' },
    sentence: {
      kk: '{section}-бөлімде мына нөмірлер жоқ, алынып тасталғаны да айтылмаған: {missing}.',
      ru: 'В разделе {section} нет номеров, и об их исключении не сказано: {missing}.',
      en: 'Section {section} lacks these numbers, and does not say that they were removed: {missing}.',
    },
  },
  'number-repeated': {
    title: { kk: 'Нөмір қайталанған', ru: 'Номер повторён', en: 'A number is repeated' },
    sentence: {
      kk: '{section}-бөлім: {number} нөмірлі жолдар саны {count}.',
      ru: 'Раздел {section}: строк с номером {number}: {count}.',
      en: 'Section {section}: rows with the number {number}: {count}.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessage>>
