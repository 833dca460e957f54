import type { Message } from './say.ts'

/** Words of the page of one's own work. */
export const homeMessages = {
  workTitle: { kk: 'Жұмысым', ru: 'Моя работа', en: 'My work' },
  nothingWaits: {
    kk: 'Сізді күтіп тұрған есеп жоқ',
    ru: 'Вас не ждёт ни один отчёт',
    en: 'No submission waits for you',
  },
  waitingTitle: {
    kk: { other: 'Сізді {count} есеп күтіп тұр' },
    ru: {
      one: 'Вас ждёт {count} отчёт',
      few: 'Вас ждут {count} отчёта',
      many: 'Вас ждут {count} отчётов',
      other: 'Вас ждут {count} отчёта',
    },
    en: { one: '{count} submission waits for you', other: '{count} submissions wait for you' },
  },
  open: { kk: 'Ашық есептер', ru: 'Открытые отчёты', en: 'Open submissions' },
  past: { kk: 'Қабылданған есептер', ru: 'Принятые отчёты', en: 'Accepted submissions' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  status: { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
  deadline: { kk: 'Мерзімі', ru: 'Срок', en: 'Deadline' },
  readiness: { kk: 'Дайындығы', ru: 'Готовность', en: 'Readiness' },
  next: { kk: 'Не істеу керек', ru: 'Что сделать', en: 'What to do' },
  accepted: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },
  returned: { kk: 'қайтарылғаны: {count}', ru: 'возвращено: {count}', en: 'returned: {count}' },
  errors: { kk: 'қате: {count}', ru: 'ошибок: {count}', en: 'errors: {count}' },
  doFillIn: { kk: 'Толтыру', ru: 'Заполнить', en: 'Fill in' },
  doAnswer: { kk: 'Ескертулерге жауап беру', ru: 'Ответить на замечания', en: 'Answer the remarks' },
  doApprove: { kk: 'Бекіту', ru: 'Утвердить', en: 'Approve' },
  withAnalyst: {
    kk: 'Орындаушы толтырып жатыр',
    ru: 'Заполняет исполнитель',
    en: 'The analyst is filling it in',
  },
  withAnalystAgain: {
    kk: 'Орындаушы ескертулерге жауап береді',
    ru: 'Исполнитель отвечает на замечания',
    en: 'The analyst is answering remarks',
  },
  withDeputy: {
    kk: 'Орынбасардың бекітуінде',
    ru: 'На утверждении у заместителя',
    en: 'With the deputy for approval',
  },
  withReviewer: {
    kk: 'Уәкілетті органның қарауында',
    ru: 'На рассмотрении в уполномоченном органе',
    en: 'With the authorised body',
  },
  opened: {
    kk: 'Өткен кезеңді әкімші ашты.',
    ru: 'Прошедший период открыт администратором.',
    en: 'A past period opened by the administrator.',
  },
  openedGround: {
    kk: 'Өткен кезең ашылды: {ground}',
    ru: 'Прошедший период открыт: {ground}',
    en: 'A past period is open: {ground}',
  },
  onTime: { kk: 'мерзімінде', ru: 'в срок', en: 'in time' },
  emptyTitle: { kk: 'Ашық есеп жоқ', ru: 'Открытых отчётов нет', en: 'There is no open submission' },
  emptyText: {
    kk: 'Тоқсан аяқталған күннің ертеңіне есеп осында өзі ашылады. Оған дейін қабылданған есептер мен шолуды қарай аласыз.',
    ru: 'Отчёт откроется здесь сам на следующий день после конца квартала. До того можно смотреть принятые отчёты и обзор.',
    en: 'A submission opens here by itself on the day after the quarter ends. Until then there are the accepted ones and the overview.',
  },
  toOverview: { kk: 'Шолуға өту', ru: 'К обзору', en: 'To the overview' },
  lastPeriod: {
    kk: 'Соңғы есепті кезең: {period}. № {number} өкімнің күші жойылды ({on}, № {by}).',
    ru: 'Последний отчётный период: {period}. Распоряжение № {number} утратило силу ({on}, № {by}).',
    en: 'The last reporting period: {period}. Order No. {number} was repealed ({on}, No. {by}).',
  },
  lastPeriodText: {
    kk: 'Осы кезеңнің есебі бұрынғыдай тапсырылады; келесі тоқсандар ашылмайды.',
    ru: 'Отчёт за этот период сдаётся как прежде; следующие кварталы не откроются.',
    en: 'The report for it is due as before; no further quarter will open.',
  },
  offline: {
    kk: 'Желі жоқ. Терген мәндер осы браузерде сақталады және желі келгенде жіберіледі.',
    ru: 'Нет сети. Введённое хранится в этом браузере и будет отправлено, когда сеть появится.',
    en: 'No network. What you type is kept in this browser and sent when the network is back.',
  },
} as const satisfies Record<string, Message>
