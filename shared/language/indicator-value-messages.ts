import type { Message } from './say.ts'

/** Values of a target indicator: their table, entering and deciding. */
export const indicatorValueMessages = {
  title: { kk: 'Нақты мәндер', ru: 'Фактические значения', en: 'Actual values' },
  none: { kk: 'Мәні әлі енгізілмеген.', ru: 'Значений ещё нет.', en: 'No value has been entered yet.' },
  trend: { kk: 'Қабылданған мәндердің барысы', ru: 'Ход принятых значений', en: 'Trend of accepted values' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  periodHint: {
    kk: 'Жыл, жартыжыл немесе тоқсан: 2014, 2014-H1, 2014-Q3',
    ru: 'Год, полугодие или квартал: 2014, 2014-H1, 2014-Q3',
    en: 'A year, half-year or quarter: 2014, 2014-H1, 2014-Q3',
  },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  latest: { kk: 'Соңғы мәні', ru: 'Последнее', en: 'Latest value' },
  noLatest: { kk: 'енгізілмеген', ru: 'не внесено', en: 'not entered' },
  due: { kk: 'Кезең соңына жоспар', ru: 'План к концу периода', en: 'Planned by then' },
  target: { kk: 'Нысана', ru: 'Цель', en: 'Target' },
  progress: { kk: 'Орындалуы', ru: 'Достижение', en: 'Progress' },
  noTarget: { kk: 'нысана жоқ', ru: 'цели нет', en: 'no target' },
  met: { kk: 'жетті', ru: 'достигнута', en: 'met' },
  toTarget: { kk: '{time} нысанасына', ru: 'к цели {time}', en: 'of the target for {time}' },
  notMet: { kk: 'жетпеді', ru: 'не достигнута', en: 'not met' },
  fromBaseline: { kk: 'бастапқы мәннен', ru: 'от исходного значения', en: 'from the baseline' },
  reached: { kk: 'қол жеткізілді', ru: 'достигнута', en: 'reached' },
  notReached: { kk: 'қол жеткізілмеді', ru: 'не достигнута', en: 'not reached' },
  reachedOn: { kk: 'Қол жеткізілген күні', ru: 'День достижения', en: 'Reached on' },
  late: { kk: 'мерзімінен кейін', ru: 'позже срока', en: 'after its time' },
  neverApproved: { kk: 'бекітілмеген жоба', ru: 'проект не утверждён', en: 'draft, never approved' },
  partlyKnown: {
    kk: 'сол кездегі мәтіні толық сақталмаған',
    ru: 'текст того времени сохранился не полностью',
    en: 'its wording of that time is kept in part',
  },
  first: {
    kk: 'Алғаш бекітілгені: {target}',
    ru: 'Утверждена первой: {target}',
    en: 'First approved: {target}',
  },
  toFirst: {
    kk: 'алғашқы нысанаға {percent}',
    ru: 'к первой цели {percent}',
    en: '{percent} of the first target',
  },
  evidence: { kk: 'Растайтын құжат', ru: 'Подтверждающий документ', en: 'Evidence' },
  evidenceHint: {
    kk: 'PDF, сурет немесе кесте, ең көбі 20 МБ',
    ru: 'PDF, изображение или таблица, до 20 МБ',
    en: 'A PDF, an image or a spreadsheet, up to 20 MB',
  },
  choose: { kk: 'Файл таңдау', ru: 'Выбрать файл', en: 'Choose a file' },
  attach: { kk: 'Файл тіркеу', ru: 'Приложить файл', en: 'Attach a file' },
  replace: { kk: 'Файлды ауыстыру', ru: 'Заменить файл', en: 'Replace the file' },
  download: { kk: '«{name}» жүктеп алу', ru: 'Скачать «{name}»', en: 'Download “{name}”' },
  fileLeft: {
    kk: 'Мән сақталды, файл тіркелмеді: басқа файл таңдаңыз немесе терезені жабыңыз.',
    ru: 'Значение сохранено, файл не приложен: выберите другой файл или закройте окно.',
    en: 'The value is saved, its file is not: choose another file or close the window.',
  },
  standing: {
    kk: 'Бұл кезеңде {value} тұр ({name}, {number}-редакция). Сақталса, жаңа редакция болады.',
    ru: 'За этот период стоит {value} ({name}, ревизия {number}). Сохранённое станет новой ревизией.',
    en: '{value} stands for this period ({name}, revision {number}). What is saved becomes a new revision.',
  },
  source: { kk: 'Дереккөзі', ru: 'Источник', en: 'Source' },
  sourceHint: {
    kk: 'Жарияланым, зерттеу немесе тіркелім',
    ru: 'Публикация, обследование или реестр',
    en: 'A publication, a survey or a register',
  },
  ground: { kk: 'Мәннің неге жоқ екені', ru: 'Почему значения нет', en: 'Why there is no value' },
  status: { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
  entered: { kk: 'Қабылдауды күтуде', ru: 'Ждёт принятия', en: 'Waits for acceptance' },
  accepted: { kk: 'Қабылданды', ru: 'Принято', en: 'Accepted' },
  returned: { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Returned' },
  revision: { kk: '{number}-редакция', ru: 'ревизия {number}', en: 'revision {number}' },
  fromTwin: { kk: '{number} егізінен', ru: 'из двойника {number}', en: 'from twin {number}' },
  demo: { kk: 'синтетикалық', ru: 'синтетическое', en: 'synthetic' },
  enter: { kk: 'Мән енгізу', ru: 'Внести значение', en: 'Enter a value' },
  accept: { kk: 'Қабылдау', ru: 'Принять', en: 'Accept' },
  return: { kk: 'Қайтару', ru: 'Вернуть', en: 'Return' },
  reason: { kk: 'Қайтару себебі', ru: 'Причина возврата', en: 'Reason for the return' },
  state: { kk: 'Не енгізіледі', ru: 'Что вносится', en: 'What is entered' },
  actions: { kk: 'Әрекеттер', ru: 'Действия', en: 'Actions' },
  cancel: { kk: 'Бас тарту', ru: 'Отмена', en: 'Cancel' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
} as const satisfies Record<string, Message>

/** Where the number that was due by a period's end comes from. */
export const pathStartWords = {
  target: {
    kk: 'нысанадан ({when}, {value}) түзу сызық',
    ru: 'прямая от цели ({when}, {value})',
    en: 'straight line from the target ({when}, {value})',
  },
  baseline: {
    kk: 'бастапқы мәннен ({when}, {value}) түзу сызық',
    ru: 'прямая от исходного ({when}, {value})',
    en: 'straight line from the baseline ({when}, {value})',
  },
  'base-year': {
    kk: 'базалық жылдан ({when}, {value}) түзу сызық',
    ru: 'прямая от базового года ({when}, {value})',
    en: 'straight line from the base year ({when}, {value})',
  },
} as const satisfies Record<string, Message>

/** What is said of a point that lies on no line. */
export const pathOriginWords = {
  target: { kk: 'нысананың мерзімі келді', ru: 'срок цели наступил', en: 'the target is due' },
  hold: {
    kk: 'бұрын жеткен ({when}, {value}): сақтау керек',
    ru: 'достигнуто раньше ({when}, {value}): удержать',
    en: 'reached before ({when}, {value}): to be kept',
  },
} as const satisfies Record<string, Message>

/** Why nothing was due by a period's end. */
export const noPathWords = {
  'no-target': { kk: 'нысана жоқ', ru: 'цели нет', en: 'no target' },
  undated: {
    kk: 'нысананың жылы айтылмаған',
    ru: 'год цели не назван',
    en: 'the target has no year',
  },
  'no-start': {
    kk: 'жол сызылмайды: бастапқы нүктесі белгісіз',
    ru: 'путь не провести: начальная точка неизвестна',
    en: 'no path can be drawn: its start is not known',
  },
  event: { kk: 'мерзімі келген жоқ', ru: 'срок не наступил', en: 'not due yet' },
} as const satisfies Record<string, Message>
