import type { WindowReason } from '../rules/reporting-window.ts'
import type { SubmissionStatus } from '../rules/submission-status.ts'
import type { Message, Translated } from './say.ts'

/** Why the window is open or closed. */
export const windowReasons: Readonly<Record<WindowReason, Translated>> = {
  open: { kk: 'Енгізуге ашық', ru: 'Открыт для ввода', en: 'Open for entry' },
  late: {
    kk: 'Мерзімі өтті: енгізуге болады, есеп кешіккен деп белгіленеді',
    ru: 'Срок прошёл: вводить можно, отчёт будет отмечен как опоздавший',
    en: 'The deadline has passed: figures can be entered, the submission is marked late',
  },
  returned: {
    kk: 'Қайтарылды: тек қайтарылған ұяшықтар ашық',
    ru: 'Возвращён: открыты только возвращённые ячейки',
    en: 'Returned: only the returned cells are open',
  },
  retrospective: {
    kk: 'Өткен кезең: әкімші кейін енгізуге ашты, кешігу белгіленбейді',
    ru: 'Прошедший период: открыт администратором для ввода задним числом, опоздание не отмечается',
    en: 'A past period, opened by the administrator for entry after the fact: lateness is not marked',
  },
  'period-not-over': {
    kk: 'Тоқсан әлі аяқталған жоқ',
    ru: 'Квартал ещё не закончился',
    en: 'The quarter is not over yet',
  },
  'period-past': {
    kk: 'Кезең өтіп кеткен: оны тек әкімші ашады',
    ru: 'Период прошёл: открыть его может только администратор',
    en: 'The period is over: only the administrator can open it',
  },
  'act-not-in-force': {
    kk: 'Бұл кезеңде өкім күшінде емес',
    ru: 'В этом периоде распоряжение не действует',
    en: 'The order is not in force in this period',
  },
  'with-deputy': {
    kk: 'Цифрлық орынбасардың бекітуінде',
    ru: 'На утверждении у цифрового заместителя',
    en: 'With the digital deputy for approval',
  },
  'with-reviewer': {
    kk: 'Уәкілетті органның қарауында',
    ru: 'На рассмотрении в уполномоченном органе',
    en: 'With the authorised body for review',
  },
  accepted: { kk: 'Қабылданды және мөрленді', ru: 'Принят и зафиксирован', en: 'Accepted and sealed' },
}

export const statusWords: Readonly<Record<SubmissionStatus, Translated>> = {
  draft: { kk: 'Толтырылуда', ru: 'Заполняется', en: 'Draft' },
  sent: { kk: 'Орынбасарда', ru: 'У заместителя', en: 'With the deputy' },
  approved: {
    kk: 'Бекітілді, қарауды күтуде',
    ru: 'Утверждён, ждёт рассмотрения',
    en: 'Approved, awaiting review',
  },
  'in-review': { kk: 'Қаралуда', ru: 'На рассмотрении', en: 'In review' },
  returned: { kk: 'Қайтарылды', ru: 'Возвращён', en: 'Returned' },
  accepted: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },
}

export const submissionRefusals = {
  stale: {
    kk: 'Есепті біреу сіз ашқаннан кейін өзгертті (қазіргі нұсқасы {current}). Терген мәндеріңіз сақталған жоқ: жаңартып, қайта салыстырыңыз.',
    ru: 'Отчёт изменили после того, как вы его открыли (текущая версия {current}). Ваши значения не записаны: обновите и сравните.',
    en: 'The submission was changed after you opened it (its version is now {current}). Your values were not written: refresh and compare.',
  },
  closed: {
    kk: 'Қазір енгізуге болмайды: {reason}.',
    ru: 'Сейчас вводить нельзя: {reason}.',
    en: 'Figures cannot be entered now: {reason}.',
  },
  notNow: {
    kk: 'Бұл әрекет қазіргі күйде мүмкін емес: {status}.',
    ru: 'Это действие невозможно в текущем состоянии: {status}.',
    en: 'This action is not possible in the present state: {status}.',
  },
  onlyReturned: {
    kk: 'Тек қайтарылған мәндер өзгертіледі; бұл мән қайтарылмаған.',
    ru: 'Менять можно только возвращённые значения; это значение не возвращали.',
    en: 'Only returned figures can be changed; this one was not returned.',
  },
  ownFigures: {
    kk: 'Өзіңіз енгізген мәндерді өзіңіз бекіте алмайсыз: басқа адам бекітуге тиіс.',
    ru: 'Нельзя утверждать значения, введённые вами: это должен сделать другой человек.',
    en: 'You cannot approve figures that you entered yourself: another person must.',
  },
  ownApproval: {
    kk: 'Өзіңіз енгізген немесе бекіткен есепті өзіңіз қабылдай алмайсыз.',
    ru: 'Нельзя принять отчёт, который вы сами вводили или утверждали.',
    en: 'You cannot accept a submission that you entered or approved yourself.',
  },
  incomplete: {
    kk: { other: 'Жіберуге {count} кедергі бар. Ештеңе жіберілген жоқ.' },
    ru: {
      one: 'Отправке мешает {count} препятствие. Ничего не отправлено.',
      few: 'Отправке мешают {count} препятствия. Ничего не отправлено.',
      many: 'Отправке мешают {count} препятствий. Ничего не отправлено.',
      other: 'Отправке мешают {count} препятствия. Ничего не отправлено.',
    },
    en: {
      one: '{count} thing stands in the way of sending. Nothing was sent.',
      other: '{count} things stand in the way of sending. Nothing was sent.',
    },
  },
  noFigures: {
    kk: 'Бұл есепте көрсеткіштер емес, бағдарламаның іс-шаралары бар.',
    ru: 'В этом отчёте не показатели, а мероприятия программы.',
    en: 'This submission reports on activities of a programme, not on figures.',
  },
  noActivities: {
    kk: 'Бұл есепте іс-шаралар емес, көрсеткіштер бар.',
    ru: 'В этом отчёте не мероприятия, а показатели.',
    en: 'This submission reports on figures, not on activities.',
  },
  noSuchIndicator: {
    kk: 'Бұл есепте «{id}» көрсеткіші жоқ.',
    ru: 'В этом отчёте нет показателя «{id}».',
    en: 'This submission has no indicator “{id}”.',
  },
  noSuchOperand: {
    kk: '«{indicator}» көрсеткішінде «{id}» деректі жоқ. Бары: {known}.',
    ru: 'У показателя «{indicator}» нет данного «{id}». Есть: {known}.',
    en: 'The indicator “{indicator}” has no operand “{id}”. It has: {known}.',
  },
  notANumber: {
    kk: '«{text}» сан емес ({position}-таңба). Мысалы: 1 234,5.',
    ru: '«{text}» не число (символ {position}). Например: 1 234,5.',
    en: '“{text}” is not a number (character {position}). For example: 1 234.5.',
  },
  ambiguousNumber: {
    kk: '«{text}» екіұшты: {first} ме, әлде {second} ме? Бос орынмен немесе нүктемен жазыңыз.',
    ru: '«{text}» можно прочитать двояко: {first} или {second}? Запишите с пробелом или точкой.',
    en: '“{text}” can be read in two ways: {first} or {second}? Write it with a space or a point.',
  },
  tooManyDigits: { kk: 'Ең көбі 40 цифр.', ru: 'Не больше 40 цифр.', en: 'At most 40 digits.' },
  groundNeeded: {
    kk: 'Бұл күй үшін негіз жазылады.',
    ru: 'Для этого состояния нужно основание.',
    en: 'This state needs its ground.',
  },
  duplicate: {
    kk: 'Бұл ұяшық сұраныста екі рет берілген.',
    ru: 'Эта ячейка указана в запросе дважды.',
    en: 'This cell is given twice in the request.',
  },
  remarkUnknown: { kk: 'Мұндай ескерту жоқ.', ru: 'Такого замечания нет.', en: 'There is no such remark.' },
  nothingReturned: {
    kk: 'Қайтаруға кемінде бір мән керек.',
    ru: 'Для возврата нужно хотя бы одно значение.',
    en: 'At least one figure is needed to return.',
  },
  reasonNeeded: {
    kk: 'Қайтару себебі жазылады.',
    ru: 'Нужна причина возврата.',
    en: 'A return needs its reason.',
  },
  decisionsPending: {
    kk: { other: 'Қайтаруға белгіленген {count} мән бар: алдымен қайтарыңыз немесе шешімді өзгертіңіз.' },
    ru: { other: 'К возврату отмечено значений: {count}. Сначала верните их или измените решение.' },
    en: {
      one: '{count} figure is marked to be returned: return it or change the decision first.',
      other: '{count} figures are marked to be returned: return them or change the decisions first.',
    },
  },
} satisfies Record<string, Message>
