import type { Message } from './say.ts'

/** What the money of a programme is shown by; the key is the address's `by`. */
export const moneyAxisWords = {
  'year,source': { kk: 'жыл және көз', ru: 'год и источник', en: 'year and source' },
  section: { kk: 'бөлім', ru: 'раздел', en: 'section' },
  executor: { kk: 'орындаушы', ru: 'исполнитель', en: 'executor' },
  'completion-form': { kk: 'аяқталу нысаны', ru: 'форма завершения', en: 'completion form' },
} as const satisfies Record<string, Message>

/** Heads of the columns that name a group. */
export const moneyColumnWords = {
  year: { kk: 'Жылы', ru: 'Год', en: 'Year' },
  source: { kk: 'Қаржыландыру көзі', ru: 'Источник', en: 'Source' },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  executor: { kk: 'Орындаушылар', ru: 'Исполнители', en: 'Executors' },
  'completion-form': { kk: 'Аяқталу нысаны', ru: 'Форма завершения', en: 'Completion form' },
  row: { kk: 'Жол', ru: 'Строка', en: 'Row' },
} as const satisfies Record<string, Message>

/** In the place of a group's name where the document gives none. */
export const moneyUnnamedWords = {
  year: { kk: 'жылы басылмаған', ru: 'год не напечатан', en: 'no year printed' },
  source: { kk: 'көзі басылмаған', ru: 'источник не напечатан', en: 'no source printed' },
  section: { kk: 'бөлімі жоқ', ru: 'без раздела', en: 'no section' },
  executor: { kk: 'орындаушысы басылмаған', ru: 'исполнитель не напечатан', en: 'no executor printed' },
  'completion-form': { kk: 'нысаны басылмаған', ru: 'форма не напечатана', en: 'no form printed' },
  row: { kk: 'жолы жоқ', ru: 'без строки', en: 'no row' },
} as const satisfies Record<string, Message>

/** The money of a programme: what is printed, what the rows come to, and what is in no sum. */
export const programmeMoneyMessages = {
  by: { kk: 'Топтау', ru: 'Группировка', en: 'Grouped by' },
  alsoYears: { kk: 'Жылдар бойынша', ru: 'По годам', en: 'By year' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица', en: 'Unit' },
  stated: { kk: 'Басылған', ru: 'Напечатано', en: 'Printed' },
  computed: { kk: 'Жолдардан есептелген', ru: 'Вычислено по строкам', en: 'Computed from rows' },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  leftOut: { kk: 'Қосындыға кірмеген', ru: 'Не вошло в сумму', en: 'Left out of the sum' },
  statedWhole: {
    kk: 'Бүкіл бағдарламаға басылған',
    ru: 'Напечатано на всю программу',
    en: 'Printed for the whole programme',
  },
  statedBySource: {
    kk: 'Барлық жылға басылған, көздер бойынша',
    ru: 'Напечатано на все годы, по источникам',
    en: 'Printed for all years, by source',
  },
  noneStated: {
    kk: 'Құжат бұл топтау бойынша сома баспайды, сондықтан салыстыратын ештеңе жоқ.',
    ru: 'По этой группировке документ сумм не печатает: сравнивать не с чем.',
    en: 'The document prints no sums grouped like this: there is nothing to compare with.',
  },
  notStated: { kk: 'басылмаған', ru: 'не напечатано', en: 'not printed' },
  noAmount: { kk: 'сомасы жоқ', ru: 'сумм нет', en: 'no amounts' },
  equal: { kk: 'тең', ru: 'сходится', en: 'equal' },
  notCompared: { kk: 'салыстырылмайды', ru: 'не сравнивается', en: 'not compared' },
  nothingLeftOut: { kk: 'бәрі кірді', ru: 'вошло всё', en: 'nothing left out' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  stateCount: { kk: '{state}: {count}', ru: '{state}: {count}', en: '{state}: {count}' },
  statedIn: {
    kk: { other: '{count} жерде басылған' },
    ru: {
      one: 'напечатано в {count} месте',
      few: 'напечатано в {count} местах',
      many: 'напечатано в {count} местах',
      other: 'напечатано в {count} местах',
    },
    en: { one: 'printed in {count} place', other: 'printed in {count} places' },
  },
  execution: {
    kk: 'Қаржының орындалуы, {unit}',
    ru: 'Исполнение средств, {unit}',
    en: 'Execution of money, {unit}',
  },
  executionNote: {
    kk: 'Тек қабылданған есептерден. Пайыз жоспары да, жұмсалғаны да белгілі жолдардан есептеледі (Σ ÷ Σ); олардың саны қатар тұр.',
    ru: 'Только по принятым отчётам. Процент считается по строкам, где известны и план, и расход (Σ ÷ Σ); их число стоит рядом.',
    en: 'From accepted reports only. The per cent is of the lines whose plan and spending are both known (Σ ÷ Σ); their number stands beside it.',
  },
  tableTitle: {
    kk: 'Жоспарланған қаржы: {by}, {unit}',
    ru: 'Плановые средства: {by}, {unit}',
    en: 'Planned money by {by}, {unit}',
  },
  chartCaption: {
    kk: 'Жолдардан есептелген сома, жыл және көз бойынша',
    ru: 'Сумма по строкам, по годам и источникам',
    en: 'Sum of the rows by year and source',
  },
  statedMark: { kk: 'басылған сома', ru: 'напечатанная сумма', en: 'printed sum' },
  withoutAmount: { kk: '+{count} сомасыз', ru: '+{count} без суммы', en: '+{count} no amount' },
  withoutAmountNote: {
    kk: '«+n сомасыз»: сол жылдың сомасы жоқ жазбалары; олар нөл емес және қосындыға кірмейді.',
    ru: '«+n без суммы»: записи этого года без суммы; это не ноль, в сумму они не входят.',
    en: '“+n no amount”: entries of the year without an amount; they are not zero and are in no sum.',
  },
  leading: {
    kk: 'Қаржының {share}-ы {year} жылға жоспарланған: {amount} (барлығы {total} {unit})',
    ru: '{share} средств запланировано на {year} год: {amount} из {total} {unit}',
    en: '{share} of the money is planned for {year}: {amount} of {total} {unit}',
  },
  single: {
    kk: 'Жоспар бойынша барлығы {total} {unit}',
    ru: 'Всего по плану {total} {unit}',
    en: 'The plan comes to {total} {unit}',
  },
  allAgree: {
    kk: '{finding}; жыл қорытындылары жолдармен сәйкес',
    ru: '{finding}; итоги лет сходятся со строками',
    en: '{finding}; the printed years agree with the rows',
  },
  someDiffer: {
    kk: '{finding}; {years} жылдың басылған қорытындысы жолдарға сай емес',
    ru: '{finding}; напечатанный итог не сходится со строками: {years}',
    en: '{finding}; the printed sum differs from the rows in {years}',
  },
  noMoney: {
    kk: 'Бұл редакцияда жоспарланған сома жоқ',
    ru: 'В этой редакции плановых сумм нет',
    en: 'This edition plans no amounts',
  },
  noMoneyText: {
    kk: 'Бұл нөл дегенді білдірмейді: құжатта іс-шаралар бойынша сома басылмаған.',
    ru: 'Это не ноль: суммы по мероприятиям в документе не напечатаны.',
    en: 'That is not zero: the document prints no amounts by activity.',
  },
  mixedTitle: { kk: 'Аралас көздер', ru: 'Смешанные источники', en: 'Mixed sources' },
  mixed: {
    kk: '«{source}»: құжат бір соманы бірнеше көзге ортақ басқан ({parts}) және оны бөлмейді, сондықтан ол ешқайсысына қосылмай, жеке көрсетіледі.',
    ru: '«{source}»: документ даёт одну сумму на несколько источников ({parts}) и не делит её, поэтому она стоит отдельно и не отнесена ни к одному из них.',
    en: '“{source}”: the document prints one sum for several sources ({parts}) and does not divide it, so it stands apart and is added to none of them.',
  },
  withoutSource: {
    kk: 'Көзі басылмаған сома ешқай көзге қосылмайды: сол жылдың көздер бойынша айырмасы осыдан да болуы мүмкін.',
    ru: 'Сумма без напечатанного источника не отнесена ни к одному: разница по источникам того же года может быть и от этого.',
    en: 'A sum without a printed source is added to none: the difference by source in the same year may come of that.',
  },
  executorsTogether: {
    kk: 'Бірнеше орындаушысы бар жолдың сомасы олардың арасында бөлінбейді: бірге тұрғандар бір топ.',
    ru: 'Сумма строки с несколькими исполнителями между ними не делится: стоящие вместе составляют одну группу.',
    en: 'The sum of a row with several executors is not divided among them: those who stand together are one group.',
  },
} as const satisfies Record<string, Message>
