import type { Role } from '../rules/roles.ts'
import type { Message, Translated } from './say.ts'

export const roleWords: Readonly<Record<Role, Translated>> = {
  analyst: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Analyst' },
  deputy: { kk: 'Цифрлық орынбасар', ru: 'Цифровой заместитель', en: 'Digital deputy' },
  reviewer: { kk: 'Тексеруші', ru: 'Проверяющий', en: 'Reviewer' },
  methodologist: { kk: 'Әдіскер', ru: 'Методолог', en: 'Methodologist' },
  viewer: { kk: 'Оқырман', ru: 'Читатель', en: 'Viewer' },
  auditor: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' },
  administrator: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
}

/** What each role does here, in one sentence. */
export const roleDuties: Readonly<Record<Role, Translated>> = {
  analyst: { kk: 'мәндерді енгізеді', ru: 'вводит значения', en: 'enters the figures' },
  deputy: { kk: 'мәндерді бекітеді', ru: 'утверждает значения', en: 'approves the figures' },
  reviewer: {
    kk: 'уәкілетті орган: тексереді, қайтарады, қабылдайды',
    ru: 'уполномоченный орган: проверяет, возвращает, принимает',
    en: 'authorised body: reviews, returns, accepts',
  },
  methodologist: {
    kk: 'актілерді, бағдарламаларды және олардың өзгерістерін енгізеді',
    ru: 'вносит акты, программы и их изменения',
    en: 'enters acts, programmes and their amendments',
  },
  viewer: {
    kk: 'жиынтық есеп пен шолуды оқиды',
    ru: 'читает сводный отчёт и обзор',
    en: 'reads the consolidated report and the overview',
  },
  auditor: {
    kk: 'барлық әрекеттің журналын оқиды',
    ru: 'читает журнал всех действий',
    en: 'reads the log of every action',
  },
  administrator: {
    kk: 'анықтамалық пен пайдаланушыларды жүргізеді',
    ru: 'ведёт справочник и пользователей',
    en: 'keeps the reference and the users',
  },
}

export const sessionMessages = {
  signInTitle: { kk: 'Жүйеге кіру', ru: 'Вход в систему', en: 'Sign in' },
  purpose: {
    kk: 'Министрліктердің тоқсандық KPI есебі: енгізу, бекіту, тексеру, жиынтық есеп.',
    ru: 'Квартальная отчётность министерств по KPI: ввод, утверждение, проверка, сводный отчёт.',
    en: 'Quarterly KPI reporting of ministries: entry, approval, review, the consolidated report.',
  },
  signInToContinue: {
    kk: 'Жалғастыру үшін кіріңіз. Терілген мәндер осы браузерде сақталады және кіргеннен кейін жіберіледі.',
    ru: 'Войдите, чтобы продолжить. Введённое хранится в этом браузере и будет отправлено после входа.',
    en: 'Sign in to continue. What you typed is kept in this browser and sent after you sign in.',
  },
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  password: { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  signingIn: { kk: 'Кіріп жатырсыз…', ru: 'Выполняется вход…', en: 'Signing in…' },
  fillIn: { kk: 'Бұл өрісті толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill in this field.' },
  notEmail: {
    kk: 'Пошта мекенжайын толық жазыңыз, мысалы: a.nurlan@gov.kz.',
    ru: 'Запишите адрес полностью, например: a.nurlan@gov.kz.',
    en: 'Write the whole address, for example a.nurlan@gov.kz.',
  },
  demoTitle: {
    kk: 'Көрсету режимі: бір басып кіріңіз',
    ru: 'Демонстрация: войдите одним нажатием',
    en: 'Demonstration: sign in with one click',
  },
  demoText: {
    kk: 'Сандар мен адамдар ойдан алынған; көрсеткіштер, нысаналар мен салмақтар № 170-ө өкімнен. Жүйе сағаты: {now}.',
    ru: 'Значения и люди вымышлены; показатели, цели и веса взяты из распоряжения № 170-ө. Часы системы: {now}.',
    en: 'Figures and people are synthetic; indicators, targets and weights come from order No. 170-ө. The system clock reads {now}.',
  },
  demoBodies: { kk: 'Мемлекеттік органдар', ru: 'Государственные органы', en: 'State bodies' },
  demoSearch: { kk: 'Органды табу', ru: 'Найти орган', en: 'Find a body' },
  demoNobody: {
    kk: '«{text}» бойынша орган табылмады.',
    ru: 'По запросу «{text}» органа нет.',
    en: 'No body matches “{text}”.',
  },
  signInForBody: {
    kk: '{body}: {role} ретінде кіру',
    ru: '{body}: войти как {role}',
    en: '{body}: sign in as {role}',
  },
  deputyShort: { kk: 'Орынбасар', ru: 'Заместитель', en: 'Deputy' },
  firstTitle: { kk: 'Бірінші әкімші', ru: 'Первый администратор', en: 'The first administrator' },
  firstText: {
    kk: 'Бұл сілтеме бір рет қана жұмыс істейді. Әкімші анықтамалық пен пайдаланушыларды жүргізеді, бірақ мән енгізбейді және бекітпейді.',
    ru: 'Ссылка действует один раз. Администратор ведёт справочник и пользователей, но не вводит и не утверждает значения.',
    en: 'The link works once. The administrator keeps the reference and the users, but neither enters nor approves figures.',
  },
  noToken: {
    kk: 'Сілтемеде бір реттік кілт жоқ. Сервер бірінші іске қосылғанда шығарған сілтемені толық ашыңыз.',
    ru: 'В ссылке нет одноразового ключа. Откройте целиком ссылку, которую сервер показал при первом запуске.',
    en: 'The link has no one-time key. Open the whole link that the server printed when it first started.',
  },
  name: { kk: 'Аты-жөні', ru: 'Имя и фамилия', en: 'Name' },
  newPassword: { kk: 'Жаңа құпиясөз', ru: 'Новый пароль', en: 'New password' },
  passwordHint: { kk: 'Кемінде 10 таңба.', ru: 'Не короче 10 символов.', en: 'At least 10 characters.' },
  passwordShort: {
    kk: 'Құпиясөз кемінде 10 таңба болуы керек.',
    ru: 'Пароль должен быть не короче 10 символов.',
    en: 'The password must have at least 10 characters.',
  },
  repeatPassword: { kk: 'Құпиясөзді қайталаңыз', ru: 'Повторите пароль', en: 'Repeat the password' },
  passwordsDiffer: {
    kk: 'Құпиясөздер бірдей емес.',
    ru: 'Пароли не совпадают.',
    en: 'The passwords differ.',
  },
  create: { kk: 'Тіркелгі ашу', ru: 'Создать учётную запись', en: 'Create the account' },
  accountTitle: { kk: 'Тіркелгім', ru: 'Моя учётная запись', en: 'My account' },
  roles: { kk: 'Рөлдер', ru: 'Роли', en: 'Roles' },
  everyBody: { kk: 'барлық орган', ru: 'все органы', en: 'all bodies' },
  changePassword: { kk: 'Құпиясөзді өзгерту', ru: 'Сменить пароль', en: 'Change the password' },
  changePasswordText: {
    kk: 'Басқа құрылғылардағы кіру аяқталады, мұндағысы қалады.',
    ru: 'Сеансы на других устройствах завершатся, этот останется.',
    en: 'Sessions on other devices end, this one stays.',
  },
  currentPassword: { kk: 'Қазіргі құпиясөз', ru: 'Текущий пароль', en: 'Current password' },
  passwordChanged: { kk: 'Құпиясөз өзгертілді.', ru: 'Пароль изменён.', en: 'The password is changed.' },
} as const satisfies Record<string, Message>
