import type { Message } from './say.ts'

/** Opening a past period of a programme for entry after the fact. */
export const openPeriodMessages = {
  open: { kk: 'Өткен кезеңді ашу…', ru: 'Открыть прошедший период…', en: 'Open a past period…' },
  title: {
    kk: 'Өткен кезеңді енгізуге ашу',
    ru: 'Открыть прошедший период для ввода',
    en: 'Open a past period for entry',
  },
  text: {
    kk: 'Осы кезеңде мерзімі келген, бұрыннан қалған немесе қаржысы бар іс-шаралардың орындаушыларына есеп жобалары ашылады. Кешігу белгіленбейді. Ашқан адам мен негізі журналда қалады.',
    ru: 'Исполнителям мероприятий со сроком в этом периоде, невыполненных раньше или с деньгами этого года откроются черновики отчётов. Опоздание не отмечается. Кто открыл и на каком основании, останется в журнале.',
    en: 'The executors of activities that are due in this period, still owed, or have money of its year, get drafts to fill in. Lateness is not marked. Who opened it, and on what ground, stays in the audit trail.',
  },
  period: { kk: 'Кезең:', ru: 'Период:', en: 'Period:' },
  option: {
    kk: '{period}: мерзімдер {due}, органдар {bodies}',
    ru: '{period}: сроков {due}, органов {bodies}',
    en: '{period}: {due} due dates, {bodies} bodies',
  },
  none: {
    kk: 'Ашылатын өткен кезең жоқ: бәрі ашылған немесе әлі өтпеген.',
    ru: 'Открывать нечего: все прошедшие периоды уже открыты.',
    en: 'There is no past period to open: all of them are open.',
  },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  groundHint: {
    kk: 'Құжат немесе себебі: неге есеп енді енгізіледі. Орындаушы мен тексеруші оқиды.',
    ru: 'Документ или причина: почему отчёт вводится теперь. Прочтут исполнитель и проверяющий.',
    en: 'A document or the cause: why it is entered now. The executor and the reviewer read it.',
  },
  groundNeeded: {
    kk: 'Негізін жазбай ашуға болмайды.',
    ru: 'Без основания открыть нельзя.',
    en: 'It cannot be opened without a ground.',
  },
  cancel: { kk: 'Бас тарту', ru: 'Отмена', en: 'Cancel' },
  confirm: { kk: 'Кезеңді ашу', ru: 'Открыть период', en: 'Open the period' },
  opened: {
    kk: '{period} ашылды. Есеп жобалары: {made}.',
    ru: '{period}: период открыт. Черновиков отчётов: {made}.',
    en: '{period} is open. Drafts made: {made}.',
  },
  toBoard: { kk: 'Есептерге өту', ru: 'К отчётам', en: 'To the submissions' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
} as const satisfies Record<string, Message>
