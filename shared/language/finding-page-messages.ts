import type { Message } from './say.ts'

/** How grave a finding is, in words; the mark stands beside them. */
export const severityWords = {
  error: { kk: 'Қайшылық', ru: 'Противоречие', en: 'Contradiction' },
  warning: { kk: 'Ықтимал қайшылық', ru: 'Вероятное противоречие', en: 'Probable contradiction' },
  note: { kk: 'Авторларға сұрақ', ru: 'Вопрос авторам', en: 'Question to the authors' },
} as const satisfies Record<string, Message>

/** What each gravity means, under its heading. */
export const severityMeaning = {
  error: {
    kk: 'Құжат өзіне өзі қайшы: екі жері бірдей дұрыс бола алмайды.',
    ru: 'Документ противоречит сам себе: оба места верны быть не могут.',
    en: 'The document contradicts itself: both places cannot be right.',
  },
  warning: {
    kk: 'Қате болуы әбден мүмкін, бірақ құжаттың өзі түсіндіруі де ықтимал.',
    ru: 'Скорее всего ошибка, но у документа может быть объяснение.',
    en: 'Very likely a mistake, though the document may have a reason.',
  },
  note: {
    kk: 'Қате деп айтуға болмайды; бір мағынада оқылмайды.',
    ru: 'Ошибкой не назвать, но читается не однозначно.',
    en: 'Not a mistake as such, but it can be read in more than one way.',
  },
} as const satisfies Record<string, Message>

/** The list of findings of a programme and the dialog that explains one. */
export const findingPageMessages = {
  intro: {
    kk: 'Мәтін мен сандар есептеу арқылы салыстырылды. Түсіндірілген қайшылық тізімнен өшірілмейді.',
    ru: 'Текст и числа сверены вычислением. Объяснённое противоречие из списка не исчезает.',
    en: 'The text and the figures were checked by computing. An explained contradiction stays in the list.',
  },
  bySeverity: { kk: 'Ауырлығы бойынша', ru: 'По тяжести', en: 'By severity' },
  everything: { kk: 'Бәрі', ru: 'Все', en: 'All' },
  rule: { kk: 'Ереже', ru: 'Правило', en: 'Rule' },
  explainedFilter: { kk: 'Түсіндірмесі', ru: 'Объяснение', en: 'Explanation' },
  withExplanation: { kk: 'бар', ru: 'есть', en: 'given' },
  withoutExplanation: { kk: 'жоқ', ru: 'нет', en: 'not given' },
  found: {
    kk: { other: '{count} қайшылық көрсетілген' },
    ru: {
      one: 'показано {count} противоречие',
      few: 'показано {count} противоречия',
      many: 'показано {count} противоречий',
      other: 'показано {count} противоречия',
    },
    en: { one: '{count} finding shown', other: '{count} findings shown' },
  },
  onlyPlace: {
    kk: 'Тек мына орынға қатысты: {place}',
    ru: 'Только о месте: {place}',
    en: 'Only about this place: {place}',
  },
  placeRow: { kk: '{id}-жол', ru: 'строка {id}', en: 'row {id}' },
  placeIndicator: { kk: '{id} индикаторы', ru: 'индикатор {id}', en: 'indicator {id}' },
  allPlaces: { kk: 'Барлық орындар', ru: 'Все места', en: 'All places' },
  noValue: { kk: 'мәні жоқ', ru: 'значения нет', en: 'no value' },
  morePlaces: {
    kk: { other: 'тағы {count} орын' },
    ru: {
      one: 'ещё {count} место',
      few: 'ещё {count} места',
      many: 'ещё {count} мест',
      other: 'ещё {count} места',
    },
    en: { one: '{count} more place', other: '{count} more places' },
  },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  explain: { kk: 'Түсіндіру', ru: 'Объяснить', en: 'Explain' },
  changeExplanation: { kk: 'Түсіндірмені өзгерту', ru: 'Изменить объяснение', en: 'Change the explanation' },
  explainTitle: { kk: 'Қайшылықты түсіндіру', ru: 'Объяснить противоречие', en: 'Explain the contradiction' },
  explained: { kk: 'Түсіндірілген', ru: 'Объяснено', en: 'Explained' },
  explanation: { kk: 'Түсіндірме', ru: 'Объяснение', en: 'Explanation' },
  explanationHint: {
    kk: 'Қайсысы дұрыс және неге екенін, негізі болса құжатын жазыңыз. Жазба сіздің атыңызбен сақталады, қайшылық тізімде қалады.',
    ru: 'Напишите, какое место верно и почему, и назовите документ, если он есть. Запись сохранится под вашим именем, противоречие останется в списке.',
    en: 'Say which place is right and why, and name the document if there is one. It is kept under your name; the contradiction stays in the list.',
  },
  explanationMissing: {
    kk: 'Түсіндірме жазылмаған',
    ru: 'Объяснение не написано',
    en: 'No explanation was written',
  },
  cancel: { kk: 'Бас тарту', ru: 'Отмена', en: 'Cancel' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saving: { kk: 'Сақталуда…', ru: 'Сохраняется…', en: 'Saving…' },
  noneTitle: {
    kk: 'Бұл редакцияда қайшылық табылған жоқ',
    ru: 'В этой редакции противоречий не найдено',
    en: 'No contradictions were found in this edition',
  },
  noneText: {
    kk: 'Ережелер тек мәтіні сақталған жолдар мен көрсеткіштерді салыстырады.',
    ru: 'Правила сравнивают только строки и показатели, текст которых сохранился.',
    en: 'The rules compare only rows and indicators whose text is kept.',
  },
  nothingTitle: {
    kk: 'Бұл сүзгіге сай қайшылық жоқ',
    ru: 'Под этот отбор противоречий нет',
    en: 'No finding passes this filter',
  },
  clear: { kk: 'Сүзгіні тазарту', ru: 'Снять отбор', en: 'Clear the filter' },
} as const satisfies Record<string, Message>
