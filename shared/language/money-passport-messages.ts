import type { Message } from './say.ts'

/** Words of the passport of a programme's money. */
export const moneyPassportMessages = {
  number: {
    kk: '{name}: {value}. Сан паспортын ашу',
    ru: '{name}: {value}. Открыть паспорт числа',
    en: '{name}: {value}. Open its passport',
  },
  whole: { kk: 'Бүкіл бағдарлама', ru: 'Вся программа', en: 'The whole programme' },
  section: { kk: '{section}-бөлім', ru: 'Раздел {section}', en: 'Section {section}' },
  row: { kk: 'Жоспар жолы', ru: 'Строка плана', en: 'Row of the plan' },
  toRow: { kk: '{row} жол', ru: 'Строка {row}', en: 'Row {row}' },
  toProgramme: { kk: 'Бағдарламаға', ru: 'К программе', en: 'To the programme' },
  noSum: { kk: 'Сома жоқ', ru: 'Суммы нет', en: 'No sum' },
  edition: { kk: '{number}-редакция', ru: 'Редакция {number}', en: 'Edition {number}' },
  editions: { kk: 'Акт және редакциялар', ru: 'Акт и редакции', en: 'Act and editions' },
  setHere: { kk: 'мәтін осы редакциядан', ru: 'текст с этой редакции', en: 'worded so since this edition' },
  notStanding: {
    kk: 'бұл редакцияда жол жоқ не мәтіні белгісіз',
    ru: 'строки в этой редакции нет или её текст неизвестен',
    en: 'the row does not stand in it, or its text is not known',
  },
  lastKept: {
    kk: 'Дереккөз тек соңғы мәтінді сақтаған: бұған дейінгі редакцияларда сома басқа болуы мүмкін.',
    ru: 'Источник сохранил лишь последний текст: в прежних редакциях сумма могла быть иной.',
    en: 'The source keeps the last wording only: in earlier editions the amount may have been another.',
  },
  lines: { kk: 'Неден құралады', ru: 'Из чего складывается', en: 'What it is made of' },
  linesCount: {
    kk: { other: '{count} жол' },
    ru: { one: '{count} строка', few: '{count} строки', other: '{count} строк' },
    en: { one: '{count} line', other: '{count} lines' },
  },
  outside: {
    kk: 'Сомаға кірмеген жолдар: сандары жоқ, нөл емес',
    ru: 'Строки вне суммы: числа нет, и это не ноль',
    en: 'Lines outside the sum: they have no number, which is not zero',
  },
  headings: {
    kk: 'Төмендегі жолдармен қайталанатын сомалар: екі рет есептелмейді',
    ru: 'Суммы, повторённые строками ниже: дважды не считаются',
    en: 'Amounts that the rows below say once more: not counted twice',
  },
  stated: { kk: 'Құжатта басылған', ru: 'Напечатано в документе', en: 'Printed in the document' },
  difference: {
    kk: 'жолдардан айырмасы {difference}',
    ru: 'отличие строк {difference}',
    en: 'the rows differ by {difference}',
  },
  equal: { kk: 'жолдармен тең', ru: 'совпадает со строками', en: 'equal to the rows' },
  reports: { kk: 'Орындаушылар есебі', ru: 'Отчёты исполнителей', en: 'Reports of executors' },
  noReports: {
    kk: 'Бұл жол бойынша қабылданған есеп жоқ.',
    ru: 'Принятых отчётов по этой строке нет.',
    en: 'No report of this line has been accepted.',
  },
  missing: { kk: 'Есебі қабылданбаған', ru: 'Отчёт не принят', en: 'Not accepted from' },
  reported: { kk: 'Толтырған', ru: 'Заполнено', en: 'Entered by' },
  accepted: { kk: 'Қабылдаған', ru: 'Принято', en: 'Accepted by' },
  document: { kk: 'Аяқтау құжаты', ru: 'Документ завершения', en: 'Completion document' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  files: { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
} as const satisfies Record<string, Message>
