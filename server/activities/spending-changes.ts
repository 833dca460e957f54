import type { SpendingChange, TypedMoney } from '#shared/api/activities.ts'
import { compare, exact, exactOf, multiply } from '#shared/engine/exact.ts'
import { convertMoney } from '#shared/engine/money.ts'
import { activityRefusals } from '#shared/language/activity-messages.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { isBelowZero, isFarOverPlan, type ReportedMoney } from '#shared/rules/activity-problems.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { numberProblem } from '../submissions/figure-changes.ts'
import type { Against } from './activity-changes.ts'
import { inThousands, moneyKey, type SpendingRecord } from './activity-data.ts'
import { isOpenLine } from './open-parts.ts'
import type { PlannedLine } from './reported-rows.ts'

/** The fields of a line of money that a person enters, in tenge as they are kept. */
export type MoneyFields = Pick<
  SpendingRecord,
  'allocatedState' | 'allocated' | 'spentState' | 'spent' | 'ground'
>

/** What a line of money is to become. */
export type MoneyChange = {
  readonly activity: string
  readonly year: number
  readonly source: string | null
  readonly before: SpendingRecord | undefined
  readonly after: MoneyFields
}

/** The fields alone, as the audit trail tells them. */
export function plainMoney(fields: MoneyFields): MoneyFields {
  const { allocatedState, allocated, spentState, spent, ground } = fields
  return { allocatedState, allocated, spentState, spent, ground }
}

const NOTHING: MoneyFields = {
  ...{ allocatedState: 'not-reported', allocated: null },
  ...{ spentState: 'not-reported', spent: null, ground: null },
}

const EMPTY: ReportedMoney = { state: 'not-reported', value: null }

/** Typed money in thousand tenge; a text that is no amount is a problem, an empty one clears it. */
function readMoney(typed: TypedMoney, pointer: string): ReportedMoney | FieldProblem {
  if (typed === null) return EMPTY
  if (typeof typed !== 'string') return { state: typed.state, value: null }
  if (typed.trim() === '') return EMPTY
  if (typed.includes('%')) return { pointer, message: activityRefusals.notMoney, values: { text: typed } }
  const number = numberProblem(typed, pointer)
  if (typeof number !== 'string') return number
  return isBelowZero(number)
    ? { pointer, message: activityRefusals.belowZero }
    : { state: 'value', value: number }
}

/** The ×1000 guard: an amount far over the plan is taken for a slip of the unit until a ground is given. */
function slipProblem({ value }: ReportedMoney, planned: PlannedLine, pointer: string): FieldProblem[] {
  if (value === null || planned.planned === null || !isFarOverPlan(value, planned)) return []
  const isThousandfold = compare(exact(value), multiply(exact(planned.planned), exactOf(1000))) === 0
  const message = isThousandfold ? activityRefusals.thousandfold : activityRefusals.farOverPlan
  return [{ pointer, message, values: { value, planned: planned.planned } }]
}

type Money = { readonly allocated: ReportedMoney; readonly spent: ReportedMoney }

function moneyProblems(
  { allocated, spent }: Money,
  change: SpendingChange,
  { pointer, planned, ground }: { pointer: string; planned: PlannedLine; ground: string | null },
): FieldProblem[] {
  if (ground !== null) return []
  const isStated = [change.allocated, change.spent].some(
    (typed) => typeof typed === 'object' && typed !== null,
  )
  return [
    ...(isStated ? [{ pointer: `${pointer}/ground`, message: submissionRefusals.groundNeeded }] : []),
    ...slipProblem(allocated, planned, `${pointer}/allocated`),
    ...slipProblem(spent, planned, `${pointer}/spent`),
  ]
}

const inTenge = ({ value }: ReportedMoney) =>
  value === null ? null : convertMoney(value, 'thousand-tenge', 'tenge')

function readOne(
  change: SpendingChange,
  pointer: string,
  { rows, held, onlyReturned }: Against,
): MoneyChange | FieldProblem[] {
  const { activity, year, source } = change
  const own = rows.filter(({ row }) => row.id === activity)
  if (own.length === 0) {
    const values = { id: activity }
    return [{ pointer: `${pointer}/activity`, message: activityRefusals.noSuchActivity, values }]
  }
  const planned = own
    .flatMap(({ lines }) => lines)
    .find((line) => line.year === year && line.source === source)
  if (!planned) {
    const values = { activity, year }
    return [{ pointer: `${pointer}/source`, message: activityRefusals.noSuchLine, values }]
  }
  const before = held.money.get(moneyKey(change))
  if (onlyReturned && !isOpenLine(planned, before))
    return [{ pointer, message: submissionRefusals.onlyReturned }]
  const was = before ?? NOTHING
  const allocated =
    change.allocated === undefined
      ? inThousands(was.allocatedState, was.allocated)
      : readMoney(change.allocated, `${pointer}/allocated`)
  const spent =
    change.spent === undefined
      ? inThousands(was.spentState, was.spent)
      : readMoney(change.spent, `${pointer}/spent`)
  const unread = [allocated, spent].filter((money) => 'pointer' in money)
  if ('pointer' in allocated || 'pointer' in spent) return unread
  const ground = change.ground === undefined ? was.ground : change.ground || null
  const problems = moneyProblems({ allocated, spent }, change, { pointer, planned, ground })
  if (problems.length > 0) return problems
  const after = {
    ...{ allocatedState: allocated.state, allocated: inTenge(allocated) },
    ...{ spentState: spent.state, spent: inTenge(spent), ground },
  }
  return { activity, year, source, before, after }
}

/** Reads typed money against what the submission holds: the changes, and every problem with its pointer. */
export function readMoneyChanges(
  changes: readonly SpendingChange[],
  against: Against,
): { changes: MoneyChange[]; problems: FieldProblem[] } {
  const seen = new Set<string>()
  const result: { changes: MoneyChange[]; problems: FieldProblem[] } = { changes: [], problems: [] }
  for (const [index, change] of changes.entries()) {
    const pointer = `#/body/spending/${index}`
    const key = moneyKey(change)
    const isNothing = [change.allocated, change.spent, change.ground].every((field) => field === undefined)
    const read = seen.has(key)
      ? [{ pointer, message: submissionRefusals.duplicate }]
      : isNothing
        ? [{ pointer, message: activityRefusals.nothingToChange }]
        : readOne(change, pointer, against)
    seen.add(key)
    if (Array.isArray(read)) result.problems.push(...read)
    else result.changes.push(read)
  }
  return result
}

/** Whether the line really becomes something else. */
export function isMoneyChange({ before, after }: MoneyChange): boolean {
  return JSON.stringify(plainMoney(before ?? NOTHING)) !== JSON.stringify(plainMoney(after))
}
