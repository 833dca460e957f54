import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { isSame } from '#shared/engine/change-fields.ts'
import { type AmountState, type ExecutorRole, type MoneyUnit, QUANTITY_SPANS } from '#shared/engine/plan.ts'
import { printedOf, type Texts, textsOf, translatedOf } from './text-fields.tsx'
import type { TypedChange } from './use-draft-work.ts'

/** A cell of the grid of money: `none`: the act has no entry there. */
export type AmountCell = {
  readonly state: AmountState | 'none'
  readonly amount: string
  readonly ground: string
}
export type ExecutorDraft = { readonly key: number; readonly body: string; readonly role: ExecutorRole }

/** A quantity as typed; `span` is a year, `term` or `each`. */
export type QuantityDraft = {
  readonly key: number
  readonly span: string
  readonly value: string
  readonly unit: Texts
  readonly price: string
  readonly priceUnit: MoneyUnit
  readonly ground: string
}

/** A row of a plan while it is edited: everything as typed. */
export type RowDraft = {
  readonly number: string
  readonly kind: 'activity' | 'heading'
  readonly parent: string
  readonly title: Texts
  readonly completionForm: Texts
  readonly recipient: string
  readonly executors: readonly ExecutorDraft[]
  readonly deadline: string
  readonly deadlineGround: string
  readonly fundingSource: string
  readonly unit: MoneyUnit
  /** By `year/source`; a dash for what is not printed. */
  readonly cells: Readonly<Record<string, AmountCell>>
  readonly quantities: readonly QuantityDraft[]
  readonly note: string
}

export const NO_CELL: AmountCell = { state: 'none', amount: '', ground: '' }

export const cellKey = (year: number | null, source: string | null) => `${year ?? '-'}/${source ?? '-'}`

/** The year and source of a cell. */
export function placeOf(key: string): { year: number | null; source: string | null } {
  const [year = '-', ...source] = key.split('/')
  const name = source.join('/')
  return { year: year === '-' ? null : Number(year), source: name === '-' ? null : name }
}

function quantityDraftOf(quantity: PlanRowShape['quantities'][number], key: number): QuantityDraft {
  const { basis, year, value, unit, price } = quantity
  return {
    ...{ key, value, unit: textsOf(unit), ground: '' },
    span: basis === 'year' ? String(year) : basis,
    price: price?.amount ?? '',
    priceUnit: price?.unit ?? 'tenge',
  }
}

function quantityFields({ span, value, unit, price, priceUnit, ground }: QuantityDraft) {
  return {
    span: QUANTITY_SPANS.find((one) => one === span) ?? Number(span),
    ...{ value: value.trim(), unit: translatedOf(unit) },
    price: price.trim() === '' ? null : { amount: price.trim(), unit: priceUnit },
    ...(ground.trim() === '' ? {} : { ground: ground.trim() }),
  }
}

/** A row as the dialog begins with it; a new one is empty. */
export function rowDraftOf(row: PlanRowShape | null): RowDraft {
  return {
    number: row?.number ?? '',
    kind: row?.kind === 'heading' ? 'heading' : 'activity',
    parent: row?.parent ?? '',
    title: textsOf(row?.title),
    completionForm: textsOf(row?.completionForm),
    recipient: row?.recipient ?? '',
    executors: (row?.executors ?? []).map(({ body, role }, key) => ({ key, body, role })),
    deadline: row?.deadline?.printed ?? '',
    deadlineGround: '',
    fundingSource: row?.fundingSource?.id ?? '',
    unit: row?.amounts[0]?.unit ?? 'thousand-tenge',
    cells: Object.fromEntries(
      (row?.amounts ?? []).map(({ year, source, state, amount }) => [
        cellKey(year, source),
        { state, amount: amount ?? '', ground: '' },
      ]),
    ),
    quantities: (row?.quantities ?? []).map(quantityDraftOf),
    note: row?.note ?? '',
  }
}

/** The entries of the grid in the order in which they are sent: by year, then as the sources stand. */
export function entriesOf({ cells }: RowDraft): [string, AmountCell][] {
  const year = (key: string) => placeOf(key).year ?? Number.POSITIVE_INFINITY
  return Object.entries(cells)
    .filter(([, { state }]) => state !== 'none')
    .sort(([a], [b]) => (year(a) === year(b) ? 0 : year(a) - year(b)))
}

function amountFields(draft: RowDraft) {
  return entriesOf(draft).map(([key, cell]) => ({
    ...placeOf(key),
    state: cell.state as AmountState,
    amount: cell.state === 'amount' ? cell.amount.trim() || null : null,
    unit: draft.unit,
    ...(cell.ground.trim() === '' ? {} : { ground: cell.ground.trim() }),
  }))
}

function fieldsOf(draft: RowDraft) {
  const ground = draft.deadlineGround.trim()
  return {
    kind: draft.kind,
    parent: draft.parent || null,
    title: printedOf(draft.title),
    completionForm: printedOf(draft.completionForm),
    recipient: draft.recipient || null,
    executors: draft.executors.filter(({ body }) => body !== '').map(({ body, role }) => ({ body, role })),
    deadline: draft.deadline.trim() || null,
    ...(ground === '' ? {} : { deadlineGround: ground }),
    fundingSource: draft.fundingSource || null,
    amounts: amountFields(draft),
    quantities: draft.quantities.map(quantityFields),
    note: draft.note.trim() || null,
  }
}

/** The change that a form makes of a row: only the fields that differ from what the draft has; null: nothing to write. */
export function rowChange(draft: RowDraft, row: PlanRowShape | null, section: string): TypedChange | null {
  const { title, ...fields } = fieldsOf(draft)
  if (row === null) {
    if (title === null) return null
    return { kind: 'add-activity', section, number: draft.number.trim(), row: { ...fields, title } }
  }
  const before: Record<string, unknown> = fieldsOf(rowDraftOf(row))
  const changed = Object.entries({ ...fields, title }).filter(([name, value]) => !isSame(before[name], value))
  return { kind: 'change-activity', id: row.id, row: Object.fromEntries(changed) }
}
