import type { LeftOutReason, PlaceKind, Severity } from '../engine/reconcile.ts'
import { amountStateWords } from './plan-messages.ts'
import type { Translated } from './say.ts'

/** How much a finding weighs. */
export const severityTitles: Readonly<Record<Severity, Translated>> = {
  error: { kk: 'Қайшылық', ru: 'Противоречие', en: 'Contradiction' },
  warning: { kk: 'Ескерту', ru: 'Предупреждение', en: 'Warning' },
  note: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
}

/** Why rows are left out of a sum. */
export const leftOutTexts: Readonly<Record<LeftOutReason, Translated>> = {
  ...amountStateWords,
  'no-year': { kk: 'жылы жоқ', ru: 'без года', en: 'without a year' },
  'no-source': { kk: 'көзі жоқ', ru: 'без источника', en: 'without a source' },
  'other-source': {
    kk: 'көзі жиынтықтарда аталмаған',
    ru: 'источник, не названный в итогах',
    en: 'of a source that no total names',
  },
}

/** The places of a finding; `{value}` is what the document calls it. */
export const placeTexts: Readonly<Record<Exclude<PlaceKind, 'passport'>, Translated>> = {
  row: { kk: '{value}-жол', ru: 'Строка {value}', en: 'Row {value}' },
  amount: { kk: 'Сома: {value}', ru: 'Сумма: {value}', en: 'Amount: {value}' },
  quantity: {
    kk: 'Саны мен бағасы: {value}',
    ru: 'Количество и цена: {value}',
    en: 'Quantity and price: {value}',
  },
  deadline: { kk: 'Мерзімі: {value}', ru: 'Срок: {value}', en: 'Deadline: {value}' },
  duty: { kk: 'Есеп береді: {value}', ru: 'Отчитывается: {value}', en: 'Reports: {value}' },
  total: { kk: 'Жиынтық: {value}', ru: 'Итог: {value}', en: 'Total: {value}' },
  sum: { kk: 'Жолдардың қосындысы', ru: 'Сумма строк', en: 'Sum of the rows' },
  indicator: { kk: '{value}-көрсеткіш', ru: 'Показатель {value}', en: 'Indicator {value}' },
  target: { kk: 'Нысана: {value}', ru: 'Цель: {value}', en: 'Target: {value}' },
  baseline: {
    kk: 'Бастапқы деңгейі: {value}',
    ru: 'Исходный уровень: {value}',
    en: 'Baseline: {value}',
  },
  executors: { kk: 'Орындаушылары: {value}', ru: 'Исполнители: {value}', en: 'Executors: {value}' },
  stage: { kk: 'Кезең: {value}', ru: 'Этап: {value}', en: 'Stage: {value}' },
  section: { kk: '{value}-бөлім', ru: 'Раздел {value}', en: 'Section {value}' },
}

/** The fields of the passport that a finding may name. */
export const passportFieldTexts: Readonly<Record<string, Translated>> = {
  term: { kk: 'Бағдарлама кезеңі', ru: 'Срок программы', en: 'The programme’s term' },
  'in-force': { kk: 'Күшіне енуі', ru: 'Вступление в силу', en: 'Coming into force' },
  repeal: { kk: 'Күшінің жойылуы', ru: 'Утрата силы', en: 'Repeal' },
}

/** What a total is of. */
export const scopeTexts = {
  section: { kk: '{value}-бөлім', ru: 'Раздел {value}', en: 'Section {value}' },
  whole: { kk: 'Бүкіл бағдарлама', ru: 'Вся программа', en: 'The whole programme' },
} as const satisfies Readonly<Record<string, Translated>>
