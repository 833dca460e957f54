import type { AmountState, ExecutorRole, MoneyUnit } from '../engine/plan.ts'
import type { Translated } from './say.ts'

/** What stands in the place of an amount that is no number (S4), as a plan prints it. */
export const amountStateWords: Readonly<Record<Exclude<AmountState, 'amount'>, Translated>> = {
  'not-required': { kk: 'талап етілмейді', ru: 'не требуется', en: 'not required' },
  'per-feasibility-study': { kk: 'ТЭН-ге сәйкес', ru: 'согласно ТЭО', en: 'per feasibility study' },
  'when-draft-budget-formed': {
    kk: 'бюджет жобасы жасалғанда',
    ru: 'при формировании проекта бюджета',
    en: 'when the draft budget is formed',
  },
  'if-budget-clarified': {
    kk: 'бюджет нақтыланса',
    ru: 'при уточнении бюджета',
    en: 'if the budget is clarified',
  },
  'source-without-amount': {
    kk: 'көзі бар, сомасы жоқ',
    ru: 'источник без суммы',
    en: 'source, no amount',
  },
  absent: { kk: 'жазба жоқ', ru: 'записи нет', en: 'no entry' },
}

export const moneyUnitWords: Readonly<Record<MoneyUnit, Translated>> = {
  tenge: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  'thousand-tenge': { kk: 'мың теңге', ru: 'тыс. тенге', en: 'thousand tenge' },
  'million-tenge': { kk: 'млн теңге', ru: 'млн тенге', en: 'million tenge' },
}

export const executorRoleWords: Readonly<Record<ExecutorRole, Translated>> = {
  executor: { kk: 'орындаушы', ru: 'исполнитель', en: 'executor' },
  'by-agreement': { kk: 'келісім бойынша', ru: 'по согласованию', en: 'by agreement' },
  consolidator: { kk: 'жинақтау', ru: 'свод', en: 'consolidation' },
}
