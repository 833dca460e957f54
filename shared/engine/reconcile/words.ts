import type { Exact } from '../exact.ts'
import { exactOf, ONE } from '../exact.ts'

const SCALES: readonly { readonly words: readonly string[]; readonly times: Exact }[] = [
  { words: ['мың', 'тыс', 'тысяч', 'тысячи', 'тысяча', 'thousand', 'thousands'], times: exactOf(1_000) },
  {
    words: ['млн', 'миллион', 'миллионов', 'миллиона', 'million', 'millions'],
    times: exactOf(1_000_000),
  },
  {
    words: ['млрд', 'миллиард', 'миллиардов', 'миллиарда', 'billion', 'billions'],
    times: exactOf(1_000_000_000),
  },
]

/** The words of a text in small letters, without punctuation. The per cent sign is a word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/%|[\p{L}\p{N}]+/gu) ?? []
  )
}

/** How many of the thing one of the unit is: «мың дана» are 1,000. */
export function scaleOf(unit: string): Exact {
  const words = wordsOf(unit)
  return SCALES.find((scale) => scale.words.some((word) => words.includes(word)))?.times ?? ONE
}
