import type { Standing } from '../rules/due-standing.ts'
import type { Message, Translated } from './say.ts'

/** How a due date stands, in words. */
export const standingWords: Readonly<Record<Standing, Translated>> = {
  done: { kk: 'Мерзімінде орындалды', ru: 'Выполнено в срок', en: 'Done in time' },
  'done-late': { kk: 'Кешігіп орындалды', ru: 'Выполнено с опозданием', en: 'Done late' },
  'in-progress': { kk: 'Орындалуда', ru: 'Выполняется', en: 'In progress' },
  'not-begun': { kk: 'Басталған жоқ', ru: 'Не начато', en: 'Not begun' },
  'cannot-be-done': { kk: 'Орындау мүмкін емес', ru: 'Выполнить невозможно', en: 'Cannot be done' },
  'not-reported': { kk: 'Есеп қабылданбаған', ru: 'Отчёт не принят', en: 'No accepted report' },
  'not-due': { kk: 'Мерзімі келмеген', ru: 'Срок не наступил', en: 'Not due yet' },
  lapsed: { kk: 'Бағдарлама күшін жойған', ru: 'Программа утратила силу', en: 'Lapsed by repeal' },
}

/** What both the page and the workbook of a programme's report say. */
export const programmeReportWords = {
  title: {
    kk: 'Бағдарламаның орындалуы туралы жиынтық есеп',
    ru: 'Сводный отчёт об исполнении программы',
    en: 'Consolidated report on the programme',
  },
  running: { kk: 'Тоқсан. Бағдарлама есебі', ru: 'Тоқсан. Отчёт программы', en: 'Toqsan. Programme report' },
  unit: { kk: 'мың теңге', ru: 'тыс. тенге', en: 'thousand tenge' },
  number: { kk: '№ р/с', ru: '№ п/п', en: 'No' },
  activity: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Activities' },
  completionForm: { kk: 'Аяқталу нысаны', ru: 'Форма завершения', en: 'Completion form' },
  executors: {
    kk: 'Жауапты орындаушылар',
    ru: 'Ответственные исполнители',
    en: 'Responsible executors',
  },
  deadline: { kk: 'Орындалу мерзімі', ru: 'Срок исполнения', en: 'Deadline' },
  expenses: {
    kk: 'Болжамды шығыстар, {year}',
    ru: 'Предполагаемые расходы, {year}',
    en: 'Expected expenses, {year}',
  },
  yearNotStated: { kk: 'жылы көрсетілмеген', ru: 'год не указан', en: 'year not stated' },
  fundingSource: { kk: 'Қаржыландыру көзі', ru: 'Источник финансирования', en: 'Funding source' },
  sourceNotPrinted: { kk: 'көзі көрсетілмеген', ru: 'источник не указан', en: 'source not printed' },
  nobody: { kk: 'орындаушысы көрсетілмеген', ru: 'исполнитель не указан', en: 'no executor printed' },
  status: { kk: 'Орындалу күйі', ru: 'Состояние исполнения', en: 'Status' },
  document: { kk: 'Аяқтау құжаты', ru: 'Документ завершения', en: 'Completion document' },
  planned: { kk: 'Жоспар', ru: 'План', en: 'Planned' },
  allocated: { kk: 'Бөлінген', ru: 'Выделено', en: 'Allocated' },
  spent: { kk: 'Жұмсалған', ru: 'Освоено', en: 'Spent' },
  ofPlanned: { kk: 'Жоспардан, %', ru: 'К плану, %', en: 'Of plan, %' },
  ofAllocated: { kk: 'Бөлінгеннен, %', ru: 'К выделенному, %', en: 'Of allocated, %' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  source: { kk: 'Көзі', ru: 'Источник', en: 'Source' },
  lines: { kk: 'Сомасы бар жол', ru: 'Строк с суммой', en: 'Lines with an amount' },
  leftOut: { kk: 'Сомаға кірмеген жолдар', ru: 'Строки вне суммы', en: 'Lines left out' },
  missing: { kk: 'Есебі қабылданбаған', ru: 'Отчёт не принят', en: 'Not accepted from' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  sectionHead: {
    kk: '{number}-бөлім. {title}',
    ru: 'Раздел {number}. {title}',
    en: 'Section {number}. {title}',
  },
  sectionAlone: { kk: '{number}-бөлім', ru: 'Раздел {number}', en: 'Section {number}' },
  due: { kk: 'Мерзімі бар', ru: 'Сроков', en: 'Due' },
  done: { kk: 'Орындалған', ru: 'Выполнено', en: 'Done' },
  overdue: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
  count: { kk: 'Саны', ru: 'Число', en: 'Number' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  yearTotal: { kk: '{year} жыл бойынша', ru: 'Итого за {year} год', en: 'Total for {year}' },
  accepted: { kk: 'есеп қабылданды', ru: 'отчётов принято', en: 'reports accepted' },
  doneOf: { kk: 'мерзім орындалды', ru: 'сроков выполнено', en: 'due dates done' },
  overdueFact: { kk: 'мерзім өтіп кетті', ru: 'сроков просрочено', en: 'due dates overdue' },
  spentFact: {
    kk: 'жұмсалған, {year}, мың теңге',
    ru: 'освоено, {year}, тыс. тенге',
    en: 'spent, {year}, thousand tenge',
  },
  ofPlannedFact: { kk: 'жоспардан, %', ru: 'к плану, %', en: 'of plan, %' },
  removedBy: {
    kk: 'Алынып тасталды: {date} {act}',
    ru: 'Исключено: {act} от {date}',
    en: 'Removed: {act} of {date}',
  },
  lost: {
    kk: 'мазмұны дереккөзде сақталмаған',
    ru: 'содержание в источнике не сохранилось',
    en: 'the source does not keep its wording',
  },
  edition: {
    kk: '{number}-редакция, {date} бастап',
    ru: 'редакция {number}, с {date}',
    en: 'edition {number}, from {date}',
  },
  draft: { kk: 'бекітілмеген жоба', ru: 'неутверждённый проект', en: 'a draft never approved' },
} as const satisfies Record<string, Message>
