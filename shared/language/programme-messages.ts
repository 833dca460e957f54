import type { Message } from './say.ts'

/** The frame of a programme: its rooms, its editions, the date as of which it is read. */
export const programmeMessages = {
  passport: { kk: 'Паспорт', ru: 'Паспорт', en: 'Passport' },
  plan: { kk: 'Жоспар', ru: 'План', en: 'Plan' },
  gantt: { kk: 'Гант', ru: 'Гант', en: 'Gantt' },
  money: { kk: 'Қаржы', ru: 'Финансы', en: 'Money' },
  indicators: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  editions: { kk: 'Редакциялар', ru: 'Редакции', en: 'Editions' },
  findings: { kk: 'Қайшылықтар', ru: 'Противоречия', en: 'Contradictions' },
  calendar: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Deadlines' },
  report: { kk: 'Есеп', ru: 'Отчёт', en: 'Report' },
  parts: { kk: 'Бағдарламаның бөлімдері', ru: 'Разделы программы', en: 'Parts of the programme' },
  programme: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
  timeline: { kk: 'Редакциялар тізбегі', ru: 'Лента редакций', en: 'Timeline of editions' },
  editionOn: { kk: 'Қай күнгі редакция', ru: 'Редакция на дату', en: 'Edition as of' },
  asOf: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  newest: { kk: 'Соңғы редакция', ru: 'Последняя редакция', en: 'Latest edition' },
  compare: { kk: 'Салыстыру', ru: 'Сравнить', en: 'Compare' },
  approves: { kk: 'бекітілген', ru: 'утверждена', en: 'approved' },
  planOnly: { kk: 'жоспар', ru: 'план', en: 'plan' },
  removedRows: {
    kk: { other: '{count} жол алынды' },
    ru: {
      one: 'исключена {count} строка',
      few: 'исключены {count} строки',
      many: 'исключено {count} строк',
      other: 'исключено {count} строки',
    },
    en: { one: '{count} row removed', other: '{count} rows removed' },
  },
  repeals: { kk: 'күші жойылды', ru: 'утратила силу', en: 'repealed' },
  chosen: { kk: 'көрсетілген редакция', ru: 'показанная редакция', en: 'shown edition' },
  repealed: {
    kk: 'күші {date} жойылған',
    ru: 'утратила силу {date}',
    en: 'repealed on {date}',
  },
  repealedWord: { kk: 'Күші жойылған', ru: 'Утратила силу', en: 'Repealed' },
  inForce: { kk: 'Қолданыста', ru: 'Действует', en: 'In force' },
  draft: { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  draftText: {
    kk: 'бекітілмеген, мәтінде «{printed}» деп басылған',
    ru: 'не утверждена, в тексте напечатано «{printed}»',
    en: 'never approved; the text prints “{printed}”',
  },
  partlyKnown: {
    kk: 'Бұл редакцияның мәтіні жартылай ғана белгілі: дереккөзде кейінгі мәтін сақталған.',
    ru: 'Текст этой редакции известен лишь отчасти: в источнике сохранён более поздний текст.',
    en: 'The wording of this edition is known in part only: the source keeps a later wording.',
  },
  beforeFirst: {
    kk: 'Бұл күні бағдарлама әлі бекітілмеген.',
    ru: 'На эту дату программа ещё не была утверждена.',
    en: 'On this date the programme was not approved yet.',
  },
  afterRepeal: {
    kk: 'Бұл күні бағдарламаның күші жойылған; соңғы редакция көрсетілген.',
    ru: 'На эту дату программа уже утратила силу; показана последняя редакция.',
    en: 'On this date the programme was already repealed; the last edition is shown.',
  },
  unnamedAct: { kk: 'актісіз', ru: 'без акта', en: 'no act' },
  missingPart: {
    kk: 'Бағдарламада мұндай бет жоқ',
    ru: 'В программе нет такой страницы',
    en: 'The programme has no such page',
  },
  toPassport: { kk: 'Паспортқа', ru: 'К паспорту', en: 'To the passport' },
} as const satisfies Record<string, Message>

/** The list of programmes. */
export const programmeListMessages = {
  title: { kk: 'Мемлекеттік бағдарламалар', ru: 'Государственные программы', en: 'State programmes' },
  subtitle: {
    kk: { other: '{count} бағдарлама: жоспары, ақшасы, көрсеткіштері және құжаттың өз қайшылықтары' },
    ru: {
      one: '{count} программа: план, деньги, показатели и противоречия самого документа',
      few: '{count} программы: план, деньги, показатели и противоречия самих документов',
      many: '{count} программ: план, деньги, показатели и противоречия самих документов',
      other: '{count} программы: план, деньги, показатели и противоречия самих документов',
    },
    en: {
      one: '{count} programme: plan, money, indicators and what its document contradicts itself in',
      other: '{count} programmes: plans, money, indicators and what the documents contradict themselves in',
    },
  },
  programme: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'Edition' },
  editionNumber: { kk: '{number}-редакция', ru: 'редакция {number}', en: 'edition {number}' },
  activities: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Activities' },
  removed: { kk: '{count} алынған', ru: 'исключено: {count}', en: '{count} removed' },
  noActivities: { kk: 'жоспары жоқ', ru: 'плана нет', en: 'no plan' },
  indicators: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  money: { kk: 'Жоспарланған, мың теңге', ru: 'Запланировано, тыс. тенге', en: 'Planned, thousand tenge' },
  noMoney: { kk: 'құжатта сома жоқ', ru: 'сумм в документе нет', en: 'no amounts in the document' },
  findings: { kk: 'Қайшылықтар', ru: 'Противоречия', en: 'Contradictions' },
  noFindings: { kk: 'ескертпе жоқ', ru: 'замечаний нет', en: 'no findings' },
  years: { kk: '{from}–{until} жылдар', ru: '{from}–{until} годы', en: '{from}–{until}' },
  toActs: { kk: 'Актілерге', ru: 'К актам', en: 'To the acts' },
  none: { kk: 'Бағдарламалар енгізілмеген', ru: 'Программы не внесены', en: 'No programmes are entered' },
  noneText: {
    kk: 'Бағдарламалар актілермен бірге енгізіледі.',
    ru: 'Программы вносятся вместе с актами.',
    en: 'Programmes are entered together with their acts.',
  },
} as const satisfies Record<string, Message>
