import type { Message, Translated } from './say.ts'

/** Words of the number passport. */
export const passportPageMessages = {
  title: { kk: 'Сан паспорты', ru: 'Паспорт числа', en: 'Number passport' },
  exactly: {
    kk: 'Дәл мәні {exact}, {places} таңбаға дейін көрсетілген',
    ru: 'Точно {exact}, показано до {places} знака',
    en: 'Exactly {exact}, shown to {places} place',
  },
  place: { kk: '{body}, {period}', ru: '{body}, {period}', en: '{body}, {period}' },
  calculation: { kk: 'Қалай есептелді', ru: 'Как получено', en: 'How it was calculated' },
  inWords: { kk: 'Сөзбен', ru: 'Словами', en: 'In words' },
  operands: { kk: 'Деректер', ru: 'Данные', en: 'Operands' },
  previous: {
    kk: 'өткен тоқсанда {value}',
    ru: 'в прошлом квартале {value}',
    en: '{value} in the quarter before',
  },
  note: { kk: 'Ескертпе: {text}', ru: 'Примечание: {text}', en: 'Note: {text}' },
  ground: { kk: 'Негізі: {text}', ru: 'Основание: {text}', en: 'Ground: {text}' },
  target: { kk: 'Нысана және акт', ru: 'Цель и акт', en: 'Target and act' },
  targetOf: { kk: 'Нысана {year}', ru: 'Цель {year}', en: 'Target {year}' },
  firstApproved: { kk: 'Алғашқы', ru: 'Первая', en: 'First approved' },
  unchanged: {
    kk: '{value}, содан бері өзгерген жоқ',
    ru: '{value}, с тех пор не менялась',
    en: '{value}, unchanged since',
  },
  noTarget: { kk: 'нысана жоқ', ru: 'цели нет', en: 'no target' },
  path: { kk: 'Жол', ru: 'Путь', en: 'Path' },
  achievement: { kk: 'Орындалуы', ru: 'Достижение', en: 'Achievement' },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  row: {
    kk: '{number}-жол, салмағы {weight}',
    ru: 'строка {number}, вес {weight}',
    en: 'row {number}, weight {weight}',
  },
  people: { kk: 'Кім және қашан', ru: 'Кто и когда', en: 'Who and when' },
  nobodyYet: {
    kk: 'Әлі ештеңе енгізілмеген.',
    ru: 'Пока ничего не введено.',
    en: 'Nothing has been entered yet.',
  },
  evidence: { kk: 'Дәлел', ru: 'Доказательства', en: 'Evidence' },
  noEvidence: { kk: 'Файл тіркелмеген.', ru: 'Файлы не приложены.', en: 'No files attached.' },
  usedIn: {
    kk: 'бұрын да берілген: {periods}',
    ru: 'подавался и раньше: {periods}',
    en: 'given before: {periods}',
  },
  revisions: { kk: 'Мөрленген нұсқалар', ru: 'Зафиксированные редакции', en: 'Sealed revisions' },
  noRevisions: {
    kk: 'Әлі қабылданбаған, мөр жоқ.',
    ru: 'Ещё не принято, печати нет.',
    en: 'Not accepted yet, so nothing is sealed.',
  },
  matches: {
    kk: 'дайджест жазбаға сай',
    ru: 'дайджест совпадает с записью',
    en: 'the digest matches the record',
  },
  doesNotMatch: {
    kk: 'дайджест жазбаға сай емес',
    ru: 'дайджест не совпадает с записью',
    en: 'the digest does not match the record',
  },
  parts: { kk: 'Неден құралған', ru: 'Из чего складывается', en: 'What it is made of' },
  weight: { kk: 'салмағы {weight}', ru: 'вес {weight}', en: 'weight {weight}' },
  divisor: {
    kk: '{total} салмақ ұпайының {reported} бағаланды',
    ru: 'оценено {reported} из {total} баллов веса',
    en: '{reported} of {total} weight points assessed',
  },
  notAssessed: {
    kk: '{points} ұпайдың биыл нысанасы жоқ немесе қолданылмайды',
    ru: '{points} баллов без цели в этом году или не применимы',
    en: '{points} points have no target this year or do not apply',
  },
  bounds: {
    kk: 'Толық мәні {low} мен {high} аралығында',
    ru: 'Полное значение между {low} и {high}',
    en: 'The full value lies between {low} and {high}',
  },
  coverage: { kk: 'Қамту', ru: 'Охват', en: 'Coverage' },
  included: { kk: 'Кіргендер: {names}', ru: 'Вошли: {names}', en: 'In: {names}' },
  missing: { kk: 'Жоқтар: {names}', ru: 'Нет: {names}', en: 'Missing: {names}' },
  ofInputs: {
    kk: '{need} деректің {have}-і бар',
    ru: 'есть {have} из {need} данных',
    en: '{have} of {need} inputs reported',
  },
  downloadJson: { kk: 'JSON', ru: 'JSON', en: 'JSON' },
  ownPage: { kk: 'Жеке бетін ашу', ru: 'Открыть отдельно', en: 'Open its page' },
  toIndicator: { kk: 'Көрсеткіш беті', ru: 'Страница показателя', en: 'The indicator' },
  toReport: { kk: 'Жиынтық есеп', ru: 'Сводный отчёт', en: 'The consolidated report' },
  failed: {
    kk: 'Паспортты ашу мүмкін болмады',
    ru: 'Паспорт не открылся',
    en: 'The passport could not be opened',
  },
  retry: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
} as const satisfies Record<string, Message>

/** How a target is compared. */
export const comparatorWords: Readonly<Record<'>=' | '<=' | '=' | 'top', Message>> = {
  '>=': { kk: 'кемінде {value}', ru: 'не менее {value}', en: 'at least {value}' },
  '<=': { kk: '{value} аспауға тиіс', ru: 'не более {value}', en: 'at most {value}' },
  '=': { kk: 'дәл {value}', ru: 'ровно {value}', en: 'exactly {value}' },
  top: { kk: 'алғашқы {value} қатарында', ru: 'в первых {value}', en: 'within the top {value}' },
}

/** Where the point of the path comes from. */
export const pathOrigins: Readonly<Record<string, Translated>> = {
  'annual-target': { kk: 'жылдық нысана', ru: 'годовая цель', en: 'the annual target' },
  'straight-line': {
    kk: 'өткен жылғы нысанадан түзу сызық',
    ru: 'прямая от цели прошлого года',
    en: 'straight line from the previous year’s target',
  },
  'quarter-share': {
    kk: 'жылдық нысананың тоқсан үлесі',
    ru: 'доля года по кварталам',
    en: 'the quarter’s share of the annual target',
  },
  'act-quarter-target': {
    kk: 'актінің тоқсандық нысанасы',
    ru: 'квартальная цель акта',
    en: 'the act’s own target for the quarter',
  },
}

/** What happened to a figure, by the action of the audit trail. */
export const historyWords: Readonly<Record<string, Translated>> = {
  'figures.entered': { kk: 'Енгізілді', ru: 'Введено', en: 'Entered' },
  'submission.sent': { kk: 'Орынбасарға жіберілді', ru: 'Отправлено заместителю', en: 'Sent to the deputy' },
  'submission.approved': { kk: 'Бекітілді', ru: 'Утверждено', en: 'Approved' },
  'submission.returned': { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Returned' },
  'submission.reopened': {
    kk: 'Түзетуге ашылды',
    ru: 'Открыто для исправления',
    en: 'Reopened for a correction',
  },
  'submission.accepted': {
    kk: 'Қабылданды және мөрленді',
    ru: 'Принято и зафиксировано',
    en: 'Accepted and sealed',
  },
  'review.begun': { kk: 'Қарауға алынды', ru: 'Взято на рассмотрение', en: 'Taken up for review' },
  'remark.answered': { kk: 'Ескертуге жауап берілді', ru: 'Дан ответ на замечание', en: 'Remark answered' },
  'evidence.added': { kk: 'Файл тіркелді', ru: 'Приложен файл', en: 'File attached' },
  'evidence.removed': { kk: 'Файл алынды', ru: 'Файл убран', en: 'File removed' },
}
