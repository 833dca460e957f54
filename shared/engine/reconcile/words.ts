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

/**
 * A Kazakh word without its possessive and genitive or locative ending: «жерлердің» and «жерлерінің» are «жерлер».
 * Negation and everything else that changes the meaning stays; words of other languages hardly change.
 */
export function withoutEnding(word: string): string {
  const stem = word.replace(/(?:[ыі]|с[ыі])?(?:н?[ыі]ң|[дт][ыі]ң|н?[дт](?:ағы|егі))?$/u, '')
  return stem.length < 3 ? word : stem
}

/** How many of the thing one of the unit is: «мың дана» are 1,000. */
export function scaleOf(unit: string): Exact {
  const words = wordsOf(unit)
  return SCALES.find((scale) => scale.words.some((word) => words.includes(word)))?.times ?? ONE
}

const SCALE_WORDS = SCALES.flatMap(({ words }) => words)
const PERCENT = ['%', 'пайыз', 'пайызы', 'процент', 'процентов', 'процента', 'percent']
const THINGS =
  'бірлік бірл дана адам единица единиц ед шт штук человек чел unit units piece pieces pcs person persons people'
const COUNTS = ['сан', 'саны', 'количество', 'число', 'number', 'count']
const MEASURES =
  'теңге тенге tenge га гектар ha hectares км км2 km тонна тонн тонны tonnes кг kg сағат час часов hours'

const COUNT_UNIT: ReadonlySet<string> = new Set([...THINGS.split(' '), ...COUNTS, ...SCALE_WORDS])
const ANY_UNIT: ReadonlySet<string> = new Set(
  [THINGS, MEASURES].flatMap((words) => words.split(' ')).concat(PERCENT, SCALE_WORDS),
)

/** Whether a unit is a per cent and nothing more: «% к 2012 году» is a change, and not one. */
export function isPercent(unit: string): boolean {
  const words = wordsOf(unit)
  return words.length === 1 && PERCENT.includes(words[0] ?? '')
}

/** Whether a unit speaks of per cent at all: «% of GDP». */
export function mentionsPercent(unit: string): boolean {
  return wordsOf(unit).some((word) => PERCENT.includes(word))
}

/** Whether a unit counts things: «бірл.», «мың дана», «человек»; every word of it must be known. */
export function isCount(unit: string): boolean {
  const words = wordsOf(unit)
  return words.length > 0 && words.every((word) => COUNT_UNIT.has(word))
}

/** The unit that a name ends with, after its last comma or in brackets: «жер ауданы (мың га)». Every word must be known. */
export function unitInName(name: string): string | null {
  const tail = /[,(]([^,()]*)\)?\s*$/.exec(name)?.[1] ?? ''
  const words = wordsOf(tail)
  return words.length > 0 && words.every((word) => ANY_UNIT.has(word)) ? tail.trim() : null
}

const SHARE: ReadonlySet<string> = new Set(
  'үлес үлесі үлесін үлесінің доля доли долю share proportion percentage'.split(' '),
)
const NUMBER: ReadonlySet<string> = new Set('саны санын количество число численность number'.split(' '))

/** Whether a name says that it is a share, and not also that it is a number: «доля», «үлесі», «share of». */
export function saysShare(name: string): boolean {
  const words = wordsOf(name)
  const isShare = words.some(
    (word, index) => SHARE.has(word) && (word !== 'share' || words[index + 1] === 'of'),
  )
  return isShare && !words.some((word) => NUMBER.has(word))
}

/**
 * Whether the thing named is a number: Kazakh names end with «саны», Russian and English ones begin with it. A name that
 * also says share or per cent explains itself.
 */
export function saysNumber(name: string): boolean {
  if (mentionsPercent(name)) return false
  const words = wordsOf(name.replace(/\([^)]*\)/g, ' '))
  const [first, second] = words
  const isFirst = first !== undefined && NUMBER.has(first) && (first !== 'number' || second === 'of')
  return (isFirst || words.at(-1) === 'саны') && !words.some((word) => SHARE.has(word))
}
