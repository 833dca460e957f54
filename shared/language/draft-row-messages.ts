import type { AmountState } from '../engine/plan.ts'
import type { Message } from './say.ts'

/** What the form of a plan's row has beside its texts: the recipient, quantities with prices, a note, a pasted block. */
export const rowFormMessages = {
  recipient: {
    kk: 'Аяқталу нысаны кімге беріледі',
    ru: 'Кому представляется форма завершения',
    en: 'To whom the completion form goes',
  },
  note: {
    kk: 'Жұмыс ескертпесі, басылмайды',
    ru: 'Рабочая заметка, не печатается',
    en: 'Working note, not printed',
  },
  quantities: { kk: 'Саны мен бағасы', ru: 'Количество и цена', en: 'Quantities and prices' },
  quantityNumber: { kk: '{number}-мөлшер', ru: 'Количество {number}', en: 'Quantity {number}' },
  span: { kk: 'Кезеңі', ru: 'Период', en: 'Span' },
  term: { kk: 'бүкіл мерзімге', ru: 'за весь срок', en: 'the whole term' },
  each: { kk: 'әр қатысушыға', ru: 'на каждого участника', en: 'each who takes part' },
  value: { kk: 'Саны', ru: 'Количество', en: 'Quantity' },
  thing: { kk: 'Нені санайды', ru: 'Что считается', en: 'Of what' },
  price: { kk: 'Бірлігінің бағасы', ru: 'Цена единицы', en: 'Price of one' },
  priceUnit: { kk: 'Бағаның өлшемі', ru: 'Единица цены', en: 'Unit of the price' },
  addQuantity: { kk: 'Мөлшер қосу', ru: 'Добавить количество', en: 'Add a quantity' },
  removeQuantity: {
    kk: '{number}-мөлшерді алып тастау',
    ru: 'Убрать количество {number}',
    en: 'Remove quantity {number}',
  },
  valueNeeded: { kk: 'Санын жазыңыз.', ru: 'Укажите количество.', en: 'Give the quantity.' },
  thingNeeded: {
    kk: 'Нені санайтынын жазыңыз.',
    ru: 'Укажите, что считается.',
    en: 'Say of what it is.',
  },
  comesTo: { kk: 'Барлығы {amount} {unit}', ru: 'Всего {amount} {unit}', en: 'Comes to {amount} {unit}' },
  pasteHint: {
    kk: 'Excel-ден көшірілген кестені ұяшыққа қоюға болады.',
    ru: 'В ячейку можно вставить таблицу, скопированную из Excel.',
    en: 'A block copied from Excel can be pasted into a cell.',
  },
  pasted: {
    kk: { other: 'Қойылған ұяшық: {count}' },
    ru: {
      one: 'Вставлена {count} ячейка',
      few: 'Вставлены {count} ячейки',
      many: 'Вставлено {count} ячеек',
      other: 'Вставлено {count} ячейки',
    },
    en: { one: '{count} cell pasted', other: '{count} cells pasted' },
  },
  pastedOutside: {
    kk: 'кестеге сыймағаны: {count}',
    ru: 'не поместилось: {count}',
    en: 'outside the table: {count}',
  },
  pastedUnread: {
    kk: 'сан да, күй де емес: {texts}',
    ru: 'не число и не состояние: {texts}',
    en: 'neither a number nor a state: {texts}',
  },
  undoPaste: { kk: 'Қойғанды қайтару', ru: 'Отменить вставку', en: 'Undo the paste' },
} as const satisfies Record<string, Message>

/** Why a row's quantity is refused. */
export const rowFormProblems = {
  negativeQuantity: {
    kk: 'Мөлшер теріс болмайды.',
    ru: 'Количество не бывает отрицательным.',
    en: 'A quantity is not negative.',
  },
} as const satisfies Record<string, Message>

/** How acts print the states of an amount, where that differs from our words for them. */
export const printedAmountStates: Readonly<Partial<Record<AmountState, readonly string[]>>> = {
  'per-feasibility-study': ['ТЭН сәйкес', 'ТЭН бойынша', 'по ТЭО'],
}
