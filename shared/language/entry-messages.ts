import type { RowProblemCode } from '../rules/row-problems.ts'
import type { Message, Translated } from './say.ts'

/** What to type for a quarter, by the nature of the operand (S9); the index is the quarter. */
export const natureWords: Readonly<Record<'stock' | 'flow', Readonly<Record<1 | 2 | 3 | 4, Translated>>>> = {
  stock: {
    1: { kk: '31 наурыздағы жағдай', ru: 'на 31 марта', en: 'as of 31 March' },
    2: { kk: '30 маусымдағы жағдай', ru: 'на 30 июня', en: 'as of 30 June' },
    3: { kk: '30 қыркүйектегі жағдай', ru: 'на 30 сентября', en: 'as of 30 September' },
    4: { kk: '31 желтоқсандағы жағдай', ru: 'на 31 декабря', en: 'as of 31 December' },
  },
  flow: {
    1: { kk: 'қаңтар – наурыз ішінде', ru: 'за январь – март', en: 'in January – March' },
    2: { kk: 'сәуір – маусым ішінде', ru: 'за апрель – июнь', en: 'in April – June' },
    3: { kk: 'шілде – қыркүйек ішінде', ru: 'за июль – сентябрь', en: 'in July – September' },
    4: { kk: 'қазан – желтоқсан ішінде', ru: 'за октябрь – декабрь', en: 'in October – December' },
  },
}

/** The reasons for a return, in a few words. */
export const remarkCodes = {
  'denominator-unexplained': {
    kk: 'Бөлімінің өзгеруі түсіндірілмеген',
    ru: 'Изменение знаменателя не объяснено',
    en: 'Change of the denominator not explained',
  },
  'evidence-missing': {
    kk: 'Растайтын құжат жоқ',
    ru: 'Нет подтверждающего документа',
    en: 'Evidence missing',
  },
  'evidence-does-not-prove': {
    kk: 'Құжат мәнді растамайды',
    ru: 'Документ не подтверждает значение',
    en: 'The evidence does not prove the figure',
  },
  'wrong-period': {
    kk: 'Басқа кезеңнің дерегі',
    ru: 'Данные за другой период',
    en: 'Figures of another period',
  },
  'does-not-match-source': {
    kk: 'Дереккөзге сәйкес емес',
    ru: 'Не совпадает с источником',
    en: 'Does not match the source',
  },
  other: { kk: 'Басқа себеп', ru: 'Другая причина', en: 'Another reason' },
} as const satisfies Record<string, Translated>

/** What is in the way of sending, in two words beside the row's number. */
export const obstacleWords: Readonly<Partial<Record<RowProblemCode, Translated>>> = {
  empty: { kk: 'дерек жоқ', ru: 'нет данных', en: 'nothing entered' },
  'division-by-zero': { kk: 'нөлге бөлу', ru: 'деление на ноль', en: 'division by zero' },
  'part-exceeds-whole': { kk: 'бөлік бүтіннен көп', ru: 'часть больше целого', en: 'part exceeds whole' },
  negative: { kk: 'теріс сан', ru: 'отрицательное число', en: 'negative number' },
  'fall-without-reason': { kk: 'себебі жазылмаған', ru: 'нет причины снижения', en: 'fall without a reason' },
  'awaits-answer': { kk: 'жауап күтеді', ru: 'ждёт ответа', en: 'awaits an answer' },
}

export const entryMessages = {
  // Head
  entry: { kk: 'Енгізу', ru: 'Ввод', en: 'Entry' },
  approval: { kk: 'Бекіту', ru: 'Утверждение', en: 'Approval' },
  reading: { kk: 'Қарап шығу', ru: 'Просмотр', en: 'View' },
  title: { kk: '{body}, {period}', ru: '{body}, {period}', en: '{body}, {period}' },
  document: {
    kk: 'Цифрлық орынбасарлардың KPI-лары.',
    ru: 'KPI цифровых заместителей.',
    en: 'KPIs of digital deputies.',
  },
  act: {
    kk: '{date} № {number} өкім',
    ru: 'Распоряжение № {number} от {date}',
    en: 'Order No. {number} of {date}',
  },
  deadline: { kk: 'Мерзімі {at}', ru: 'Срок {at}', en: 'Due {at}' },
  lastDay: { kk: 'Бүгін соңғы күн', ru: 'Сегодня последний день', en: 'Today is the last day' },
  inTime: { kk: 'Мерзімінде', ru: 'В срок', en: 'In time' },
  stages: { kk: 'Есептің жолы', ru: 'Путь отчёта', en: 'Path of the submission' },
  stageEnter: { kk: 'Толтыру', ru: 'Заполнение', en: 'Fill in' },
  stageDeputy: { kk: 'Орынбасардың бекітуі', ru: 'Утверждение заместителем', en: 'Deputy approves' },
  stageReview: { kk: 'Тексеру', ru: 'Проверка', en: 'Review' },
  stageAccepted: { kk: 'Қабылдау', ru: 'Приёмка', en: 'Acceptance' },
  readiness: {
    kk: 'Дайын көрсеткіштер: {ready} / {rows}',
    ru: 'Готовых показателей: {ready} из {rows}',
    en: '{ready} of {rows} indicators ready',
  },
  readinessShort: {
    kk: '{ready} / {rows} дайын',
    ru: '{ready} из {rows} готово',
    en: '{ready} of {rows} ready',
  },
  returnedCount: {
    kk: { other: '{count} қайтарылған' },
    ru: { one: '{count} возвращён', other: '{count} возвращено' },
    en: { other: '{count} returned' },
  },
  errorCount: {
    kk: { other: '{count} қате' },
    ru: { one: '{count} ошибка', few: '{count} ошибки', many: '{count} ошибок', other: '{count} ошибки' },
    en: { one: '{count} error', other: '{count} errors' },
  },
  emptyCount: {
    kk: { other: '{count} толтырылмаған' },
    ru: { one: '{count} не заполнен', other: '{count} не заполнено' },
    en: { other: '{count} not filled in' },
  },
  partialCount: {
    kk: { other: '{count} аяқталмаған' },
    ru: { one: '{count} не закончен', other: '{count} не закончено' },
    en: { other: '{count} unfinished' },
  },
  // Columns and rows
  rows: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  inputs: { kk: 'Деректер', ru: 'Данные', en: 'Inputs' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  valueIn: { kk: 'Мәні, {unit}', ru: 'Значение, {unit}', en: 'Value, {unit}' },
  target: { kk: 'Нысана {year}', ru: 'Цель {year}', en: 'Target {year}' },
  targetIn: { kk: 'Нысана {year}, {unit}', ru: 'Цель {year}, {unit}', en: 'Target {year}, {unit}' },
  inUnit: { kk: '{word}, {unit}', ru: '{word}, {unit}', en: '{word}, {unit}' },
  targetShort: { kk: 'нысана {value}', ru: 'цель {value}', en: 'target {value}' },
  comparison: { kk: 'Жолмен салыстыру', ru: 'К плановому пути', en: 'Against the path' },
  keyValue: { kk: 'мәні', ru: 'факт', en: 'value' },
  keyPath: { kk: 'жол', ru: 'путь', en: 'path' },
  path: { kk: 'Жол', ru: 'Путь', en: 'Path' },
  mark: { kk: 'Белгі', ru: 'Отметка', en: 'Mark' },
  evidence: { kk: 'Дәлел', ru: 'Файлы', en: 'Files' },
  weight: { kk: 'Салмағы {weight}', ru: 'Вес {weight}', en: 'Weight {weight}' },
  sinceJanuary: { kk: '1 қаңтардан бері', ru: 'с 1 января', en: 'since 1 January' },
  constant: { kk: 'тұрақты шама', ru: 'постоянная величина', en: 'a constant' },
  formula: { kk: 'формула', ru: 'формула', en: 'formula' },
  formulaOf: {
    kk: '{number} көрсеткішінің формуласы',
    ru: 'Формула показателя {number}',
    en: 'Formula of indicator {number}',
  },
  openPassport: { kk: 'Сан паспорты', ru: 'Паспорт числа', en: 'Number’s passport' },
  passportOf: {
    kk: '{name}: {value}. Паспортын ашу',
    ru: '{name}: {value}. Открыть паспорт',
    en: '{name}: {value}. Open the passport',
  },
  realZero: { kk: 'нақты нөл', ru: 'ноль', en: 'real zero' },
  noValue: { kk: 'мән жоқ', ru: 'нет значения', en: 'no value' },
  noTarget: { kk: 'нысана жоқ', ru: 'цели нет', en: 'no target' },
  fromPath: { kk: 'жолдан {difference}', ru: '{difference} к пути', en: '{difference} from the path' },
  onPath: { kk: 'дәл жолда', ru: 'точно по пути', en: 'exactly on the path' },
  points: { kk: '{difference} п.т.', ru: '{difference} п.п.', en: '{difference} points' },
  inputsGiven: {
    kk: 'дерек: {have} / {need}',
    ru: 'данных: {have} из {need}',
    en: '{have} of {need} inputs',
  },
  cell: {
    kk: '{number}. {word}: {definition}',
    ru: '{number}. {word}: {definition}',
    en: '{number}. {word}: {definition}',
  },
  cellStanding: { kk: '{word}: {state}', ru: '{word}: {state}', en: '{word}: {state}' },
  cellMenu: {
    kk: '{number}. {word}: басқа әрекеттер',
    ru: '{number}. {word}: другие действия',
    en: '{number}. {word}: more actions',
  },
  openRow: { kk: 'Ашу: {number}', ru: 'Открыть: {number}', en: 'Open {number}' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  // Cell menu and states
  toNumber: { kk: 'Сан енгізу', ru: 'Ввести число', en: 'Enter a number' },
  stateNotReported: { kk: 'Ұсынылмаған…', ru: 'Не представлено…', en: 'Not reported…' },
  stateNotApplicable: { kk: 'Қолданылмайды…', ru: 'Не применимо…', en: 'Not applicable…' },
  stateWithheld: { kk: 'Жабық дерек…', ru: 'Закрытые данные…', en: 'Withheld…' },
  changeGround: { kk: 'Негізін өзгерту…', ru: 'Изменить основание…', en: 'Change the ground…' },
  writeNote: { kk: 'Ескертпе жазу…', ru: 'Написать примечание…', en: 'Write a note…' },
  editNote: { kk: 'Ескертпені өзгерту…', ru: 'Изменить примечание…', en: 'Edit the note…' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  groundHint: {
    kk: 'Неге сан жоқ екенін жазыңыз: құжат, норма немесе себебі. Тексеруші осыны оқиды.',
    ru: 'Напишите, почему числа нет: документ, норма или причина. Это прочтёт проверяющий.',
    en: 'Say why there is no number: a document, a provision or the cause. The reviewer reads this.',
  },
  groundNeeded: {
    kk: 'Негізін жазбай сақтауға болмайды.',
    ru: 'Без основания сохранить нельзя.',
    en: 'It cannot be saved without its ground.',
  },
  noteHint: {
    kk: 'Тексеруші мәннің жанынан оқиды. Жиынтық азайса, себебін осында жазыңыз.',
    ru: 'Проверяющий увидит это рядом со значением. Если итог снизился, напишите здесь причину.',
    en: 'The reviewer reads it beside the figure. If a running total fell, give the reason here.',
  },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
  // Notes in the row
  nothingEntered: { kk: 'Дерек енгізілмеген.', ru: 'Данные не введены.', en: 'Nothing entered.' },
  nothingEnteredIn: {
    kk: 'Дерек енгізілмеген: {operands}.',
    ru: 'Не введено: {operands}.',
    en: 'Not entered: {operands}.',
  },
  emptyIsNotZero: {
    kk: 'Бос ұяшық нөл емес. Нөл болса, 0 деп жазыңыз; дерек болмаса, себебін көрсетіңіз.',
    ru: 'Пустая ячейка не ноль. Если ноль, напишите 0; если данных нет, укажите причину.',
    en: 'An empty cell is not zero. Type 0 for a zero; where there is no figure, give the reason.',
  },
  giveReason: { kk: 'Себебін көрсету', ru: 'Указать причину', en: 'Give the reason' },
  takeFrom: {
    kk: '{word} {number} жолынан алу: {value}',
    ru: '{word} из строки {number}: {value}',
    en: '{word} from row {number}: {value}',
  },
  previously: { kk: '{period}: {value}', ru: '{period}: {value}', en: '{period}: {value}' },
  ambiguous: {
    kk: '{word}: «{text}» екі түрлі оқылады.',
    ru: '{word}: «{text}» читается двояко.',
    en: '{word}: “{text}” can be read in two ways.',
  },
  whichOne: { kk: 'Қайсысы дұрыс?', ru: 'Какое из чисел верно?', en: 'Which one is meant?' },
  thousands: { kk: '{value} (бүтін сан)', ru: '{value} (целое число)', en: '{value} (whole number)' },
  fraction: { kk: '{value} (бөлшек сан)', ru: '{value} (дробное число)', en: '{value} (with decimals)' },
  invalid: {
    kk: '{word}: «{text}» сан емес.',
    ru: '{word}: «{text}» не число.',
    en: '{word}: “{text}” is not a number.',
  },
  invalidHint: {
    kk: '{position}-таңбаны тексеріңіз. Мысалы: 1 234,5. Бұл мән әзірге сақталған жоқ.',
    ru: 'Проверьте символ {position}. Например: 1 234,5. Это значение пока не сохранено.',
    en: 'Check character {position}. For example: 1 234.5. This value is not saved yet.',
  },
  notTaken: { kk: '{word}: сақталмады.', ru: '{word}: не сохранено.', en: '{word}: not saved.' },
  tryAgain: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
  drop: { kk: 'Сақталғанын қалдыру', ru: 'Оставить сохранённое', en: 'Keep what is saved' },
  conflict: {
    kk: '{word}: бұл ұяшықты басқа адам өзгертті.',
    ru: '{word}: ячейку изменил другой человек.',
    en: '{word}: somebody else has changed this cell.',
  },
  conflictBy: {
    kk: '{word}: бұл ұяшықты {name} өзгертті, {at}.',
    ru: '{word}: ячейку изменил(а) {name}, {at}.',
    en: '{word}: {name} changed this cell, {at}.',
  },
  conflictValues: {
    kk: 'Сізде: {mine}. Сақталғаны: {theirs}.',
    ru: 'У вас: {mine}. Сохранено: {theirs}.',
    en: 'Yours: {mine}. Saved: {theirs}.',
  },
  keepMine: { kk: 'Менікі қалсын', ru: 'Оставить моё', en: 'Keep mine' },
  takeTheirs: { kk: 'Сақталғанын алу', ru: 'Взять сохранённое', en: 'Take theirs' },
  emptyValue: { kk: 'бос', ru: 'пусто', en: 'empty' },
  // Remarks
  deputyReturned: {
    kk: 'Орынбасар қайтарды, {at}.',
    ru: 'Заместитель вернул, {at}.',
    en: 'Returned by the deputy, {at}.',
  },
  reviewerReturned: {
    kk: 'Уәкілетті орган қайтарды, {at}.',
    ru: 'Уполномоченный орган вернул, {at}.',
    en: 'Returned by the authorised body, {at}.',
  },
  remarkText: {
    kk: '{subject}«{reason}» ({name})',
    ru: '{subject}«{reason}» ({name})',
    en: '{subject}“{reason}” ({name})',
  },
  answered: {
    kk: 'Жауап: «{answer}» ({name}, {at})',
    ru: 'Ответ: «{answer}» ({name}, {at})',
    en: 'Answer: “{answer}” ({name}, {at})',
  },
  changedSince: {
    kk: 'Мәні түзетілді ({name}, {at})',
    ru: 'Значение исправлено ({name}, {at})',
    en: 'The figure was corrected ({name}, {at})',
  },
  answer: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
  answerAgain: { kk: 'Жауапты өзгерту', ru: 'Изменить ответ', en: 'Change the answer' },
  answerTitle: {
    kk: '{number}: ескертуге жауап',
    ru: '{number}: ответ на замечание',
    en: '{number}: answer to the remark',
  },
  yourAnswer: { kk: 'Жауабыңыз', ru: 'Ваш ответ', en: 'Your answer' },
  answerHint: {
    kk: 'Немесе мәннің өзін түзетіңіз: бұл да жауап.',
    ru: 'Или исправьте само значение: это тоже ответ.',
    en: 'Or correct the figure itself: that is an answer too.',
  },
  sendAnswer: { kk: 'Жауапты сақтау', ru: 'Сохранить ответ', en: 'Save the answer' },
  earlierRemarks: {
    kk: { other: 'Бұрынғы ескертулер: {count}' },
    ru: { other: 'Прежние замечания: {count}' },
    en: { one: '{count} earlier remark', other: '{count} earlier remarks' },
  },
  // Evidence
  evidenceOf: {
    kk: '{number}: растайтын құжаттар',
    ru: '{number}: подтверждающие документы',
    en: '{number}: evidence',
  },
  evidenceCount: {
    kk: { other: '{number}: {count} құжат' },
    ru: {
      one: '{number}: {count} документ',
      few: '{number}: {count} документа',
      many: '{number}: {count} документов',
      other: '{number}: {count} документа',
    },
    en: { one: '{number}: {count} file', other: '{number}: {count} files' },
  },
  addEvidence: { kk: 'қосу', ru: 'файл', en: 'add' },
  addEvidenceTo: {
    kk: '{number}: дәлел қосу',
    ru: '{number}: добавить документ',
    en: '{number}: add evidence',
  },
  noEvidence: { kk: 'Құжат қосылмаған.', ru: 'Документов пока нет.', en: 'No file yet.' },
  dropHere: {
    kk: 'Файлдарды осында әкеліп тастаңыз немесе',
    ru: 'Перетащите файлы сюда или',
    en: 'Drop files here or',
  },
  chooseFiles: { kk: 'Файл таңдау', ru: 'Выбрать файл', en: 'Choose files' },
  fileKinds: {
    kk: 'PDF, сурет немесе кесте, 20 МБ дейін. Түрі мазмұны бойынша танылады.',
    ru: 'PDF, изображение или таблица, до 20 МБ. Вид определяется по содержимому.',
    en: 'PDF, image or spreadsheet up to 20 MB. The kind is told by the content.',
  },
  uploading: { kk: '{name}: {percent} %', ru: '{name}: {percent} %', en: '{name}: {percent}%' },
  download: { kk: '{name} файлын жүктеп алу', ru: 'Скачать {name}', en: 'Download {name}' },
  remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },
  removeFile: { kk: '{name} файлын алып тастау', ru: 'Убрать {name}', en: 'Remove {name}' },
  usedBefore: {
    kk: 'Осы файл бұрын да берілген: {periods}',
    ru: 'Этот же файл уже подавался: {periods}',
    en: 'The same file was given before: {periods}',
  },
  // Action bar
  actions: { kk: 'Есепті аяқтау', ru: 'Завершение отчёта', en: 'Finish the submission' },
  savedAt: { kk: 'Сақталды: {time}', ru: 'Сохранено в {time}', en: 'Saved {time}' },
  saving: { kk: 'Сақталып жатыр…', ru: 'Сохраняется…', en: 'Saving…' },
  savedOnLeave: {
    kk: 'ұяшықтан шыққан сайын сақталады',
    ru: 'сохраняется при выходе из ячейки',
    en: 'each cell is saved as you leave it',
  },
  keptOffline: {
    kk: { other: 'Желі жоқ: {count} мән браузерде сақтаулы' },
    ru: {
      one: 'Нет сети: {count} значение хранится в браузере',
      few: 'Нет сети: {count} значения хранятся в браузере',
      many: 'Нет сети: {count} значений хранятся в браузере',
      other: 'Нет сети: {count} значения хранятся в браузере',
    },
    en: {
      one: 'No network: {count} value is kept in the browser',
      other: 'No network: {count} values are kept in the browser',
    },
  },
  keptFailed: {
    kk: { other: '{count} мән сақталмады, браузерде тұр' },
    ru: {
      one: '{count} значение не сохранено, хранится в браузере',
      few: '{count} значения не сохранены, хранятся в браузере',
      many: '{count} значений не сохранены, хранятся в браузере',
      other: '{count} значения не сохранены, хранятся в браузере',
    },
    en: {
      one: '{count} value is not saved, it is kept in the browser',
      other: '{count} values are not saved, they are kept in the browser',
    },
  },
  sendsWhenBack: {
    kk: 'желі келгенде жіберіледі',
    ru: 'будет отправлено, когда сеть появится',
    en: 'sent when the network is back',
  },
  obstacles: { kk: 'Жіберуге кедергі:', ru: 'Мешает отправить:', en: 'In the way:' },
  moreObstacles: { kk: 'тағы {count}', ru: 'ещё {count}', en: '{count} more' },
  showObstacles: {
    kk: { other: '{count} кедергіні көрсету' },
    ru: {
      one: 'Показать {count} препятствие',
      few: 'Показать {count} препятствия',
      many: 'Показать {count} препятствий',
      other: 'Показать {count} препятствия',
    },
    en: { one: 'Show {count} obstacle', other: 'Show {count} obstacles' },
  },
  ambiguousShort: { kk: 'екіұшты сан', ru: 'число двояко', en: 'two readings' },
  invalidShort: { kk: 'сан емес', ru: 'не число', en: 'not a number' },
  conflictShort: { kk: 'екі мән', ru: 'два значения', en: 'two values' },
  refusedShort: { kk: 'сақталмады', ru: 'не сохранено', en: 'not saved' },
  send: { kk: 'Орынбасарға жіберу', ru: 'Отправить заместителю', en: 'Send to the deputy' },
  sendWaiting: {
    kk: { other: 'Орынбасарға жіберу: {count} кедергі қалды' },
    ru: {
      one: 'Отправить заместителю: остался {count} пункт',
      few: 'Отправить заместителю: осталось {count} пункта',
      many: 'Отправить заместителю: осталось {count} пунктов',
      other: 'Отправить заместителю: осталось {count} пункта',
    },
    en: { one: 'Send to the deputy: {count} thing left', other: 'Send to the deputy: {count} things left' },
  },
  sendTitle: { kk: 'Орынбасарға жіберілсін бе?', ru: 'Отправить заместителю?', en: 'Send to the deputy?' },
  sendText: {
    kk: '{body}, {period}. Барлық көрсеткіш толтырылған: {rows}. Жібергеннен кейін мәндер жабылады; орынбасар бекітеді немесе ескертумен қайтарады.',
    ru: '{body}, {period}. Заполнены все показатели: {rows}. После отправки значения закроются; заместитель утвердит их или вернёт с замечаниями.',
    en: '{body}, {period}. All {rows} indicators are filled in. Once sent, the figures close; the deputy approves them or returns some with remarks.',
  },
  sendNow: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
  // Approval
  approve: { kk: 'Бекіту', ru: 'Утвердить', en: 'Approve' },
  approveWaiting: {
    kk: { other: 'Бекіту: алдымен {count} мәнді қайтарыңыз' },
    ru: {
      one: 'Утвердить: сначала верните {count} значение',
      few: 'Утвердить: сначала верните {count} значения',
      many: 'Утвердить: сначала верните {count} значений',
      other: 'Утвердить: сначала верните {count} значения',
    },
    en: { one: 'Approve: return {count} figure first', other: 'Approve: return {count} figures first' },
  },
  approveTitle: { kk: 'Есеп бекітілсін бе?', ru: 'Утвердить отчёт?', en: 'Approve the submission?' },
  approveText: {
    kk: '{body}, {period}. Мына мәндерді өз атыңыздан растап, уәкілетті органға жібересіз. Мәндерді енгізген және жіберген: {name}.',
    ru: '{body}, {period}. Вы подтверждаете эти значения от своего имени и направляете их в уполномоченный орган. Ввёл и отправил: {name}.',
    en: '{body}, {period}. You confirm these figures under your name and send them to the authorised body. Entered and sent by {name}.',
  },
  returnFigures: {
    kk: { other: '{count} мәнді қайтару' },
    ru: {
      one: 'Вернуть {count} значение',
      few: 'Вернуть {count} значения',
      many: 'Вернуть {count} значений',
      other: 'Вернуть {count} значения',
    },
    en: { one: 'Return {count} figure', other: 'Return {count} figures' },
  },
  returnOne: { kk: 'Қайтару', ru: 'Вернуть', en: 'Return' },
  returnRow: { kk: '{number}: қайтару', ru: '{number}: вернуть', en: '{number}: return' },
  returnTitle: {
    kk: '{number}: мәнді қайтару',
    ru: '{number}: вернуть значение',
    en: '{number}: return the figure',
  },
  returnWhat: { kk: 'Не қайтарылады', ru: 'Что вернуть', en: 'What to return' },
  wholeRow: { kk: 'Көрсеткіш толығымен', ru: 'Показатель целиком', en: 'The whole indicator' },
  returnCode: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  returnReason: {
    kk: 'Не дұрыс емес, не істеу керек',
    ru: 'Что не так и что сделать',
    en: 'What is wrong and what to do',
  },
  reasonNeeded: {
    kk: 'Себебін сөзбен жазыңыз: орындаушы осыны оқиды.',
    ru: 'Напишите причину словами: её прочтёт исполнитель.',
    en: 'Give the reason in words: the analyst reads it.',
  },
  markReturn: { kk: 'Қайтаруға белгілеу', ru: 'Отметить к возврату', en: 'Mark to return' },
  toBeReturned: { kk: 'Қайтаруға белгіленді.', ru: 'Отмечено к возврату.', en: 'Marked to be returned.' },
  unmark: { kk: 'Белгіні алу', ru: 'Снять отметку', en: 'Unmark' },
  edit: { kk: 'Өзгерту', ru: 'Изменить', en: 'Edit' },
  decide: {
    kk: 'Бекітіңіз немесе қате мәндерді қайтарыңыз',
    ru: 'Утвердите или верните неверные значения',
    en: 'Approve, or return what is wrong',
  },
  // Notices
  sentBy: { kk: 'Жіберген: {name}, {at}.', ru: 'Отправлено: {name}, {at}.', en: 'Sent by {name}, {at}.' },
  approvedBy: {
    kk: 'Бекіткен: {name}, {at}.',
    ru: 'Утверждено: {name}, {at}.',
    en: 'Approved by {name}, {at}.',
  },
  acceptedBy: {
    kk: 'Қабылдаған: {name}, {at}.',
    ru: 'Принято: {name}, {at}.',
    en: 'Accepted by {name}, {at}.',
  },
  sealed: {
    kk: 'Мөр {revision}-редакция: {digest}',
    ru: 'Печать, редакция {revision}: {digest}',
    en: 'Seal, revision {revision}: {digest}',
  },
  toReport: { kk: 'Есепте көру', ru: 'Открыть в отчёте', en: 'Open in the report' },
  toReview: { kk: 'Тексеруге өту', ru: 'К проверке', en: 'To the review' },
  returnedNotice: {
    kk: { other: '{name} {count} ескертумен қайтарды, {at}. Тек қайтарылған ұяшықтар ашық.' },
    ru: {
      one: '{name}: возврат с {count} замечанием, {at}. Открыты только возвращённые ячейки.',
      other: '{name}: возврат, замечаний: {count}, {at}. Открыты только возвращённые ячейки.',
    },
    en: {
      one: '{name} returned it with {count} remark, {at}. Only the returned cells are open.',
      other: '{name} returned it with {count} remarks, {at}. Only the returned cells are open.',
    },
  },
  unsentNotice: {
    kk: {
      other: 'Браузерде сақталмаған {count} мән қалды, бірақ енгізу жабық. Көшіріп алыңыз немесе өшіріңіз.',
    },
    ru: {
      other:
        'В браузере остались несохранённые значения ({count}), но ввод закрыт. Перепишите их или удалите.',
    },
    en: {
      one: '{count} unsaved value is left in the browser, but entry is closed. Copy it or delete it.',
      other: '{count} unsaved values are left in the browser, but entry is closed. Copy them or delete them.',
    },
  },
  deleteUnsent: { kk: 'Өшіру', ru: 'Удалить', en: 'Delete them' },
  pasted: {
    kk: { other: '{count} мән қойылды' },
    ru: {
      one: 'Вставлено {count} значение',
      few: 'Вставлено {count} значения',
      many: 'Вставлено {count} значений',
      other: 'Вставлено {count} значения',
    },
    en: { one: '{count} value pasted', other: '{count} values pasted' },
  },
  pastedClosed: { kk: 'жабық ұяшық: {count}', ru: 'закрытых ячеек: {count}', en: 'closed cells: {count}' },
  pastedOutside: {
    kk: 'нысанға сыймады: {count}',
    ru: 'не поместилось: {count}',
    en: 'outside the form: {count}',
  },
  undo: { kk: 'Болдырмау', ru: 'Отменить', en: 'Undo' },
  // Keys
  keys: { kk: 'Пернелер', ru: 'Клавиши', en: 'Keys' },
  keyDown: { kk: 'төмен', ru: 'вниз', en: 'down' },
  keyRight: { kk: 'оңға', ru: 'вправо', en: 'right' },
  keyPaste: { kk: 'Excel блогы', ru: 'блок из Excel', en: 'block from Excel' },
  keyAll: { kk: 'барлық перне', ru: 'все клавиши', en: 'all keys' },
  footnote: {
    kk: 'Мәні терілген сандардан бірден есептеледі.',
    ru: 'Значение считается сразу из введённых чисел.',
    en: 'The value is computed at once from what you type.',
  },
  yearEndPath: {
    kk: '4-тоқсанда жол жылдық нысанаға тең.',
    ru: 'В 4-м квартале путь равен годовой цели.',
    en: 'In the fourth quarter the path is the annual target.',
  },
} as const satisfies Record<string, Message>

/** The list of keys, in the order in which one learns them. */
export const keyMessages = {
  enter: {
    kk: 'Келесі жолдың сол бағанына',
    ru: 'В ту же колонку следующей строки',
    en: 'Same column, next row',
  },
  shiftEnter: { kk: 'Алдыңғы жолға', ru: 'На строку выше', en: 'One row up' },
  tab: { kk: 'Оңға, келесі өріске', ru: 'Вправо, к следующему полю', en: 'Right, to the next field' },
  arrows: {
    kk: 'Көрші ұяшыққа (мәтіннің шетінде)',
    ru: 'В соседнюю ячейку (у края текста)',
    en: 'Neighbouring cell (at the edge of the text)',
  },
  paste: {
    kk: 'Excel-ден көшірілген блокты осы ұяшықтан бастап қою',
    ru: 'Вставить блок из Excel, начиная с этой ячейки',
    en: 'Paste a block from Excel, beginning at this cell',
  },
  escape: {
    kk: 'Сақталған мәнді қайтару',
    ru: 'Вернуть сохранённое значение',
    en: 'Back to the saved value',
  },
  menu: {
    kk: 'Ұяшық мәзірі: күйі, ескертпе, паспорт',
    ru: 'Меню ячейки: состояние, примечание, паспорт',
    en: 'Menu of the cell: state, note, passport',
  },
  help: { kk: 'Осы тізім', ru: 'Этот список', en: 'This list' },
} as const satisfies Record<string, Message>
