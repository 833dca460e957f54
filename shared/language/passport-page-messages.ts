import type { Message, Translated } from './say.ts'

/** Words of the number passport. */
export const passportPageMessages = {
  title: { kk: 'Сан паспорты', ru: 'Паспорт числа', en: 'Number passport' },
  exactlyWhole: {
    kk: 'Дәл мәні {exact}, бүтінге дейін дөңгелектеп көрсетілген',
    ru: 'Точно {exact}, показано с округлением до целого',
    en: 'Exactly {exact}, shown as a whole number',
  },
  exactly: {
    kk: { other: 'Дәл мәні {exact}, үтірден кейін {count} таңбамен көрсетілген' },
    ru: {
      one: 'Точно {exact}, показано до {count} знака',
      other: 'Точно {exact}, показано до {count} знаков',
    },
    en: { one: 'Exactly {exact}, shown to one place', other: 'Exactly {exact}, shown to {count} places' },
  },
  realZero: { kk: 'нақты нөл', ru: 'настоящий ноль', en: 'a real zero' },
  sectionScore: { kk: 'Бөлім балы', ru: 'Балл раздела', en: 'Score of the section' },
  bodyScore: { kk: 'Орган балы', ru: 'Балл органа', en: 'Score of the body' },
  sharedResult: {
    kk: 'Барлық орган бойынша',
    ru: 'По всем органам',
    en: 'Of all bodies together',
  },
  ofHundred: { kk: '100 балдан {value}', ru: '{value} балла из 100', en: '{value} of 100 points' },
  quoted: { kk: '«{text}»', ru: '«{text}»', en: '“{text}”' },
  calculation: { kk: 'Қалай есептелді', ru: 'Как получено', en: 'How it was calculated' },
  operands: { kk: 'Дерек', ru: 'Данные', en: 'Operand' },
  partOf: {
    kk: 'Осы көрсеткіштің дерегі: {name}',
    ru: 'Данные показателя: {name}',
    en: 'An operand of the indicator: {name}',
  },
  previous: {
    kk: 'өткен тоқсанда {value}',
    ru: 'в прошлом квартале {value}',
    en: '{value} in the quarter before',
  },
  note: { kk: 'Түсіндірме: {text}', ru: 'Пояснение: {text}', en: 'Note: {text}' },
  ground: { kk: 'Негізі: {text}', ru: 'Основание: {text}', en: 'Ground: {text}' },
  inputs: {
    kk: 'Ұсынылған дерек: {have} / {need}',
    ru: 'Представлено данных: {have} из {need}',
    en: '{have} of {need} inputs reported',
  },
  target: { kk: 'Нысана және акт', ru: 'Цель и акт', en: 'Target and act' },
  targetOf: { kk: '{year} жылға нысана', ru: 'Цель на {year} год', en: 'Target {year}' },
  higherBetter: { kk: 'өскені жақсы', ru: 'больше лучше', en: 'higher is better' },
  lowerBetter: { kk: 'кемігені жақсы', ru: 'меньше лучше', en: 'lower is better' },
  firstApproved: { kk: 'Алғаш бекітілгені', ru: 'Первая цель', en: 'First approved' },
  unchanged: {
    kk: '{value}, содан бері өзгермеген',
    ru: '{value}, с тех пор не менялась',
    en: '{value}, unchanged since',
  },
  noTarget: { kk: 'нысана жоқ', ru: 'цели нет', en: 'no target' },
  path: { kk: 'Жол', ru: 'Путь', en: 'Path' },
  achievement: { kk: 'Орындалуы', ru: 'Достижение', en: 'Achievement' },
  actName: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  row: {
    kk: '{number}-жол, салмағы {weight}',
    ru: 'строка {number}, вес {weight}',
    en: 'row {number}, weight {weight}',
  },
  repealed: {
    kk: 'күшін жойған күні: {date} ({act})',
    ru: 'утратило силу {date}: {act}',
    en: 'repealed on {date}: {act}',
  },
  people: { kk: 'Кім және қашан', ru: 'Кто и когда', en: 'Who and when' },
  nobodyYet: {
    kk: 'Әлі ештеңе енгізілмеген.',
    ru: 'Пока ничего не введено.',
    en: 'Nothing has been entered yet.',
  },
  evidence: { kk: 'Растайтын құжаттар', ru: 'Подтверждающие документы', en: 'Evidence' },
  noEvidence: { kk: 'Файл тіркелмеген.', ru: 'Файлы не приложены.', en: 'No files attached.' },
  usedIn: {
    kk: 'бұрын да берілген: {periods}',
    ru: 'подавался и раньше: {periods}',
    en: 'given before: {periods}',
  },
  revisions: { kk: 'Мөрленген нұсқалар', ru: 'Зафиксированные редакции', en: 'Sealed revisions' },
  noRevisions: {
    kk: 'Есеп әлі қабылданбаған, мөрленген нұсқасы жоқ.',
    ru: 'Отчёт ещё не принят, зафиксированных редакций нет.',
    en: 'Not accepted yet, so nothing is sealed.',
  },
  revision: { kk: '{number}-нұсқа', ru: 'Редакция {number}', en: 'Revision {number}' },
  matches: {
    kk: 'дайджест жазбаға сәйкес',
    ru: 'дайджест совпадает с записью',
    en: 'the digest matches the record',
  },
  doesNotMatch: {
    kk: 'дайджест жазбаға сәйкес емес',
    ru: 'дайджест не совпадает с записью',
    en: 'the digest does not match the record',
  },
  parts: { kk: 'Неден құралған', ru: 'Из чего складывается', en: 'What it is made of' },
  weight: { kk: 'салмағы {weight}', ru: 'вес {weight}', en: 'weight {weight}' },
  divisor: {
    kk: '{total} салмақ ұпайының ішінде {reported} ұпай бағаланды',
    ru: 'Оценено {reported} из {total} баллов веса',
    en: '{reported} of {total} weight points assessed',
  },
  notAssessed: {
    kk: '{points} ұпайдың биыл нысанасы жоқ немесе олар қолданылмайды',
    ru: '{points} баллов без цели в этом году или не применимы',
    en: '{points} points have no target this year or do not apply',
  },
  bounds: {
    kk: 'Толық мәні {low} – {high} аралығында',
    ru: 'Полное значение в пределах {low} – {high}',
    en: 'The full value lies between {low} and {high}',
  },
  coverage: { kk: 'Қамту', ru: 'Охват', en: 'Coverage' },
  coverageCount: { kk: '{count} / {all}', ru: '{count} из {all}', en: '{count} of {all}' },
  included: { kk: 'Есепке кіргендер', ru: 'Вошли', en: 'Included' },
  missing: { kk: 'Жетіспейтіндер', ru: 'Не хватает', en: 'Missing' },
  downloadJson: { kk: 'JSON жүктеу', ru: 'Скачать JSON', en: 'Download JSON' },
  copyLink: { kk: 'Сілтемені көшіру', ru: 'Скопировать ссылку', en: 'Copy link' },
  copied: { kk: 'Сілтеме көшірілді', ru: 'Ссылка скопирована', en: 'Link copied' },
  ownPage: { kk: 'Жеке бетін ашу', ru: 'Открыть отдельно', en: 'Open its page' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
  toIndicator: { kk: 'Көрсеткіш беті', ru: 'Страница показателя', en: 'The indicator' },
  toSubmission: { kk: 'Органның есебі', ru: 'Отчёт органа', en: 'The submission' },
  toReport: { kk: 'Жиынтық есеп', ru: 'Сводный отчёт', en: 'The consolidated report' },
  opens: {
    kk: '{name}: {value}. Сан паспортын ашу',
    ru: '{name}: {value}. Открыть паспорт числа',
    en: '{name}: {value}. Open its passport',
  },
} as const satisfies Record<string, Message>

/** How a target is compared. */
export const comparatorWords: Readonly<Record<'>=' | '<=' | '=' | 'top', Message>> = {
  '>=': { kk: 'кемінде {value}', ru: 'не менее {value}', en: 'at least {value}' },
  '<=': { kk: 'ең көбі {value}', ru: 'не более {value}', en: 'at most {value}' },
  '=': { kk: 'дәл {value}', ru: 'ровно {value}', en: 'exactly {value}' },
  top: { kk: 'алғашқы {value} қатарында', ru: 'в первых {value}', en: 'within the top {value}' },
}

/** Where the point of the path comes from. */
export const pathOrigins: Readonly<Record<string, Translated>> = {
  'annual-target': { kk: 'жылдық нысана', ru: 'годовая цель', en: 'the annual target' },
  'straight-line': {
    kk: 'өткен жылғы нысанадан тартылған түзу',
    ru: 'прямая от цели прошлого года',
    en: 'straight line from the previous year’s target',
  },
  'quarter-share': {
    kk: 'жылдық нысананың тоқсандық үлесі',
    ru: 'доля годовой цели на квартал',
    en: 'the quarter’s share of the annual target',
  },
  'act-quarter-target': {
    kk: 'актіде белгіленген тоқсандық нысана',
    ru: 'квартальная цель, заданная актом',
    en: 'the act’s own target for the quarter',
  },
}

/** What happened to a figure, by the action of the audit trail. */
export const historyWords: Readonly<Record<string, Translated>> = {
  'figures.entered': { kk: 'Енгізілді', ru: 'Введено', en: 'Entered' },
  'figures.corrected': { kk: 'Түзетілді', ru: 'Исправлено', en: 'Corrected' },
  'submission.sent': { kk: 'Орынбасарға жіберілді', ru: 'Отправлено заместителю', en: 'Sent to the deputy' },
  'submission.approved': { kk: 'Бекітілді', ru: 'Утверждено', en: 'Approved' },
  'submission.returned': { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Returned' },
  'submission.reopened': {
    kk: 'Түзетуге қайта ашылды',
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
  'evidence.removed': { kk: 'Файл алып тасталды', ru: 'Файл убран', en: 'File removed' },
}

/** Why there is no plain value, or what is left out of it; the code is the engine's. */
export const valueReasons: Readonly<Record<string, Message>> = {
  'no-cases': {
    kk: '0 / 0: жағдай болмаған',
    ru: '0 / 0: случаев не было',
    en: '0 / 0: there were no cases',
  },
  'no-target': { kk: 'бұл жылға нысана жоқ', ru: 'на этот год цели нет', en: 'no target this year' },
  'not-additive': {
    kk: 'тоқсандар бойынша қосылмайды',
    ru: 'по кварталам не складывается',
    en: 'does not add up over quarters',
  },
  'not-accepted': {
    kk: 'есеп әлі қабылданбаған',
    ru: 'отчёт ещё не принят',
    en: 'the submission is not accepted yet',
  },
  'missing-inputs': {
    kk: 'ұсынылған дерек: {have} / {need}',
    ru: 'представлено данных: {have} из {need}',
    en: '{have} of {need} inputs reported',
  },
  'division-by-zero': {
    kk: 'бөлімі нөл, бөлуге болмайды',
    ru: 'знаменатель ноль, делить нельзя',
    en: 'the denominator is zero, it cannot be divided',
  },
  'part-exceeds-whole': {
    kk: 'бөлік бүтіннен көп: {numerator} / {denominator}',
    ru: 'часть больше целого: {numerator} / {denominator}',
    en: 'the part exceeds the whole: {numerator} / {denominator}',
  },
  negative: { kk: 'теріс сан', ru: 'отрицательное число', en: 'a negative number' },
  unreadable: { kk: 'сан оқылмайды', ru: 'число не читается', en: 'the number cannot be read' },
  'reported-error': { kk: 'деректе қате бар', ru: 'в данных ошибка', en: 'an input is in error' },
  without: { kk: 'ескерілмегені: {without}', ru: 'без учёта: {without}', en: 'without {without}' },
  'counted-as-zero': {
    kk: 'әдіс бойынша нөл деп алынған: {countedAsZero}',
    ru: 'по методике принято за ноль: {countedAsZero}',
    en: 'counted as zero by the method: {countedAsZero}',
  },
}

/** Units other than per cent, as the act prints them. */
export const unitWords: Readonly<Record<string, Translated>> = {
  'бірл.': { kk: 'бірлік', ru: 'единиц', en: 'units' },
}
