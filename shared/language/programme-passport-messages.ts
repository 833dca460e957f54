import type { Message } from './say.ts'

/** The passport page of a programme: its fields, tree, acts and duties. */
export const programmePassportMessages = {
  fields: { kk: 'Паспорт', ru: 'Паспорт', en: 'Passport' },
  labelIsOurs: {
    kk: 'атауы мәтінде басылмаған',
    ru: 'название поля в тексте не напечатано',
    en: 'the label is not printed in the text',
  },
  labelsAreOurs: {
    kk: 'Тармақтардың атауы мәтінде басылмаған',
    ru: 'Названия полей в тексте не напечатаны',
    en: 'The labels of the fields are not printed in the text',
  },
  noValue: { kk: 'мәтінде жоқ', ru: 'в тексте нет', en: 'not in the text' },
  toTotals: { kk: 'Сомалар: «Қаржы»', ru: 'Суммы: «Финансы»', en: 'The amounts: Money' },
  toIndicators: {
    kk: 'Көрсеткіштер мен нысаналар',
    ru: 'Показатели и целевые значения',
    en: 'Indicators and targets',
  },
  toStages: { kk: 'Кезеңдерге', ru: 'К этапам', en: 'To the stages' },
  toTree: { kk: 'Мақсаттар ағашына', ru: 'К дереву целей', en: 'To the tree of goals' },
  stages: { kk: 'Кезеңдер', ru: 'Этапы', en: 'Stages' },
  stage: { kk: '{number}-кезең', ru: 'Этап {number}', en: 'Stage {number}' },
  stagePrinted: { kk: '{years}, {place}', ru: '{years}, {place}', en: '{years}, {place}' },
  tree: { kk: 'Мақсат, міндеттер, бағыттар', ru: 'Цель, задачи, направления', en: 'Goal, tasks, directions' },
  sections: { kk: 'Жоспардың бөлімдері', ru: 'Разделы плана', en: 'Sections of the plan' },
  goal: { kk: 'Мақсат', ru: 'Цель', en: 'Goal' },
  task: { kk: '{number}-міндет', ru: 'Задача {number}', en: 'Task {number}' },
  direction: { kk: '{number}-бағыт', ru: 'Направление {number}', en: 'Direction {number}' },
  section: { kk: '{number}-бөлім', ru: 'Раздел {number}', en: 'Section {number}' },
  result: { kk: 'Нәтижесі: ', ru: 'Результат: ', en: 'Result: ' },
  objective: { kk: 'Мақсаты: ', ru: 'Цель: ', en: 'Objective: ' },
  measures: {
    kk: { other: 'Жету жолдары: {count} сөйлем' },
    ru: {
      one: 'Пути достижения: {count} предложение',
      few: 'Пути достижения: {count} предложения',
      many: 'Пути достижения: {count} предложений',
      other: 'Пути достижения: {count} предложения',
    },
    en: { one: 'Ways to achieve: {count} sentence', other: 'Ways to achieve: {count} sentences' },
  },
  measure: { kk: 'Жету жолы', ru: 'Путь достижения', en: 'Way to achieve' },
  milestone: { kk: 'Мерзімді уәде', ru: 'Обещание со сроком', en: 'Dated promise' },
  milestones: { kk: 'Мерзімі айтылған уәделер', ru: 'Обещания со сроком', en: 'Promises with a date' },
  promises: {
    kk: { other: '{count} мерзімді уәде' },
    ru: {
      one: '{count} обещание со сроком',
      few: '{count} обещания со сроком',
      many: '{count} обещаний со сроком',
      other: '{count} обещания со сроком',
    },
    en: { one: '{count} dated promise', other: '{count} dated promises' },
  },
  acts: { kk: 'Актілер', ru: 'Акты', en: 'Acts' },
  noActs: {
    kk: 'Бағдарламаны бекіткен акт жоқ: мәтін жоба күйінде қалған.',
    ru: 'Утверждающего акта нет: текст остался проектом.',
    en: 'No act approved the programme: the text has remained a draft.',
  },
  approves: { kk: 'бекітеді', ru: 'утверждает', en: 'approves' },
  amends: { kk: 'өзгертеді', ru: 'изменяет', en: 'amends' },
  repeals: { kk: 'күшін жояды', ru: 'признаёт утратившей силу', en: 'repeals' },
  edition: { kk: '{number}-редакция', ru: 'редакция {number}', en: 'edition {number}' },
  duties: { kk: 'Есеп беру міндеттері', ru: 'Обязанности отчитываться', en: 'Reporting duties' },
  duty: { kk: 'Есеп беру міндеті', ru: 'Обязанность отчитываться', en: 'Reporting duty' },
  clause: { kk: 'Актідегі жері', ru: 'Место в акте', en: 'Clause of the act' },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  toWhom: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  what: { kk: 'Не', ru: 'Что', en: 'What' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  consolidates: { kk: 'жинақтайды', ru: 'сводит', en: 'consolidates' },
  nobody: { kk: 'айтылмаған', ru: 'не сказано', en: 'not said' },
  noDue: { kk: 'мерзімі айтылмаған', ru: 'срок не указан', en: 'no deadline given' },
} as const satisfies Record<string, Message>

/** What a duty binds: the whole programme, some rows, always, or once. */
export const dutyScopeMessages = {
  general: { kk: 'бағдарлама бойынша', ru: 'по программе', en: 'on the programme' },
  rows: { kk: 'жоспардың жолдары бойынша', ru: 'по строкам плана', en: 'on rows of the plan' },
  standing: { kk: 'тұрақты', ru: 'постоянно', en: 'standing' },
  once: { kk: 'бір рет', ru: 'один раз', en: 'once' },
} as const satisfies Record<string, Message>
