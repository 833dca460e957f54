import type { RowProblemCode } from '../rules/row-problems.ts'
import { entryFinishMessages } from './entry-finish-messages.ts'
import { entryFormMessages } from './entry-form-messages.ts'
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

/** Everything that the entry form says. */
export const entryMessages = { ...entryFormMessages, ...entryFinishMessages }

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
  undo: {
    kk: 'Соңғы ұяшықтағы немесе блоктағы өзгерісті болдырмау',
    ru: 'Отменить последнее изменение ячейки или блока',
    en: 'Undo the last change of a cell or block',
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
