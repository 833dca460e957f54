import type { ChangeOf } from '#shared/api/programme-changes.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { structureProblems } from '#shared/language/structure-problem-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { bodyProblems } from './apply-parts.ts'
import { type Draft, living, put } from './draft.ts'

/**
 * Changes the title, the years, the owner, how often or within how many days it is reported on. All editions have them in common, so they are
 * as they were once an edition is approved.
 */
export function setProgramme(
  draft: Draft,
  { programme: { title, years, owner, dueDays, frequency } }: ChangeOf<'set-programme'>,
  at: string,
): FieldProblem[] {
  const pointer = `${at}/programme`
  const before = living(draft, 'programme', 'head')
  if (before === undefined || draft.record.editions.some(({ status }) => status === 'approved'))
    return [{ pointer, message: structureProblems.programmeApproved }]
  const problems = bodyProblems(draft, owner ?? null, `${pointer}/owner`)
  if (years !== undefined && years.until < years.from)
    problems.push({ pointer: `${pointer}/years/until`, message: editingProblems.yearsBackwards })
  const row = {
    title: title ?? before.title,
    fromYear: years?.from ?? before.fromYear,
    untilYear: years?.until ?? before.untilYear,
    owner: owner === undefined ? before.owner : owner,
    dueDays: dueDays ?? before.dueDays,
    frequency: frequency ?? before.frequency,
  }
  if (problems.length === 0) put(draft, 'programme', { id: 'head', row })
  return problems
}
