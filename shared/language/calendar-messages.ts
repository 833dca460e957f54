import type { Message } from './say.ts'

/** What is due from whom: the calendar of a programme by half-years and years. */
export const calendarMessages = {
  finding: {
    kk: { other: '{period}: {dates} күнге {count} міндет келеді' },
    ru: {
      one: '{period}: {count} обязательство, дат: {dates}',
      few: '{period}: {count} обязательства, дат: {dates}',
      many: '{period}: {count} обязательств, дат: {dates}',
      other: '{period}: {count} обязательства, дат: {dates}',
    },
    en: {
      one: '{period}: {count} thing is due, on {dates} dates',
      other: '{period}: {count} things are due, on {dates} dates',
    },
  },
  nothingDue: {
    kk: '{period}: орындалу мерзімі келетін іс-шара жоқ',
    ru: '{period}: сроков нет',
    en: '{period}: nothing is due',
  },
  nothingDueText: {
    kk: 'Көрші кезеңге өтіңіз немесе басқа органды таңдаңыз.',
    ru: 'Перейдите к соседнему периоду или выберите другой орган.',
    en: 'Go to a neighbouring period or choose another body.',
  },
  range: { kk: '{from} – {to}', ru: '{from} – {to}', en: '{from} – {to}' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  half: { kk: 'Жарты жыл', ru: 'Полугодие', en: 'Half-year' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  previous: { kk: 'Алдыңғысы', ru: 'Назад', en: 'Previous' },
  next: { kk: 'Келесісі', ru: 'Далее', en: 'Next' },
  body: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  everybody: { kk: 'бәрі', ru: 'все', en: 'all' },
  row: { kk: 'Жол', ru: 'Строка', en: 'Row' },
  activity: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Activity' },
  executors: { kk: 'Орындаушылар', ru: 'Исполнители', en: 'Executors' },
  form: { kk: 'Аяқталу нысаны', ru: 'Форма завершения', en: 'Completion form' },
  duties: {
    kk: { other: 'Осы кезеңде құжат бойынша {count} есеп беру міндеті бар' },
    ru: {
      one: 'В это же время по документу: {count} отчётная обязанность',
      few: 'В это же время по документу: {count} отчётные обязанности',
      many: 'В это же время по документу: {count} отчётных обязанностей',
      other: 'В это же время по документу: {count} отчётной обязанности',
    },
    en: {
      one: 'In the same time the document has {count} report made',
      other: 'In the same time the document has {count} reports made',
    },
  },
  date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  what: { kk: 'Не', ru: 'Что', en: 'What' },
  consolidates: { kk: 'жиынтық ақпарат', ru: 'сводная информация', en: 'consolidated' },
  recipient: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  reportsOn: { kk: 'Есепті кезеңі', ru: 'За какой период', en: 'Reports on' },
  notStated: { kk: 'айтылмаған', ru: 'не указано', en: 'not stated' },
  noText: { kk: 'мәтіні сақталмаған', ru: 'текст не сохранился', en: 'the text is not kept' },
  count: {
    kk: { other: '{count} міндет' },
    ru: {
      one: '{count} обязательство',
      few: '{count} обязательства',
      many: '{count} обязательств',
      other: '{count} обязательства',
    },
    en: { one: '{count} duty', other: '{count} duties' },
  },
  afterRepeal: {
    kk: 'бағдарламаның күші {date} жойылған: мерзім енді міндеттемейді',
    ru: 'программа утратила силу {date}: срок уже не обязывает',
    en: 'the programme was repealed on {date}: the date binds no more',
  },
  unreadable: {
    kk: {
      other:
        'Тағы {count} жолдың мерзімі күнге айналмайды, сондықтан ол күнтізбеде жоқ: бос күнтізбе «міндет жоқ» дегенді білдірмейді.',
    },
    ru: {
      one: 'Ещё у {count} строки срок не читается как дата, и в календаре её нет: пустой календарь не значит «ничего не должны».',
      few: 'Ещё у {count} строк срок не читается как дата, и в календаре их нет: пустой календарь не значит «ничего не должны».',
      many: 'Ещё у {count} строк срок не читается как дата, и в календаре их нет: пустой календарь не значит «ничего не должны».',
      other:
        'Ещё у {count} строки срок не читается как дата, и в календаре их нет: пустой календарь не значит «ничего не должны».',
    },
    en: {
      one: 'The deadline of {count} more row cannot be read as a date, so it is not in the calendar: an empty calendar does not mean that nothing is due.',
      other:
        'The deadlines of {count} more rows cannot be read as dates, so they are not in the calendar: an empty calendar does not mean that nothing is due.',
    },
  },
  toPlan: { kk: 'Жоспарды ашу', ru: 'Открыть план', en: 'Open the plan' },
} as const satisfies Record<string, Message>
