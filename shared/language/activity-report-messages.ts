import type { Message } from './say.ts'

/** The form in which an executor reports on the activities of a programme. */
export const activityReportMessages = {
  about: {
    kk: 'Бағдарлама іс-шараларының орындалуы:',
    ru: 'Исполнение мероприятий программы:',
    en: 'Carrying out the activities of the programme',
  },
  openedTitle: {
    kk: 'Өткен кезең енгізуге ашылды.',
    ru: 'Прошедший период открыт для ввода.',
    en: 'A past period is open for entry.',
  },
  openedText: {
    kk: 'Кешігу белгіленбейді. {opened} Негізі: {ground}',
    ru: 'Опоздание не отмечается. {opened} Основание: {ground}',
    en: 'Lateness is not marked. {opened} Ground: {ground}',
  },
  openedBy: {
    kk: 'Ашқан: {name}, {at}.',
    ru: 'Открыто: {name}, {at}.',
    en: 'Opened by {name}, {at}.',
  },
  // Filter
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  unfilled: { kk: 'Толтырылмаған', ru: 'Не заполнено', en: 'Not filled in' },
  returned: { kk: 'Қайтарылған', ru: 'Возвращено', en: 'Returned' },
  count: { kk: '{word}: {count}', ru: '{word}: {count}', en: '{word}: {count}' },
  noneUnfilled: {
    kk: 'Толтырылмаған іс-шара қалмады.',
    ru: 'Незаполненных мероприятий не осталось.',
    en: 'No activity is left to fill in.',
  },
  noneReturned: {
    kk: 'Қайтарылған іс-шара жоқ.',
    ru: 'Возвращённых мероприятий нет.',
    en: 'No activity is returned.',
  },
  showAll: { kk: 'Барлығын көрсету', ru: 'Показать все', en: 'Show all' },
  // The row
  section: { kk: '{number}-бөлім', ru: 'Раздел {number}', en: 'Section {number}' },
  due: { kk: 'Мерзімі {date}', ru: 'Срок {date}', en: 'Due {date}' },
  moneyOnly: {
    kk: 'Осы кезеңде тек қаржысы көрсетіледі',
    ru: 'В этом периоде отчёт только о деньгах',
    en: 'Only the money is reported in this period',
  },
  moneyOnlyShort: { kk: 'тек қаржысы', ru: 'только деньги', en: 'money only' },
  overdueSince: {
    kk: 'Мерзімі өтті: {date}',
    ru: 'Просрочено с {date}',
    en: 'Overdue since {date}',
  },
  saidLast: {
    kk: 'соңғы қабылданған есепте: {status} ({period})',
    ru: 'в последнем принятом отчёте: {status} ({period})',
    en: 'in the last accepted report: {status} ({period})',
  },
  nothingSaid: {
    kk: '{period} кезеңінен бері қабылданған есебі жоқ',
    ru: 'принятого отчёта нет, начиная с периода {period}',
    en: 'no report has been accepted since {period}',
  },
  printedDeadline: {
    kk: 'жоспарда «{printed}»',
    ru: 'в плане «{printed}»',
    en: 'in the plan “{printed}”',
  },
  completionForm: { kk: 'Аяқтау нысаны', ru: 'Форма завершения', en: 'Completion form' },
  executors: { kk: 'Орындаушылар', ru: 'Исполнители', en: 'Executors' },
  toPlan: { kk: 'жоспардағы жол', ru: 'строка плана', en: 'row of the plan' },
  toPlanOf: { kk: '{number}: жоспардағы жол', ru: '{number}: строка плана', en: '{number}: row of the plan' },
  // What is reported
  status: { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
  statusOf: { kk: '{number}. Күйі', ru: '{number}. Состояние', en: '{number}. Status' },
  noStatus: { kk: 'Күйі көрсетілмеген', ru: 'Состояние не указано', en: 'No status given' },
  narrative: { kk: 'Не істелді', ru: 'Что сделано', en: 'What was done' },
  reason: { kk: 'Орындау неге мүмкін емес', ru: 'Почему выполнить невозможно', en: 'Why it cannot be done' },
  document: { kk: 'Аяқтау құжаты', ru: 'Завершающий документ', en: 'Completion document' },
  documentName: { kk: 'Құжаттың атауы', ru: 'Название документа', en: 'Name of the document' },
  documentNumber: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  documentDate: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  documentOf: { kk: '{name} № {number}', ru: '{name} № {number}', en: '{name} No. {number}' },
  fieldOf: { kk: '{number}. {word}', ru: '{number}. {word}', en: '{number}. {word}' },
  notWritten: { kk: 'жазылмаған', ru: 'не написано', en: 'not written' },
  // Money
  money: {
    kk: 'Қаржы, {unit}, 1 қаңтардан бері',
    ru: 'Деньги, {unit}, с 1 января',
    en: 'Money, {unit}, since 1 January',
  },
  moneyOf: { kk: '{number}. Қаржы', ru: '{number}. Деньги', en: '{number}. Money' },
  source: { kk: 'Көзі', ru: 'Источник', en: 'Source' },
  planned: { kk: 'Жоспар', ru: 'План', en: 'Planned' },
  allocated: { kk: 'Бөлінді', ru: 'Выделено', en: 'Allocated' },
  spent: { kk: 'Игерілді', ru: 'Израсходовано', en: 'Spent' },
  execution: { kk: 'Орындалуы', ru: 'Исполнение', en: 'Execution' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  groundHint: {
    kk: 'сан болмаса немесе асып кетсе',
    ru: 'если числа нет или оно больше',
    en: 'where there is no figure, or it is over',
  },
  cell: {
    kk: '{number}. {part}, {year}, {source}',
    ru: '{number}. {part}, {year}, {source}',
    en: '{number}. {part}, {year}, {source}',
  },
  noMoney: {
    kk: 'Осы мерзімге жоспарда қаржы жолы жоқ.',
    ru: 'На этот срок в плане нет строки денег.',
    en: 'The plan has no line of money for this due date.',
  },
  // Report before
  previous: { kk: 'Бұрынғы есеп, {period}', ru: 'Прошлый отчёт, {period}', en: 'Report before, {period}' },
  noPrevious: { kk: 'Бұрынғы есеп жоқ', ru: 'Прошлого отчёта нет', en: 'No report before' },
  previousMoney: {
    kk: '{year}, {source}: бөлінді {allocated}, игерілді {spent}',
    ru: '{year}, {source}: выделено {allocated}, израсходовано {spent}',
    en: '{year}, {source}: allocated {allocated}, spent {spent}',
  },
  // Conflict and obstacles
  quoted: { kk: '«{text}»', ru: '«{text}»', en: '“{text}”' },
  noStatusShort: { kk: 'күйі жоқ', ru: 'нет состояния', en: 'no status' },
  reasonShort: { kk: 'себебі жоқ', ru: 'нет причины', en: 'no reason' },
  documentShort: { kk: 'құжаты жоқ', ru: 'нет документа', en: 'no document' },
  moneyShort: { kk: 'қаржысы жоқ', ru: 'нет сумм', en: 'no money figures' },
  overAllocatedShort: { kk: 'бөлінгеннен көп', ru: 'больше выделенного', en: 'over the allocation' },
  farOverShort: { kk: 'жоспардан тым көп', ru: 'намного больше плана', en: 'far over the plan' },
  footnote: {
    kk: 'Бос ұяшық нөл емес: ақша жұмсалмаса, 0 деп жазыңыз; дерек болмаса, негізін көрсетіңіз.',
    ru: 'Пустая ячейка не ноль: если денег не тратили, напишите 0; если данных нет, укажите основание.',
    en: 'An empty cell is not zero: where nothing was spent type 0; where there is no figure, give the ground.',
  },
  keyMoneyRow: { kk: 'келесі қаржы жолы', ru: 'следующая строка денег', en: 'next line of money' },
  keyState: { kk: 'сан орнына күй', ru: 'состояние вместо числа', en: 'a state in place of a number' },
} as const satisfies Record<string, Message>

/** Where the words of a form speak of figures, a form of activities speaks of activities. */
export const activityCourseMessages = {
  readiness: {
    kk: 'Дайын іс-шаралар: {ready} / {rows}',
    ru: 'Готовых мероприятий: {ready} из {rows}',
    en: '{ready} of {rows} activities ready',
  },
  rows: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Activities' },
  wholeRow: { kk: 'Іс-шара толығымен', ru: 'Мероприятие целиком', en: 'The whole activity' },
  savedOnLeave: {
    kk: 'өрістен шыққан сайын сақталады',
    ru: 'сохраняется при выходе из поля',
    en: 'each field is saved as you leave it',
  },
  sendText: {
    kk: '{body}, {period}. Барлық іс-шара толтырылған: {rows}. Жібергеннен кейін есеп жабылады; орынбасар бекітеді немесе ескертумен қайтарады.',
    ru: '{body}, {period}. Заполнены все мероприятия: {rows}. После отправки отчёт закроется; заместитель утвердит его или вернёт с замечаниями.',
    en: '{body}, {period}. All {rows} activities are filled in. Once sent, the report closes; the deputy approves it or returns some with remarks.',
  },
  approveText: {
    kk: '{body}, {period}. Мына есепті өз атыңыздан растап, уәкілетті органға жібересіз. Енгізген және жіберген: {name}.',
    ru: '{body}, {period}. Вы подтверждаете этот отчёт от своего имени и направляете его в уполномоченный орган. Ввёл и отправил: {name}.',
    en: '{body}, {period}. You confirm this report under your name and send it to the authorised body. Entered and sent by {name}.',
  },
  approveWaiting: {
    kk: { other: 'Бекіту: алдымен {count} іс-шараны қайтарыңыз' },
    ru: {
      one: 'Утвердить: сначала верните {count} мероприятие',
      few: 'Утвердить: сначала верните {count} мероприятия',
      many: 'Утвердить: сначала верните {count} мероприятий',
      other: 'Утвердить: сначала верните {count} мероприятия',
    },
    en: { one: 'Approve: return {count} activity first', other: 'Approve: return {count} activities first' },
  },
  returnFigures: {
    kk: { other: '{count} іс-шараны қайтару' },
    ru: {
      one: 'Вернуть {count} мероприятие',
      few: 'Вернуть {count} мероприятия',
      many: 'Вернуть {count} мероприятий',
      other: 'Вернуть {count} мероприятия',
    },
    en: { one: 'Return {count} activity', other: 'Return {count} activities' },
  },
  returnTitle: {
    kk: '{number}: іс-шараны қайтару',
    ru: '{number}: вернуть мероприятие',
    en: '{number}: return the activity',
  },
  decide: {
    kk: 'Бекітіңіз немесе қате іс-шараларды қайтарыңыз',
    ru: 'Утвердите или верните неверные мероприятия',
    en: 'Approve, or return what is wrong',
  },
  changedSince: {
    kk: 'Есеп түзетілді ({name}, {at})',
    ru: 'Отчёт исправлен ({name}, {at})',
    en: 'The report was corrected ({name}, {at})',
  },
  answerHint: {
    kk: 'Немесе есептің өзін түзетіңіз: бұл да жауап.',
    ru: 'Или исправьте сам отчёт: это тоже ответ.',
    en: 'Or correct the report itself: that is an answer too.',
  },
  returnedNotice: {
    kk: { other: '{name} {count} ескертумен қайтарды, {at}. Тек қайтарылған іс-шаралар ашық.' },
    ru: {
      one: '{name}: возврат с {count} замечанием, {at}. Открыты только возвращённые мероприятия.',
      other: '{name}: возврат, замечаний: {count}, {at}. Открыты только возвращённые мероприятия.',
    },
    en: {
      one: '{name} returned it with {count} remark, {at}. Only the returned activities are open.',
      other: '{name} returned it with {count} remarks, {at}. Only the returned activities are open.',
    },
  },
} as const satisfies Record<string, Message>
