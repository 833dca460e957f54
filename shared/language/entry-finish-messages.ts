import type { Message } from './say.ts'

/** Words of what surrounds the form: remarks, evidence, the action bar, approval, notices. */
export const entryFinishMessages = {
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
    ru: '{number}: добавить файл',
    en: '{number}: add evidence',
  },
  noEvidence: { kk: 'Құжат қосылмаған.', ru: 'Документов пока нет.', en: 'No file yet.' },
  proves: { kk: 'Нені растайды:', ru: 'Что подтверждает:', en: 'What it proves:' },
  provesWhole: { kk: 'көрсеткіш толығымен', ru: 'показатель целиком', en: 'the whole indicator' },
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
  letterKeys: {
    kk: 'Жеке әріп пернелері команда береді',
    ru: 'Отдельные буквы работают как команды',
    en: 'Single letters are commands',
  },
  letterKeysHint: {
    kk: 'Өшірілсе, бағыттауыштар, Enter, Ctrl тіркесімдері және F1 ғана қалады. Осы браузерде сақталады.',
    ru: 'Если выключить, останутся стрелки, Enter, сочетания с Ctrl и F1. Хранится в этом браузере.',
    en: 'Switched off, only the arrows, Enter, Ctrl combinations and F1 remain. Kept in this browser.',
  },
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
