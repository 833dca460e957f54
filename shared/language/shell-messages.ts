import type { Message } from './say.ts'

/** Words of the frame around every page, and of components that speak for themselves. */
export const shellMessages = {
  productName: { kk: 'Тоқсан', ru: 'Тоқсан', en: 'Toqsan' },
  myWork: { kk: 'Жұмысым', ru: 'Моя работа', en: 'My work' },
  review: { kk: 'Тексеру', ru: 'Проверка', en: 'Review' },
  overview: { kk: 'Шолу', ru: 'Обзор', en: 'Overview' },
  programmes: { kk: 'Бағдарламалар', ru: 'Программы', en: 'Programmes' },
  reports: { kk: 'Есептер', ru: 'Отчёты', en: 'Reports' },
  indicators: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  audit: { kk: 'Журнал', ru: 'Журнал', en: 'Audit' },
  users: { kk: 'Пайдаланушылар', ru: 'Пользователи', en: 'Users' },
  account: { kk: 'Тіркелгім', ru: 'Моя учётная запись', en: 'My account' },
  demoClock: {
    kk: 'Көрсету режимі: сандар ойдан алынған, жүйе сағаты {now}.',
    ru: 'Демонстрация: значения вымышлены, часы системы показывают {now}.',
    en: 'Demonstration: the figures are synthetic, the system clock reads {now}.',
  },
  reference: { kk: 'Анықтамалық', ru: 'Справочник', en: 'Reference' },
  skipToContent: { kk: 'Мазмұнға өту', ru: 'К содержанию', en: 'Skip to content' },
  notice: { kk: 'Хабарлама', ru: 'Сообщение системы', en: 'System notice' },
  navigation: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  breadcrumbs: { kk: 'Қай жердесіз', ru: 'Где вы находитесь', en: 'You are here' },
  menu: { kk: 'Мәзір', ru: 'Меню', en: 'Menu' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  theme: { kk: 'Көрініс', ru: 'Оформление', en: 'Appearance' },
  themeLight: { kk: 'Ашық', ru: 'Светлое', en: 'Light' },
  themeDark: { kk: 'Қараңғы', ru: 'Тёмное', en: 'Dark' },
  themeAuto: { kk: 'Жүйедегідей', ru: 'Как в системе', en: 'As the system' },
  userMenu: { kk: 'Пайдаланушы мәзірі: {name}', ru: 'Меню пользователя: {name}', en: 'User menu: {name}' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  demoData: { kk: 'демо деректер', ru: 'демо-данные', en: 'demo figures' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  typedNotSaved: {
    kk: 'Тергеніңіз сақталған жоқ. Жапсаңыз, ол жоғалады.',
    ru: 'Введённое не сохранено. Если закрыть, оно пропадёт.',
    en: 'What you typed is not saved. Closing loses it.',
  },
  keepTyping: { kk: 'Жалғастыру', ru: 'Продолжить', en: 'Go on' },
  leaveTyped: { kk: 'Сақтамай жабу', ru: 'Закрыть без сохранения', en: 'Close without saving' },
  loading: { kk: 'Жүктелуде', ru: 'Загружается', en: 'Loading' },
  waiting: { kk: '{count} күтіп тұр', ru: 'ожидает: {count}', en: '{count} waiting' },
  stepDone: { kk: 'аяқталды', ru: 'выполнено', en: 'done' },
  notFoundTitle: { kk: 'Мұндай бет жоқ', ru: 'Такой страницы нет', en: 'There is no such page' },
  notFoundText: {
    kk: 'Мекенжай өзгерген немесе қате терілген болуы мүмкін. Деректеріңіз орнында.',
    ru: 'Возможно, адрес изменился или набран с ошибкой. Ваши данные на месте.',
    en: 'The address may have changed or been mistyped. Your data are in place.',
  },
  toStart: { kk: 'Басты бетке', ru: 'На главную', en: 'To the start page' },
  failedTitle: {
    kk: 'Бетті көрсету мүмкін болмады',
    ru: 'Не удалось показать страницу',
    en: 'The page could not be shown',
  },
  failedText: {
    kk: 'Сақталған деректер жоғалған жоқ. Бетті қайта жүктеңіз; қате қайталанса, әкімшіге хабарлаңыз.',
    ru: 'Сохранённые данные не потеряны. Обновите страницу; если ошибка повторится, сообщите администратору.',
    en: 'Saved data are not lost. Reload the page; if the error comes back, tell the administrator.',
  },
  tryAgain: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
  reload: { kk: 'Қайта жүктеу', ru: 'Обновить', en: 'Reload' },
} as const satisfies Record<string, Message>

/** The days that are left until a deadline, as the page heads say it. */
export const deadlineMessages = {
  afterTheFact: { kk: 'кейін енгізіледі', ru: 'вводится задним числом', en: 'entered after the fact' },
  daysLeft: {
    kk: { other: '{count} күн қалды' },
    ru: {
      one: 'Остался {count} день',
      few: 'Осталось {count} дня',
      many: 'Осталось {count} дней',
      other: 'Осталось {count} дня',
    },
    en: { one: '{count} day left', other: '{count} days left' },
  },
  daysLate: {
    kk: { other: '{count} күн кешікті' },
    ru: {
      one: 'Опоздание {count} день',
      few: 'Опоздание {count} дня',
      many: 'Опоздание {count} дней',
      other: 'Опоздание {count} дня',
    },
    en: { one: '{count} day late', other: '{count} days late' },
  },
} as const satisfies Record<string, Message>

/** Words that a chart needs on itself. */
export const chartMessages = {
  actual: { kk: 'Мәні', ru: 'Факт', en: 'Actual' },
  path: { kk: 'Жол', ru: 'Путь', en: 'Path' },
  bulletValue: { kk: 'мәні {value}', ru: 'факт {value}', en: 'value {value}' },
  bulletPath: { kk: 'жол {value}', ru: 'путь {value}', en: 'path {value}' },
  bulletPrevious: { kk: 'бұрынғы {value}', ru: 'прежде {value}', en: 'previous {value}' },
} as const satisfies Record<string, Message>
