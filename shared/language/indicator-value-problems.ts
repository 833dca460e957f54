/** Why a value of a target indicator is not taken. */
export const indicatorValueProblems = {
  noSuchIndicator: {
    kk: '{id} бағдарламасында {number} индикаторы жоқ.',
    ru: 'В программе {id} нет индикатора {number}.',
    en: 'The programme {id} has no indicator {number}.',
  },
  notNumber: {
    kk: 'Сан емес: {at}-таңбадан бастап оқылмайды («{rest}»).',
    ru: 'Не число: не читается с символа {at} («{rest}»).',
    en: 'Not a number: it stops being one at character {at} (“{rest}”).',
  },
  ambiguousNumber: {
    kk: 'Екі түрлі оқылады: {first} немесе {second}. Бірін толық жазыңыз.',
    ru: 'Читается двояко: {first} или {second}. Запишите одно из них.',
    en: 'It may be {first} or {second}: write the one that is meant.',
  },
  valueMissing: {
    kk: 'Мәнді жазыңыз немесе неге жоқ екенін таңдаңыз.',
    ru: 'Запишите значение или выберите, почему его нет.',
    en: 'Write the value, or choose why there is none.',
  },
  valueNotWanted: {
    kk: 'Мән жоқ деп көрсетілсе, сан жазылмайды.',
    ru: 'Если значения нет, число не пишется.',
    en: 'Where there is no value, no number is written.',
  },
  sourceMissing: {
    kk: 'Мәннің дереккөзін көрсетіңіз.',
    ru: 'Укажите источник значения.',
    en: 'State where the value comes from.',
  },
  groundMissing: {
    kk: 'Мәннің неге жоқ екенін жазыңыз.',
    ru: 'Напишите, почему значения нет.',
    en: 'Say why there is no value.',
  },
  notRank: {
    kk: 'Рейтингтегі орын — 1-ден басталатын бүтін сан.',
    ru: 'Место в рейтинге — целое число не меньше 1.',
    en: 'A rank is a whole number, 1 or more.',
  },
  notShare: {
    kk: 'Үлес 0 мен 100 аралығында болады.',
    ru: 'Доля — от 0 до 100.',
    en: 'A share lies between 0 and 100.',
  },
  notEvent: {
    kk: 'Кезеңдік нәтижеге қол жеткізілген (1) немесе жеткізілмеген (0).',
    ru: 'Веха достигнута (1) или не достигнута (0).',
    en: 'A milestone is reached (1) or not (0).',
  },
  belowZero: {
    kk: 'Бұл түрдегі мән нөлден кем болмайды.',
    ru: 'Значение этого вида не бывает меньше нуля.',
    en: 'A value of this kind is never below zero.',
  },
  dayMissing: {
    kk: 'Нәтижеге қай күні қол жеткізілгенін көрсетіңіз.',
    ru: 'Укажите, в какой день веха достигнута.',
    en: 'State the day on which it was reached.',
  },
  dayNotWanted: {
    kk: 'Күн тек қол жеткізілген кезеңдік нәтижеге жазылады.',
    ru: 'День пишется только у достигнутой вехи.',
    en: 'Only a milestone that was reached has a day.',
  },
  dayAfterPeriod: {
    kk: 'Бұл күн {period} кезеңінен кейін: нәтиже сол кезеңде әлі болмаған.',
    ru: 'Этот день позже периода {period}: тогда веха ещё не была достигнута.',
    en: 'That day is after {period}: it was not reached by then.',
  },
  notEnded: {
    kk: '{period} кезеңі әлі аяқталған жоқ: мән {end} күнінен кейін енгізіледі.',
    ru: 'Период {period} ещё не закончился: значение вносится после {end}.',
    en: '{period} has not ended: its value is entered after {end}.',
  },
  othersValue: {
    kk: 'Файлды мәнді енгізген адам ғана тіркейді.',
    ru: 'Файл прикладывает только тот, кто внёс значение.',
    en: 'Only the person who entered the value attaches its file.',
  },
  outsideYears: {
    kk: 'Бағдарлама {from}–{until} жылдарға арналған: {period} кезеңі оған кірмейді.',
    ru: 'Программа рассчитана на {from}–{until} годы: {period} в них не входит.',
    en: 'The programme runs from {from} to {until}: {period} is outside.',
  },
  otherBody: {
    kk: 'Мәнді индикаторға жауапты немесе оны өлшейтін орган енгізеді.',
    ru: 'Значение вносит орган, который отвечает за индикатор или измеряет его.',
    en: 'The value is entered by the body that owns or measures the indicator.',
  },
  ownValue: {
    kk: 'Мәнді енгізген адам оны өзі қабылдамайды және қайтармайды.',
    ru: 'Кто внёс значение, тот его не принимает и не возвращает.',
    en: 'Who entered the value neither accepts nor returns it.',
  },
  notWaiting: {
    kk: '{period} кезеңінің {revision}-редакциясы қарауда тұрған соңғы мән емес. Бетті жаңартыңыз.',
    ru: 'Ревизия {revision} за {period} — не последнее значение, ожидающее рассмотрения. Обновите страницу.',
    en: 'Revision {revision} for {period} is not the last value that waits. Refresh the page.',
  },
  enteredMeanwhile: {
    kk: '{period} кезеңіне осы арада басқа мән енгізілді ({revision}-редакция). Бетті жаңартыңыз.',
    ru: 'За {period} тем временем внесено другое значение (ревизия {revision}). Обновите страницу.',
    en: 'Another value was entered for {period} meanwhile (revision {revision}). Refresh the page.',
  },
} as const
