import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { isSame } from '#shared/engine/change-fields.ts'
import type { AmountState, ExecutorRole, MoneyUnit } from '#shared/engine/plan.ts'
import { printedOf, type Texts, textsOf } from './text-fields.tsx'
import type { TypedChange } from './use-draft-work.ts'

/** A cell of the grid of money: `none`: the act has no entry there. */
export type AmountCell = {
  readonly state: AmountState | 'none'
  readonly amount: string
  readonly ground: string
}
export type ExecutorDraft = { readonly key: number; readonly body: string; readonly role: ExecutorRole }

/** A row of a plan while it is edited: everything as typed. */
export type RowDraft = {
  readonly number: string
  readonly kind: 'activity' | 'heading'
  readonly parent: string
  readonly title: Texts
  readonly completionForm: Texts
  readonly executors: readonly ExecutorDraft[]
  readonly deadline: string
  readonly deadlineGround: string
  readonly fundingSource: string
  readonly unit: MoneyUnit
  /** By `year/source`; a dash for what is not printed. */
  readonly cells: Readonly<Record<string, AmountCell>>
}

export const NO_CELL: AmountCell = { state: 'none', amount: '', ground: '' }

export const cellKey = (year: number | null, source: string | null) => `${year ?? '-'}/${source ?? '-'}`

/** The year and source of a cell. */
export function placeOf(key: string): { year: number | null; source: string | null } {
  const [year = '-', ...source] = key.split('/')
  const name = source.join('/')
  return { year: year === '-' ? null : Number(year), source: name === '-' ? null : name }
}

/** A row as the dialog begins with it; a new one is empty. */
export function rowDraftOf(row: PlanRowShape | null): RowDraft {
  return {
    number: row?.number ?? '',
    kind: row?.kind === 'heading' ? 'heading' : 'activity',
    parent: row?.parent ?? '',
    title: textsOf(row?.title),
    completionForm: textsOf(row?.completionForm),
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
  }
}

/** The entries of the grid in the order in which they are sent: by year, then as the sources stand. */
export function entriesOf({ cells }: RowDraft): [string, AmountCell][] {
  const year = (key: string) => placeOf(key).year ?? Number.POSITIVE_INFINITY
  return Object.entries(cells)
    .filter(([, { state }]) => state !== 'none')
    .sort(([a], [b]) => (year(a) === year(b) ? 0 : year(a) - year(b)))
}

function fieldsOf(draft: RowDraft) {
  const { kind, parent, title, completionForm, executors, deadline, deadlineGround, fundingSource, unit } =
    draft
  const ground = deadlineGround.trim()
  return {
    kind,
    parent: parent || null,
    title: printedOf(title),
    completionForm: printedOf(completionForm),
    executors: executors.filter(({ body }) => body !== '').map(({ body, role }) => ({ body, role })),
    deadline: deadline.trim() || null,
    ...(ground === '' ? {} : { deadlineGround: ground }),
    fundingSource: fundingSource || null,
    amounts: entriesOf(draft).map(([key, cell]) => ({
      ...placeOf(key),
      state: cell.state as AmountState,
      amount: cell.state === 'amount' ? cell.amount.trim() || null : null,
      unit,
      ...(cell.ground.trim() === '' ? {} : { ground: cell.ground.trim() }),
    })),
  }
}

/** The change that a form makes of a row: only the fields that differ from what stood when it was opened. */
export function rowChange(draft: RowDraft, opened: PlanRowShape | null, section: string): TypedChange | null {
  const { title, ...fields } = fieldsOf(draft)
  if (opened === null) {
    if (title === null) return null
    return { kind: 'add-activity', section, number: draft.number.trim(), row: { ...fields, title } }
  }
  const before: Record<string, unknown> = fieldsOf(rowDraftOf(opened))
  const changed = Object.entries({ ...fields, title }).filter(([name, value]) => !isSame(before[name], value))
  if (title === null && before.title !== null) return null
  return { kind: 'change-activity', id: opened.id, row: Object.fromEntries(changed) }
}
