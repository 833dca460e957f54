import type { DeadlineWord, RepeatedPart } from './deadline-words.ts'

/** Whether a day is printed, or stands for the end of what is printed. */
export type DayBasis = 'printed' | 'end-of-month' | 'end-of-quarter' | 'end-of-half-year' | 'end-of-year'

/** A day within a year. `month` counts from 1; the last month of a quarter, half-year or year. */
export type Moment = {
  readonly kind: 'moment'
  readonly month: number
  readonly day: number | 'last'
  readonly basis: DayBasis
  readonly at: number
}

/** A year (`from` equals `until`) or a span of years, both included. */
export type Years = {
  readonly kind: 'years'
  readonly from: number
  readonly until: number
  readonly at: number
}

/** The parts of a deadline: what repeats, in which years, on which days. `at` is an index in the printed text. */
export type DeadlineItem =
  | Moment
  | Years
  | { readonly kind: 'every'; readonly part: RepeatedPart; readonly at: number }

/**
 * Why a deadline cannot be read. `unclear`: known words in an order that says no date, or more than one;
 * `no-year`: a day without a year and without «жыл сайын».
 */
export type DeadlineProblem =
  | 'empty'
  | 'unknown-word'
  | 'no-such-day'
  | 'no-such-quarter'
  | 'no-such-half-year'
  | 'years-backwards'
  | 'no-year'
  | 'unclear'

/** `at` is the index in the printed text of the word that does not fit. */
export type UnreadableDeadline = {
  readonly state: 'unreadable'
  readonly reason: DeadlineProblem
  readonly at: number
}

type Step = { readonly items: readonly DeadlineItem[]; readonly length: number } | UnreadableDeadline

const MONTHS_IN = { quarter: 3, 'half-year': 6 } as const
const NO_SUCH = { quarter: 'no-such-quarter', 'half-year': 'no-such-half-year' } as const
const END_OF = { quarter: 'end-of-quarter', 'half-year': 'end-of-half-year' } as const

export function unreadable(reason: DeadlineProblem, at: number): UnreadableDeadline {
  return { state: 'unreadable', reason, at }
}

/** The words of a deadline put together: «2008 - 2010», «10 қаңтар», «4-тоқсан», Q4, 2009-12-31, «жыл сайын». */
export function deadlineItems(words: readonly DeadlineWord[]): readonly DeadlineItem[] | UnreadableDeadline {
  const items: DeadlineItem[] = []
  let next = 0
  for (const index of words.keys()) {
    if (index < next) continue
    const step = stepAt(words.slice(index))
    if ('state' in step) return step
    items.push(...step.items)
    next = index + step.length
  }
  return items
}

function stepAt(words: readonly DeadlineWord[]): Step {
  const [first, second] = words
  if (first === undefined || first.kind === 'and') return { items: [], length: 1 }
  const { at } = first
  if (first.kind === 'every') return { items: [first], length: 1 }
  if (first.kind === 'date') {
    const { year, month, day } = first
    return { items: [dayOf(month, day, at), { kind: 'years', from: year, until: year, at }], length: 1 }
  }
  if (isYear(words[0])) return yearsAt(words)
  if (first.kind === 'part') {
    if (second?.kind !== 'ordinal' && !isSmall(second)) return unreadable('unclear', at)
    return partEnd(first.part, { value: second.value, at, length: 2 })
  }
  if (first.kind === 'month') return monthAt(words, first.month)
  return first.kind === 'number' || first.kind === 'ordinal'
    ? numberAt(words, first)
    : unreadable('unclear', at)
}

/** «2009», «2008 - 2010»; the dash of 2009-Q4 says nothing. */
function yearsAt(words: readonly DeadlineWord[]): Step {
  const [first, second, third] = words
  if (!isYear(first)) return unreadable('unclear', first?.at ?? 0)
  const { at } = first
  if (second?.kind === 'dash' && isYear(third)) {
    if (third.value < first.value) return unreadable('years-backwards', at)
    return { items: [{ kind: 'years', from: first.value, until: third.value, at }], length: 3 }
  }
  const isBeforePart = second?.kind === 'dash' && (third?.kind === 'part' || third?.kind === 'ordinal')
  const years: Years = { kind: 'years', from: first.value, until: first.value, at }
  return { items: [years], length: isBeforePart ? 2 : 1 }
}

/** «желтоқсан» alone is its end; "December 30" is a day, unless the number belongs to what follows. */
function monthAt(words: readonly DeadlineWord[], month: number): Step {
  const [first, second, third] = words
  const at = first?.at ?? 0
  const ownsNumber = third?.kind !== 'month' && third?.kind !== 'part' && third?.kind !== 'dash'
  if (isSmall(second) && ownsNumber) return { items: [dayOf(month, second.value, at)], length: 2 }
  return { items: [{ kind: 'moment', month, day: 'last', basis: 'end-of-month', at }], length: 1 }
}

/** «10 қаңтар», «4-тоқсан», «IV квартал»: a number says nothing without the word after it. */
function numberAt(words: readonly DeadlineWord[], { kind, value, at }: NumberWord): Step {
  const dashes = words[1]?.kind === 'dash' ? 1 : 0
  const named = words[1 + dashes]
  const length = 2 + dashes
  if (named?.kind === 'part') return partEnd(named.part, { value, at, length })
  if (named?.kind === 'month' && kind === 'number') return { items: [dayOf(named.month, value, at)], length }
  return unreadable('unclear', at)
}

function partEnd(
  part: 'quarter' | 'half-year',
  { value, at, length }: { readonly value: number; readonly at: number; readonly length: number },
): Step {
  const month = value * MONTHS_IN[part]
  if (value < 1 || month > 12) return unreadable(NO_SUCH[part], at)
  return { items: [{ kind: 'moment', month, day: 'last', basis: END_OF[part], at }], length }
}

type NumberWord = { readonly kind: 'number' | 'ordinal'; readonly value: number; readonly at: number }

function dayOf(month: number, day: number, at: number): Moment {
  return { kind: 'moment', month, day, basis: 'printed', at }
}

type Numeric = DeadlineWord & { readonly kind: 'number' }

function isYear(word: DeadlineWord | undefined): word is Numeric {
  return word?.kind === 'number' && word.digits === 4 && word.value >= 1900
}

function isSmall(word: DeadlineWord | undefined): word is Numeric {
  return word?.kind === 'number' && word.digits <= 2
}
