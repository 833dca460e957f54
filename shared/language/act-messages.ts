import type { ACT_KINDS } from '../api/programme-editing.ts'
import type { Translated } from './say.ts'

/** Kinds of acts, in the words of a sentence; a draft of a decree only stands printed, and is not chosen. */
export const actKindWords: Readonly<Record<(typeof ACT_KINDS)[number] | 'decree-draft', Translated>> = {
  law: { kk: 'заң', ru: 'закон', en: 'law' },
  decree: { kk: 'жарлық', ru: 'указ', en: 'decree' },
  'decree-draft': { kk: 'жарлық жобасы', ru: 'проект указа', en: 'draft decree' },
  resolution: { kk: 'қаулы', ru: 'постановление', en: 'resolution' },
  order: { kk: 'өкім', ru: 'распоряжение', en: 'order' },
}

/** How an act is named. */
export const actNameMessages = {
  name: { kk: '{number} {kind}', ru: '{kind} {number}', en: '{kind} {number}' },
  number: { kk: '№ {number}', ru: '№ {number}', en: 'No {number}' },
  noNumber: { kk: 'нөмірсіз', ru: 'без номера', en: 'unnumbered' },
  dated: { kk: '{date} {name}', ru: '{name} от {date}', en: '{name} of {date}' },
} as const satisfies Record<string, Translated>
