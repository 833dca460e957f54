import type { ProblemKind } from '../api/problem.ts'
import type { Message, Translated } from './say.ts'

/** Titles of the problem kinds. */
export const problemTitles: Readonly<Record<ProblemKind, Translated>> = {
  'invalid-input': { kk: 'Деректер қабылданбады', ru: 'Данные не приняты', en: 'The input was not accepted' },
  'not-signed-in': { kk: 'Жүйеге кірмегенсіз', ru: 'Вы не вошли в систему', en: 'You are not signed in' },
  'not-permitted': { kk: 'Бұған рұқсат жоқ', ru: 'На это нет прав', en: 'This is not permitted' },
  'not-found': { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  conflict: { kk: 'Қайшылық', ru: 'Конфликт изменений', en: 'Conflict' },
  'period-closed': { kk: 'Кезең жабық', ru: 'Период закрыт', en: 'The period is closed' },
  'too-large': { kk: 'Тым үлкен', ru: 'Слишком большой объём', en: 'Too large' },
  'too-many-requests': { kk: 'Сұраныс тым көп', ru: 'Слишком много запросов', en: 'Too many requests' },
  internal: { kk: 'Ішкі қате', ru: 'Внутренняя ошибка', en: 'Internal error' },
}

export const problemMessages = {
  fieldsAtFault: {
    kk: { other: '{count} өрісті түзету керек. Ештеңе өзгерген жоқ.' },
    ru: {
      one: 'Нужно исправить {count} поле. Ничего не изменено.',
      few: 'Нужно исправить {count} поля. Ничего не изменено.',
      many: 'Нужно исправить {count} полей. Ничего не изменено.',
      other: 'Нужно исправить {count} поля. Ничего не изменено.',
    },
    en: {
      one: '{count} field needs correcting. Nothing was changed.',
      other: '{count} fields need correcting. Nothing was changed.',
    },
  },
  required: { kk: 'Бұл өріс міндетті.', ru: 'Это поле обязательно.', en: 'This field is required.' },
  wrongType: {
    kk: 'Түрі дұрыс емес: {expected} күтілген.',
    ru: 'Неверный тип: ожидается {expected}.',
    en: 'Wrong type: {expected} expected.',
  },
  unknownField: {
    kk: 'Белгісіз өріс: «{name}».',
    ru: 'Неизвестное поле: «{name}».',
    en: 'Unknown field: “{name}”.',
  },
  tooLong: {
    kk: 'Тым ұзын: ең көбі {maximum}.',
    ru: 'Слишком длинно: не больше {maximum}.',
    en: 'Too long: at most {maximum}.',
  },
  tooShort: {
    kk: 'Тым қысқа: кемінде {minimum}.',
    ru: 'Слишком коротко: не меньше {minimum}.',
    en: 'Too short: at least {minimum}.',
  },
  tooBig: { kk: 'Ең көбі {maximum}.', ru: 'Не больше {maximum}.', en: 'At most {maximum}.' },
  tooSmall: { kk: 'Кемінде {minimum}.', ru: 'Не меньше {minimum}.', en: 'At least {minimum}.' },
  notOneOf: { kk: 'Мүмкін мәндер: {values}.', ru: 'Допустимые значения: {values}.', en: 'One of: {values}.' },
  badFormat: { kk: 'Пішімі дұрыс емес.', ru: 'Неверный формат.', en: 'The format is not right.' },
  badPeriod: {
    kk: 'Кезең «2024-Q4» түрінде жазылады.',
    ru: 'Период записывается как «2024-Q4».',
    en: 'A period is written like “2024-Q4”.',
  },
  badPeriodOrder: {
    kk: 'Кезеңдер аралығы дұрыс емес: басы соңынан кейін немесе 80 тоқсаннан ұзын.',
    ru: 'Неверный промежуток: начало позже конца или больше 80 кварталов.',
    en: 'The range is not right: it begins after its end or is longer than 80 quarters.',
  },
  valueAndState: {
    kk: 'Не мән, не күй беріледі; екеуі бірге емес.',
    ru: 'Укажите либо значение, либо состояние, но не оба.',
    en: 'Give either a value or a state, not both.',
  },
  figuresOrActivities: {
    kk: 'Не көрсеткіштер, не іс-шаралар беріледі; екеуі бірге емес.',
    ru: 'Укажите либо показатели, либо мероприятия, но не оба.',
    en: 'Give either figures or activities, not both.',
  },
  nothingToChange: {
    kk: 'Мән, күй немесе ескертпе көрсетілмеген.',
    ru: 'Не указано ни значение, ни состояние, ни примечание.',
    en: 'Neither a value nor a state nor a note is given.',
  },
  unstorable: {
    kk: 'Мәтінде сақтауға болмайтын таңба бар.',
    ru: 'В тексте есть символ, который нельзя сохранить.',
    en: 'The text has a character that cannot be stored.',
  },
  badJson: {
    kk: 'Сұраныс мәтіні JSON емес.',
    ru: 'Тело запроса не является JSON.',
    en: 'The body of the request is not JSON.',
  },
  bodyTooLarge: {
    kk: 'Сұраныс тым үлкен: ең көбі {maximum}.',
    ru: 'Слишком большой запрос: не больше {maximum}.',
    en: 'The request is too large: at most {maximum}.',
  },
  signInFirst: {
    kk: 'Кіру мерзімі бітті немесе кірмегенсіз. Қайта кіріңіз; терілген мәндер браузерде сақталады.',
    ru: 'Сеанс закончился или вы не вошли. Войдите снова; введённое сохраняется в браузере.',
    en: 'The session has ended or you are not signed in. Sign in again; what you typed is kept in the browser.',
  },
  wrongPassword: {
    kk: 'Электрондық пошта немесе құпиясөз дұрыс емес.',
    ru: 'Неверная электронная почта или пароль.',
    en: 'The e-mail or the password is wrong.',
  },
  tooManyPasswords: {
    kk: 'Қате құпиясөз тым көп енгізілді. {seconds} секундтан кейін қайталаңыз.',
    ru: 'Слишком много неверных паролей. Повторите через {seconds} с.',
    en: 'Too many wrong passwords. Try again in {seconds} s.',
  },
  foreignOrigin: {
    kk: 'Сұраныс басқа сайттан келді.',
    ru: 'Запрос пришёл с другого сайта.',
    en: 'The request came from another site.',
  },
  roleMissing: {
    kk: 'Сіздің рөліңізге бұл әрекет берілмеген.',
    ru: 'Ваша роль не даёт права на это действие.',
    en: 'Your role does not allow this action.',
  },
  otherBody: {
    kk: 'Бұл есеп басқа органдікі.',
    ru: 'Этот отчёт принадлежит другому органу.',
    en: 'This submission belongs to another body.',
  },
  notInForce: {
    kk: '№ {number} акт {period} кезеңінде күшінде болған жоқ: {from} күнінен күшінде.',
    ru: 'Акт № {number} в периоде {period} не действовал: он в силе с {from}.',
    en: 'Act No {number} was not in force in {period}: it has been in force from {from}.',
  },
  noLongerInForce: {
    kk: '№ {number} акт {period} кезеңінде күшінде болған жоқ: {from} күнінен {until} күніне дейін күшінде болды.',
    ru: 'Акт № {number} в периоде {period} не действовал: он был в силе с {from} по {until}.',
    en: 'Act No {number} was not in force in {period}: it was in force from {from} to {until}.',
  },
  noSuchAddress: { kk: 'Мұндай мекенжай жоқ.', ru: 'Такого адреса нет.', en: 'There is no such address.' },
  noSuchThing: { kk: '«{id}» табылмады.', ru: '«{id}» не найдено.', en: '“{id}” was not found.' },
  unexpected: {
    kk: 'Күтпеген қате болды. Ештеңе өзгерген жоқ. Қате нөмірі: {id}.',
    ru: 'Произошла непредвиденная ошибка. Ничего не изменено. Номер ошибки: {id}.',
    en: 'Something unexpected happened. Nothing was changed. Error number: {id}.',
  },
  emailTaken: {
    kk: 'Бұл электрондық пошта тіркелген.',
    ru: 'Эта электронная почта уже зарегистрирована.',
    en: 'This e-mail is already registered.',
  },
  bodyNeeded: {
    kk: 'Бұл рөл үшін орган көрсетіледі.',
    ru: 'Для этой роли нужен орган.',
    en: 'This role needs a body.',
  },
  bodyNotNeeded: {
    kk: 'Бұл рөл органға байланбайды.',
    ru: 'Эта роль не связана с органом.',
    en: 'This role belongs to no body.',
  },
  linkSpent: {
    kk: 'Сілтеме жарамсыз немесе қолданылған.',
    ru: 'Ссылка недействительна или уже использована.',
    en: 'The link is not valid or has been used.',
  },
} satisfies Record<string, Message>
