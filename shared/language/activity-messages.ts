import type { ActivityProblem, ActivityProblemCode } from '../rules/activity-problems.ts'
import type { ActivityStatus } from '../rules/activity-report.ts'
import { formatDate, formatDecimal, formatPeriod } from './format.ts'
import { type Language, type Message, say, type Translated } from './say.ts'

/** What an executor says of an activity, in words. */
export const activityStatusWords: Readonly<Record<ActivityStatus, Translated>> = {
  done: { kk: 'Орындалды', ru: 'Выполнено', en: 'Done' },
  'in-progress': { kk: 'Орындалуда', ru: 'Выполняется', en: 'In progress' },
  'not-begun': { kk: 'Басталған жоқ', ru: 'Не начато', en: 'Not begun' },
  'cannot-be-done': { kk: 'Орындау мүмкін емес', ru: 'Выполнить невозможно', en: 'Cannot be done' },
}

export const activityWords = {
  sourceNotPrinted: {
    kk: 'көзі көрсетілмеген',
    ru: 'источник не указан',
    en: 'source not printed',
  },
} satisfies Record<string, Message>

/** Why a report of activities is refused. */
export const activityRefusals = {
  noSuchActivity: {
    kk: 'Бұл есепте «{id}» іс-шарасы жоқ.',
    ru: 'В этом отчёте нет мероприятия «{id}».',
    en: 'This submission has no activity “{id}”.',
  },
  noSuchDue: {
    kk: '{activity} іс-шарасының {id} күнгі мерзімі бұл есепте жоқ. Бары: {known}.',
    ru: 'У мероприятия {activity} в этом отчёте нет срока {id}. Есть: {known}.',
    en: 'The activity {activity} has no due date {id} in this submission. It has: {known}.',
  },
  moneyOnly: {
    kk: '{activity} іс-шарасы бойынша бұл кезеңде тек қаржысы ғана көрсетіледі: мерзімі жоқ.',
    ru: 'По мероприятию {activity} в этом периоде отчитываются только о деньгах: срока нет.',
    en: 'Of the activity {activity} only the money is reported in this period: it has no due date.',
  },
  noSuchLine: {
    kk: '{activity} іс-шарасының {year} жылы бұл көзден қаржы жолы жоқ.',
    ru: 'У мероприятия {activity} на {year} год нет строки с этим источником.',
    en: 'The activity {activity} has no line of money from this source for {year}.',
  },
  nothingToChange: {
    kk: 'Өзгертетін өріс көрсетілмеген.',
    ru: 'Не указано, что изменить.',
    en: 'Nothing to change is given.',
  },
  belowZero: {
    kk: 'Теріс сома болмайды.',
    ru: 'Отрицательной суммы быть не может.',
    en: 'An amount of money cannot be negative.',
  },
  notMoney: {
    kk: 'Сома пайызбен берілмейді: «{text}».',
    ru: 'Сумма не указывается в процентах: «{text}».',
    en: 'An amount of money is not given in per cent: “{text}”.',
  },
  farOverPlan: {
    kk: '{value} мың теңге жоспардағы {planned} мың теңгеден 100 еседен астам көп. Теңгемен терілген жоқ па? Дұрыс болса, негізін жазыңыз.',
    ru: '{value} тыс. тенге больше планируемых {planned} тыс. тенге более чем в 100 раз. Не в тенге ли введено? Если верно, укажите основание.',
    en: '{value} thousand tenge is over 100 times the planned {planned} thousand. Was it typed in tenge? If it is right, give its ground.',
  },
  thousandfold: {
    kk: '{value} мың теңге жоспардағы {planned} мың теңгеден дәл 1000 есе көп: теңгемен терілген сияқты. Дұрыс болса, негізін жазыңыз.',
    ru: '{value} тыс. тенге ровно в 1000 раз больше планируемых {planned} тыс. тенге: похоже, введено в тенге. Если верно, укажите основание.',
    en: '{value} thousand tenge is exactly 1,000 times the planned {planned} thousand: it seems to be typed in tenge. If it is right, give its ground.',
  },
  periodWithoutRows: {
    kk: 'Жоспарда {period} кезеңіне есеп берілетін мерзім де, қаржы да жоқ.',
    ru: 'В плане нет ни сроков, ни денег, о которых отчитываются за {period}.',
    en: 'The plan has neither due dates nor money to report on for {period}.',
  },
  periodNotPast: {
    kk: '{period} кезеңі өтіп кеткен жоқ: ол кәдімгі тәртіппен ашылады.',
    ru: 'Период {period} ещё не прошёл: он открывается обычным порядком.',
    en: 'The period {period} is not past yet: it opens in the ordinary way.',
  },
  periodNotInForce: {
    kk: '{period} кезеңінде бағдарлама қолданыста болған жоқ.',
    ru: 'В периоде {period} программа не действовала.',
    en: 'The programme was not in force in {period}.',
  },
  periodOpenedAlready: {
    kk: '{period} кезеңі бұрын ашылған.',
    ru: 'Период {period} уже открыт.',
    en: 'The period {period} has been opened already.',
  },
} satisfies Record<string, Message>

const MONEY_PARTS: Readonly<Record<string, Translated>> = {
  allocated: { kk: 'бөлінгені', ru: 'выделено', en: 'allocated' },
  spent: { kk: 'игерілгені', ru: 'израсходовано', en: 'spent' },
}

const problemMessages: Readonly<Record<ActivityProblemCode, Message>> = {
  'no-status': { kk: 'Күйі көрсетілмеген.', ru: 'Состояние не указано.', en: 'No status is given.' },
  'reason-needed': {
    kk: 'Орындау неге мүмкін емесін жазыңыз.',
    ru: 'Укажите, почему выполнить невозможно.',
    en: 'Say why it cannot be done.',
  },
  'document-needed': {
    kk: 'Аяқтау құжаты көрсетілмеген: атауы немесе нөмірі мен күні керек.',
    ru: 'Не указан завершающий документ: нужно название или номер и дата.',
    en: 'The completion document is missing: its name, or its number and date, are needed.',
  },
  'money-empty': {
    kk: '{year}, {source}: {part} енгізілмеген. Бос ұяшық нөл емес: нөл болса, 0 деп жазыңыз; дерек болмаса, негізін көрсетіңіз.',
    ru: '{year}, {source}: {part} не введено. Пустая ячейка не ноль: если ноль, напишите 0; если данных нет, укажите основание.',
    en: '{year}, {source}: {part} is not entered. An empty cell is not zero: type 0 for a zero; where there is no figure, give the ground.',
  },
  'over-allocated': {
    kk: '{year}, {source}: игерілгені {value} бөлінгенінен {allocated} көп; негізі керек.',
    ru: '{year}, {source}: израсходовано {value}, больше выделенных {allocated}; нужно основание.',
    en: '{year}, {source}: {value} is spent, more than the {allocated} allocated; a ground is needed.',
  },
  'far-over-plan': {
    kk: '{year}, {source}: {part} {value}, жоспардағы {planned} сомасынан 100 еседен астам көп.',
    ru: '{year}, {source}: {part} {value}, более чем в 100 раз больше плана {planned}.',
    en: '{year}, {source}: {part} {value}, over 100 times the planned {planned}.',
  },
  'over-plan': {
    kk: '{year}, {source}: игерілгені {value}, жоспарда {planned}.',
    ru: '{year}, {source}: израсходовано {value}, по плану {planned}.',
    en: '{year}, {source}: {value} is spent, {planned} was planned.',
  },
  'awaits-answer': {
    kk: 'Ескертуге жауап күтіледі: түзетіңіз немесе жауап жазыңыз.',
    ru: 'Ждёт ответа на замечание: исправьте или ответьте.',
    en: 'A remark awaits an answer: correct the report or answer it.',
  },
  'done-late': {
    kk: 'Құжат күні {date}, мерзімі {due} болған.',
    ru: 'Документ от {date}, срок был {due}.',
    en: 'The document is of {date}; it was due on {due}.',
  },
  'file-missing': {
    kk: 'Аяқтау құжатының файлы тіркелмеген.',
    ru: 'Файл завершающего документа не приложен.',
    en: 'No file of the completion document is attached.',
  },
  'evidence-reused': {
    kk: '«{name}» файлы бұрын да берілген: {period}.',
    ru: 'Файл «{name}» уже подавался: {period}.',
    en: 'The file “{name}” was given before: {period}.',
  },
}

const AMOUNTS = new Set(['value', 'planned', 'allocated'])
const DATES = new Set(['date', 'due'])

/** The sentence of an activity's problem; `sourceName` names a funding source, `-` one that the plan does not print. */
export function activityProblemText(
  { code, values }: Pick<ActivityProblem, 'code' | 'values'>,
  language: Language,
  sourceName: (source: string) => string,
): string {
  const shown = Object.entries(values).map(([name, value]): [string, string | number] => {
    const text = String(value)
    if (name === 'source') return [name, sourceName(text)]
    if (name === 'part') return [name, MONEY_PARTS[text]?.[language] ?? text]
    if (name === 'period') return [name, formatPeriod(text, language)]
    if (DATES.has(name)) return [name, formatDate(text, language)]
    return [name, AMOUNTS.has(name) ? formatDecimal(text, language) : value]
  })
  return say(problemMessages[code], language, Object.fromEntries(shown))
}
