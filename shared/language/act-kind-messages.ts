import type { ACT_KINDS } from '../api/programme-editing.ts'
import type { Translated } from './say.ts'

/** Kinds of acts, for choosing one. */
export const actKindWords: Readonly<Record<(typeof ACT_KINDS)[number], Translated>> = {
  law: { kk: 'заң', ru: 'закон', en: 'law' },
  decree: { kk: 'жарлық', ru: 'указ', en: 'decree' },
  resolution: { kk: 'қаулы', ru: 'постановление', en: 'resolution' },
  order: { kk: 'өкім', ru: 'распоряжение', en: 'order' },
}
