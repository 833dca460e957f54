import type { Message, Translated } from './say.ts'

/** Names of the sheets that every workbook has; at most 31 characters. */
export const sheetNames = {
  summary: { kk: 'Жиынтық', ru: 'Сводка', en: 'Summary' },
  input: { kk: 'Деректер', ru: 'Данные', en: 'Input' },
  method: { kk: 'Әдіс және дереккөздер', ru: 'Метод и источники', en: 'Method and sources' },
} as const satisfies Record<string, Translated>

/** Heads of all sheets. */
export const headMessages = {
  title: {
    kk: 'Мемлекеттік органдардың бірінші басшылары цифрлық орынбасарларының KPI-ға қол жеткізуі туралы жиынтық есеп',
    ru: 'Сводный отчёт о достижении KPI цифровыми заместителями первых руководителей государственных органов',
    en: 'Consolidated report on the KPIs of the digital deputies of the first heads of state bodies',
  },
  running: {
    kk: 'Тоқсан. Цифрлық орынбасарлардың KPI-ы',
    ru: 'Тоқсан. KPI цифровых заместителей',
    en: 'Toqsan. KPIs of digital deputies',
  },
  demo: {
    kk: 'Демо деректер: сандар ойдан алынған',
    ru: 'Демо-данные: цифры вымышлены',
    en: 'Demo figures: the numbers are invented',
  },
  demoShort: { kk: 'демо деректер', ru: 'демо-данные', en: 'demo figures' },
  asOf: { kk: '{instant} жағдайы', ru: 'по состоянию на {instant}', en: 'as of {instant}' },
  madeBy: { kk: 'Жасаған: {name}', ru: 'Составил: {name}', en: 'Made by {name}' },
  basis: { kk: 'Негізі: {act}', ru: 'Основание: {act}', en: 'Basis: {act}' },
  act: {
    kk: '№ {number} {kind}, {date}',
    ru: '{kind} № {number} от {date}',
    en: '{kind} No {number} of {date}',
  },
  repealed: { kk: 'күші жойылған күні: {date}', ru: 'утратил силу {date}', en: 'repealed on {date}' },
  page: { kk: '{page} / {pages}', ru: '{page} / {pages}', en: '{page} / {pages}' },
} as const satisfies Record<string, Message>

/** The kinds of acts; another kind goes by its own name. */
export const actKinds: Readonly<Record<string, Translated>> = {
  order: { kk: 'өкім', ru: 'Распоряжение', en: 'Order' },
  resolution: { kk: 'қаулы', ru: 'Постановление', en: 'Resolution' },
  decree: { kk: 'Жарлық', ru: 'Указ', en: 'Decree' },
  law: { kk: 'заң', ru: 'Закон', en: 'Law' },
}

/** Units that the acts print in Kazakh; any other goes as it is printed. */
export const unitWords: Readonly<Record<string, Translated>> = {
  'бірл.': { kk: 'бірл.', ru: 'ед.', en: 'units' },
  дана: { kk: 'дана', ru: 'шт.', en: 'pieces' },
  адам: { kk: 'адам', ru: 'чел.', en: 'people' },
  күн: { kk: 'күн', ru: 'дней', en: 'days' },
}

/** Heads of columns. */
export const columnMessages = {
  number: { kk: '№', ru: '№', en: 'No' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  unit: { kk: 'Бірлігі', ru: 'Единица', en: 'Unit' },
  operand: { kk: '{n}-дерек', ru: 'Данное {n}', en: 'Operand {n}' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  target: { kk: 'Нысана, қолданыстағы', ru: 'Цель, действующая', en: 'Target in force' },
  firstTarget: { kk: 'Нысана, алғашқы', ru: 'Цель, первая', en: 'First target' },
  path: { kk: 'Тоқсанға жоспар', ru: 'План на квартал', en: 'Planned path' },
  achievement: { kk: 'Орындалуы, %', ru: 'Достижение, %', en: 'Achievement, %' },
  band: { kk: 'Бағасы', ru: 'Оценка', en: 'Band' },
  weight: { kk: 'Салмағы', ru: 'Вес', en: 'Weight' },
  points: { kk: 'Ұпайы', ru: 'Баллы', en: 'Points' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  body: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  operandWord: { kk: 'Дерек', ru: 'Данное', en: 'Operand' },
  definition: { kk: 'Анықтамасы', ru: 'Определение', en: 'Definition' },
  asTyped: { kk: 'Терілгені', ru: 'Как введено', en: 'As typed' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  score: { kk: 'Балы', ru: 'Балл', en: 'Score' },
  low: { kk: 'Төменгі шегі', ru: 'Нижняя граница', en: 'Lower bound' },
  high: { kk: 'Жоғарғы шегі', ru: 'Верхняя граница', en: 'Upper bound' },
  reportedWeight: { kk: 'Мәні бар салмақ', ru: 'Вес со значением', en: 'Reported weight' },
  assessedWeight: { kk: 'Бағаланатын салмақ', ru: 'Оцениваемый вес', en: 'Assessed weight' },
  totalWeight: { kk: 'Барлық салмақ', ru: 'Весь вес', en: 'Total weight' },
  withoutValue: { kk: 'Мәні жоқ', ru: 'Без значения', en: 'No value' },
  previousScore: { kk: '{period} балы', ru: 'Балл, {period}', en: 'Score, {period}' },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  sum: { kk: 'Σ {word}', ru: 'Σ {word}', en: 'Σ {word}' },
  included: { kk: 'Кірген орган', ru: 'Учтено органов', en: 'Bodies in' },
  missing: { kk: 'Кірмеген орган', ru: 'Не учтено органов', en: 'Bodies missing' },
  formula: { kk: 'Формуласы', ru: 'Формула', en: 'Formula' },
  sentence: { kk: 'Формула сөзбен', ru: 'Формула словами', en: 'Formula in words' },
  printedFormula: { kk: 'Актіде басылғаны', ru: 'Как напечатано в акте', en: 'As printed in the act' },
  direction: { kk: 'Бағыты', ru: 'Направление', en: 'Direction' },
  decimals: { kk: 'Үтірден кейінгі таңба', ru: 'Знаков после запятой', en: 'Decimals' },
  inferred: { kk: 'Біз шығарған', ru: 'Выведено нами', en: 'Inferred by us' },
} as const satisfies Record<string, Message>

/** The Summary. */
export const summaryMessages = {
  assessed: { kk: 'орган бағаланды', ru: 'органов оценено', en: 'bodies assessed' },
  withValue: { kk: 'көрсеткіштің мәні бар', ru: 'показателей со значением', en: 'indicators with a value' },
  table: {
    kk: 'Органдар бойынша балл және көрсеткіштердің жағдайы',
    ru: 'Баллы органов и состояние показателей',
    en: 'Scores of bodies and the state of their indicators',
  },
  average: {
    kk: 'Барлық орган, орташа балл',
    ru: 'Все органы, средний балл',
    en: 'All bodies, average score',
  },
  shared: {
    kk: 'Бірнеше органның ортақ нәтижелері: әрқайсысы бір рет саналады, Σ ÷ Σ',
    ru: 'Общие результаты нескольких органов: каждый учтён один раз, Σ ÷ Σ',
    en: 'Results shared by several bodies: each counted once, Σ ÷ Σ',
  },
  missing: {
    kk: 'Есебі қабылданбаған органдар: {list}',
    ru: 'Отчёт не принят: {list}',
    en: 'Not accepted: {list}',
  },
  late: { kk: 'Кешіккендер: {list}', ru: 'Опоздали: {list}', en: 'Late: {list}' },
  nobody: { kk: 'жоқ', ru: 'нет', en: 'none' },
  daysLate: {
    kk: { other: '{count} күн' },
    ru: { one: '{count} день', few: '{count} дня', many: '{count} дней', other: '{count} дня' },
    en: { one: '{count} day', other: '{count} days' },
  },
  lateBy: { kk: '{days} кешіккен', ru: 'опоздание: {days}', en: '{days} late' },
  incomplete: {
    kk: 'Толық емес балл: мәні жоқ көрсеткіштің салмағы басқаларға бөлінбейді; шектері мәні жоқты 0 және толық деп алғанда шығады.',
    ru: 'Неполный балл: вес показателя без значения не делится между другими; границы получаются, если отсутствующее принять за 0 и за полное.',
    en: 'Incomplete score: the weight of an indicator without a value is not spread over the others; the bounds take what is missing at nothing and at full.',
  },
  bounds: { kk: 'шегі {low} – {high}', ru: 'от {low} до {high}', en: 'between {low} and {high}' },
} as const satisfies Record<string, Message>

/** Sheets of sections, and Input. */
export const sheetMessages = {
  total: { kk: 'Барлық салмақ', ru: 'Весь вес', en: 'Total weight' },
  assessed: {
    kk: 'Бағаланатын салмақ: нысанасы бар, мерзімі келген көрсеткіштер',
    ru: 'Оцениваемый вес: показатели с целью, срок которых наступил',
    en: 'Assessed weight: indicators with a target that are due',
  },
  reported: {
    kk: 'Мәні бар көрсеткіштердің салмағы (бөлгіш) және ұпайы',
    ru: 'Вес показателей со значением (делитель) и их баллы',
    en: 'Weight of indicators with a value (the divisor) and their points',
  },
  sectionScore: {
    kk: 'Бөлім балы: 100 × ұпай ÷ мәні бар салмақ',
    ru: 'Балл раздела: 100 × баллы ÷ вес со значением',
    en: 'Section score: 100 × points ÷ reported weight',
  },
  inputTitle: {
    kk: 'Органдар берген деректер',
    ru: 'Данные, представленные органами',
    en: 'Figures reported by the bodies',
  },
  inputNote: {
    kk: 'Басқа парақтардың формулалары осы парақтың «Мәні» бағанына сілтейді. Бос ұяшық нөл емес. Сүзуге болады, сұрыптауға болмайды.',
    ru: 'Формулы других листов ссылаются на столбец «Значение» этого листа. Пустая ячейка не ноль. Фильтровать можно, сортировать нельзя.',
    en: 'Formulas of the other sheets refer to the column Value of this sheet. An empty cell is not zero. Filter it, do not sort it.',
  },
} as const satisfies Record<string, Message>

/** Details of a state, after its word. */
export const stateDetails = {
  'no-cases': { kk: 'жағдай болмаған', ru: 'случаев не было', en: 'no cases' },
  'division-by-zero': { kk: 'бөлімі нөл', ru: 'знаменатель равен нулю', en: 'the denominator is zero' },
  'part-exceeds-whole': {
    kk: 'бөлігі бүтіннен көп',
    ru: 'часть больше целого',
    en: 'the part exceeds the whole',
  },
  negative: { kk: 'теріс сан', ru: 'отрицательное число', en: 'a negative number' },
  unreadable: { kk: 'сан емес', ru: 'не число', en: 'not a number' },
  'no-target': { kk: 'нысана жоқ', ru: 'нет цели', en: 'no target' },
} as const satisfies Record<string, Translated>

/** Method and sources. */
export const methodMessages = {
  sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  period: { kk: 'Есепті кезең', ru: 'Отчётный период', en: 'Reporting period' },
  deadline: { kk: 'Ұсыну мерзімі', ru: 'Срок представления', en: 'Deadline' },
  asOf: { kk: 'Деректердің күйі', ru: 'Состояние данных', en: 'Data as of' },
  madeBy: { kk: 'Жасаған', ru: 'Составил', en: 'Made by' },
  revision: { kk: 'Есептің нұсқасы', ru: 'Ревизия отчёта', en: 'Revision of the report' },
  included: { kk: 'Құрамы', ru: 'Что учтено', en: 'What is in it' },
  includedText: {
    kk: 'Тек қабылданып, мөрленген есептердің мәндері. Ештеңе үнсіз қабылданбайды.',
    ru: 'Только значения принятых и зафиксированных отчётов. Молчание не считается согласием.',
    en: 'Figures of accepted and sealed submissions only. Nothing is accepted by silence.',
  },
  scoring: { kk: 'Балл қалай есептеледі', ru: 'Как считается балл', en: 'How scores are made' },
  methodVersion: { kk: 'Әдіс нұсқасы', ru: 'Версия метода', en: 'Version of the method' },
  cap: {
    kk: 'Балдағы орындалудың шегі, %',
    ru: 'Предел достижения в балле, %',
    en: 'Cap on achievement inside a score, %',
  },
  bandFrom: {
    kk: '«{band}»: орындалуы кемінде, %',
    ru: '«{band}»: достижение не ниже, %',
    en: '“{band}”: achievement of at least, %',
  },
  bandBelow: { kk: '«{band}»: бұдан төмен', ru: '«{band}»: ниже этого', en: '“{band}”: below that' },
  sectionScore: { kk: 'Бөлім балы', ru: 'Балл раздела', en: 'Score of a section' },
  bodyScore: { kk: 'Орган балы', ru: 'Балл органа', en: 'Score of a body' },
  achievement: { kk: 'Орындалуы', ru: 'Достижение', en: 'Achievement' },
  achievementText: {
    kk: '100 × мәні ÷ жоспар; төмені жақсы болса 100 × жоспар ÷ мәні (мәні 0 болса 100). Асыра орындау толық көрсетіледі, тек балдың ішінде шектеледі.',
    ru: '100 × значение ÷ план; где лучше меньше, 100 × план ÷ значение (при значении 0 — 100). Перевыполнение показано полностью и ограничено только внутри балла.',
    en: '100 × value ÷ path; where lower is better 100 × path ÷ value (100 for a value of 0). Over-fulfilment is shown in full and capped only inside a score.',
  },
  path: { kk: 'Тоқсанға жоспар', ru: 'План на квартал', en: 'Planned path' },
  pathText: {
    kk: 'Жыл соңында жылдық нысана; жыл ішінде саналатын көрсеткіште оның тоқсандық үлесі, қалғанында былтырғы нысанадан тартылған түзу сызық.',
    ru: 'На конец года годовая цель; в течение года для счётных показателей её квартальная доля, для остальных прямая от цели прошлого года.',
    en: 'At the year’s end the annual target; within the year a quarter’s share of it for counts, else a straight line from the previous year’s target.',
  },
  target: { kk: 'Нысана', ru: 'Цель', en: 'Target' },
  targetText: {
    kk: 'Таңбасыз сан «кемінде» дегенді білдіреді; ≤ «артық емес», = «дәл», top «алғашқы N орын».',
    ru: 'Число без знака значит «не меньше»; ≤ «не больше», = «ровно», top «среди первых N».',
    en: 'A bare number means at least; ≤ at most, = exactly, top within the first N.',
  },
  states: { kk: 'Күйлердің мағынасы', ru: 'Что значат состояния', en: 'What the states mean' },
  rounding: { kk: 'Сандар мен дөңгелектеу', ru: 'Числа и округление', en: 'Numbers and rounding' },
  precision: { kk: 'Дәлдік', ru: 'Точность', en: 'Precision' },
  roundingText: {
    kk: 'Есепте мәндер терілгеніндей дәл сақталады және дөңгелектенбей есептеледі. Ұяшықтарда көрсетілген таңба саны ғана шектелген. Excel саны 15 цифрдан ұзақ мәнді дәл сақтай алмайды: ондай мән «Деректер» парағында мәтінмен қоса жазылған.',
    ru: 'В отчёте значения хранятся ровно так, как введены, и считаются без округления. В ячейках ограничено только число показанных знаков. Число Excel не держит точно больше 15 цифр: такое значение на листе «Данные» записано ещё и текстом.',
    en: 'The report keeps figures exactly as typed and calculates without rounding. Cells limit only the places that are shown. A number in Excel does not hold more than 15 digits exactly: such a figure stands on the sheet Input also as text.',
  },
  calculation: { kk: 'Формулалар', ru: 'Формулы', en: 'Formulas' },
  calculationText: {
    kk: 'Парақтардағы мәндер «Деректер» парағынан осы формулалармен есептеледі; файл ашылғанда толық қайта есептеледі.',
    ru: 'Значения на листах вычисляются этими формулами из листа «Данные»; при открытии файла всё пересчитывается.',
    en: 'Values on the sheets are calculated by these formulas from the sheet Input; everything is recalculated when the file is opened.',
  },
  table: { kk: 'Көрсеткіштердің формулалары', ru: 'Формулы показателей', en: 'Formulas of the indicators' },
  higher: { kk: 'көбі жақсы', ru: 'больше — лучше', en: 'higher is better' },
  lower: { kk: 'азы жақсы', ru: 'меньше — лучше', en: 'lower is better' },
} as const satisfies Record<string, Message>

/** What each state means, in the order of the Method sheet. */
export const stateMeanings = {
  value: {
    kk: 'сан берілген; 0 да сан',
    ru: 'число дано; 0 тоже число',
    en: 'a number was given; 0 is a number',
  },
  'not-reported': {
    kk: 'мерзімі келді, сан жоқ; ұяшық бос',
    ru: 'срок наступил, числа нет; ячейка пуста',
    en: 'due, and no number was given; the cell is empty',
  },
  'not-due': { kk: 'мерзімі әлі келмеген', ru: 'срок ещё не наступил', en: 'not due yet' },
  'not-applicable': {
    kk: 'негізі бар: мысалы, жағдай болмаған (0 ÷ 0)',
    ru: 'есть основание: например, случаев не было (0 ÷ 0)',
    en: 'with a ground: for example, there were no cases (0 ÷ 0)',
  },
  withheld: {
    kk: 'қолжетімділігі шектелген дерек',
    ru: 'данные ограниченного доступа',
    en: 'restricted data',
  },
  error: {
    kk: 'сандар бір-біріне қайшы: бөлімі нөл, бөлігі бүтіннен көп',
    ru: 'числа противоречат друг другу: нулевой знаменатель, часть больше целого',
    en: 'the numbers contradict each other: a zero denominator, a part above the whole',
  },
  'missing-inputs': {
    kk: 'формулаға керек деректің бәрі берілмеген',
    ru: 'даны не все числа, нужные формуле',
    en: 'not all numbers that the formula needs were given',
  },
  incomplete: {
    kk: 'мән бар, бірақ бір бөлігі кірмеген',
    ru: 'значение есть, но часть не вошла',
    en: 'there is a value, and a part of it is left out',
  },
} as const satisfies Record<string, Translated>

/** Fields of an indicator that the act may leave open. */
export const inferredFields: Readonly<Record<string, Translated>> = {
  direction: { kk: 'бағыты', ru: 'направление', en: 'direction' },
  kind: { kk: 'түрі', ru: 'вид', en: 'kind' },
  'operands.nature': { kk: 'деректердің табиғаты', ru: 'природа данных', en: 'nature of operands' },
  link: { kk: 'ортақ нәтижемен байланысы', ru: 'связь с общим результатом', en: 'link to a shared result' },
  decimals: { kk: 'таңба саны', ru: 'число знаков', en: 'decimals' },
  formula: { kk: 'формуласы', ru: 'формула', en: 'formula' },
  weight: { kk: 'салмағы', ru: 'вес', en: 'weight' },
  unit: { kk: 'бірлігі', ru: 'единица', en: 'unit' },
  operands: { kk: 'деректері', ru: 'данные формулы', en: 'operands' },
}
