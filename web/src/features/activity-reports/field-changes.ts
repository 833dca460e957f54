import type { ActivityChange, activityApi, SpendingChange, TypedMoney } from '#shared/api/activities.ts'
import type { ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { CHOSEN_STATES } from '#shared/api/submission-shapes.ts'
import { ACTIVITY_STATUSES } from '#shared/rules/activity-report.ts'
import type { Input } from '../../api/call.ts'
import { type CellAddress, type CellContent, EMPTY_CELL } from '../submissions/cell-drafts.ts'
import type { DraftRules } from '../submissions/draft-rules.ts'
import { addressOfRow, draftedField, fieldStanding, heldField, isFieldOpen, rowOf } from './fields.ts'

/** A field as it is to be saved. Several of a row, or of a line of money, go together. */
export type FieldChange = CellAddress & { readonly content: CellContent }

type Body = Input<typeof activityApi.enter>['body']

const isMoney = ({ operand }: CellAddress) => operand.startsWith('spending/')

/** `spending/2008/republican` of a field of that line. */
const lineKey = ({ operand }: CellAddress) => operand.split('/').slice(0, 3).join('/')

/** Changes that go together, in the order in which they are first met. */
function grouped(changes: readonly FieldChange[], keyOf: (change: FieldChange) => string): FieldChange[][] {
  const groups = new Map<string, FieldChange[]>()
  for (const change of changes) {
    const key = keyOf(change)
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()]
}

const reportGroups = (changes: readonly FieldChange[]) =>
  grouped(
    changes.filter((one) => !isMoney(one)),
    ({ indicator }) => indicator,
  )

const lineGroups = (changes: readonly FieldChange[]) =>
  grouped(changes.filter(isMoney), (one) => `${one.indicator} ${lineKey(one)}`)

/** A document is saved whole: what was not touched of it goes as the server holds it. */
function documentOf(group: readonly FieldChange[], held: ActivitySubmission) {
  const parts = new Map(group.map(({ operand, content }) => [operand, content.value]))
  const before = rowOf(held, group[0]?.indicator ?? '')?.document
  const part = (name: 'name' | 'number' | 'date') => {
    const typed = parts.get(`document/${name}`)
    return typed === undefined ? (before?.[name] ?? null) : typed
  }
  return { name: part('name'), number: part('number'), date: part('date') }
}

function reportChange(group: readonly FieldChange[], held: ActivitySubmission): ActivityChange {
  const change: ActivityChange = addressOfRow(group[0]?.indicator ?? '')
  for (const { operand, content } of group) {
    if (operand === 'status') change.status = ACTIVITY_STATUSES.find((one) => one === content.value) ?? null
    else if (operand === 'narrative' || operand === 'reason') change[operand] = content.value
    else change.document = documentOf(group, held)
  }
  return change
}

function typedMoney({ state, value }: CellContent): TypedMoney {
  const chosen = CHOSEN_STATES.find((one) => one === state && one !== 'not-reported')
  return chosen ? { state: chosen } : value
}

function lineChange(group: readonly FieldChange[]): SpendingChange {
  const [, year = '', source = '-'] = group[0]?.operand.split('/') ?? []
  const { activity } = addressOfRow(group[0]?.indicator ?? '')
  const change: SpendingChange = { activity, year: Number(year), source: source === '-' ? null : source }
  for (const { operand, content } of group) {
    if (operand.endsWith('/ground')) change.ground = content.value
    else change[operand.endsWith('/spent') ? 'spent' : 'allocated'] = typedMoney(content)
  }
  return change
}

/** The body of the request that saves these fields. */
export function bodyOf(version: number, changes: readonly FieldChange[], held: ActivitySubmission): Body {
  return {
    version,
    activities: reportGroups(changes).map((group) => reportChange(group, held)),
    spending: lineGroups(changes).map(lineChange),
  }
}

/** The field that a pointer of a refusal is about: `#/body/spending/0/spent`. */
function changeAt(pointer: string, changes: readonly FieldChange[]): FieldChange | undefined {
  const [, , list, index, ...rest] = pointer.split('/')
  const groups =
    list === 'spending' ? lineGroups(changes) : list === 'activities' ? reportGroups(changes) : []
  const group = groups[Number(index)] ?? []
  const field = rest.join('/')
  return group.find(({ operand }) => field !== '' && operand.endsWith(field)) ?? group[0]
}

/** Reports of activities: a row is an activity on a due date, a cell one of its fields. */
export const fieldRules: DraftRules<ActivitySubmission, FieldChange> = {
  held: heldField,
  isOpen: isFieldOpen,
  standing: ({ operand }, draft, held) => fieldStanding(operand, draft, held),
  change(cell, draft) {
    const content = draftedField(cell.operand, draft, EMPTY_CELL)
    return content && { ...cell, content }
  },
  changeAt,
  // The submission is always fetched anew: the form itself finds which fields collide, and asks.
  told: () => undefined,
}
