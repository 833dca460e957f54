import { toText } from '../engine/exact.ts'
import type { Computed, Figure } from '../engine/figure.ts'
import type { CompiledIndicator } from '../engine/indicator.ts'
import type { Suspicion } from '../engine/suspicion-facts.ts'

/** What stands in the way of sending, what looks odd, and what is only said; words are made from the code and values. */
export type RowProblem = {
  readonly code: RowProblemCode
  readonly severity: 'blocks' | 'looks-odd' | 'info'
  readonly operand: string | null
  readonly values: Readonly<Record<string, string | number>>
}

export const ROW_PROBLEM_CODES = [
  'empty',
  'division-by-zero',
  'part-exceeds-whole',
  'negative',
  'fall-without-reason',
  'awaits-answer',
  'no-cases',
  'jump',
  'denominator-fell',
  'same-figures-as-previous',
  'exactly-target',
  'constant-step',
  'running-total-fell',
  'unit-slip',
  'missing-operands',
  'evidence-reused',
] as const
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number]

/** A figure as it stands on the form: state and value, its ground, the note beside it. */
export type FormFigure = {
  readonly figure: Figure
  readonly ground: string | null
  readonly note: string | null
}

type Row = {
  readonly indicator: CompiledIndicator
  readonly figures: Readonly<Record<string, FormFigure | undefined>>
  readonly computed: Computed
  readonly due: boolean
  /** What the engine finds odd beside the earlier quarters; a fall of a running total needs a reason (S10). */
  readonly suspicions: readonly Suspicion[]
  /** Operands returned with a remark that has neither been answered nor led to a change. */
  readonly awaiting: readonly (string | null)[]
  /** Files of this row that were given for another period before. */
  readonly reusedEvidence: readonly { name: string; period: string }[]
}

/** Nothing typed and no ground given: neither a value nor a statement that there is none (S1). */
export function isEmpty(one: FormFigure | undefined): boolean {
  if (!one) return true
  return one.figure.state === 'not-reported' && !one.ground
}

function problem(
  code: RowProblemCode,
  severity: RowProblem['severity'],
  { operand = null, ...values }: { operand?: string | null } & Record<string, string | number | null> = {},
): RowProblem {
  const present = Object.entries(values).filter(
    (entry): entry is [string, string | number] => entry[1] !== null,
  )
  return { code, severity, operand, values: Object.fromEntries(present) }
}

function computedProblems(computed: Computed): RowProblem[] {
  if (computed.state === 'not-applicable' && computed.reason === 'no-cases')
    return [problem('no-cases', 'info')]
  if (computed.state !== 'error') return []
  switch (computed.cause) {
    case 'division-by-zero':
      return [problem('division-by-zero', 'blocks')]
    case 'part-exceeds-whole':
      return [
        problem('part-exceeds-whole', 'blocks', {
          numerator: toText(computed.numerator),
          denominator: toText(computed.denominator),
        }),
      ]
    default:
      return [problem('negative', 'blocks', { operand: computed.operand })]
  }
}

function suspicionProblem(suspicion: Suspicion, figures: Row['figures']): RowProblem {
  if (suspicion.kind === 'missing-operands') {
    return problem(suspicion.kind, 'looks-odd', { have: suspicion.have, need: suspicion.need })
  }
  const { kind, ...facts } = suspicion
  const operand = 'operand' in facts ? facts.operand : null
  if (kind !== 'running-total-fell') return problem(kind, 'looks-odd', { ...facts, operand })
  const isExplained = operand !== null && Boolean(figures[operand]?.note)
  return isExplained
    ? problem(kind, 'looks-odd', { ...facts, operand })
    : problem('fall-without-reason', 'blocks', { ...facts, operand })
}

/**
 * What keeps a row from being sent: an empty operand of an indicator that is due (S1, S7), an error (S6, S8),
 * a fall of a running total without a note (S10), a remark without an answer; and what only looks odd.
 */
export function rowProblems(row: Row): RowProblem[] {
  const { indicator, figures, computed, due, suspicions, awaiting, reusedEvidence } = row
  const empty = indicator.keys.filter((key) => isEmpty(figures[key]))
  const isBegun = empty.length < indicator.keys.length
  const isWhole = empty.length === 0
  return [
    ...(due || isBegun ? empty.map((operand) => problem('empty', 'blocks', { operand })) : []),
    ...computedProblems(computed),
    ...awaiting.map((operand) => problem('awaits-answer', 'blocks', { operand })),
    ...suspicions
      .filter(({ kind }) => isWhole || kind !== 'missing-operands')
      .map((suspicion) => suspicionProblem(suspicion, figures)),
    ...reusedEvidence.map(({ name, period }) => problem('evidence-reused', 'looks-odd', { name, period })),
  ]
}
