import type { Message } from './say.ts'

/** The lead of a programme's report: each sentence follows from the figures. */
export const programmeLeadMessages = {
  noPlan: {
    kk: 'Бағдарламаның іс-шаралар жоспары жоқ, сондықтан есеп берілетін мерзім де жоқ.',
    ru: 'У программы нет плана мероприятий, поэтому нет и сроков для отчёта.',
    en: 'The programme has no plan of activities, and so no due dates to report on.',
  },
  noDue: {
    kk: 'Бұл кезеңге есеп берілетін мерзім жоқ.',
    ru: 'На этот период сроков нет.',
    en: 'No due date reports on this period.',
  },
  noneAccepted: {
    kk: 'Бірде-бір есеп қабылданбаған: {due} мерзім бойынша ештеңе белгісіз.',
    ru: 'Ни один отчёт не принят: по срокам ({due}) ничего не известно.',
    en: 'No report has been accepted: nothing is known of the {due} due dates.',
  },
  done: {
    kk: 'Барлығы {due} мерзім: {done} орындалды, {overdue} өтіп кетті.',
    ru: 'Из {due} сроков выполнено {done}, просрочено {overdue}.',
    en: 'Of {due} due dates {done} are done and {overdue} are overdue.',
  },
  allDone: {
    kk: 'Барлық {due} мерзім орындалды.',
    ru: 'Все сроки ({due}) выполнены.',
    en: 'All {due} due dates are done.',
  },
  money: {
    kk: 'Жұмсалғаны белгілі жолдар бойынша {year} жылғы жоспардың {percent} жұмсалды.',
    ru: 'По строкам, где расход известен, освоено {percent} плана {year} года.',
    en: 'Over the lines whose spending is known, {percent} of the plan of {year} is spent.',
  },
  noMoney: {
    kk: '{year} жылғы жұмсалған қаражат туралы қабылданған дерек жоқ.',
    ru: 'Принятых данных о расходах {year} года нет.',
    en: 'There are no accepted figures of spending in {year}.',
  },
  missing: {
    kk: { other: '{count} органның есебі қабылданбаған.' },
    ru: {
      one: 'Не принят отчёт {count} органа.',
      few: 'Не приняты отчёты {count} органов.',
      many: 'Не приняты отчёты {count} органов.',
      other: 'Не приняты отчёты {count} органов.',
    },
    en: {
      one: 'The report of {count} body is not accepted.',
      other: 'The reports of {count} bodies are not accepted.',
    },
  },
  worst: {
    kk: 'Мерзімі өткендердің көбі: {body} ({count}).',
    ru: 'Больше всего просрочено: {body} ({count}).',
    en: 'Most overdue: {body} ({count}).',
  },
} as const satisfies Record<string, Message>

/** The page of a programme's report. */
export const programmeReportPageMessages = {
  halfYears: { kk: 'Бағдарламалардың есептері', ru: 'Отчёты программ', en: 'Programme reports' },
  toProgramme: { kk: 'Бағдарламаға', ru: 'К программе', en: 'To the programme' },
  activities: { kk: 'Мерзімдердің орындалуы', ru: 'Исполнение сроков', en: 'Due dates' },
  activitiesFinding: {
    kk: '{due} мерзім: {done} орындалды',
    ru: 'Выполнено {done} из {due} сроков',
    en: '{done} of {due} due dates done',
  },
  nothingAccepted: {
    kk: '{due} мерзімнің ешқайсысы бойынша есеп қабылданбаған',
    ru: 'Ни по одному из {due} сроков отчёт не принят',
    en: 'None of the {due} due dates has an accepted report',
  },
  nobodyAsked: {
    kk: '{due} мерзім: бұл кезең бойынша есеп сұралмайды',
    ru: 'Сроков {due}: отчёты за этот период не требуются',
    en: '{due} due dates: no reports are asked for on this period',
  },
  money: { kk: 'Қаражаттың орындалуы', ru: 'Исполнение средств', en: 'Execution of money' },
  moneyChart: {
    kk: 'Жоспар, бөлінген және жұмсалған қаражат, жыл мен көз бойынша',
    ru: 'План, выделено и освоено по годам и источникам',
    en: 'Planned, allocated and spent, by year and source',
  },
  gapNote: {
    kk: 'Бағанасы жоқ орын: дерек қабылданбаған немесе мерзімі келмеген; ол нөл емес.',
    ru: 'Где столбца нет, данные не приняты или срок не наступил; это не ноль.',
    en: 'Where a bar is missing, nothing was accepted or is due yet; it is not zero.',
  },
  groups: {
    kk: '{year} жыл: көз және орындаушылар құрамы',
    ru: '{year} год: источник и состав исполнителей',
    en: '{year}: source and set of executors',
  },
  compared: {
    kk: '{spent} / {planned}; {coverage}',
    ru: '{spent} из {planned}; {coverage}',
    en: '{spent} of {planned}; {coverage}',
  },
  percentNote: {
    kk: 'Пайыз жоспары да, жұмсалғаны да белгілі жолдардан есептеледі (Σ ÷ Σ); салыстырылған сомалар астында тұр.',
    ru: 'Процент считается по строкам, где известны и план, и расход (Σ ÷ Σ); под ним — сравниваемые суммы.',
    en: 'The per cent is of the lines whose plan and spending are both known (Σ ÷ Σ); the sums compared stand under it.',
  },
  spentOfPlan: {
    kk: '{year} жылғы жоспардан жұмсалды',
    ru: 'освоено от плана {year} года',
    en: 'of the plan of {year} spent',
  },
  withoutAmount: {
    kk: 'Сомасы да, дерегі де жоқ {count} топ мұнда көрсетілмеген; олар Excel файлында бар.',
    ru: 'Группы без сумм и без данных ({count}) здесь не показаны; они есть в файле Excel.',
    en: 'Groups without an amount and without figures ({count}) are not shown here; Excel has them.',
  },
  quadrant: { kk: 'Қаражат пен нәтиже', ru: 'Деньги и результат', en: 'Money against result' },
  quadrantFinding: {
    kk: '{count} бөлім қаражатты нәтижеден көбірек орындады',
    ru: 'Разделов, где деньги идут впереди результата: {count}',
    en: 'Sections where money runs ahead of results: {count}',
  },
  quadrantNone: {
    kk: 'Қаражаты да, нәтижесі де белгілі бөлім жоқ',
    ru: 'Нет разделов, где известны и деньги, и результат',
    en: 'No section has both its money and its results known',
  },
  xAxis: { kk: 'Орындалған мерзімдер, %', ru: 'Выполнено сроков, %', en: 'Due dates done, %' },
  yAxis: { kk: 'Жоспардан жұмсалғаны, %', ru: 'Освоено к плану, %', en: 'Spent of plan, %' },
  sectionShort: { kk: '{number}-бөлім', ru: 'разд. {number}', en: 'sec. {number}' },
  doneShare: { kk: 'Орындалғаны, %', ru: 'Выполнено, %', en: 'Done, %' },
  overdueTitle: { kk: 'Мерзімі өткендер', ru: 'Просроченные сроки', en: 'Overdue' },
  noOverdue: { kk: 'Мерзімі өткені жоқ.', ru: 'Просроченных сроков нет.', en: 'Nothing is overdue.' },
  noDocument: { kk: 'құжат жоқ', ru: 'документа нет', en: 'no document' },
  coverage: { kk: 'Кім есеп берді', ru: 'Кто отчитался', en: 'Who reported' },
  coverageText: {
    kk: '{expected} есеп күтілді, {accepted} қабылданды.',
    ru: 'Принято {accepted} из {expected} отчётов.',
    en: '{accepted} of {expected} reports are accepted.',
  },
  missing: { kk: 'Қабылданбаған', ru: 'Не приняты', en: 'Not accepted' },
  late: { kk: 'Кешігіп келген', ru: 'Поступили с опозданием', en: 'Arrived late' },
  nobody: { kk: 'жоқ', ru: 'нет', en: 'none' },
  notSent: {
    kk: 'жіберілмеген, {days} кешікті',
    ru: 'не отправлен, опоздание {days}',
    en: 'not sent, {days} late',
  },
  notBegun: { kk: 'ашылмаған', ru: 'не открыт', en: 'not opened' },
  indicators: { kk: 'Нысаналы индикаторлар', ru: 'Целевые индикаторы', en: 'Target indicators' },
  indicator: { kk: 'Индикатор', ru: 'Индикатор', en: 'Indicator' },
  band: { kk: 'Барысы', ru: 'Ход', en: 'Standing' },
  indicatorsText: {
    kk: 'Барлығы {count}: мәні қабылданғаны {valued}, анықтамасы толық емесі {lacking}.',
    ru: 'Всего {count}: значение принято у {valued}, определены не полностью {lacking}.',
    en: '{count} in all: {valued} with an accepted value, {lacking} not fully defined.',
  },
  findings: {
    kk: 'Құжаттың қайшылықтары',
    ru: 'Противоречия документа',
    en: 'Contradictions of the document',
  },
  findingsText: {
    kk: 'Қайшылық {error}, ықтимал қайшылық {warning}, авторларға сұрақ {note}; түсіндірілгені {explained}.',
    ru: 'Противоречий {error}, вероятных {warning}, вопросов авторам {note}; объяснено {explained}.',
    en: 'Contradictions: {error}; probable: {warning}; questions to the authors: {note}; explained: {explained}.',
  },
  due: { kk: 'Мерзім', ru: 'Сроков', en: 'Due dates' },
  opened: { kk: 'кейін ашылған', ru: 'открыт задним числом', en: 'opened after the fact' },
} as const satisfies Record<string, Message>
