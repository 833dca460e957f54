import type { Message } from './say.ts'

/** Returning a draft edition with a remark, and sending it again with an answer. */
export const draftReturnMessages = {
  sendBack: { kk: 'Қайтару', ru: 'Вернуть', en: 'Return' },
  returnTitle: { kk: 'Жобаны қайтару', ru: 'Возврат проекта', en: 'Return the draft' },
  returnText: {
    kk: 'Жоба әзірлеушіге қайтады; ол түзетіп, ескертуге жауап беріп, қайта жібереді.',
    ru: 'Проект вернётся к разработчику: он исправит, ответит на замечание и отправит снова.',
    en: 'The draft goes back to its author, who mends it, answers the remark and sends it again.',
  },
  remark: { kk: 'Ескерту', ru: 'Замечание', en: 'Remark' },
  remarkHint: {
    kk: 'Нені және неге түзету керек: жолдың нөмірін жазыңыз.',
    ru: 'Что исправить и почему: укажите номер строки.',
    en: 'What to mend and why: name the row.',
  },
  remarkNeeded: { kk: 'Ескертуді жазыңыз.', ru: 'Напишите замечание.', en: 'Write the remark.' },
  sendAgainTitle: { kk: 'Жобаны қайта жіберу', ru: 'Повторная отправка', en: 'Send the draft again' },
  answer: { kk: 'Ескертуге жауап', ru: 'Ответ на замечание', en: 'Answer to the remark' },
  answerNeeded: {
    kk: 'Ескертуге жауап жазыңыз.',
    ru: 'Ответьте на замечание.',
    en: 'Answer the remark.',
  },
  answerHint: {
    kk: 'Не түзетілді, не неге қалдырылды.',
    ru: 'Что исправлено или почему оставлено.',
    en: 'What was mended, or why it stays.',
  },
  returns: { kk: 'Қайтарылуы', ru: 'Возвраты', en: 'Returns' },
  returnedBy: {
    kk: 'Қайтарған {name}, {when}',
    ru: 'Вернул(а) {name}, {when}',
    en: 'Returned by {name}, {when}',
  },
  sentBy: {
    kk: 'Жіберген {name}, {when}',
    ru: 'Отправил(а) {name}, {when}',
    en: 'Sent by {name}, {when}',
  },
  answeredBy: {
    kk: 'Жауап берген {name}, {when}',
    ru: 'Ответил(а) {name}, {when}',
    en: 'Answered by {name}, {when}',
  },
  toAnswer: {
    kk: 'Жоба қайтарылды: түзетіп, қайта жіберіңіз.',
    ru: 'Проект возвращён: исправьте и отправьте снова.',
    en: 'The draft was returned: mend it and send it again.',
  },
  waitingForYou: {
    kk: { other: 'Сізді {count} редакция жобасы күтіп тұр' },
    ru: {
      one: 'Вас ждёт {count} проект редакции',
      few: 'Вас ждут {count} проекта редакций',
      many: 'Вас ждут {count} проектов редакций',
      other: 'Вас ждут {count} проекта редакций',
    },
    en: { one: '{count} draft edition waits for you', other: '{count} draft editions wait for you' },
  },
} as const satisfies Record<string, Message>

/** Why a draft cannot be returned, or sent again. */
export const draftReturnProblems = {
  cannotReturn: {
    kk: 'Жобаны қайтаруға болмайды.',
    ru: 'Проект нельзя вернуть.',
    en: 'The draft cannot be returned.',
  },
  answerNeeded: {
    kk: 'Жоба қайтарылған: ескертуге жауап жазыңыз.',
    ru: 'Проект был возвращён: ответьте на замечание.',
    en: 'The draft was returned: answer the remark.',
  },
  nothingToAnswer: {
    kk: 'Жауап күткен ескерту жоқ.',
    ru: 'Замечания, которое ждёт ответа, нет.',
    en: 'No remark waits for an answer.',
  },
} as const satisfies Record<string, Message>
