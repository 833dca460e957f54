import type { DayBasis, Moment, UnreadableDeadline, Years } from './deadline-items.ts'
import { unreadable } from './deadline-items.ts'
import type { RepeatedPart } from './deadline-words.ts'

/** `listed`: several dates of one year each, named one by one; `several-times-a-year`: on three days, or more than four. */
export type Recurrence =
  | 'once'
  | 'yearly'
  | 'twice-a-year'
  | 'four-times-a-year'
  | 'monthly'
  | 'several-times-a-year'
  | 'listed'

/** `due` are calendar dates, ascending. `basis` says what the text prints and what is our convention. */
export type ReadDeadline = {
  readonly state: 'read'
  readonly recurrence: Recurrence
  readonly due: readonly string[]
  readonly basis: { readonly day: DayBasis; readonly years: 'printed' | 'term' }
}

export type DeadlineReading = ReadDeadline | UnreadableDeadline

/** Days, and the years in which each of them falls due; `isRepeated`: the text says that it repeats («жыл сайын»). */
export type Schedule = {
  readonly moments: readonly Moment[]
  readonly years: readonly number[]
  readonly basis: 'printed' | 'term'
  readonly isRepeated: boolean
}

const ENDS: Readonly<Record<RepeatedPart, { readonly months: number; readonly basis: DayBasis }>> = {
  year: { months: 12, basis: 'end-of-year' },
  'half-year': { months: 6, basis: 'end-of-half-year' },
  quarter: { months: 3, basis: 'end-of-quarter' },
  month: { months: 1, basis: 'end-of-month' },
}

/** The last days of the parts of a year, for a deadline without a day; `at` is where it stands. */
export function endsOf(part: RepeatedPart, at: number): readonly Moment[] {
  const { months, basis } = ENDS[part]
  return Array.from({ length: 12 / months }, (_, place) => ({
    kind: 'moment',
    month: (place + 1) * months,
    day: 'last',
    basis,
    at,
  }))
}

/** The dates of days with a year each: «10 шілде 2008, 10 қаңтар 2009». */
export function listed(timed: readonly (Moment | Years)[]): DeadlineReading {
  const due: string[] = []
  const bases = new Set<DayBasis>()
  for (let index = 0; index < timed.length; index += 2) {
    const pair = timed.slice(index, index + 2)
    const moment = pair.find((item) => item.kind === 'moment')
    const years = pair.find((item) => item.kind === 'years')
    const isPair = moment !== undefined && years !== undefined && years.from === years.until
    if (!isPair || pair[0]?.kind !== timed[0]?.kind) return unreadable('unclear', pair[0]?.at ?? 0)
    const date = dateOf(moment, years.from)
    if (date === undefined) return unreadable('no-such-day', moment.at)
    due.push(date)
    bases.add(moment.basis)
  }
  return finished({ due, bases, recurrence: 'listed', years: 'printed', at: timed[0]?.at ?? 0 })
}

/** The dates of days that fall due in each of the years, with the January rule of `readDeadline`. */
export function dated(schedule: Schedule): DeadlineReading {
  const { moments, years, basis } = schedule
  const due: string[] = []
  for (const [index, moment] of moments.entries()) {
    const isAfterLater = moment.month === 1 && moments.slice(0, index).some(({ month }) => month > 1)
    if (isAfterLater && basis === 'printed' && years.length === 1) return unreadable('unclear', moment.at)
    const later = isAfterLater && basis === 'term' ? 1 : 0
    for (const year of years) {
      const date = dateOf(moment, year + later)
      if (date === undefined) return unreadable('no-such-day', moment.at)
      due.push(date)
    }
  }
  const bases = new Set(moments.map((moment) => moment.basis))
  return finished({ due, bases, recurrence: recurrenceOf(schedule), years: basis, at: moments[0]?.at ?? 0 })
}

const TIMES_A_YEAR: Readonly<Record<number, Recurrence>> = {
  1: 'yearly',
  2: 'twice-a-year',
  4: 'four-times-a-year',
  12: 'monthly',
}

function recurrenceOf({ moments, years, isRepeated }: Schedule): Recurrence {
  if (!isRepeated && years.length === 1) return moments.length === 1 ? 'once' : 'listed'
  return TIMES_A_YEAR[moments.length] ?? 'several-times-a-year'
}

type Finished = {
  readonly due: readonly string[]
  readonly bases: ReadonlySet<DayBasis>
  readonly recurrence: Recurrence
  readonly years: 'printed' | 'term'
  readonly at: number
}

function finished({ due, bases, recurrence, years, at }: Finished): DeadlineReading {
  const [day, another] = bases
  if (day === undefined || another !== undefined) return unreadable('unclear', at)
  return { state: 'read', recurrence, due: [...new Set(due)].sort(), basis: { day, years } }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dateOf({ month, day }: Moment, year: number): string | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0)
  const number = day === 'last' ? length : day
  if (number < 1 || number > length) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}
