import type { Message, Translated } from './say.ts'

/** The sheets of a programme's report, at most 31 characters. */
export const programmeSheetNames = {
  summary: { kk: 'Жиынтық', ru: 'Сводка', en: 'Summary' },
  plan: { kk: 'Жоспар', ru: 'План', en: 'Plan' },
  money: { kk: 'Қаржы', ru: 'Финансы', en: 'Money' },
  indicators: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  findings: { kk: 'Қайшылықтар', ru: 'Противоречия', en: 'Contradictions' },
  deadlines: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Deadlines' },
  input: { kk: 'Деректер', ru: 'Данные', en: 'Input' },
  method: { kk: 'Әдіс және дереккөздер', ru: 'Метод и источники', en: 'Method and sources' },
} as const satisfies Record<string, Translated>

/** Titles, notes and heads that only the workbook has. */
export const programmeWorkbookMessages = {
  byStatus: { kk: 'Мерзімдердің орындалуы', ru: 'Исполнение сроков', en: 'Due dates by status' },
  byYear: {
    kk: 'Қаражаттың орындалуы, мың теңге',
    ru: 'Исполнение средств, тыс. тенге',
    en: 'Execution of money, thousand tenge',
  },
  bySection: { kk: 'Бөлімдер бойынша', ru: 'По разделам', en: 'By section' },
  ofThem: { kk: 'оның ішінде мерзімі өткені', ru: 'из них просрочено', en: 'overdue among them' },
  missing: {
    kk: 'Есебі қабылданбағандар: {list}',
    ru: 'Отчёты не приняты: {list}',
    en: 'Reports not accepted: {list}',
  },
  late: { kk: 'Кешіккендер: {list}', ru: 'С опозданием: {list}', en: 'Late: {list}' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  planTitle: {
    kk: 'Іс-шаралар жоспары және оның орындалуы',
    ru: 'План мероприятий и его исполнение',
    en: 'The plan of activities and how it is carried out',
  },
  planNote: {
    kk: 'Сома мың теңгемен. Сан орнындағы сөз жоспарда басылған күй; ол нөл емес.',
    ru: 'Суммы в тысячах тенге. Слово вместо числа — состояние, напечатанное в плане; это не ноль.',
    en: 'Amounts in thousand tenge. A word in place of a number is a state that the plan prints; it is not zero.',
  },
  moneyTitle: {
    kk: 'Жыл, көз және орындаушылар құрамы бойынша қаражат',
    ru: 'Средства по годам, источникам и составу исполнителей',
    en: 'Money by year, source and set of executors',
  },
  moneyNote: {
    kk: 'Мың теңге, 1 қаңтардан бастап. Бірлескен орындаушылардың қаражаты бөлінбейді. Пайыз екі саны да бар жолдардан ғана.',
    ru: 'Тыс. тенге, с 1 января. Деньги совместных исполнителей не делятся. Процент — только по строкам, где есть оба числа.',
    en: 'Thousand tenge, since 1 January. Money of joint executors is not divided. A per cent is of lines that have both numbers.',
  },
  deadlinesTitle: { kk: 'Кезеңнің мерзімдері', ru: 'Сроки периода', en: 'Due dates of the period' },
  inputTitle: {
    kk: 'Жоспар жолдары және орындаушылардың деректері',
    ru: 'Строки плана и данные исполнителей',
    en: 'Lines of the plan and what executors reported',
  },
  inputNote: {
    kk: 'Басқа парақтардың формулалары осында сілтейді. Бос ұяшық нөл емес. Сүзуге болады, сұрыптауға болмайды.',
    ru: 'Сюда ссылаются формулы других листов. Пустая ячейка не ноль. Фильтровать можно, сортировать нельзя.',
    en: 'Formulas of the other sheets refer here. An empty cell is not zero. Filter it, do not sort it.',
  },
  row: { kk: 'Жол', ru: 'Строка', en: 'Row' },
  executorSet: { kk: 'Орындаушылар құрамы', ru: 'Состав исполнителей', en: 'Set of executors' },
  body: { kk: 'Есеп берген орган', ru: 'Кто сообщил', en: 'Reported by' },
  plannedState: { kk: 'Жоспардың күйі', ru: 'Состояние плана', en: 'State of the plan' },
  allocatedState: { kk: 'Бөлінгеннің күйі', ru: 'Состояние выделенного', en: 'State of allocated' },
  spentState: { kk: 'Жұмсалғанның күйі', ru: 'Состояние освоенного', en: 'State of spent' },
  comparedPlan: { kk: 'Салыстырылатын жоспар', ru: 'Сравниваемый план', en: 'Plan compared' },
  comparedSpent: { kk: 'Оның жұмсалғаны', ru: 'Освоено из него', en: 'Spent of it' },
  comparedAllocated: {
    kk: 'Салыстырылатын бөлінген',
    ru: 'Сравниваемое выделенное',
    en: 'Allocated compared',
  },
  amount: { kk: 'Сома', ru: 'Сумма', en: 'Amount' },
  dueDate: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  doneOn: { kk: 'Құжат күні', ru: 'Дата документа', en: 'Date of document' },
  isOverdue: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  narrative: { kk: 'Орындаушы айтқаны', ru: 'Сказано исполнителем', en: 'What the executor says' },
  indicatorsTitle: { kk: 'Нысаналы индикаторлар', ru: 'Целевые индикаторы', en: 'Target indicators' },
  lacks: { kk: 'Жетіспейді', ru: 'Чего нет', en: 'What it lacks' },
  targetInForce: { kk: 'Қолданыстағы нысана', ru: 'Действующая цель', en: 'Target in force' },
  targetWords: { kk: 'Нысананың жылы мен шарты', ru: 'Год и условие цели', en: 'Year and condition of it' },
  progress: { kk: 'Орындалуы, %', ru: 'Достижение, %', en: 'Progress, %' },
  band: { kk: 'Барысы', ru: 'Ход', en: 'Standing' },
  baselineYear: { kk: 'Бастапқы жылы', ru: 'Исходный год', en: 'Year of baseline' },
  findingsTitle: {
    kk: 'Құжаттың өз қайшылықтары',
    ru: 'Противоречия документа',
    en: 'Contradictions of the document',
  },
  severity: { kk: 'Ауырлығы', ru: 'Тяжесть', en: 'Severity' },
  finding: { kk: 'Қайшылық', ru: 'Противоречие', en: 'Finding' },
  text: { kk: 'Мәні', ru: 'Суть', en: 'What it is' },
  places: { kk: 'Орындары', ru: 'Места', en: 'Places' },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  explained: { kk: 'Түсіндірме', ru: 'Объяснение', en: 'Explanation' },
} as const satisfies Record<string, Message>

/** Method and sources: label and text. */
export const programmeMethodMessages = {
  programme: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'Edition' },
  how: { kk: 'Қалай есептеледі', ru: 'Как считается', en: 'How it is made' },
  status: { kk: 'Орындалу күйі', ru: 'Состояние исполнения', en: 'Status' },
  statusText: {
    kk: 'Бірнеше орындаушының қабылданған есептерінің ең артта қалғаны. Құжат күні мерзімнен кейін болса, «кешігіп орындалды».',
    ru: 'Наименее продвинутый из принятых отчётов исполнителей. Если документ датирован позже срока — «с опозданием».',
    en: 'The least advanced of the executors’ accepted reports. A document dated after the due date makes it “done late”.',
  },
  overdue: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
  overdueText: {
    kk: 'Мерзімі өтті, ал қабылданған есеп орындалды демейді. Тексеріліп жатқан есеп саналмайды.',
    ru: 'Срок прошёл, а принятого отчёта о выполнении нет. Отчёт на рассмотрении не считается.',
    en: 'The date has passed and no accepted report says that it is done. A report still in review does not count.',
  },
  running: { kk: 'Қаражат', ru: 'Деньги', en: 'Money' },
  runningText: {
    kk: 'Жыл басынан бергі жиын; өткен жылдар олардың соңғы жартыжылдығының есебінен алынады. Бірлескен орындаушылардың сомалары қосылады.',
    ru: 'Нарастающим итогом с начала года; прошлые годы — из отчёта за их последнее полугодие. Суммы совместных исполнителей складываются.',
    en: 'Running since 1 January; earlier years are taken from the report of their last half-year. Amounts of joint executors add up.',
  },
  percent: { kk: 'Пайыз', ru: 'Процент', en: 'Per cent' },
  percentText: {
    kk: 'Σ жұмсалған ÷ Σ жоспар × 100, тек екі саны да бар және бар орындаушысы есеп берген жолдар бойынша. Салыстырылған сомалар «Деректер» парағында.',
    ru: 'Σ освоено ÷ Σ план × 100, только по строкам, где есть оба числа и отчитались все исполнители. Сравниваемые суммы — на листе «Данные».',
    en: 'Σ spent ÷ Σ planned × 100, over the lines that have both numbers and all of whose executors reported. The sums compared stand on the sheet Input.',
  },
  leftOut: { kk: 'Сомасыз жолдар', ru: 'Строки без суммы', en: 'Lines without an amount' },
  leftOutText: {
    kk: 'Нөл емес: әр қосынды неше жолды қандай күйімен қалдырғанын айтады.',
    ru: 'Это не ноль: каждая сумма говорит, сколько строк и в каком состоянии она не учла.',
    en: 'They are not zero: each sum says how many lines of each state it leaves out.',
  },
} as const satisfies Record<string, Translated>
