import type { Indicator } from '#shared/api/indicators.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import { entryMessages, natureWords } from '#shared/language/entry-messages.ts'
import type { Translated } from '#shared/language/say.ts'

type Nature = Indicator['operands'][number]['nature']

/** In words, what a quarter's figure of this nature covers (S9): «31 желтоқсандағы жағдай». */
export function natureText(nature: Nature, period: string): Translated {
  if (nature === 'running-total') return entryMessages.sinceJanuary
  if (nature === 'constant') return entryMessages.constant
  const index = (parsePeriod(period)?.index ?? 4) as 1 | 2 | 3 | 4
  return natureWords[nature][index]
}

/** The nature that all operands share, or undefined where each says its own. */
export function sharedNature(operands: Indicator['operands']): Nature | undefined {
  const [first] = operands
  return first && operands.every(({ nature }) => nature === first.nature) ? first.nature : undefined
}
