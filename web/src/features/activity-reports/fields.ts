import type { ActivityRow, ActivitySubmission, SpendingLine } from '#shared/api/activity-shapes.ts'
import { REMARK_CODES } from '#shared/api/submission-shapes.ts'
import { compare, exact } from '#shared/engine/exact.ts'
import { moneyField } from '#shared/rules/activity-problems.ts'
import {
  type CellAddress,
  type CellContent,
  type CellDraft,
  type DraftStanding,
  EMPTY_CELL,
  isSameContent,
  readingOf,
} from '../submissions/cell-drafts.ts'

/** Why an activity may be returned: it has no denominator to explain. */
export const RETURN_CODES = REMARK_CODES.filter((code) => code !== 'denominator-unexplained')

/** Fields of a report that hold a text; the status is one of them, by its code. */
export const TEXT_FIELDS = [
  'status',
  'narrative',
  'reason',
  'document/name',
  'document/number',
  'document/date',
] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export const MONEY_PARTS = ['allocated', 'spent'] as const
export type MoneyPart = (typeof MONEY_PARTS)[number]

/** What stands in a key, and in a pointer, for the due date of an activity of which only the money is reported. */
const NO_DUE = '-'

/** A row of the form: an activity on one of its due dates, or its money alone. */
export function rowKey({ activity, due }: Pick<ActivityRow, 'activity' | 'due'>): string {
  return `${activity} ${due ?? NO_DUE}`
}

export function addressOfRow(key: string): { activity: string; due: string } {
  const at = key.lastIndexOf(' ')
  return { activity: key.slice(0, at), due: key.slice(at + 1) }
}

/** The row as a decision or a return names it. */
export function subjectOfRow(key: string): Pick<ActivityRow, 'activity' | 'due'> {
  const { activity, due } = addressOfRow(key)
  return { activity, due: due === NO_DUE ? null : due }
}

/** `spending/2008/republican/spent`, as the problems of a row name it; `ground` is the line's own. */
export function lineField(line: Pick<SpendingLine, 'year' | 'source'>, part: MoneyPart | 'ground'): string {
  return moneyField(line, part)
}

export function isMoneyField(field: string): boolean {
  return field.endsWith('/allocated') || field.endsWith('/spent')
}

function textContent(text: string | null): CellContent {
  return text === null ? EMPTY_CELL : { state: 'value', value: text, ground: null, note: null }
}

/** A chosen state carries an empty ground: the ground of money is the line's, a field of its own. */
function moneyContent({ state, value }: SpendingLine[MoneyPart]): CellContent {
  if (state === 'value') return textContent(value)
  return state === 'not-reported' ? EMPTY_CELL : { state, value: null, ground: '', note: null }
}

function lineOf(row: ActivityRow, field: string): SpendingLine | undefined {
  const [, year, source] = field.split('/')
  return row.spending.find((line) => String(line.year) === year && (line.source ?? '-') === source)
}

function textOf(row: ActivityRow, field: string): string | null {
  const [name = '', part] = field.split('/')
  if (name === 'document') return row.document[part as keyof ActivityRow['document']] ?? null
  return row[name as 'status' | 'narrative' | 'reason'] ?? null
}

/** What the server holds in a field of a row. */
export function contentOfField(row: ActivityRow, field: string): CellContent {
  if (!field.startsWith('spending/')) return textContent(textOf(row, field))
  const line = lineOf(row, field)
  if (!line) return EMPTY_CELL
  if (field.endsWith('/allocated')) return moneyContent(line.allocated)
  return field.endsWith('/spent') ? moneyContent(line.spent) : textContent(line.ground)
}

export function rowOf(submission: ActivitySubmission, key: string): ActivityRow | undefined {
  return submission.activities.find((row) => rowKey(row) === key)
}

export function heldField(submission: ActivitySubmission, { indicator, operand }: CellAddress): CellContent {
  const row = rowOf(submission, indicator)
  return row ? contentOfField(row, operand) : EMPTY_CELL
}

export function isFieldOpen(submission: ActivitySubmission, { indicator, operand }: CellAddress): boolean {
  const row = rowOf(submission, indicator)
  if (!row) return false
  return operand.startsWith('spending/') ? (lineOf(row, operand)?.editable ?? false) : row.editable
}

/** What the field becomes when the draft is saved; undefined while its text is no one number. */
export function draftedField(field: string, draft: CellDraft, held: CellContent): CellContent | undefined {
  if (draft.chosen) return { state: draft.chosen.state, value: null, ground: '', note: null }
  if (draft.text === undefined) return held
  if (!isMoneyField(field)) return textContent(draft.text.trim() || null)
  const reading = readingOf(draft)
  if (reading?.kind === 'number') return textContent(reading.text)
  return reading?.kind === 'empty' ? EMPTY_CELL : undefined
}

/** Money comes back as the server keeps it: 1 234,50 is 1 234,5. */
function isSameField(field: string, one: CellContent, other: CellContent): boolean {
  if (isMoneyField(field) && one.value !== null && other.value !== null)
    return compare(exact(one.value), exact(other.value)) === 0
  return isSameContent(one, other)
}

/** How a draft stands against what the server holds now. */
export function fieldStanding(field: string, draft: CellDraft, held: CellContent): DraftStanding {
  const after = draftedField(field, draft, held)
  if (after && isSameField(field, after, held)) return 'settled'
  if (draft.refusal !== undefined) return 'refused'
  if (!isSameField(field, draft.base, held)) return 'conflict'
  if (after) return 'ready'
  return readingOf(draft)?.kind === 'ambiguous' ? 'ask' : 'invalid'
}
