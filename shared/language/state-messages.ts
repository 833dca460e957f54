import type { Message } from './say.ts'

/** The word of every state that a number, a row or a submission can be in. */
export const stateMessages = {
  value: { kk: 'Мән', ru: 'Значение', en: 'Value' },
  'not-reported': { kk: 'Ұсынылмаған', ru: 'Не представлено', en: 'Not reported' },
  'not-due': { kk: 'Мерзімі келмеген', ru: 'Срок не наступил', en: 'Not due yet' },
  'not-applicable': { kk: 'Қолданылмайды', ru: 'Не применимо', en: 'Not applicable' },
  withheld: { kk: 'Жабық дерек', ru: 'Закрытые данные', en: 'Withheld' },
  error: { kk: 'Қате', ru: 'Ошибка', en: 'Error' },
  'missing-inputs': { kk: 'Дерек жетіспейді', ru: 'Не хватает данных', en: 'Inputs missing' },
  incomplete: { kk: 'Толық емес', ru: 'Неполно', en: 'Incomplete' },
  late: { kk: 'Кешіккен', ru: 'Опоздание', en: 'Late' },
  returned: { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Returned' },
  sealed: { kk: 'Мөрленген', ru: 'Зафиксировано', en: 'Sealed' },
  'on-track': { kk: 'Жолда', ru: 'По плану', en: 'On track' },
  'at-risk': { kk: 'Тәуекелде', ru: 'Под риском', en: 'At risk' },
  'off-track': { kk: 'Жолдан тыс', ru: 'Отстаёт', en: 'Off track' },
  removed: { kk: 'Алынып тасталды', ru: 'Исключено', en: 'Removed' },
  draft: { kk: 'Толтырылуда', ru: 'Заполняется', en: 'Being filled in' },
  sent: { kk: 'Орынбасарда', ru: 'У заместителя', en: 'With the deputy' },
  approved: { kk: 'Бекітілді', ru: 'Утверждено', en: 'Approved' },
  'in-review': { kk: 'Тексерілуде', ru: 'На проверке', en: 'In review' },
  accepted: { kk: 'Қабылданды', ru: 'Принято', en: 'Accepted' },
} as const satisfies Record<string, Message>

export type StateName = keyof typeof stateMessages
