import type { ChangeOf } from '#shared/api/programme-changes.ts'
import { passportLabels } from '#shared/language/passport-field-messages.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { nextOrdinal, readAmount, sourceProblems } from './apply-parts.ts'
import { checkHead } from './check-head.ts'
import { allLiving, type Draft, living, put } from './draft.ts'
import { guardAmount } from './guard-amount.ts'

/** Writes a field of the passport, or takes it away. A field that is new and not a known one needs its label. */
export function setPassportField(
  draft: Draft,
  { key, label, value }: ChangeOf<'set-passport-field'>,
  at: string,
): FieldProblem[] {
  const before = living(draft, 'passport', key)
  if (value === null) {
    if (before === undefined)
      return [{ pointer: `${at}/key`, message: editingProblems.noSuchField, values: { key } }]
    put(draft, 'passport', { id: key, row: undefined })
    return []
  }
  const known = label ?? before?.label ?? passportLabels[key]
  if (known === undefined) return [{ pointer: `${at}/label`, message: editingProblems.labelNeeded }]
  const { record, number } = draft
  const row = {
    document: record.id,
    key,
    fromEdition: number,
    toEdition: null,
    ordinal: before?.ordinal ?? nextOrdinal(allLiving(draft, 'passport').map(([, one]) => one)),
    label: known,
    isLabelPrinted: before?.isLabelPrinted ?? true,
    value,
    refersTo: before?.refersTo ?? null,
  }
  put(draft, 'passport', { id: key, row })
  return []
}

/** Writes a sum that the document prints at a place, or takes it away. */
export function setTotal(draft: Draft, change: ChangeOf<'set-total'>, at: string): FieldProblem[] {
  const { place, section, year, source, unit } = change
  const { record, number } = draft
  const standingTotals = allLiving(draft, 'total')
  const found = standingTotals.find(
    ([, one]) =>
      one.place === place &&
      one.section === section &&
      one.year === year &&
      one.source === source &&
      !one.isPart,
  )
  const sectionPart = section === null ? '' : `${section}/`
  const id = found?.[0] ?? `${place}/${sectionPart}${year ?? 'all-years'}/${source ?? 'all-sources'}`
  if (record.programme.totalPlaces[place] === undefined)
    return [{ pointer: `${at}/place`, message: editingProblems.noSuchPlace, values: { id: place } }]
  if (change.amount === null) {
    if (!found) return [{ pointer: `${at}/amount`, message: editingProblems.noSuchTotal }]
    put(draft, 'total', { id, row: undefined })
    return []
  }
  const { text, problems } = readAmount(change.amount, `${at}/amount`)
  const earlier = [found?.[1], draft.held.total.get(id)?.approved].flatMap((one) => one ?? [])
  if (text !== null)
    problems.push(
      ...guardAmount({ amount: text, unit }, earlier, { pointer: `${at}/amount`, ground: change.ground }),
    )
  problems.push(...sourceProblems(draft, source, `${at}/source`))
  if (problems.length > 0 || text === null) return problems
  const ordinal = found?.[1].ordinal ?? nextOrdinal(standingTotals.map(([, one]) => one))
  const row = {
    ...{ document: record.id, id, place, section, year, source, amount: text, unit, ordinal },
    ...{ fromEdition: number, toEdition: null, isPart: false },
  }
  put(draft, 'total', { id, row })
  return []
}

/** Names the act that makes the edition, and the day from which it takes effect. */
export function setAct(
  draft: Draft,
  { act, effectiveFrom }: ChangeOf<'set-act'>,
  at: string,
): FieldProblem[] {
  const problems = checkHead(draft.record, draft.acts, { act, effectiveFrom, number: draft.number, at })
  if (problems.length === 0) put(draft, 'edition', { id: 'head', row: { act, effectiveFrom } })
  return problems
}
