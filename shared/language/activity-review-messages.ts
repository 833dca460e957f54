import type { Message } from './say.ts'

/** Where the words of a review speak of figures, the review of activities speaks of activities. */
export const activityReviewMessages = {
  count: {
    kk: { other: 'Іс-шаралар: {count}.' },
    ru: { other: 'Мероприятий: {count}.' },
    en: { one: '{count} activity.', other: '{count} activities.' },
  },
  rows: { kk: 'Тексерілетін іс-шаралар', ru: 'Проверяемые мероприятия', en: 'Activities under review' },
  indicator: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Activity' },
  acceptText: {
    kk: '{body}, {period}. Барлық іс-шара қабылданды. Есеп мөрленеді және бағдарламаның есебіне енеді.',
    ru: '{body}, {period}. Все мероприятия приняты. Отчёт будет зафиксирован печатью и войдёт в отчёт по программе.',
    en: '{body}, {period}. Every activity is accepted. The submission is sealed and enters the report of the programme.',
  },
  returnAll: {
    kk: { other: '{count} іс-шараны қайтару' },
    ru: {
      one: 'Вернуть {count} мероприятие',
      few: 'Вернуть {count} мероприятия',
      many: 'Вернуть {count} мероприятий',
      other: 'Вернуть {count} мероприятия',
    },
    en: { one: 'Return {count} activity', other: 'Return {count} activities' },
  },
  returnTitle: {
    kk: 'Белгіленген іс-шаралар қайтарылсын ба?',
    ru: 'Вернуть отмеченные мероприятия?',
    en: 'Return the marked activities?',
  },
  reopenText: {
    kk: 'Тек таңдалған іс-шаралар ашылады. Мөрленген редакция оқуға қолжетімді күйінде қалады.',
    ru: 'Откроются только выбранные мероприятия. Зафиксированная редакция останется доступной для чтения.',
    en: 'Only the chosen activities reopen. The sealed revision stays readable.',
  },
  reopenWhat: { kk: 'Түзетілетін іс-шаралар', ru: 'Исправляемые мероприятия', en: 'Activities to correct' },
  reopenChoose: {
    kk: 'Кемінде бір іс-шараны таңдаңыз.',
    ru: 'Выберите хотя бы одно мероприятие.',
    en: 'Choose at least one activity.',
  },
  returnText: {
    kk: '{body}, {period}. Тек мына іс-шаралар қаржысымен бірге ашылады; қалғаны жабық күйінде тұрады.',
    ru: '{body}, {period}. Откроются только эти мероприятия вместе с деньгами; остальные останутся закрытыми.',
    en: '{body}, {period}. Only these activities reopen, with their money; the rest stay closed.',
  },
} as const satisfies Record<string, Message>

/** Words that only the review of activities has. */
export const activityDeskMessages = {
  status: { kk: 'Есепте', ru: 'В отчёте', en: 'Reported' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  carried: { kk: 'бұрыннан қалған', ru: 'с прошлых периодов', en: 'from before' },
  money: {
    kk: 'Игерілді / жоспар, {unit}',
    ru: 'Израсходовано / план, {unit}',
    en: 'Spent / planned, {unit}',
  },
  noMoney: { kk: 'қаржы жолы жоқ', ru: 'денег нет', en: 'no money' },
  ofPlanned: { kk: '{spent} / {planned}', ru: '{spent} / {planned}', en: '{spent} / {planned}' },
} as const satisfies Record<string, Message>
