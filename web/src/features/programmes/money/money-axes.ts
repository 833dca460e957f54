import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import type { MoneyKey } from '#shared/engine/budget.ts'
import type { MoneyAddress } from '#shared/rules/money-address.ts'

export type MoneyAxis = ProgrammeMoney['by'][number]
export type MoneyRow = ProgrammeMoney['rows'][number]

export const AXIS_CHOICES = ['year,source', 'section', 'executor', 'completion-form'] as const
export type AxisChoice = (typeof AXIS_CHOICES)[number]

/** What the address asks the money to be grouped by; `section,year` also divides each group by year. */
export function askedAxes(by: string): { choice: AxisChoice; isByYear: boolean } {
  const known = AXIS_CHOICES.find((choice) => choice === by)
  if (known) return { choice: known, isByYear: known === 'year,source' }
  const divided = AXIS_CHOICES.find((choice) => `${choice},year` === by)
  return divided ? { choice: divided, isByYear: true } : { choice: AXIS_CHOICES[0], isByYear: true }
}

/** The same as the address holds it. */
export function axesText(choice: AxisChoice, isByYear: boolean): string {
  return choice !== 'year,source' && isByYear ? `${choice},year` : choice
}

/** The part of a row that an axis names, as one text; null where the document names none. */
export function groupOf(row: MoneyRow, axis: MoneyAxis): string | null {
  if (axis === 'executor') return row.executor?.length ? row.executor.join(' ') : null
  if (axis === 'completion-form') return row.completionForm ?? null
  const value = row[axis] ?? null
  return value === null ? null : String(value)
}

export function rowKey(row: MoneyRow, axes: readonly MoneyAxis[]): string {
  return axes.map((axis) => groupOf(row, axis) ?? '').join('|')
}

/** Rows of one first group together, sections by their numbers, other groups in order of appearance. */
export function groupedRows(rows: readonly MoneyRow[], axes: readonly MoneyAxis[]): MoneyRow[] {
  const [first] = axes
  if (first === undefined) return [...rows]
  const groups = [...new Set(rows.map((row) => groupOf(row, first)))]
  if (first === 'section')
    groups.sort((a, b) => (a ?? '\uffff').localeCompare(b ?? '\uffff', 'en', { numeric: true }))
  return groups.flatMap((group) => rows.filter((row) => groupOf(row, first) === group))
}

function keyOf({ year, source, section, executor, completionForm, row }: Partial<MoneyRow>): MoneyKey {
  return {
    ...(year === undefined ? {} : { year }),
    ...(source === undefined ? {} : { source }),
    ...(section === undefined ? {} : { section }),
    ...(executor === undefined ? {} : { executor: executor.join(' + ') || null }),
    ...(completionForm === undefined ? {} : { 'completion-form': completionForm }),
    ...(row === undefined ? {} : { row }),
  }
}

/** The address of a group's planned sum; without a group, of the whole plan's. */
export function addressOf(
  { programme, edition }: Pick<ProgrammeMoney, 'programme' | 'edition'>,
  group: Partial<MoneyRow> = {},
): MoneyAddress {
  return { programme, standing: { edition: edition.number }, subject: 'planned', key: keyOf(group) }
}
