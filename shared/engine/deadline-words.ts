/** What a deadline can repeat over. */
export type RepeatedPart = 'year' | 'half-year' | 'quarter' | 'month'

/** What one word, number or mark of a deadline means, whatever its language. */
export type DeadlineMeaning =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'part'; readonly part: 'quarter' | 'half-year' }
  | { readonly kind: 'every'; readonly part: RepeatedPart }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'and' | 'dash' | 'until' | 'filler' }

/** `at` is the index in the printed text at which the word begins. */
export type DeadlineWord = DeadlineMeaning & { readonly at: number }

const MONTHS = [
  'қаңтар қаңтарға қаңтарда январь января январе january jan',
  'ақпан ақпанға ақпанда февраль февраля феврале february feb',
  'наурыз наурызға наурызда март марта марте march mar',
  'сәуір сәуірге сәуірде апрель апреля апреле april apr',
  'мамыр мамырға мамырда май мая мае may',
  'маусым маусымға маусымда июнь июня июне june jun',
  'шілде шілдеге шілдеде июль июля июле july jul',
  'тамыз тамызға тамызда август августа августе august aug',
  'қыркүйек қыркүйекке қыркүйекте сентябрь сентября сентябре september sep sept',
  'қазан қазанға қазанда октябрь октября октябре october oct',
  'қараша қарашаға қарашада ноябрь ноября ноябре november nov',
  'желтоқсан желтоқсанға желтоқсанда декабрь декабря декабре december dec',
]
const ORDINALS = [
  'i бірінші первый первое первом first',
  'ii екінші второй второе втором second',
  'iii үшінші третий третье третьем third',
  'iv төртінші четвертый четвёртый четвертом четвёртом fourth',
]
const QUARTER = 'тоқсан тоқсаны тоқсанда тоқсанында тоқсанға тоқсанына квартал квартала квартале quarter q'
const HALF_YEAR = 'жартыжылдық жартыжылдығы жартыжылдығында полугодие полугодия полугодии half-year half h'
const AND = 'және мен пен бен и and'
const FILLER = [
  'жыл жылы жылғы жылдың жылдар жылдары жылдарға жж ж ай айы айында күні күніне',
  'год года году годы годов годах гг г месяц месяца в во числа й е я го ый ой ое ом',
  'year years of in on the at end st nd rd th ші шы інші ыншы',
].join(' ')

/** By a day: with a printed day they add nothing; «до июля» may end where July begins or where it ends. */
const UNTIL = ['дейін', 'қарай', 'до', 'к', 'не позднее', 'by', 'until', 'no later than', 'not later than']
/** By the end of what follows, which is how it is read anyway. */
const UNTIL_END = ['соңына дейін', 'до конца', 'к концу', 'by the end', 'by end', 'until the end']
const EVERY: Readonly<Record<RepeatedPart, readonly string[]>> = {
  year: [
    'жыл сайын',
    'әр жыл',
    'ежегодно',
    'каждый год',
    'раз в год',
    'every year',
    'each year',
    'yearly',
    'annually',
  ],
  'half-year': [
    'жарты жыл сайын',
    'жартыжылдық сайын',
    'каждое полугодие',
    'раз в полугодие',
    'every half-year',
  ],
  quarter: ['тоқсан сайын', 'ежеквартально', 'каждый квартал', 'раз в квартал', 'every quarter', 'quarterly'],
  month: ['ай сайын', 'ежемесячно', 'каждый месяц', 'раз в месяц', 'every month', 'monthly'],
}
const LONGEST_PHRASE = 3

const CYRILLIC = 'авсенкмортухі'
const LATIN = 'abcehkmoptyxi'

/** Lower case, and one letter for those that look alike: printed Kazakh mixes Latin and Cyrillic within a word. */
function folded(word: string): string {
  let text = ''
  for (const letter of word.toLowerCase()) {
    const place = CYRILLIC.indexOf(letter)
    text += place < 0 ? letter : LATIN[place]
  }
  return text
}

function meanings(): ReadonlyMap<string, DeadlineMeaning> {
  const known = new Map<string, DeadlineMeaning>()
  const learn = (words: string, meaning: DeadlineMeaning) => {
    for (const word of words.split(' ')) known.set(folded(word), meaning)
  }
  learn(FILLER, { kind: 'filler' })
  learn(AND, { kind: 'and' })
  learn(QUARTER, { kind: 'part', part: 'quarter' })
  learn(HALF_YEAR, { kind: 'part', part: 'half-year' })
  for (const [index, words] of ORDINALS.entries()) learn(words, { kind: 'ordinal', value: index + 1 })
  for (const [index, words] of MONTHS.entries()) learn(words, { kind: 'month', month: index + 1 })
  for (const phrase of UNTIL) known.set(folded(phrase), { kind: 'until' })
  for (const phrase of UNTIL_END) known.set(folded(phrase), { kind: 'filler' })
  for (const part of ['year', 'half-year', 'quarter', 'month'] as const) {
    for (const phrase of EVERY[part]) known.set(folded(phrase), { kind: 'every', part })
  }
  return known
}

const KNOWN = meanings()
const TOKEN = /\d{4}-\d\d-\d\d(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d+|\p{L}+(?:-\p{L}+)*|[^\s.«»"]/gu
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/
const DOTTED_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

type Token = { readonly at: number; readonly text: string }

/**
 * A deadline's words in order, without those that say nothing («жылғы», «года», "of"). Kazakh, Russian and English
 * may mix; letter case, kinds of spaces and dashes, and Latin letters for Cyrillic ones do not matter.
 * For the first word outside the vocabulary: the index at which it begins.
 */
export function deadlineWords(
  printed: string,
): { readonly words: readonly DeadlineWord[] } | { readonly unknownAt: number } {
  const tokens = [...printed.matchAll(TOKEN)].map((match): Token => ({ at: match.index, text: match[0] }))
  const words: DeadlineWord[] = []
  let next = 0
  for (const [index, { at }] of tokens.entries()) {
    if (index < next) continue
    const found = meaningAt(tokens, index)
    if (found === undefined) return { unknownAt: at }
    if (found.meaning.kind !== 'filler') words.push({ ...found.meaning, at })
    next = index + found.length
  }
  return { words }
}

type Found = { readonly meaning: DeadlineMeaning; readonly length: number }

/** The longest phrase of the vocabulary that begins at a token: «жыл сайын» goes before «жыл». */
function meaningAt(tokens: readonly Token[], index: number): Found | undefined {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const phrase = tokens.slice(index, index + length).map(({ text }) => text)
    const meaning = meaningOf(phrase.join(' '))
    if (meaning !== undefined && phrase.length === length) return { meaning, length }
  }
  return undefined
}

function meaningOf(text: string): DeadlineMeaning | undefined {
  const [, isoYear, isoMonth, isoDay] = ISO_DATE.exec(text) ?? []
  if (isoYear !== undefined)
    return { kind: 'date', year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) }
  const [, day, month, year] = DOTTED_DATE.exec(text) ?? []
  if (year !== undefined) return { kind: 'date', year: Number(year), month: Number(month), day: Number(day) }
  if (/^\d+$/.test(text)) return { kind: 'number', value: Number(text), digits: text.length }
  if (/^[-‐‑–—−]$/.test(text)) return { kind: 'dash' }
  if (/^[,;]$/.test(text)) return { kind: 'and' }
  return KNOWN.get(folded(text))
}
