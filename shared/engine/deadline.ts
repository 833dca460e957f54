import type { DeadlineReading } from './deadline-dates.ts'
import { dated, endsOf, listed } from './deadline-dates.ts'
import type { DeadlineItem, Moment, Years } from './deadline-items.ts'
import { deadlineItems, unreadable } from './deadline-items.ts'
import { deadlineWords } from './deadline-words.ts'

/** Years of a programme, both included. */
export type Term = { readonly from: number; readonly until: number }

/**
 * Reads a deadline as an activity plan prints it, in Kazakh, Russian or English: «жыл сайын 30 маусым және 30
 * желтоқсан», «2007-2009 жылдар 4-тоқсан», «4 квартал 2009 года», "every year, 30 June", an ISO date.
 * A month, quarter, half-year or year without a day is due on its last day; "every year" means the years of the term.
 * Printed years are taken as printed, also outside of the term. With "every year" a day of January printed after a later
 * day («10 шілде, 10 қаңтар») follows the year it reports on, so it falls in the next one.
 * Years alone («2008-2010 жылдар») and "by" without a day («до июля 2008 года») say no one date.
 * What cannot be read is told, with the place of the first word that does not fit; nothing is guessed.
 */
export function readDeadline(printed: string, term: Term): DeadlineReading {
  const told = deadlineWords(printed)
  if ('unknownAt' in told) return unreadable('unknown-word', told.unknownAt)
  const items = deadlineItems(told.words.filter(({ kind }) => kind !== 'until'))
  if ('state' in items) return items
  if (items.length === 0) return unreadable('empty', 0)
  const reading = combined(items, term)
  const until = told.words.find(({ kind }) => kind === 'until')
  const isOpen = until !== undefined && reading.state === 'read' && reading.basis.day !== 'printed'
  return isOpen ? unreadable('unclear', until.at) : reading
}

function combined(items: readonly DeadlineItem[], term: Term): DeadlineReading {
  const [every, another] = items.filter((item) => item.kind === 'every')
  if (another !== undefined) return unreadable('unclear', another.at)
  const timed = items.filter((item) => item.kind !== 'every')
  const named = timed.filter((item) => item.kind === 'moment')
  if (every !== undefined && every.part !== 'year' && named[0] !== undefined)
    return unreadable('unclear', named[0].at)
  const runs = runsOfYears(timed)
  const [first, second] = runs
  if (second !== undefined)
    return every === undefined ? listed(timed) : unreadable('unclear', second.years[0]?.at ?? 0)
  const moments = named.length > 0 ? named : endsOf(every?.part ?? 'year', items[0]?.at ?? 0)
  if (first === undefined) {
    if (every === undefined) return unreadable('no-year', named[0]?.at ?? 0)
    return dated({ moments, years: yearsOf([term]), basis: 'term', isRepeated: true })
  }
  const years = yearsOf(first.years)
  const at = first.years[0]?.at ?? 0
  const isAtEdge = first.start === 0 || first.start + first.years.length === timed.length
  const isOneOfEvery = every?.part === 'year' && years.length === 1
  const isSpanAlone = every === undefined && named.length === 0 && years.length > 1
  if (!isAtEdge || isOneOfEvery || isSpanAlone) return unreadable('unclear', at)
  return dated({ moments, years, basis: 'printed', isRepeated: every !== undefined })
}

type RunOfYears = { readonly start: number; readonly years: readonly Years[] }

/** Years named side by side («2008, 2009 жылдар») hold together. */
function runsOfYears(timed: readonly (Moment | Years)[]): readonly RunOfYears[] {
  const runs: { start: number; years: Years[] }[] = []
  for (const [index, item] of timed.entries()) {
    if (item.kind !== 'years') continue
    const last = runs.at(-1)
    if (last !== undefined && last.start + last.years.length === index) last.years.push(item)
    else runs.push({ start: index, years: [item] })
  }
  return runs
}

function yearsOf(spans: readonly Term[]): readonly number[] {
  const years = spans.flatMap(({ from, until }) =>
    Array.from({ length: Math.max(until - from + 1, 0) }, (_, place) => from + place),
  )
  return [...new Set(years)].sort((a, b) => a - b)
}
