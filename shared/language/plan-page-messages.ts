import type { AmountState } from '../engine/plan.ts'
import type { Message, Translated } from './say.ts'

/** The activity plan of a programme, as a table. */
export const planPageMessages = {
  label: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Activity plan' },
  activity: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Activity' },
  completion: { kk: 'Аяқталу нысаны', ru: 'Форма завершения', en: 'Completion form' },
  executors: { kk: 'Жауапты орындаушылар', ru: 'Ответственные исполнители', en: 'Executors' },
  deadline: { kk: 'Орындалу мерзімі', ru: 'Срок исполнения', en: 'Deadline' },
  source: { kk: 'Көзі', ru: 'Источник', en: 'Source' },
  section: { kk: '{number}-бөлім. {title}', ru: 'Раздел {number}. {title}', en: 'Section {number}. {title}' },
  sectionAlone: { kk: '{number}-бөлім', ru: 'Раздел {number}', en: 'Section {number}' },
  sectionRows: {
    kk: '{count} жол: {activities} іс-шара',
    ru: 'строк: {count}; мероприятий: {activities}',
    en: 'rows: {count}; activities: {activities}',
  },
  sectionRemoved: { kk: '{count} алынған', ru: 'исключено: {count}', en: 'removed: {count}' },
  withoutAmount: {
    kk: { other: '{count} жол сомасыз' },
    ru: {
      one: '{count} строка без суммы',
      few: '{count} строки без суммы',
      many: '{count} строк без суммы',
      other: '{count} строки без суммы',
    },
    en: { other: '{count} without amount' },
  },
  noAmounts: { kk: 'сома жоқ', ru: 'сумм нет', en: 'no amounts' },
  removed: { kk: 'Алынып тасталды', ru: 'Исключено', en: 'Removed' },
  removedCount: {
    kk: { other: '{count} жол' },
    ru: { one: '{count} строка', few: '{count} строки', many: '{count} строк', other: '{count} строки' },
    en: { one: '{count} row', other: '{count} rows' },
  },
  unfold: { kk: 'Ашу: {range}', ru: 'Раскрыть: {range}', en: 'Unfold {range}' },
  fold: { kk: 'Жинау: {range}', ru: 'Свернуть: {range}', en: 'Fold {range}' },
  textLost: {
    kk: 'мәтіні бұл редакцияда жоқ',
    ru: 'текста в этой редакции нет',
    en: 'its text is not in this edition',
  },
  lost: {
    kk: 'Жолдың мәтіні дереккөзде жоқ',
    ru: 'Текста этой строки в источнике нет',
    en: 'The source has no text of this row',
  },
  corrected: { kk: 'түзетілгені: {text}', ru: 'исправлено: {text}', en: 'corrected: {text}' },
  recipient: { kk: 'алушы: {body}', ru: 'получатель: {body}', en: 'to: {body}' },
  noExecutor: { kk: 'орындаушысы жоқ', ru: 'исполнитель не указан', en: 'no executor' },
  moreExecutors: { kk: 'тағы {count}', ru: 'ещё {count}', en: '{count} more' },
  nextDue: { kk: 'келесі: {date}', ru: 'следующий: {date}', en: 'next: {date}' },
  lastDue: { kk: 'соңғысы: {date}', ru: 'последний: {date}', en: 'last: {date}' },
  undated: { kk: 'күні анықталмайды', ru: 'дату определить нельзя', en: 'no date can be read' },
  noDeadline: { kk: 'мерзімі жоқ', ru: 'срок не указан', en: 'no deadline' },
  noSource: { kk: 'көзі жазылмаған', ru: 'источник не указан', en: 'no source' },
  anyYear: { kk: 'жылы көрсетілмеген', ru: 'год не указан', en: 'no year given' },
  quantity: { kk: '{year}: {value} {unit}', ru: '{year}: {value} {unit}', en: '{year}: {value} {unit}' },
  quantityWhole: {
    kk: 'бүкіл мерзімге: {value} {unit}',
    ru: 'за весь срок: {value} {unit}',
    en: 'whole term: {value} {unit}',
  },
  quantityEach: {
    kk: 'әр қатысушыға: {value} {unit}',
    ru: 'на каждого участника: {value} {unit}',
    en: 'each who takes part: {value} {unit}',
  },
  price: { kk: 'бірлігі {amount} {unit}', ru: 'по {amount} {unit}', en: '{amount} {unit} each' },
  findingsOfRow: {
    kk: '{count} ескертпе: {titles}',
    ru: 'замечаний: {count}. {titles}',
    en: 'findings: {count}. {titles}',
  },
  statedTotal: {
    kk: 'Бағдарлама бойынша барлығы, басылған',
    ru: 'Всего по программе, напечатано',
    en: 'Programme total, as printed',
  },
  computedTotal: {
    kk: 'Жолдар бойынша есептелген',
    ru: 'Вычислено по строкам',
    en: 'Computed from the rows',
  },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  equal: { kk: 'тең', ru: 'совпадает', en: 'equal' },
  notStated: { kk: 'басылмаған', ru: 'не напечатано', en: 'not printed' },
  shownRows: { kk: 'Көрсетілген жолдар', ru: 'Показанные строки', en: 'Rows shown' },
  notZero: {
    kk: 'Сомасы жоқ жолдар нөл деп саналмайды.',
    ru: 'Строки без суммы нулём не считаются.',
    en: 'Rows without an amount are not counted as zero.',
  },
  toMoney: { kk: 'Қаржыны талдау', ru: 'Разбор финансов', en: 'Money in detail' },
  footnotes: { kk: 'Сілтемелер', ru: 'Сноски', en: 'Footnotes' },
  amountStates: { kk: 'Сома күйлері', ru: 'Состояния суммы', en: 'States of an amount' },
  noPlan: {
    kk: 'Бағдарламаның іс-шаралар жоспары жоқ',
    ru: 'Плана мероприятий у программы нет',
    en: 'The programme has no activity plan',
  },
  noPlanText: {
    kk: 'Құжат іс-шараларды кестемен емес, бағыттар бойынша сөзбен береді: олар паспорттың ағашында.',
    ru: 'Документ перечисляет меры словами по направлениям, а не таблицей: они в дереве паспорта.',
    en: 'The document gives its measures in words by direction, not as a table: see the tree of the passport.',
  },
  toTree: { kk: 'Ағашқа', ru: 'К дереву', en: 'To the tree' },
  nothingFound: { kk: 'Мұндай жол жоқ', ru: 'Таких строк нет', en: 'No such rows' },
  nothingFoundText: {
    kk: 'Сүзгінің бірін алып тастаңыз немесе басқа сөз жазыңыз.',
    ru: 'Снимите один из фильтров или введите другое слово.',
    en: 'Drop one of the filters or type another word.',
  },
  clear: { kk: 'Сүзгіні тазарту', ru: 'Сбросить фильтры', en: 'Clear filters' },
} as const satisfies Record<string, Message>

/** The filters over the plan. */
export const planFilterMessages = {
  foldAll: { kk: 'Бөлімдерді жинау', ru: 'Свернуть разделы', en: 'Fold the sections' },
  unfoldAll: { kk: 'Бөлімдерді ашу', ru: 'Раскрыть разделы', en: 'Unfold the sections' },
  filters: { kk: 'Сүзгілер', ru: 'Фильтры', en: 'Filters' },
  search: { kk: 'Нөмірі, атауы немесе нысаны', ru: 'Номер, название или форма', en: 'Number, title or form' },
  section: { kk: 'Бөлім:', ru: 'Раздел:', en: 'Section:' },
  executor: { kk: 'Орындаушы:', ru: 'Исполнитель:', en: 'Executor:' },
  source: { kk: 'Көзі:', ru: 'Источник:', en: 'Source:' },
  status: { kk: 'Күйі:', ru: 'Состояние:', en: 'State:' },
  unit: { kk: 'Өлшемі:', ru: 'Единица:', en: 'Unit:' },
  all: { kk: 'барлығы', ru: 'все', en: 'all' },
  active: { kk: 'іс-шаралар', ru: 'мероприятия', en: 'activities' },
  removed: { kk: 'алынғандар', ru: 'исключённые', en: 'removed' },
  lost: { kk: 'мәтіні жоқ', ru: 'без текста', en: 'text lost' },
  'without-amount': { kk: 'сомасыз', ru: 'без суммы', en: 'without amount' },
  found: {
    kk: { other: '{count} жол' },
    ru: { one: '{count} строка', few: '{count} строки', many: '{count} строк', other: '{count} строки' },
    en: { one: '{count} row', other: '{count} rows' },
  },
} as const satisfies Record<string, Message>

/** What each state of an amount means, beside the word that stands in its place. */
export const amountStateTexts: Readonly<Record<Exclude<AmountState, 'amount'>, Translated>> = {
  'not-required': { kk: 'ақша керек емес', ru: 'деньги не нужны', en: 'no money is needed' },
  'per-feasibility-study': {
    kk: 'сомасын техникалық-экономикалық негіздеме айтады',
    ru: 'сумму скажет технико-экономическое обоснование',
    en: 'the feasibility study will say the amount',
  },
  'when-draft-budget-formed': {
    kk: 'сома бюджет жобасымен бірге белгіленеді',
    ru: 'сумма определится вместе с проектом бюджета',
    en: 'the amount will come with the draft budget',
  },
  'if-budget-clarified': {
    kk: 'сома 2008 жылғы бюджет нақтыланса ғана бөлінеді',
    ru: 'сумма будет, если бюджет 2008 года уточнят',
    en: 'there is an amount if the 2008 budget is clarified',
  },
  'source-without-amount': {
    kk: 'қаржыландыру көзі аталған, сомасы басылмаған',
    ru: 'источник назван, сумма не напечатана',
    en: 'the source is named, the amount is not printed',
  },
  absent: { kk: 'құжатта басылмаған', ru: 'в документе не напечатано', en: 'the document prints nothing' },
}

/** Findings beside the plan. */
export const findingRailMessages = {
  title: { kk: 'Құжаттағы қайшылықтар', ru: 'Противоречия документа', en: 'Contradictions in the document' },
  none: { kk: 'Ескертпе табылмады', ru: 'Замечаний не найдено', en: 'No findings' },
  difference: { kk: 'айырма {value}', ru: 'разница {value}', en: 'difference {value}' },
  explained: { kk: 'түсіндірілген', ru: 'объяснено', en: 'explained' },
  more: { kk: 'Тағы {count}', ru: 'Ещё {count}', en: '{count} more' },
  morePlaces: {
    kk: { other: 'тағы {count} жер' },
    ru: { other: 'ещё мест: {count}' },
    en: { one: '{count} more place', other: '{count} more places' },
  },
  all: { kk: 'Барлық ескертпе', ru: 'Все замечания', en: 'All findings' },
} as const satisfies Record<string, Message>

/** The plan on a line of time. */
export const ganttMessages = {
  label: { kk: 'Гант диаграммасы', ru: 'Диаграмма Ганта', en: 'Gantt chart' },
  row: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Activity' },
  due: { kk: 'Мерзім күндері', ru: 'Даты сроков', en: 'Due dates' },
  lead: {
    kk: '{dated} іс-шараның {count} мерзімі: {from}–{until}',
    ru: 'Сроков: {count} у {dated} мероприятий, {from}–{until}',
    en: '{count} due dates of {dated} activities, {from}–{until}',
  },
  ahead: { kk: 'Алдағы мерзім', ru: 'Предстоящий срок', en: 'Due date ahead' },
  bar: { kk: 'Қайталанатын мерзім', ru: 'Повторяющийся срок', en: 'Repeated deadline' },
  today: { kk: '{date} жағдай бойынша', ru: 'По состоянию на {date}', en: 'As of {date}' },
  undated: {
    kk: 'күні анықталмайды: {printed}',
    ru: 'дату определить нельзя: {printed}',
    en: 'no date can be read: {printed}',
  },
  noDeadline: { kk: 'мерзімі жоқ', ru: 'срок не указан', en: 'no deadline' },
  removedAbsent: {
    kk: { other: 'Алынып тасталған {count} жол көрсетілмейді.' },
    ru: {
      one: 'Исключённая строка не показана: {count}.',
      few: 'Исключённые строки не показаны: {count}.',
      many: 'Исключённые строки не показаны: {count}.',
      other: 'Исключённые строки не показаны: {count}.',
    },
    en: { one: '{count} removed row is not shown.', other: '{count} removed rows are not shown.' },
  },
  overdue: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
  empty: {
    kk: 'Мерзімі бар іс-шара жоқ',
    ru: 'Мероприятий со сроками нет',
    en: 'No activities with deadlines',
  },
} as const satisfies Record<string, Message>
