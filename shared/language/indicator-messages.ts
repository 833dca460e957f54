import type { Message, Translated } from './say.ts'

/** Words of the list of indicators and of one indicator's page. */
export const kpiMessages = {
  acts: { kk: 'Актілер', ru: 'Акты', en: 'Acts' },
  bodies: { kk: 'Органдар', ru: 'Органы', en: 'Bodies' },
  listTitle: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  findings: { kk: 'Қайшылықтар', ru: 'Противоречия', en: 'Contradictions' },
  toFindings: {
    kk: 'Барлық қайшылықтар мен түсіндірмелер',
    ru: 'Все противоречия и пояснения',
    en: 'All contradictions and explanations',
  },
  findingsTitle: {
    kk: 'Өкімдегі қайшылықтар',
    ru: 'Противоречия в распоряжении',
    en: 'Contradictions within the order',
  },
  findingsSubtitle: {
    kk: '№ {number} өкімнің көрсеткіштері бір-бірімен салыстырылды',
    ru: 'Показатели распоряжения № {number} сверены между собой',
    en: 'The indicators of order No {number} checked against one another',
  },
  listSubtitle: {
    kk: { other: 'Цифрлық орынбасарлардың KPI-лары: {count} көрсеткіш' },
    ru: {
      one: 'KPI цифровых заместителей: {count} показатель',
      few: 'KPI цифровых заместителей: {count} показателя',
      many: 'KPI цифровых заместителей: {count} показателей',
      other: 'KPI цифровых заместителей: {count} показателя',
    },
    en: {
      one: 'KPIs of the digital deputies: {count} indicator',
      other: 'KPIs of the digital deputies: {count} indicators',
    },
  },
  repealed: {
    kk: '№ {number} өкімнің күші жойылды ({date}).',
    ru: 'Распоряжение № {number} утратило силу {date}.',
    en: 'Order No {number} was repealed on {date}.',
  },
  lastPeriod: {
    kk: 'Соңғы есепті кезең: {period}. Одан кейінгі жылдардың нысаналары анықтама үшін қалдырылды.',
    ru: 'Последний отчётный период: {period}. Цели следующих лет оставлены для справки.',
    en: 'Last reporting period: {period}. The targets of later years are kept for reference.',
  },
  toAct: { kk: 'Актіні ашу', ru: 'Открыть акт', en: 'Open the act' },
  body: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  all: { kk: 'барлығы', ru: 'все', en: 'all' },
  search: {
    kk: 'Нөмірі немесе атауы бойынша іздеу',
    ru: 'Поиск по номеру или названию',
    en: 'Search by number or name',
  },
  found: {
    kk: { other: '{count} көрсеткіш табылды' },
    ru: {
      one: 'Найден {count} показатель',
      few: 'Найдены {count} показателя',
      many: 'Найдено {count} показателей',
      other: 'Найдено {count} показателя',
    },
    en: { one: '{count} indicator found', other: '{count} indicators found' },
  },
  nothingFound: {
    kk: 'Мұндай көрсеткіш табылмады',
    ru: 'Таких показателей не найдено',
    en: 'No such indicator',
  },
  nothingFoundText: {
    kk: 'Іздеу сөзін қысқартып көріңіз немесе сүзгіні алып тастаңыз.',
    ru: 'Сократите запрос или снимите фильтры.',
    en: 'Shorten the search, or clear the filters.',
  },
  clear: { kk: 'Сүзгіні алып тастау', ru: 'Снять фильтры', en: 'Clear the filters' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  weight: { kk: 'Салмағы', ru: 'Вес', en: 'Weight' },
  unit: { kk: 'Бірлігі', ru: 'Единица', en: 'Unit' },
  targetsHead: { kk: 'Нысана, {year}', ru: 'Цель, {year}', en: 'Target, {year}' },
  noTarget: { kk: 'нысана жоқ', ru: 'нет цели', en: 'no target' },
  indicatorCrumb: { kk: 'KPI {number}', ru: 'KPI {number}', en: 'KPI {number}' },
  kicker: { kk: '{number}. {name}', ru: '{number}. {name}', en: '{number}. {name}' },

  abovePath: {
    kk: '{period}да {value}: жоспарлы жолдан {difference} жоғары',
    ru: '{value} за {period}: на {difference} выше планового пути',
    en: '{value} in {period}, {difference} above the planned path',
  },
  belowPath: {
    kk: '{period}да {value}: жоспарлы жолдан {difference} төмен',
    ru: '{value} за {period}: на {difference} ниже планового пути',
    en: '{value} in {period}, {difference} below the planned path',
  },
  onPath: {
    kk: '{period}да {value}: дәл жоспарлы жолда',
    ru: '{value} за {period}: ровно на плановом пути',
    en: '{value} in {period}, exactly on the planned path',
  },
  aboveTarget: {
    kk: '{period}да {value}: {year} жылғы нысанадан {difference} жоғары',
    ru: '{value} за {period}: на {difference} выше цели {year} года',
    en: '{value} in {period}, {difference} above the {year} target',
  },
  belowTarget: {
    kk: '{period}да {value}: {year} жылғы нысанадан {difference} төмен',
    ru: '{value} за {period}: на {difference} ниже цели {year} года',
    en: '{value} in {period}, {difference} below the {year} target',
  },
  onTarget: {
    kk: '{period}да {value}: {year} жылғы нысанаға дәл жетті',
    ru: '{value} за {period}: ровно цель {year} года',
    en: '{value} in {period}, exactly the {year} target',
  },
  withoutTarget: {
    kk: '{period}да {value}; бұл жылға нысана белгіленбеген',
    ru: '{value} за {period}; цель на этот год не установлена',
    en: '{value} in {period}; no target is set for that year',
  },
  laterMissing: {
    kk: '{finding}; {period} бойынша мән әлі қабылданбаған',
    ru: '{finding}; значение за {period} ещё не принято',
    en: '{finding}; no value has been accepted for {period}',
  },
  allWithheld: {
    kk: 'Бұл көрсеткіштің мәндері – жабық дерек',
    ru: 'Значения этого показателя закрыты',
    en: 'The values of this indicator are withheld',
  },
  noValueYet: {
    kk: 'Бұл көрсеткіш бойынша қабылданған мән әлі жоқ',
    ru: 'По этому показателю ещё нет принятых значений',
    en: 'No value of this indicator has been accepted yet',
  },
  points: { kk: '{difference} п.т.', ru: '{difference} п.п.', en: '{difference} points' },

  ofHundred: { kk: '{weight} / 100', ru: '{weight} из 100', en: '{weight} of 100' },
  target: { kk: 'Нысана {year}', ru: 'Цель {year}', en: 'Target {year}' },
  achievement: { kk: 'Орындалуы', ru: 'Достижение', en: 'Achievement' },
  mark: { kk: 'Белгі', ru: 'Отметка', en: 'Mark' },
  coverage: { kk: 'Қамту', ru: 'Охват', en: 'Coverage' },
  coverageOf: {
    kk: { other: '{have} / {count} тоқсан' },
    ru: { one: '{have} из {count} квартала', other: '{have} из {count} кварталов' },
    en: { one: '{have} of {count} quarter', other: '{have} of {count} quarters' },
  },
  formula: { kk: 'Формула', ru: 'Формула', en: 'Formula' },

  seriesTitle: {
    kk: 'Мәні және жоспарлы жол, {unit}',
    ru: 'Значение и плановый путь, {unit}',
    en: 'Value and planned path, {unit}',
  },
  view: { kk: 'Көрініс', ru: 'Вид', en: 'View' },
  chart: { kk: 'График', ru: 'График', en: 'Chart' },
  table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  actLine: {
    kk: '№ {number} өкім күшіне енді',
    ru: 'Распоряжение № {number} в силе',
    en: 'Order {number} in force',
  },
  reportOf: {
    kk: 'Орган есебі: {body}, {period}',
    ru: 'Отчёт органа: {body}, {period}',
    en: 'Report of the body: {body}, {period}',
  },
  lastReported: {
    kk: 'Соңғы есепті кезең – {period}: өкімнің күші жойылды ({date}). Одан кейінгі тоқсандардың мерзімі келмейді.',
    ru: 'Последний отчётный период – {period}: распоряжение утратило силу {date}. За следующие кварталы отчёта нет.',
    en: 'The last reporting period is {period}: the order was repealed on {date}. Later quarters are never due.',
  },
  targetText: { kk: 'нысана {value}', ru: 'цель {value}', en: 'target {value}' },
  lapsedText: { kk: '{value}, күші жойылған', ru: '{value}, не действует', en: '{value}, lapsed' },
  missingNote: {
    kk: 'Мәні жоқ тоқсан сызықта үзіліс болып тұрады, ол ешқашан нөлге теңелмейді.',
    ru: 'Квартал без значения на линии – разрыв; он никогда не считается нулём.',
    en: 'A quarter without a value is a gap in the line, never a zero.',
  },

  row: { kk: 'Қатар', ru: 'Строка', en: 'Row' },
  value: { kk: 'Мәні, {unit}', ru: 'Значение, {unit}', en: 'Value, {unit}' },
  path: { kk: 'Жол, {unit}', ru: 'Путь, {unit}', en: 'Path, {unit}' },
  differencePoints: { kk: 'Айырма, п.т.', ru: 'Разница, п.п.', en: 'Difference, points' },
  differenceIn: { kk: 'Айырма, {unit}', ru: 'Разница, {unit}', en: 'Difference, {unit}' },
  yearToDate: { kk: 'Жыл басынан, {unit}', ru: 'С начала года, {unit}', en: 'Year to date, {unit}' },
  without: { kk: '{periods} есепке кірмеген', ru: 'без учёта: {periods}', en: 'without {periods}' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  revision: { kk: 'Нұсқа', ru: 'Редакция', en: 'Revision' },
  noPath: { kk: 'жол жоқ', ru: 'нет пути', en: 'no path' },
  noRevision: { kk: 'мөр жоқ', ru: 'нет печати', en: 'not sealed' },
  numberLink: {
    kk: '{row}, {period}: {value}, сан паспорты',
    ru: '{row}, {period}: {value}, паспорт числа',
    en: '{row}, {period}: {value}, number passport',
  },

  definition: { kk: 'Анықтамасы', ru: 'Определение', en: 'Definition' },
  sentence: { kk: 'Қалай есептеледі', ru: 'Как считается', en: 'How it is calculated' },
  printed: { kk: 'Актідегі формула', ru: 'Формула в акте', en: 'Formula as printed' },
  operands: { kk: 'Деректер', ru: 'Данные', en: 'Operands' },
  direction: { kk: 'Бағыты', ru: 'Направление', en: 'Direction' },
  decimals: { kk: 'Үтірден кейінгі таңба саны', ru: 'Знаков после запятой', en: 'Decimal places' },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  actName: {
    kk: '{date} № {number} өкім',
    ru: 'распоряжение № {number} от {date}',
    en: 'order No {number} of {date}',
  },
  targets: { kk: 'Нысаналар', ru: 'Цели', en: 'Targets' },
  inferred: { kk: 'болжанған', ru: 'предположено', en: 'inferred' },
  inferredNote: {
    kk: '«Болжанған» деп белгіленгенді акт айтпайды: оны біз формула мен нысаналарға қарап анықтадық. Әкімші түзете алады, әр түзету себебімен бірге журналда қалады.',
    ru: 'Отмеченное «предположено» в акте не сказано: мы вывели это из формулы и целей. Администратор может исправить; каждое исправление с причиной остаётся в журнале.',
    en: 'The act does not state what is marked “inferred”: we worked it out from the formula and the targets. The administrator may correct it; every correction is kept with its reason in the audit trail.',
  },
  edit: { kk: 'Анықтаманы түзету', ru: 'Исправить определение', en: 'Correct the definition' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saving: { kk: 'Сақталуда…', ru: 'Сохраняется…', en: 'Saving…' },
  cancel: { kk: 'Бас тарту', ru: 'Отмена', en: 'Cancel' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  reasonHint: {
    kk: 'Журналда және анықтаманың жаңа нұсқасында қалады.',
    ru: 'Останется в журнале и в новой версии определения.',
    en: 'Kept in the audit trail and with the new version of the definition.',
  },
  reasonMissing: { kk: 'Себебін жазыңыз.', ru: 'Укажите причину.', en: 'Give a reason.' },
  sealedStay: {
    kk: 'Қабылданған кезеңдер қайта есептелмейді.',
    ru: 'Принятые периоды не пересчитываются.',
    en: 'Accepted periods are not recomputed.',
  },
} as const satisfies Record<string, Message>

export const directionWords: Readonly<Record<'higher' | 'lower', Translated>> = {
  higher: { kk: 'көп болғаны жақсы', ru: 'чем больше, тем лучше', en: 'higher is better' },
  lower: { kk: 'аз болғаны жақсы', ru: 'чем меньше, тем лучше', en: 'lower is better' },
}

/** What a figure of each nature covers (S9). */
export const operandNatureWords: Readonly<
  Record<'flow' | 'running-total' | 'stock' | 'constant', Translated>
> = {
  flow: { kk: 'тоқсан ішіндегі көлем', ru: 'за квартал', en: 'for the quarter' },
  'running-total': {
    kk: 'жыл басынан өспелі жиын',
    ru: 'нарастающим итогом с начала года',
    en: 'running total since 1 January',
  },
  stock: { kk: 'тоқсан соңындағы жағдай', ru: 'на конец квартала', en: 'as of the end of the quarter' },
  constant: { kk: 'тұрақты шама', ru: 'постоянная величина', en: 'constant' },
}
