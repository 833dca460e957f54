import type { DraftEdition } from '#shared/api/programme-editing.ts'
import { isSame } from '#shared/engine/change-fields.ts'
import type { PeriodKind } from '#shared/engine/period.ts'
import { NO_TEXTS, type Texts, textsOf, translatedOf } from '../text-fields.tsx'
import type { TypedChange } from '../use-draft-work.ts'

/** What is said of a programme as a whole while it is edited: everything as typed. */
export type HeadForm = {
  readonly title: Texts
  readonly shortTitle: Texts
  readonly from: string
  readonly until: string
  readonly owner: string
  readonly frequency: PeriodKind
  readonly dueDays: string
}

/** A programme that is called by its title has no shorter one. */
export function headFormOf({ programme, dueDays }: Pick<DraftEdition, 'programme' | 'dueDays'>): HeadForm {
  const { title, shortTitle, years, owner, frequency } = programme
  return {
    title: textsOf(title),
    shortTitle: isSame(shortTitle, title) ? NO_TEXTS : textsOf(shortTitle),
    from: String(years.from),
    until: String(years.until),
    owner: owner ?? '',
    frequency,
    dueDays: String(dueDays),
  }
}

/** The change that the form makes. */
export function headChange(form: HeadForm): TypedChange {
  const { title, shortTitle, from, until, owner, frequency, dueDays } = form
  return {
    kind: 'set-programme',
    programme: {
      title: translatedOf(title),
      shortTitle: shortTitle.kk.trim() === '' ? null : translatedOf(shortTitle),
      years: { from: Number(from), until: Number(until) },
      owner: owner || null,
      frequency,
      dueDays: Number(dueDays),
    },
  }
}

/** Whether it is a number of days within a year. */
export function isDayCount(typed: string): boolean {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 366
}
