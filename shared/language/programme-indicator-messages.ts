import type { LACKS } from '../api/programme-shapes.ts'
import type { IndicatorKind } from '../engine/indicator.ts'
import type { Message, Translated } from './say.ts'

/** What sort of number an indicator is. */
export const indicatorKindWords: Readonly<Record<IndicatorKind, Translated>> = {
  share: { kk: 'үлес', ru: 'доля', en: 'share' },
  coverage: { kk: 'қамту', ru: 'охват', en: 'coverage' },
  growth: { kk: 'өсім', ru: 'прирост', en: 'growth' },
  count: { kk: 'саны', ru: 'количество', en: 'count' },
  ratio: { kk: 'қатынас', ru: 'соотношение', en: 'ratio' },
  rate: { kk: 'мөлшерлеме', ru: 'коэффициент', en: 'rate' },
  index: { kk: 'индекс', ru: 'индекс', en: 'index' },
  rank: { kk: 'рейтингтегі орын', ru: 'место в рейтинге', en: 'rank' },
  duration: { kk: 'ұзақтық', ru: 'длительность', en: 'duration' },
  change: { kk: 'өзгеріс', ru: 'изменение', en: 'change' },
  milestone: { kk: 'кезеңдік нәтиже', ru: 'веха', en: 'milestone' },
}

/** What a drafted indicator lacks, after «жетіспейді:». */
export const lackWords: Readonly<Record<(typeof LACKS)[number], Translated>> = {
  formula: { kk: 'формула', ru: 'формулы', en: 'formula' },
  baseline: { kk: 'бастапқы мән', ru: 'исходного значения', en: 'baseline' },
  owner: { kk: 'жауапты орган', ru: 'ответственного', en: 'owner' },
  target: { kk: 'нысана', ru: 'цели', en: 'target' },
  year: { kk: 'нысана жылы', ru: 'года цели', en: 'target year' },
  source: { kk: 'дереккөз', ru: 'источника данных', en: 'data source' },
}

/** Where the last value stands when it is in no band. */
export const standingWords = {
  'not-judged': { kk: 'бағаланбайды', ru: 'не оценивается', en: 'not judged' },
  'not-entered': { kk: 'мәні жоқ', ru: 'без значения', en: 'no value' },
} as const satisfies Record<string, Message>

/** The levels of the tree under which indicators stand. */
export const nodeKindWords = {
  section: { kk: '{number}-бөлім', ru: 'Раздел {number}', en: 'Section {number}' },
  goal: { kk: 'Мақсат', ru: 'Цель', en: 'Goal' },
  task: { kk: '{number}-міндет', ru: 'Задача {number}', en: 'Task {number}' },
  direction: { kk: '{number} бағыты', ru: 'Направление {number}', en: 'Direction {number}' },
} as const satisfies Record<string, Message>

/** Target indicators of a programme: the table, the filters and the details of one. */
export const programmeIndicatorMessages = {
  tableTitle: { kk: 'Нысаналы индикаторлар', ru: 'Целевые индикаторы', en: 'Target indicators' },
  ownLevel: {
    kk: 'Бағдарламаның паспорты',
    ru: 'Паспорт программы',
    en: 'Programme passport',
  },
  all: { kk: 'Барлық индикатор', ru: 'Всего индикаторов', en: 'Indicators' },
  complete: { kk: 'Толық анықталған', ru: 'Определены полностью', en: 'Fully defined' },
  valued: { kk: 'Мәні бар', ru: 'Со значением', en: 'With a value' },
  drafted: { kk: 'Анықтамасы толық емес', ru: 'Определены не полностью', en: 'Drafted only' },
  withQuestions: { kk: 'Жылы анық емес нысана', ru: 'Цели с неясным годом', en: 'Targets of unclear year' },
  search: { kk: 'Нөмірі немесе атауы', ru: 'Номер или название', en: 'Number or name' },
  definition: { kk: 'Анықтамасы', ru: 'Определение', en: 'Definition' },
  everything: { kk: 'бәрі', ru: 'все', en: 'all' },
  onlyComplete: { kk: 'толық', ru: 'полное', en: 'complete' },
  onlyDrafted: { kk: 'толық емес', ru: 'неполное', en: 'drafted' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  standing: { kk: 'Жағдайы', ru: 'Состояние', en: 'Standing' },
  found: {
    kk: { other: '{count} индикатор көрсетілген' },
    ru: {
      one: 'показан {count} индикатор',
      few: 'показаны {count} индикатора',
      many: 'показано {count} индикаторов',
      other: 'показано {count} индикатора',
    },
    en: { one: '{count} indicator shown', other: '{count} indicators shown' },
  },
  name: { kk: 'Индикатор', ru: 'Индикатор', en: 'Indicator' },
  unit: { kk: 'Бірлігі', ru: 'Единица', en: 'Unit' },
  baseline: { kk: 'Бастапқы мәні', ru: 'Исходное', en: 'Baseline' },
  target: { kk: 'Нысана {year}', ru: 'Цель {year}', en: 'Target {year}' },
  otherTime: { kk: 'Басқа мерзімге', ru: 'На другой срок', en: 'For another time' },
  noBaseline: { kk: 'басылмаған', ru: 'не напечатано', en: 'not printed' },
  done: { kk: 'орындалуы тиіс', ru: 'должно быть сделано', en: 'to be done' },
  noTarget: { kk: 'нысана жоқ', ru: 'цели нет', en: 'no target' },
  undated: { kk: 'жылы айтылмаған', ru: 'год не назван', en: 'no year given' },
  period: { kk: '{from}–{until} жж.', ru: '{from}–{until} гг.', en: '{from}–{until}' },
  year: { kk: '{year} ж.', ru: '{year} г.', en: '{year}' },
  derived: { kk: 'есептелген', ru: 'вычислено', en: 'derived' },
  printed: { kk: 'басылған', ru: 'напечатано', en: 'printed' },
  notComparable: {
    kk: 'нысанамен салыстыруға келмейді',
    ru: 'с целью не сопоставимо',
    en: 'not comparable with the target',
  },
  lacks: { kk: 'толық емес, жетіспейді: {list}', ru: 'неполное, нет: {list}', en: 'drafted, lacks: {list}' },
  question: {
    kk: '{value} нысанасы екінші рет {stated} жылға басылған. Ол {probable} жылға тиесілі ме?',
    ru: 'Цель {value} вторично напечатана на {stated} год. Не относится ли она к {probable} году?',
    en: 'The target {value} is printed a second time for {stated}. Does it belong to {probable}?',
  },
  twin: { kk: 'Егізі: {number}', ru: 'Двойник: {number}', en: 'Twin: {number}' },
  twinMeaning: {
    kk: 'Паспорт пен бөлімде бір нәтиже: жиынтықта бір рет саналады.',
    ru: 'Один результат в паспорте и в разделе: в своде считается один раз.',
    en: 'One result in the passport and in a section: counted once in a total.',
  },
  wording: { kk: 'Құжатта басылғаны', ru: 'Напечатано в документе', en: 'As printed' },
  formula: { kk: 'Формула', ru: 'Формула', en: 'Formula' },
  reconstructed: {
    kk: 'мәтін бойынша қалпына келтірілген',
    ru: 'восстановлена по тексту',
    en: 'reconstructed from the text',
  },
  baseYear: { kk: 'Базалық жыл', ru: 'Базовый год', en: 'Base year' },
  numerator: { kk: 'Алымы', ru: 'Числитель', en: 'Numerator' },
  denominator: { kk: 'Бөлімі', ru: 'Знаменатель', en: 'Denominator' },
  owner: { kk: 'Жауапты орган', ru: 'Ответственный', en: 'Owner' },
  measuredBy: { kk: 'Кім өлшейді', ru: 'Кто измеряет', en: 'Measured by' },
  dataSource: { kk: 'Дереккөз', ru: 'Источник данных', en: 'Data source' },
  direction: { kk: 'Бағыты', ru: 'Направление', en: 'Direction' },
  targets: { kk: 'Нысаналар', ru: 'Цели', en: 'Targets' },
  notStated: { kk: 'құжатта жоқ', ru: 'в документе нет', en: 'not in the document' },
  assumedComparator: {
    kk: 'салыстыру сөзі басылмаған: бағыты бойынша «{words}»',
    ru: 'слово сравнения не напечатано: по направлению «{words}»',
    en: 'no comparison word printed: by its direction “{words}”',
  },
  findings: {
    kk: 'Осы индикатор туралы қайшылықтар',
    ru: 'Противоречия об этом индикаторе',
    en: 'Findings about this indicator',
  },
  nothingTitle: {
    kk: 'Бұл сүзгіге сай индикатор жоқ',
    ru: 'Под этот отбор индикаторов нет',
    en: 'No indicator passes this filter',
  },
  noneTitle: {
    kk: 'Бұл редакцияда нысаналы индикатор жоқ',
    ru: 'В этой редакции целевых индикаторов нет',
    en: 'This edition has no target indicators',
  },
  clear: { kk: 'Сүзгіні тазарту', ru: 'Снять отбор', en: 'Clear the filter' },
} as const satisfies Record<string, Message>
