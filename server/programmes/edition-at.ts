import { programmeProblems } from '#shared/language/programme-problem-messages.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { EditionRow, ProgrammeRecord } from './programme-data.ts'

type Interval = { readonly fromEdition: number; readonly toEdition: number | null }

/** Whether a defining row stands in an edition: its interval holds it, the end excluded. */
export function lives({ fromEdition, toEdition }: Interval, edition: number): boolean {
  return fromEdition <= edition && (toEdition === null || edition < toEdition)
}

/**
 * The edition in force on a calendar date: the last approved one effective by then. A programme that was never approved
 * has its last draft, whatever the date. A number asked for goes before the date. Refuses a date before the first edition.
 */
export function editionAt(record: ProgrammeRecord, asOf: string, number?: number): EditionRow {
  if (number !== undefined) return editionOf(record, number)
  const { id, editions } = record
  const approved = editions.filter(({ status }) => status === 'approved')
  const [first] = approved
  const found =
    first === undefined
      ? editions.at(-1)
      : approved.findLast(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= asOf)
  if (found) return found
  throw new ProblemError('not-found', {
    message: programmeProblems.notYetInForce,
    values: { id, date: asOf, first: first?.effectiveFrom ?? '' },
  })
}

/** The edition of a number. */
export function editionOf({ id, editions }: ProgrammeRecord, number: number): EditionRow {
  const found = editions.find((edition) => edition.number === number)
  if (found) return found
  throw new ProblemError('not-found', {
    message: programmeProblems.noSuchEdition,
    values: { id, number, last: editions.at(-1)?.number ?? 0 },
  })
}
