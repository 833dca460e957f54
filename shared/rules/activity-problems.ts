import { compare, exact, exactOf, isNegative, multiply } from '../engine/exact.ts'
import type { AmountState } from '../engine/plan.ts'
import type { ActivityStatus, SpendingState } from './activity-report.ts'

/** Allocated or spent money in the plan's unit: a value, or why there is none (S1). */
export type ReportedMoney = { readonly state: SpendingState; readonly value: string | null }

/** Money of an activity for a year from a source as it stands on the form; `planned` in the plan's unit. */
export type MoneyLine = {
  readonly year: number
  readonly source: string | null
  readonly plannedState: AmountState
  readonly planned: string | null
  readonly allocated: ReportedMoney
  readonly spent: ReportedMoney
  readonly ground: string | null
}

export type CompletionDocument = {
  readonly name: string | null
  readonly number: string | null
  readonly date: string | null
}

/** An activity on a due date as it stands on the form; `due` null: its money alone is reported, and no status. */
export type ActivityForm = {
  readonly due: string | null
  readonly status: ActivityStatus | null
  readonly reason: string | null
  readonly document: CompletionDocument
  readonly lines: readonly MoneyLine[]
  readonly hasFile: boolean
  /** Returned with a remark that has neither been answered nor led to a change. */
  readonly isAwaited: boolean
  /** Files that were given for another period before. */
  readonly reusedEvidence: readonly { readonly name: string; readonly period: string }[]
}

export const ACTIVITY_PROBLEM_CODES = [
  'no-status',
  'reason-needed',
  'document-needed',
  'money-empty',
  'over-allocated',
  'far-over-plan',
  'over-plan',
  'awaits-answer',
  'done-late',
  'file-missing',
  'evidence-reused',
] as const
export type ActivityProblemCode = (typeof ACTIVITY_PROBLEM_CODES)[number]

export type ActivityProblem = {
  readonly code: ActivityProblemCode
  readonly severity: 'blocks' | 'looks-odd' | 'info'
  /** Which field of the form: `status`, `document`, `spending/2008/republican/spent`. */
  readonly field: string | null
  readonly values: Readonly<Record<string, string | number>>
}

/** The field of a line of money on the form. A source that the plan does not print is `-`. */
export function moneyField({ year, source }: Pick<MoneyLine, 'year' | 'source'>, part: string): string {
  return `spending/${year}/${source ?? '-'}/${part}`
}

const MOST_TIMES_PLANNED = exactOf(100)

/**
 * Whether an amount is so far over the plan (more than 100 times) that a slip of the unit is likelier than the truth:
 * tenge typed for thousands are 1,000 times. Without a planned amount nothing can be said.
 */
export function isFarOverPlan(amount: string, { planned }: Pick<MoneyLine, 'planned'>): boolean {
  return planned !== null && compare(exact(amount), multiply(exact(planned), MOST_TIMES_PLANNED)) > 0
}

/** Whether money is below zero: nobody is allocated, or spends, less than nothing. */
export function isBelowZero(amount: string): boolean {
  return isNegative(exact(amount))
}

/** A document proves something when it has a name, or a number and a date. */
export function isDocumentNamed({ name, number, date }: CompletionDocument): boolean {
  return Boolean(name) || (Boolean(number) && date !== null)
}

/** Neither a value nor a state with its ground. */
export function isMoneyEmpty({ state, value }: ReportedMoney, ground: string | null): boolean {
  return state === 'value' ? value === null : ground === null
}

type Severity = ActivityProblem['severity']

function problem(
  code: ActivityProblemCode,
  severity: Severity,
  { field = null, ...values }: { field?: string | null } & Record<string, string | number | null> = {},
): ActivityProblem {
  const present = Object.entries(values).filter(
    (entry): entry is [string, string | number] => entry[1] !== null,
  )
  return { code, severity, field, values: Object.fromEntries(present) }
}

function statusProblems({ due, status, reason, document, hasFile }: ActivityForm): ActivityProblem[] {
  if (due === null) return []
  if (status === null) return [problem('no-status', 'blocks', { field: 'status' })]
  if (status === 'cannot-be-done')
    return reason ? [] : [problem('reason-needed', 'blocks', { field: 'reason' })]
  if (status !== 'done') return []
  if (!isDocumentNamed(document)) return [problem('document-needed', 'blocks', { field: 'document' })]
  const isLate = document.date !== null && document.date > due
  return [
    ...(isLate ? [problem('done-late', 'looks-odd', { field: 'document', due, date: document.date })] : []),
    ...(hasFile ? [] : [problem('file-missing', 'info', { field: 'document' })]),
  ]
}

function lineProblems(line: MoneyLine): ActivityProblem[] {
  const { year, source, plannedState, planned, allocated, spent, ground } = line
  const place = { year, source: source ?? '-' }
  const fieldOf = (part: string) => moneyField(line, part)
  const severity: Severity = ground === null ? 'blocks' : 'looks-odd'
  const isBegun = [allocated, spent].some((money) => !isMoneyEmpty(money, ground))
  const isNeeded = plannedState === 'amount' || isBegun
  const problems: ActivityProblem[] = []
  for (const [part, money] of [
    ['allocated', allocated],
    ['spent', spent],
  ] as const) {
    if (isNeeded && isMoneyEmpty(money, ground))
      problems.push(problem('money-empty', 'blocks', { field: fieldOf(part), part, ...place }))
    if (money.value !== null && isFarOverPlan(money.value, line))
      problems.push(
        problem('far-over-plan', severity, {
          field: fieldOf(part),
          part,
          value: money.value,
          planned,
          ...place,
        }),
      )
  }
  if (spent.value === null) return problems
  const values = { field: fieldOf('spent'), value: spent.value, ...place }
  if (allocated.value !== null && compare(exact(spent.value), exact(allocated.value)) > 0)
    problems.push(problem('over-allocated', severity, { ...values, allocated: allocated.value }))
  const isOver = planned !== null && compare(exact(spent.value), exact(planned)) > 0
  if (isOver && !isFarOverPlan(spent.value, line))
    problems.push(problem('over-plan', 'looks-odd', { ...values, planned }))
  return problems
}

/**
 * What keeps an activity from being sent (no status, no reason, no completion document, money that is neither a value nor
 * a state with a ground, money over what was allocated or far over the plan without a ground, a remark without an answer),
 * what looks odd, and what is only said.
 */
export function activityProblems(form: ActivityForm): ActivityProblem[] {
  return [
    ...statusProblems(form),
    ...form.lines.flatMap(lineProblems),
    ...(form.isAwaited ? [problem('awaits-answer', 'blocks')] : []),
    ...form.reusedEvidence.map(({ name, period }) =>
      problem('evidence-reused', 'looks-odd', { name, period }),
    ),
  ]
}
